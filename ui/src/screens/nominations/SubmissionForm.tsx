import { useRead } from "../../bridge";
import { ComboBox, DateField, FormGrid, Select, TextArea, TextField, Wide } from "../../parts";
import { nominationText } from "../../wording/nominations";
import type { SubmissionDraft } from "./submissionDraft";
import { findUnits } from "./units";

/** Fields of the head of a submission. */
export function SubmissionForm({ draft, onChange }: { draft: SubmissionDraft; onChange: (draft: SubmissionDraft) => void }) {
  const movements = useRead("list_movements", {});
  const rows = movements.data?.movements ?? [];
  const options = rows.map((row) => ({ id: row.id, title: row.displayTitle, detail: [row.docNumber, row.issuer].filter((part) => part !== null).join(" · ") }));
  const phases = rows.find((row) => row.id === draft.movement)?.phases ?? [];
  const set = <K extends keyof SubmissionDraft>(field: K) => (value: SubmissionDraft[K]) => onChange({ ...draft, [field]: value });
  return (
    <FormGrid columns={2}>
      <Wide>
        <ComboBox
          label={nominationText.movement} value={options.find((option) => option.id === draft.movement) ?? null} options={options} isRequired
          onChange={(option) => onChange({ ...draft, movement: option === null ? null : Number(option.id), phaseNo: rows.find((row) => row.id === option?.id)?.phases[0]?.no ?? null })}
        />
      </Wide>
      <Select
        label={nominationText.phase} value={draft.phaseNo === null ? null : String(draft.phaseNo)} onChange={(no) => set("phaseNo")(Number(no))} isRequired isDisabled={phases.length === 0}
        options={phases.map((phase) => ({ id: String(phase.no), label: nominationText.phaseNo(phase.no) }))}
      />
      <ComboBox label={nominationText.sender} value={draft.unit} onChange={set("unit")} search={findUnits} isRequired />
      <TextField label={nominationText.docNumber} value={draft.docNumber} onChange={set("docNumber")} placeholder="218/TTr-…" />
      <DateField label={nominationText.docOn} value={draft.docOn} onChange={set("docOn")} />
      <DateField label={nominationText.receivedOn} value={draft.receivedOn} onChange={set("receivedOn")} isRequired />
      <Wide><TextArea label={nominationText.note} value={draft.note} onChange={set("note")} rows={2} /></Wide>
    </FormGrid>
  );
}
