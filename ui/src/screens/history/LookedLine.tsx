import { RefusalAlert, useChange } from "../../bridge";
import type { LookedFor, LookedInto } from "../../bridge";
import { Button } from "../../parts";
import { conductText } from "../../wording/conduct";
import { capital } from "../../wording/standard";
import styles from "./Conduct.module.css";

/** Who looked, and when: without that an empty list says nothing. */
export function LookedLine({ nominee, what, lookedInto, count, isNamed = false }: { nominee: number; what: LookedFor; lookedInto: readonly LookedInto[]; count: number; isNamed?: boolean }) {
  const looked = lookedInto.find((entry) => entry.what === what);
  const say = useChange("say_looked_into", { quiet: true, done: conductText.lookedSaved });
  const none = count === 0 ? conductText.sayNone : conductText.sayNoMore;
  const action = looked === undefined ? none : conductText.lookAgain;
  return (
    <>
      <div className={styles.looked}>
        {isNamed && <span>{capital(conductText.lookedLabel[what])}:</span>}
        {looked === undefined ? count === 0 && <span className={styles.soft}>{conductText.notLooked}</span> : <span className={styles.soft}>{conductText.looked(looked)}</span>}
        <Button size="small" tone={looked === undefined ? "plain" : "quiet"} isBusy={say.isRunning} label={`${action}: ${conductText.lookedLabel[what]}`} onPress={() => say.run({ nominee, what })}>{action}</Button>
      </div>
      <RefusalAlert of={say.refusal} />
    </>
  );
}
