import type { NominationStep } from "../../bridge";
import { Link, Section } from "../../parts";
import { formatDateTime, term } from "../../wording";
import { nominationText } from "../../wording/nominations";
import styles from "./NominationPage.module.css";

/** Who did what, when and why; newest first. */
export function StepsTaken({ steps, session }: { steps: readonly NominationStep[]; session: number | null }) {
  return (
    <Section title={nominationText.steps} actions={session === null ? undefined : <Link to={`/sessions/${session}`}>{nominationText.session}</Link>}>
      <ol className={styles.steps}>
        {steps.toReversed().map((step, at) => (
          <li key={`${step.at} ${step.step} ${at}`}>
            <div className={styles.step}>{step.step === "close_vote" ? term("stage", step.toStage) : term("step", step.step)}</div>
            {step.reason !== null && <div className={styles.why}>{step.reason}</div>}
            <div className={styles.when}>{formatDateTime(step.at)} · {step.actor}</div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
