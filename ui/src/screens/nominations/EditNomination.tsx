import { useState } from "react";
import { useChange } from "../../bridge";
import type { NominationDetail } from "../../bridge";
import { FormDialog } from "../../parts";
import { nominationText } from "../../wording/nominations";
import { LineForm } from "./LineForm";
import { LineRefusal } from "./LineRefusal";
import { draftOf, fieldsOf } from "./lineDraft";

/** Corrects a line that has not been decided on yet. */
export function EditNomination({ detail, onClose }: { detail: NominationDetail; onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(detail));
  const update = useChange("update_nomination", { quiet: true, done: nominationText.saved, onDone: onClose });
  return (
    <FormDialog
      title={nominationText.edit} size="large" isBusy={update.isRunning} refusal={<LineRefusal of={update.refusal} />} onClose={onClose}
      onSubmit={() => { const fields = fieldsOf(draft); if (fields !== null) update.run({ nomination: detail.id, ...fields }); }}
    >
      <LineForm draft={draft} onChange={setDraft} receivedOn={detail.submission.receivedOn} refusal={update.refusal} focusesName />
    </FormDialog>
  );
}
