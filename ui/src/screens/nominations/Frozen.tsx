import type { FrozenEvaluation, NominationEvaluation } from "../../bridge";
import { Alert } from "../../parts";
import { standardText } from "../../wording/standard";
import type { StandardContext } from "../../wording/standard";
import { changesText } from "../../wording/standardChanges";
import styles from "./Appraisal.module.css";

/** What the rules said when the nomination was appraised, by whom and when, and what has changed since. */
export function Frozen({ frozen, evaluation, ctx }: { frozen: FrozenEvaluation; evaluation: NominationEvaluation; ctx: StandardContext }) {
  const changes = changesText(frozen, evaluation, ctx);
  return (
    <div className={styles.frozen}>
      <h3>{standardText.frozenTitle}</h3>
      <div>{standardText.frozen(frozen)}</div>
      <div className={styles.soft}>{standardText.frozenPack(frozen, evaluation)}</div>
      {frozen.reason !== null && <div>{standardText.frozenReason(frozen.reason)}</div>}
      {changes.length === 0
        ? <div className={styles.soft}>{standardText.same}</div>
        : <div className={styles.block}><Alert tone={evaluation.changed ? "warn" : "info"} title={standardText.changedTitle}><ul className={styles.changes}>{changes.map((change) => <li key={change}>{change}</li>)}</ul></Alert></div>}
    </div>
  );
}
