import type { MoneyRounding, OfficeLevel, OfficeProfile, ThousandWord, ZeroWord } from "../../bridge";
import { FormGrid, RadioGroup, Section, Select, Stack, TextField, Wide, YearField } from "../../parts";
import { terms } from "../../wording";
import { officeText } from "../../wording/office";
import { Letterhead } from "./Letterhead";
import { SignersForm } from "./SignersForm";

function options<K extends string>(table: Readonly<Record<K, string>>): { id: K; label: string }[] {
  return (Object.keys(table) as K[]).map((id) => ({ id, label: table[id] }));
}

/** Every field of the office's profile; used to create the office and to change it. */
export function ProfileForm({ profile, onChange, autoFocus = false }: { profile: OfficeProfile; onChange: (profile: OfficeProfile) => void; autoFocus?: boolean }) {
  const set = <K extends keyof OfficeProfile>(field: K) => (value: OfficeProfile[K]) => onChange({ ...profile, [field]: value });
  return (
    <Stack>
      <Section title={officeText.profile}>
        <FormGrid columns={2}>
          <Wide><TextField label={officeText.name} value={profile.name} onChange={set("name")} placeholder={officeText.namePlaceholder} isRequired autoFocus={autoFocus} /></Wide>
          <Select<OfficeLevel> label={officeText.level} value={profile.level} onChange={set("level")} options={options(terms.officeLevel)} isRequired />
          <TextField label={officeText.secretary} value={profile.secretary} onChange={set("secretary")} hint={officeText.secretaryHint} isRequired />
          <Wide><TextField label={officeText.standing} value={profile.standingAgency} onChange={set("standingAgency")} isRequired /></Wide>
        </FormGrid>
      </Section>
      <Section title={officeText.letterhead}>
        <Stack>
          <FormGrid columns={3}>
            <TextField label={officeText.governing} value={profile.governingAgency} onChange={set("governingAgency")} hint={officeText.governingHint} />
            <TextField label={officeText.issuing} value={profile.issuingAgency} onChange={set("issuingAgency")} hint={officeText.issuingHint} isRequired />
            <TextField label={officeText.place} value={profile.place} onChange={set("place")} hint={officeText.placeHint} isRequired />
          </FormGrid>
          <Letterhead governing={profile.governingAgency} issuing={profile.issuingAgency} place={profile.place} />
        </Stack>
      </Section>
      <SignersForm signers={profile.signers} onChange={set("signers")} />
      <Section title={officeText.writing}>
        <FormGrid columns={3}>
          <Select<MoneyRounding> label={officeText.rounding} value={profile.moneyRounding} onChange={set("moneyRounding")} options={options(terms.moneyRounding)} isRequired />
          <RadioGroup<ZeroWord> label={officeText.zeroWord} value={profile.zeroWord} onChange={set("zeroWord")} options={options(terms.zeroWord)} layout="row" />
          <RadioGroup<ThousandWord> label={officeText.thousandWord} value={profile.thousandWord} onChange={set("thousandWord")} options={options(terms.thousandWord)} layout="row" />
        </FormGrid>
      </Section>
      <Section title={officeText.complete}>
        <Stack gap="tight">
          <p>{officeText.completeText}</p>
          <FormGrid columns={2}>
            <YearField label={officeText.awardsSince} hint={officeText.sinceHint} value={profile.awardsSince} onChange={set("awardsSince")} />
            <YearField label={officeText.initiativesSince} hint={officeText.sinceHint} value={profile.initiativesSince} onChange={set("initiativesSince")} />
          </FormGrid>
        </Stack>
      </Section>
    </Stack>
  );
}
