import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { PastAwardRow } from "../../bridge";
import { DateField, FormDialog, FormGrid, TextField } from "../../parts";
import { decisionText, historyText } from "../../wording/history";

/** Says that an award was cancelled, by which decision: it is kept, struck through, and counts no more. */
export function RevokeAward({ award, onClose }: { award: PastAwardRow; onClose: () => void }) {
  const [document, setDocument] = useState("");
  const [on, setOn] = useState<string | null>(null);
  const revoke = useChange("revoke_past_award", { quiet: true, done: historyText.revoked, onDone: onClose });
  const save = () => {
    if (on === null) return;
    revoke.run({ pastAward: award.id, on, document: document.trim() });
  };
  return (
    <FormDialog title={historyText.revokeTitle(award)} submit={historyText.revoke} onSubmit={save} onClose={onClose} isBusy={revoke.isRunning} refusal={<RefusalAlert of={revoke.refusal} />}>
      <p>{[award.name, decisionText(award)].filter((part) => part !== "").join(" · ")}</p>
      <p>{historyText.revokeText}</p>
      <FormGrid columns={2}>
        <TextField label={historyText.revokedBy} value={document} onChange={setDocument} placeholder="45/QĐ-UBND" isRequired autoFocus />
        <DateField label={historyText.revokedOn} value={on} onChange={setOn} isRequired />
      </FormGrid>
    </FormDialog>
  );
}
