import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { DraftRow, ImportTarget } from "../../bridge";
import { FormDialog } from "../../parts";
import { importText } from "../../wording/imports";
import { TargetForm } from "./TargetForm";
import { toTarget } from "./target";
import type { TargetDraft } from "./target";

/** Corrects the head of the submission a draft will become; every row is judged again. */
export function EditTarget({ draft, target, onClose }: { draft: DraftRow; target: ImportTarget; onClose: () => void }) {
  const [head, setHead] = useState<TargetDraft>({ ...target, unit: { id: target.unit, title: draft.unitName ?? "" }, docNumber: target.docNumber ?? "" });
  const change = useChange("set_import_target", { quiet: true, done: importText.headSaved, onDone: onClose });
  return (
    <FormDialog
      title={importText.editHead} onClose={onClose} isBusy={change.isRunning} refusal={<RefusalAlert of={change.refusal} />} size="large"
      onSubmit={() => { const next = toTarget(head); if (next !== null) change.run({ draft: draft.id, target: next }); }}
    >
      <TargetForm draft={head} onChange={setHead} />
    </FormDialog>
  );
}
