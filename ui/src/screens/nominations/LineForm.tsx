import { useRead } from "../../bridge";
import type { Refusal } from "../../bridge";
import { ComboBox, DateField, FormGrid, PartialDateField, RadioGroup, Section, Select, TextArea, TextField, Wide } from "../../parts";
import { refusalText, term, termOptions } from "../../wording";
import { nominationText } from "../../wording/nominations";
import { fitsKind } from "./lineDraft";
import type { LineDraft } from "./lineDraft";
import { findUnits } from "./units";

const NOT_SAID = "none";

/** Fields of a line: who, and what is asked. A refusal that names a field is shown at that field. */
export function LineForm({ draft, onChange, receivedOn, refusal, focusesName }: { draft: LineDraft; onChange: (draft: LineDraft) => void; receivedOn: string | null; refusal: Refusal | null; focusesName?: boolean }) {
  const awards = useRead("list_awards", { on: receivedOn });
  const all = (awards.data?.awards ?? []).map(({ award }) => award);
  const options = all.filter((award) => fitsKind(award, draft.kind)).map((award) => ({ id: award.id, title: award.name, detail: term("authorityLevel", award.authority) }));
  const chosen = all.find((award) => award.id === draft.awardId);
  const set = <K extends keyof LineDraft>(field: K) => (value: LineDraft[K]) => onChange({ ...draft, [field]: value });
  const refused = (...fields: string[]) => {
    if (refusal === null) return null;
    if ((refusal.code === "fieldBlank" || refusal.code === "fieldInvalid") && fields.includes(refusal.field)) return refusalText(refusal);
    return refusal.code === "awardNotForThisKind" && fields.includes("awardId") ? refusalText(refusal) : null;
  };
  const isPerson = draft.kind === "person";
  const isPeriodWrong = draft.periodFrom !== null && draft.periodTo !== null && draft.periodTo < draft.periodFrom;
  return (
    <>
      <Section title={nominationText.who}>
        <FormGrid columns={3}>
          <Wide><RadioGroup label={nominationText.kind} value={draft.kind} onChange={(kind) => onChange({ ...draft, kind, awardId: chosen !== undefined && fitsKind(chosen, kind) ? draft.awardId : null })} options={termOptions("nomineeKind")} layout="row" /></Wide>
          <Wide><TextField label={nominationText.fieldName(draft.kind)} value={draft.name} onChange={set("name")} isRequired maxLength={300} autoFocus={focusesName} error={refused("name")} /></Wide>
          {isPerson && <PartialDateField label={nominationText.born} value={draft.born} onChange={set("born")} error={refused("born")} />}
          {isPerson && (
            <Select
              label={nominationText.sex} value={draft.sex ?? NOT_SAID} onChange={(sex) => set("sex")(sex === NOT_SAID ? null : sex)} options={[{ id: NOT_SAID, label: nominationText.notSaid }, ...termOptions("sex")]}
            />
          )}
          {isPerson && (
            <Select
              label={nominationText.recipientClass} value={draft.recipientClass ?? NOT_SAID} onChange={(value) => set("recipientClass")(value === NOT_SAID ? null : value)}
              options={[{ id: NOT_SAID, label: nominationText.notSaid }, ...termOptions("recipientClass")]}
            />
          )}
          {isPerson && <TextField label={nominationText.position} value={draft.position} onChange={set("position")} error={refused("position")} />}
          <ComboBox label={nominationText.unit} value={draft.unit} onChange={set("unit")} search={findUnits} isRequired error={refused("unit")} />
        </FormGrid>
      </Section>
      <Section title={nominationText.what}>
        <FormGrid columns={3}>
          <Wide>
            <ComboBox
              label={nominationText.award} value={chosen === undefined ? null : { id: chosen.id, title: chosen.name }} options={options} isRequired error={refused("awardId", "award")}
              onChange={(option) => set("awardId")(option === null ? null : String(option.id))}
            />
          </Wide>
          <Select label={nominationText.type} value={draft.commendationType} onChange={set("commendationType")} options={termOptions("commendationType")} isRequired />
          <DateField label={nominationText.periodFrom} value={draft.periodFrom} onChange={set("periodFrom")} error={refused("periodFrom")} />
          <DateField label={nominationText.periodTo} value={draft.periodTo} onChange={set("periodTo")} error={isPeriodWrong ? nominationText.periodWrong : refused("periodTo")} />
          <Wide><TextArea label={nominationText.achievement} value={draft.achievement} onChange={set("achievement")} rows={4} error={refused("achievement")} /></Wide>
          <Wide><TextArea label={nominationText.initiatives} value={draft.initiatives} onChange={set("initiatives")} rows={2} /></Wide>
          <Wide><TextArea label={nominationText.history} value={draft.awardHistory} onChange={set("awardHistory")} rows={2} /></Wide>
          <Wide><TextArea label={nominationText.note} value={draft.note} onChange={set("note")} rows={1} /></Wide>
        </FormGrid>
      </Section>
    </>
  );
}
