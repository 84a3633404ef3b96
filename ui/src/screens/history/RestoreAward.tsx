import { RefusalAlert, useChange } from "../../bridge";
import type { PastAwardRow } from "../../bridge";
import { ReasonDialog } from "../../parts";
import { historyText, revokedText } from "../../wording/history";

/** Takes back that an award was cancelled; why stays in the journal. */
export function RestoreAward({ award, onClose }: { award: PastAwardRow; onClose: () => void }) {
  const restore = useChange("restore_past_award", { quiet: true, done: historyText.restored, onDone: onClose });
  return (
    <ReasonDialog
      title={historyText.restoreTitle(award)} label={historyText.restoreReason} confirm={historyText.restore} isRequired isBusy={restore.isRunning} refusal={<RefusalAlert of={restore.refusal} />}
      onConfirm={(reason) => restore.run({ pastAward: award.id, reason })} onClose={onClose}
    >
      {award.revoked !== null && <p>{[award.name, revokedText(award.revoked)].join(" · ")}</p>}
      <p>{historyText.restoreText}</p>
    </ReasonDialog>
  );
}
