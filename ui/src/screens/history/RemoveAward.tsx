import { RefusalAlert, useChange } from "../../bridge";
import type { PastAwardRow } from "../../bridge";
import { ReasonDialog } from "../../parts";
import { decisionText, historyText } from "../../wording/history";

/** Takes out a past award that was entered by mistake; why stays in the journal. */
export function RemoveAward({ award, onDone, onClose }: { award: PastAwardRow; onDone: () => void; onClose: () => void }) {
  const remove = useChange("remove_past_award", { quiet: true, done: historyText.awardRemoved, onDone });
  return (
    <ReasonDialog
      title={historyText.removeAwardTitle(award)} label={historyText.reason} confirm={historyText.remove} isRequired isBusy={remove.isRunning} refusal={<RefusalAlert of={remove.refusal} />}
      onConfirm={(reason) => remove.run({ pastAward: award.id, reason })} onClose={onClose}
    >
      <p>{[award.name, decisionText(award)].filter((part) => part !== "").join(" · ")}</p>
      <p>{historyText.removeText}</p>
    </ReasonDialog>
  );
}
