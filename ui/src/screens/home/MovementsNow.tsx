import type { Dashboard } from "../../bridge";
import { LinkButton, Section } from "../../parts";
import { homeText } from "../../wording/home";
import styles from "./Home.module.css";

/** Movements that take lists now, and how many units have sent nothing. */
export function MovementsNow({ now }: { now: Dashboard }) {
  return (
    <Section title={homeText.movements}>
      {now.movements.length === 0 && <p className={styles.none}>{homeText.noMovement}</p>}
      <ul className={styles.list}>
        {now.movements.map((movement) => (
          <li key={movement.id} className={styles.line}>
            <div>
              <div className={styles.what}>{movement.displayTitle}</div>
              <div className={styles.detail}>{[movement.docNumber, movement.issuer, homeText.received(movement.submissions, movement.nominations)].filter((part) => part !== null && part !== "").join(" · ")}</div>
            </div>
            <LinkButton to={`/movements/${movement.id}`}>{homeText.open}</LinkButton>
          </li>
        ))}
      </ul>
      {now.movements.length > 0 && now.unitsWithoutSubmission > 0 && <p className={styles.tail}>{homeText.notSent(now.unitsWithoutSubmission)}</p>}
    </Section>
  );
}
