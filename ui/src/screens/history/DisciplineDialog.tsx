import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { DisciplineLevel, DisciplineRow } from "../../bridge";
import { DateField, FormDialog, FormGrid, Select, TextField, Wide, toast } from "../../parts";
import { termOptions } from "../../wording";
import { conductText } from "../../wording/conduct";

/** Enters a disciplinary measure or corrects one. A correction is written anew before the former entry is taken out, so that nothing is lost should either be declined. */
export function DisciplineDialog({ nominee, row, onClose }: { nominee: number; row: DisciplineRow | null; onClose: () => void }) {
  const [level, setLevel] = useState<DisciplineLevel | null>(row?.level ?? null);
  const [decidedOn, setDecidedOn] = useState(row?.decidedOn ?? null);
  const [endsOn, setEndsOn] = useState(row?.endsOn ?? null);
  const [document, setDocument] = useState(row?.document ?? "");
  const add = useChange("add_discipline", { quiet: true });
  const remove = useChange("remove_discipline", { quiet: true });
  const isBackward = decidedOn !== null && endsOn !== null && endsOn < decidedOn;
  const save = async () => {
    if (level === null || decidedOn === null || isBackward) return;
    try {
      await add.ask({ nominee, fields: { level, decidedOn, endsOn, document: document.trim() === "" ? null : document.trim() } });
      if (row !== null) await remove.ask({ discipline: row.id, reason: conductText.rewritten });
    } catch {
      // Told by the refusal in place, or by a toast when it broke.
      return;
    }
    toast({ tone: "ok", text: row === null ? conductText.disciplineAdded : conductText.disciplineSaved });
    onClose();
  };
  return (
    <FormDialog title={row === null ? conductText.addDiscipline : conductText.editDiscipline} onSubmit={() => void save()} onClose={onClose} isBusy={add.isRunning || remove.isRunning} refusal={<RefusalAlert of={add.refusal ?? remove.refusal} />}>
      <FormGrid columns={2}>
        <Wide><Select label={conductText.level} value={level} onChange={setLevel} options={termOptions("disciplineLevel")} isRequired autoFocus /></Wide>
        <DateField label={conductText.decidedOn} value={decidedOn} onChange={setDecidedOn} isRequired />
        <DateField label={conductText.endsOn} hint={conductText.endsOnHint} value={endsOn} onChange={setEndsOn} error={isBackward ? conductText.endBeforeStart : null} />
        <Wide><TextField label={conductText.document} value={document} onChange={setDocument} placeholder="12/QĐ-SNV" /></Wide>
      </FormGrid>
    </FormDialog>
  );
}
