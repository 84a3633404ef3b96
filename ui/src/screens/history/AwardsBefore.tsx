import type { PastAwardRow } from "../../bridge";
import { Link, Section } from "../../parts";
import { asUnitText, decisionText, historyText, revokedText } from "../../wording/history";
import styles from "./lines.module.css";

/** Awards of the collectives this one came from: shown with it, corrected on their own pages. */
export function AwardsBefore({ awards }: { awards: readonly PastAwardRow[] }) {
  if (awards.length === 0) return null;
  return (
    <Section title={historyText.awardsBefore} note={awards.length}>
      <p className={styles.soft}>{historyText.awardsBeforeText}</p>
      <ol className={styles.lines}>
        {awards.map((award, at) => (
          <li key={award.id} className={awards[at - 1]?.year === award.year ? styles.same : undefined}>
            <span className={styles.year}>{award.year}</span>
            <div className={styles.what}>
              <div className={styles.name}>{award.revoked === null ? award.awardName : <s>{award.awardName}</s>}</div>
              {award.revoked !== null && <div className={styles.revoked}>{revokedText(award.revoked)}</div>}
              <div className={styles.soft}>{[asUnitText(award), decisionText(award)].filter((part) => part !== "").join(" · ")}</div>
            </div>
            <span className={styles.tools}><Link to={`/nominees/${award.nominee}`}>{historyText.openPage}</Link></span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
