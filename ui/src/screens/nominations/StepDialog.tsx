import { useState } from "react";
import { RefusalAlert } from "../../bridge";
import { Button, ReasonDialog, Stack } from "../../parts";
import { refusalText } from "../../wording";
import { nominationText, stepWords } from "../../wording/nominations";
import type { HandStep } from "../../wording/nominations";
import { doublesText } from "../../wording/doubles";
import { standardText } from "../../wording/standard";
import type { Steps } from "./useSteps";
import { WhyNot } from "./WhyNot";
import styles from "./nominations.module.css";

/** Asks for the reason of a step and takes it. `all` is how many were chosen, of which `nominations` can take it. Where the rules say no, it says why and asks on what one finds otherwise. */
export function StepDialog({ step, nominations, all, name, steps, onClose }: { step: HandStep; nominations: number[]; all: number; name?: string; steps: Steps; onClose: () => void }) {
  const words = stepWords[step];
  // Kept while the next attempt is under way: what is asked for must not change under somebody's hands.
  const [barred, setBarred] = useState<Barred | null>(null);
  const now = steps.refusal?.code === "rulesSayNotEligible" || steps.refusal?.code === "achievementRewardedTwice" ? steps.refusal : null;
  if (now !== null && now !== barred) setBarred(now);
  const others = barred === null ? [] : nominations.filter((nomination) => !barred.nominations.includes(nomination));
  const close = () => {
    steps.clear();
    onClose();
  };
  const take = async (reason: string, which = nominations) => {
    if (await steps.take(step, which, reason)) close();
  };
  return (
    <ReasonDialog
      title={name === undefined ? words.title(nominations.length) : `${words.action}: ${name}`} label={barred === null ? words.label : barred.code === "rulesSayNotEligible" ? standardText.overrideLabel : doublesText.sentence} confirm={words.action} isRequired={words.asksReason || barred !== null}
      isBusy={steps.isRunning} refusal={now === null && <RefusalAlert of={steps.refusal} />} onConfirm={(reason) => void take(reason)} onClose={close}
    >
      {nominations.length < all && <p className={styles.note}>{nominationText.fewer(nominations.length, all)}</p>}
      {words.note !== undefined && barred === null && <p className={styles.note}>{words.note}</p>}
      {barred !== null && (
        <Stack gap="tight">
          <p>{refusalText(barred)}</p>
          {barred.nominations.length === 1 && barred.nominations[0] !== undefined && <WhyNot nomination={barred.nominations[0]} />}
          {others.length > 0 && <div><Button size="small" isDisabled={steps.isRunning} onPress={() => void take("", others)}>{standardText.onlyOthers(others.length)}</Button></div>}
        </Stack>
      )}
    </ReasonDialog>
  );
}

type Barred = Extract<NonNullable<Steps["refusal"]>, { code: "rulesSayNotEligible" | "achievementRewardedTwice" }>;
