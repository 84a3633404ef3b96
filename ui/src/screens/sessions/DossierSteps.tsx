import type { NominationStep } from "../../bridge";
import { Section } from "../../parts";
import { formatDateTime, term } from "../../wording";
import { voteText } from "../../wording/votes";
import styles from "./Dossier.module.css";

/** The road of the dossier so far: what was done, when, by whom, why. */
export function DossierSteps({ steps }: { steps: readonly NominationStep[] }) {
  return (
    <Section title={voteText.steps}>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={at}>
            <span className={styles.year}>{formatDateTime(step.at)}</span>
            <span><b>{term("step", step.step)}</b> · {step.actor}{step.reason !== null && <span className={styles.reason}>{step.reason}</span>}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
