import { RefusalAlert, useChange } from "../../bridge";
import type { InitiativeRow } from "../../bridge";
import { ReasonDialog } from "../../parts";
import { historyText } from "../../wording/history";

/** Takes out an initiative that was entered by mistake; why stays in the journal. */
export function RemoveInitiative({ initiative, onDone, onClose }: { initiative: InitiativeRow; onDone: () => void; onClose: () => void }) {
  const remove = useChange("remove_initiative", { quiet: true, done: historyText.initiativeRemoved, onDone });
  return (
    <ReasonDialog
      title={historyText.removeInitiativeTitle(initiative.title)} label={historyText.reason} confirm={historyText.remove} isRequired isBusy={remove.isRunning} refusal={<RefusalAlert of={remove.refusal} />}
      onConfirm={(reason) => remove.run({ initiative: initiative.id, reason })} onClose={onClose}
    >
      <p>{historyText.removeText}</p>
    </ReasonDialog>
  );
}
