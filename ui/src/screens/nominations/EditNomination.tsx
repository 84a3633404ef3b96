import { useState } from "react";
import { useChange, useRead } from "../../bridge";
import type { NominationDetail } from "../../bridge";
import { Alert, FormDialog } from "../../parts";
import { dossierText } from "../../wording/dossiers";
import { nominationText } from "../../wording/nominations";
import { LineForm } from "./LineForm";
import { LineRefusal } from "./LineRefusal";
import { draftOf, fieldsOf } from "./lineDraft";

/** Corrects a line that has not been decided on yet; while it waits for a supplement, only what was unlocked. */
export function EditNomination({ detail, onClose }: { detail: NominationDetail; onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(detail));
  const update = useChange("update_nomination", { quiet: true, done: nominationText.saved, onDone: onClose });
  const dossier = useRead("read_dossier", { nomination: detail.id });
  const waiting = dossier.data?.supplements.find((supplement) => supplement.closedAt === null);
  const open = waiting === undefined ? undefined : new Set(waiting.fields);
  return (
    <FormDialog
      title={nominationText.edit} size="large" isBusy={update.isRunning} refusal={<LineRefusal of={update.refusal} />} onClose={onClose}
      onSubmit={() => { const fields = fieldsOf(draft); if (fields !== null) update.run({ nomination: detail.id, ...fields }); }}
    >
      {open !== undefined && <Alert tone="warn" title={dossierText.waiting(waiting?.dueOn ?? null)}>{dossierText.onlyOpen([...open])}</Alert>}
      <LineForm draft={draft} onChange={setDraft} receivedOn={detail.submission.receivedOn} refusal={update.refusal} focusesName open={open} />
    </FormDialog>
  );
}
