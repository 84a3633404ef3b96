import { useRead } from "../../bridge";
import type { LineField, Refusal } from "../../bridge";
import { ComboBox, DateField, FormGrid, PartialDateField, RadioGroup, Section, Select, TextArea, TextField, Wide } from "../../parts";
import { refusalText, term, termOptions } from "../../wording";
import { nominationText } from "../../wording/nominations";
import { fitsKind } from "./lineDraft";
import type { LineDraft } from "./lineDraft";
import { findUnits } from "./units";

const NOT_SAID = "none";

/** Fields of a line: who, and what is asked. A refusal that names a field is shown at that field; where `open` is given, the other fields are locked. */
export function LineForm({ draft, onChange, receivedOn, refusal, focusesName, open }: { draft: LineDraft; onChange: (draft: LineDraft) => void; receivedOn: string | null; refusal: Refusal | null; focusesName?: boolean; open?: ReadonlySet<LineField> }) {
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
  const isLocked = (field: LineField) => open !== undefined && !open.has(field);
  const isPerson = draft.kind === "person";
  const isPeriodWrong = draft.periodFrom !== null && draft.periodTo !== null && draft.periodTo < draft.periodFrom;
  return (
    <>
      <Section title={nominationText.who}>
        <FormGrid columns={3}>
          <Wide><RadioGroup label={nominationText.kind} isDisabled={isLocked("kind")} value={draft.kind} onChange={(kind) => onChange({ ...draft, kind, awardId: chosen !== undefined && fitsKind(chosen, kind) ? draft.awardId : null })} options={termOptions("nomineeKind")} layout="row" /></Wide>
          <Wide><TextField label={nominationText.fieldName(draft.kind)} isDisabled={isLocked("name")} value={draft.name} onChange={set("name")} isRequired maxLength={300} autoFocus={focusesName === true && !isLocked("name")} error={refused("name")} /></Wide>
          {isPerson && <PartialDateField label={nominationText.born} isDisabled={isLocked("born")} value={draft.born} onChange={set("born")} error={refused("born")} />}
          {isPerson && (
            <Select
              label={nominationText.sex} isDisabled={isLocked("sex")} value={draft.sex ?? NOT_SAID} onChange={(sex) => set("sex")(sex === NOT_SAID ? null : sex)} options={[{ id: NOT_SAID, label: nominationText.notSaid }, ...termOptions("sex")]}
            />
          )}
          {isPerson && (
            <Select
              label={nominationText.recipientClass} isDisabled={isLocked("recipient_class")} value={draft.recipientClass ?? NOT_SAID} onChange={(value) => set("recipientClass")(value === NOT_SAID ? null : value)}
              options={[{ id: NOT_SAID, label: nominationText.notSaid }, ...termOptions("recipientClass")]}
            />
          )}
          {isPerson && <TextField label={nominationText.position} isDisabled={isLocked("position")} value={draft.position} onChange={set("position")} error={refused("position")} />}
          <ComboBox label={nominationText.unit} isDisabled={isLocked("unit")} value={draft.unit} onChange={set("unit")} search={findUnits} isRequired error={refused("unit")} />
        </FormGrid>
      </Section>
      <Section title={nominationText.what}>
        <FormGrid columns={3}>
          <Wide>
            <ComboBox
              label={nominationText.award} isDisabled={isLocked("award")} value={chosen === undefined ? null : { id: chosen.id, title: chosen.name }} options={options} isRequired error={refused("awardId", "award")}
              onChange={(option) => set("awardId")(option === null ? null : String(option.id))}
            />
          </Wide>
          <Select label={nominationText.type} isDisabled={isLocked("commendation_type")} value={draft.commendationType} onChange={set("commendationType")} options={termOptions("commendationType")} isRequired />
          <DateField label={nominationText.periodFrom} isDisabled={isLocked("period")} value={draft.periodFrom} onChange={set("periodFrom")} error={refused("periodFrom")} />
          <DateField label={nominationText.periodTo} isDisabled={isLocked("period")} value={draft.periodTo} onChange={set("periodTo")} error={isPeriodWrong ? nominationText.periodWrong : refused("periodTo")} />
          <Wide><TextArea label={nominationText.achievement} isDisabled={isLocked("achievement")} value={draft.achievement} onChange={set("achievement")} rows={4} error={refused("achievement")} /></Wide>
          <Wide><TextArea label={nominationText.initiatives} isDisabled={isLocked("initiatives")} value={draft.initiatives} onChange={set("initiatives")} rows={2} /></Wide>
          <Wide><TextArea label={nominationText.history} isDisabled={isLocked("award_history")} value={draft.awardHistory} onChange={set("awardHistory")} rows={2} /></Wide>
          <Wide><TextArea label={nominationText.note} isDisabled={isLocked("note")} value={draft.note} onChange={set("note")} rows={1} /></Wide>
        </FormGrid>
      </Section>
    </>
  );
}
