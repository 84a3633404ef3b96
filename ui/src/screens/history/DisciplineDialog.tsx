import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { DisciplineLevel, DisciplineRow } from "../../bridge";
import { DateField, FormDialog, FormGrid, Select, TextField, Wide } from "../../parts";
import { termOptions } from "../../wording";
import { conductText } from "../../wording/conduct";

/** Enters a disciplinary measure or corrects one. */
export function DisciplineDialog({ nominee, row, onClose }: { nominee: number; row: DisciplineRow | null; onClose: () => void }) {
  const [level, setLevel] = useState<DisciplineLevel | null>(row?.level ?? null);
  const [decidedOn, setDecidedOn] = useState(row?.decidedOn ?? null);
  const [endsOn, setEndsOn] = useState(row?.endsOn ?? null);
  const [document, setDocument] = useState(row?.document ?? "");
  const add = useChange("add_discipline", { quiet: true, done: conductText.disciplineAdded, onDone: onClose });
  const update = useChange("update_discipline", { quiet: true, done: conductText.disciplineSaved, onDone: onClose });
  const isBackward = decidedOn !== null && endsOn !== null && endsOn < decidedOn;
  const save = () => {
    if (level === null || decidedOn === null || isBackward) return;
    const fields = { level, decidedOn, endsOn, document: document.trim() === "" ? null : document.trim() };
    if (row === null) add.run({ nominee, fields });
    else update.run({ discipline: row.id, fields });
  };
  return (
    <FormDialog title={row === null ? conductText.addDiscipline : conductText.editDiscipline} onSubmit={save} onClose={onClose} isBusy={add.isRunning || update.isRunning} refusal={<RefusalAlert of={add.refusal ?? update.refusal} />}>
      <FormGrid columns={2}>
        <Wide><Select label={conductText.level} value={level} onChange={setLevel} options={termOptions("disciplineLevel")} isRequired autoFocus /></Wide>
        <DateField label={conductText.decidedOn} value={decidedOn} onChange={setDecidedOn} isRequired />
        <DateField label={conductText.endsOn} hint={conductText.endsOnHint} value={endsOn} onChange={setEndsOn} error={isBackward ? conductText.endBeforeStart : null} />
        <Wide><TextField label={conductText.document} value={document} onChange={setDocument} placeholder="12/QĐ-SNV" /></Wide>
      </FormGrid>
    </FormDialog>
  );
}
