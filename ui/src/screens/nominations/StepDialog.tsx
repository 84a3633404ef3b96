import { RefusalAlert } from "../../bridge";
import { ReasonDialog } from "../../parts";
import { nominationText, stepWords } from "../../wording/nominations";
import type { HandStep } from "../../wording/nominations";
import type { Steps } from "./useSteps";
import styles from "./nominations.module.css";

/** Asks for the reason of a step and takes it. `all` is how many were chosen, of which `nominations` can take it. */
export function StepDialog({ step, nominations, all, name, steps, onClose }: { step: HandStep; nominations: number[]; all: number; name?: string; steps: Steps; onClose: () => void }) {
  const words = stepWords[step];
  const close = () => {
    steps.clear();
    onClose();
  };
  const take = async (reason: string) => {
    if (await steps.take(step, nominations, reason)) close();
  };
  return (
    <ReasonDialog
      title={name === undefined ? words.title(nominations.length) : `${words.action}: ${name}`} label={words.label} confirm={words.action} isRequired={words.asksReason} isBusy={steps.isRunning} refusal={<RefusalAlert of={steps.refusal} />}
      onConfirm={(reason) => void take(reason)} onClose={close}
    >
      {nominations.length < all && <p className={styles.note}>{nominationText.fewer(nominations.length, all)}</p>}
      {words.note !== undefined && <p className={styles.note}>{words.note}</p>}
    </ReasonDialog>
  );
}
