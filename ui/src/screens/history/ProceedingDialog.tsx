import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { ProceedingKind, ProceedingRow } from "../../bridge";
import { DateField, FormDialog, FormGrid, Select, TextField, Wide } from "../../parts";
import { termOptions } from "../../wording";
import { conductText } from "../../wording/conduct";

/** Enters what is pending against somebody, corrects it, or says that it ended. */
export function ProceedingDialog({ nominee, row, onClose }: { nominee: number; row: ProceedingRow | null; onClose: () => void }) {
  const [kind, setKind] = useState<ProceedingKind | null>(row?.kind ?? null);
  const [openedOn, setOpenedOn] = useState(row?.openedOn ?? null);
  const [closedOn, setClosedOn] = useState(row?.closedOn ?? null);
  const [document, setDocument] = useState(row?.document ?? "");
  const add = useChange("add_proceeding", { quiet: true, done: conductText.proceedingAdded, onDone: onClose });
  const update = useChange("update_proceeding", { quiet: true, done: conductText.proceedingSaved, onDone: onClose });
  const isBackward = openedOn !== null && closedOn !== null && closedOn < openedOn;
  const save = () => {
    if (kind === null || openedOn === null || isBackward) return;
    const fields = { kind, openedOn, closedOn, document: document.trim() === "" ? null : document.trim() };
    if (row === null) add.run({ nominee, fields });
    else update.run({ proceeding: row.id, fields });
  };
  return (
    <FormDialog title={row === null ? conductText.addProceeding : conductText.editProceeding} onSubmit={save} onClose={onClose} isBusy={add.isRunning || update.isRunning} refusal={<RefusalAlert of={add.refusal ?? update.refusal} />}>
      <FormGrid columns={2}>
        <Wide><Select label={conductText.kind} value={kind} onChange={setKind} options={termOptions("proceedingKind")} isRequired autoFocus={row === null} /></Wide>
        <DateField label={conductText.openedOn} value={openedOn} onChange={setOpenedOn} isRequired />
        <DateField label={conductText.closedOn} hint={conductText.closedOnHint} value={closedOn} onChange={setClosedOn} error={isBackward ? conductText.endBeforeStart : null} autoFocus={row !== null} />
        <Wide><TextField label={conductText.document} value={document} onChange={setDocument} placeholder="45/TB-TTr" /></Wide>
      </FormGrid>
    </FormDialog>
  );
}
