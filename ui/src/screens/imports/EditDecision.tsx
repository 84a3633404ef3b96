import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { DraftRow } from "../../bridge";
import { FormDialog } from "../../parts";
import { importText } from "../../wording/imports";
import { DecisionForm, NO_DECISION, toDecision } from "./DecisionForm";
import styles from "./dialogs.module.css";

/** Corrects the decision lines go by that name none; every row is judged again. */
export function EditDecision({ draft, onClose }: { draft: DraftRow; onClose: () => void }) {
  const [head, setHead] = useState(draft.decision ?? NO_DECISION);
  const change = useChange("set_import_decision", { quiet: true, done: importText.decisionSaved, onDone: onClose });
  return (
    <FormDialog title={importText.editDecision} onClose={onClose} isBusy={change.isRunning} refusal={<RefusalAlert of={change.refusal} />} onSubmit={() => change.run({ draft: draft.id, decision: toDecision(head) ?? NO_DECISION })}>
      <p className={styles.note}>{importText.decisionNote}</p>
      <DecisionForm head={head} onChange={setHead} />
    </FormDialog>
  );
}
