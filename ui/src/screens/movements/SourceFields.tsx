import { useRead } from "../../bridge";
import type { DurationBand, LaunchDocKind, MovementFields, MovementMethod, MovementScope } from "../../bridge";
import { Checkbox, ComboBox, FormGrid, PartialDateField, Section, Select, TextArea, TextField, Wide } from "../../parts";
import { termOptions } from "../../wording";
import { movementText } from "../../wording/movements";

/** The document itself, what the movement is called, who does what. */
export function SourceFields({ fields, onChange }: { fields: MovementFields; onChange: (fields: MovementFields) => void }) {
  const movements = useRead("list_movements", { query: null });
  const set = <K extends keyof MovementFields>(field: K) => (value: MovementFields[K]) => onChange({ ...fields, [field]: value });
  const text = (field: "docNumber" | "signer" | "title" | "subject" | "slogan" | "appraiser" | "decider" | "reviews" | "awardTiming") => (value: string) => onChange({ ...fields, [field]: value === "" ? null : value });
  const options = (movements.data?.movements ?? []).map((row) => ({ id: row.id, title: row.displayTitle, detail: row.docNumber ?? undefined }));
  const parent = fields.parent;
  const setParent = (part: Partial<NonNullable<MovementFields["parent"]>>) => {
    const next = { movement: null, title: "", launchedOn: null, launchedBy: null, ...parent, ...part };
    onChange({ ...fields, parent: next.title === "" && next.movement === null && next.launchedOn === null && next.launchedBy === null ? null : next });
  };
  return (
    <>
      <Section title={movementText.sourceSection}>
        <FormGrid columns={3}>
          <Select<LaunchDocKind> label={movementText.kind} value={fields.docKind} onChange={set("docKind")} options={termOptions("launchDocKind")} isRequired />
          <TextField label={movementText.number} value={fields.docNumber ?? ""} onChange={text("docNumber")} hint={movementText.numberHint} autoFocus />
          <PartialDateField label={movementText.launched} value={fields.launchedOn} onChange={set("launchedOn")} hint={movementText.launchedHint} />
          <TextField label={movementText.issuer} value={fields.issuer} onChange={set("issuer")} isRequired />
          <TextField label={movementText.signer} value={fields.signer ?? ""} onChange={text("signer")} />
        </FormGrid>
      </Section>
      <Section title={movementText.whatSection}>
        <FormGrid columns={2}>
          <Wide><TextArea label={movementText.name} value={fields.title ?? ""} onChange={text("title")} rows={2} hint={movementText.titleHint} /></Wide>
          <TextArea label={movementText.subject} value={fields.subject ?? ""} onChange={text("subject")} rows={2} />
          <TextArea label={movementText.slogan} value={fields.slogan ?? ""} onChange={text("slogan")} rows={2} />
          <Checkbox label={movementText.isSpecial} isOn={fields.isSpecial} onChange={set("isSpecial")} />
        </FormGrid>
      </Section>
      <Section title={movementText.whoSection}>
        <FormGrid columns={2}>
          <TextField label={movementText.appraiser} value={fields.appraiser ?? ""} onChange={text("appraiser")} />
          <TextField label={movementText.decider} value={fields.decider ?? ""} onChange={text("decider")} />
          <TextField label={movementText.reviews} value={fields.reviews ?? ""} onChange={text("reviews")} />
          <TextField label={movementText.awardTiming} value={fields.awardTiming ?? ""} onChange={text("awardTiming")} />
        </FormGrid>
      </Section>
      <Section title={movementText.parent}>
        <FormGrid columns={2}>
          <Wide><TextField label={movementText.parentTitle} value={parent?.title ?? ""} onChange={(title) => setParent({ title })} /></Wide>
          <ComboBox label={movementText.parentHere} value={options.find((option) => option.id === parent?.movement) ?? null} options={options} placeholder={movementText.noParent}
            onChange={(option) => setParent(option === null ? { movement: null } : { movement: Number(option.id), title: parent === null || parent.title === "" ? option.title : parent.title })} />
          <PartialDateField label={movementText.parentDate} value={parent?.launchedOn ?? null} onChange={(launchedOn) => setParent({ launchedOn })} />
          <TextField label={movementText.parentBy} value={parent?.launchedBy ?? ""} onChange={(by) => setParent({ launchedBy: by === "" ? null : by })} />
        </FormGrid>
      </Section>
      <Section title={movementText.statistics}>
        <FormGrid columns={3}>
          <Select<MovementMethod> label={movementText.method} value={fields.method} onChange={set("method")} options={termOptions("movementMethod")} />
          <Select<MovementScope> label={movementText.scope} value={fields.scope} onChange={set("scope")} options={termOptions("movementScope")} />
          <Select<DurationBand> label={movementText.duration} value={fields.durationBand} onChange={set("durationBand")} options={termOptions("durationBand")} />
        </FormGrid>
      </Section>
    </>
  );
}
