import type { Verdict } from "../../bridge";
import { voteText } from "../../wording/votes";
import styles from "./VerdictBox.module.css";

/** What the figures mean under the rule, as they stand. */
export function VerdictBox({ verdict, needed, hasThreshold }: { verdict: Verdict | null; needed: number | null; hasThreshold: boolean }) {
  if (!hasThreshold) return <div className={styles.box} role="status"><b>{voteText.noThreshold}</b><span>{voteText.noThresholdText}</span></div>;
  if (verdict === null) return <div className={styles.box} role="status"><span>{needed === null ? voteText.preview : voteText.previewNeeds(needed)}</span></div>;
  return (
    <div className={`${styles.box} ${verdict.passed ? styles.passed : styles.rejected}`} role="status">
      <b>{voteText.verdict(verdict)}</b>
      <span>{voteText.verdictDetail(verdict)}</span>
    </div>
  );
}
