import type { CSSProperties } from "react";
import type { Phase } from "../../bridge";
import { movementText, phaseProgress, phaseShort } from "../../wording/movements";
import { todayIso } from "./today";
import styles from "./PhaseBar.module.css";

/** A phase in one line: its number, its days or words, and how far a dated one has run. */
export function PhaseBar({ phase }: { phase: Phase }) {
  const progress = phaseProgress(phase, todayIso());
  const when = phaseShort(phase);
  return (
    <span className={styles.phase} title={when}>
      <b className={styles.no}>{movementText.phaseNo(phase.no)}</b>
      <span className={styles.when}>{when === "" ? movementText.noDate : when}</span>
      {progress !== null && (
        <>
          <span className={styles.track} aria-hidden><span className={styles.fill} style={{ "--share": progress.share } as CSSProperties} /></span>
          <span className={styles.left}>{progress.text}</span>
        </>
      )}
      {progress === null && phase.toOn === null && phase.endCondition === null && <span className={styles.left}>{movementText.openEnded}</span>}
    </span>
  );
}
