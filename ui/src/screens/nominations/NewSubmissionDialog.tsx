import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import { FormDialog } from "../../parts";
import { nominationText } from "../../wording/nominations";
import { SubmissionForm } from "./SubmissionForm";
import { blankSubmission, submissionFieldsOf } from "./submissionDraft";
import type { SubmissionDraft } from "./submissionDraft";

/** Enters the head of a submission. */
export function NewSubmissionDialog({ start, onAdded, onClose }: { start?: SubmissionDraft; onAdded: (submission: number) => void; onClose: () => void }) {
  const [draft, setDraft] = useState(() => start ?? blankSubmission(null, null, null));
  const add = useChange("add_submission", { quiet: true, done: nominationText.submissionAdded, onDone: ({ submission }) => onAdded(submission) });
  return (
    <FormDialog
      title={nominationText.addSubmission} submit={nominationText.addSubmission} isBusy={add.isRunning} refusal={<RefusalAlert of={add.refusal} />} onClose={onClose}
      onSubmit={() => { const fields = submissionFieldsOf(draft); if (fields !== null) add.run({ fields }); }}
    >
      <SubmissionForm draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}
