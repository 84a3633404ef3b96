import { useRead } from "../../bridge";
import { ComboBox, DateField, FormGrid, Select, TextField, Wide } from "../../parts";
import type { Option } from "../../parts";
import { formatRange, term } from "../../wording";
import { importText } from "../../wording/imports";
import { findUnits } from "./target";
import type { TargetDraft } from "./target";

/** Fields of the submission a list belongs to. */
export function TargetForm({ draft, onChange }: { draft: TargetDraft; onChange: (draft: TargetDraft) => void }) {
  const movements = useRead("list_movements", {});
  const awards = useRead("list_awards", { on: draft.receivedOn });
  const rows = movements.data?.movements ?? [];
  const options: Option[] = rows.map((row) => ({ id: row.id, title: row.displayTitle, detail: [row.docNumber, row.issuer].filter((part) => part !== null).join(" · ") }));
  const phases = rows.find((row) => row.id === draft.movement)?.phases ?? [];
  const awardOptions: Option[] = (awards.data?.awards ?? []).map(({ award }) => ({ id: award.id, title: award.name, detail: award.recipients.map((kind) => term("nomineeKind", kind)).join(", ") }));
  const set = <K extends keyof TargetDraft>(field: K) => (value: TargetDraft[K]) => onChange({ ...draft, [field]: value });
  const chooseMovement = (option: Option | null) => {
    const movement = option === null ? null : Number(option.id);
    const its = rows.find((row) => row.id === movement)?.phases ?? [];
    onChange({ ...draft, movement, phaseNo: its[0]?.no ?? null });
  };
  return (
    <FormGrid columns={2}>
      <Wide><ComboBox label={importText.movement} value={options.find((option) => option.id === draft.movement) ?? null} onChange={chooseMovement} options={options} isRequired /></Wide>
      <Select
        label={importText.phase} value={draft.phaseNo === null ? null : String(draft.phaseNo)} onChange={(no) => onChange({ ...draft, phaseNo: Number(no) })} isRequired isDisabled={phases.length === 0}
        options={phases.map((phase) => {
          const when = formatRange(phase.fromOn, phase.toOn) || [phase.fromCondition, phase.endCondition].filter((part) => part !== null).join(" ");
          return { id: String(phase.no), label: importText.phaseNo(phase.no), ...(when === "" ? {} : { detail: when }) };
        })}
      />
      <ComboBox label={importText.sender} value={draft.unit} onChange={set("unit")} search={findUnits} isRequired />
      <TextField label={importText.docNumber} value={draft.docNumber} onChange={set("docNumber")} placeholder="218/TTr-…" />
      <DateField label={importText.docOn} value={draft.docOn} onChange={set("docOn")} />
      <DateField label={importText.receivedOn} value={draft.receivedOn} onChange={set("receivedOn")} isRequired />
      <ComboBox
        label={importText.defaultAward} value={awardOptions.find((option) => option.id === draft.defaultAward) ?? null} options={awardOptions} hint={importText.defaultAwardHint}
        onChange={(option) => onChange({ ...draft, defaultAward: option === null ? null : String(option.id) })}
      />
    </FormGrid>
  );
}
