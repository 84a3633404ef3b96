import { FileDown } from "lucide-react";
import { useState } from "react";
import { useExport } from "../bridge";
import type { ImportKind, Phase } from "../bridge";
import { Button, ComboBox, FormDialog, Select } from "../parts";
import type { Option } from "../parts";
import { exportText } from "../wording/exports";
import { phaseWords } from "../wording/movements";
import { findUnits } from "./choices";

/** A blank Excel form made at once, for the start of an import. `<BlankFormButton kind="past_awards" />` */
export function BlankFormButton({ kind, movement = null, phaseNo = null, unit = null, tone = "plain", size }: { kind: ImportKind; movement?: number | null; phaseNo?: number | null; unit?: number | null; tone?: "plain" | "quiet"; size?: "normal" | "small" }) {
  const form = useExport("export_form");
  return <Button icon={<FileDown />} tone={tone} size={size} isBusy={form.isRunning} onPress={() => form.run({ kind, movement, phaseNo, unit })}>{exportText.form}</Button>;
}

/** The form of a movement, for one phase and, where wanted, one unit. */
export function BlankFormDialog({ movement, phases, phaseNo: first, onClose }: { movement: number; phases: readonly Phase[]; phaseNo: number | null; onClose: () => void }) {
  const [phaseNo, setPhaseNo] = useState(first ?? phases.at(-1)?.no ?? null);
  const [unit, setUnit] = useState<Option | null>(null);
  const form = useExport("export_form", { onDone: onClose });
  return (
    <FormDialog
      title={exportText.formTitle} submit={exportText.formMake} isBusy={form.isRunning} onClose={onClose} size="small"
      onSubmit={() => form.run({ kind: "nominations", movement, phaseNo, unit: unit === null ? null : Number(unit.id) })}
    >
      <p>{exportText.formText}</p>
      {phases.length > 1 && (
        <Select label={exportText.phase} value={phaseNo === null ? null : String(phaseNo)} onChange={(no) => setPhaseNo(Number(no))} options={phases.map((phase) => ({ id: String(phase.no), label: exportText.phaseNo(phase.no), detail: phaseWords(phase) }))} />
      )}
      <ComboBox label={exportText.formUnit} hint={exportText.formUnitHint} value={unit} onChange={setUnit} search={findUnits} placeholder={exportText.allUnits} />
    </FormDialog>
  );
}
