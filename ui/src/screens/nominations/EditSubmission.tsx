import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { SubmissionRow } from "../../bridge";
import { FormDialog } from "../../parts";
import { nominationText } from "../../wording/nominations";
import { SubmissionForm } from "./SubmissionForm";
import { submissionDraftOf, submissionFieldsOf } from "./submissionDraft";

/** Corrects the head of a submission. */
export function EditSubmission({ head, onClose }: { head: SubmissionRow; onClose: () => void }) {
  const [draft, setDraft] = useState(() => submissionDraftOf(head));
  const update = useChange("update_submission", { quiet: true, done: nominationText.submissionSaved, onDone: onClose });
  return (
    <FormDialog
      title={nominationText.editSubmission} isBusy={update.isRunning} refusal={<RefusalAlert of={update.refusal} />} onClose={onClose}
      onSubmit={() => { const fields = submissionFieldsOf(draft); if (fields !== null) update.run({ submission: head.id, fields }); }}
    >
      <SubmissionForm draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}
