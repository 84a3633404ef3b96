import type { Phase } from "../../bridge";
import { Tag } from "../../parts";
import { movementText, phaseWords } from "../../wording/movements";
import { phaseNow } from "./phases";
import styles from "./PhaseLine.module.css";

const states = { running: { tone: "ok", text: movementText.running }, over: { tone: "plain", text: movementText.over }, ahead: { tone: "info", text: movementText.ahead }, unknown: null } as const;

/** One phase with its dates or words; a bar where both ends are days. */
export function PhaseLine({ phase, today }: { phase: Phase; today: string }) {
  const now = phaseNow(phase, today);
  const state = states[now.state];
  return (
    <div className={styles.phase}>
      <b className={styles.no}>{movementText.phase(phase.no)}</b>
      <span className={styles.words}>{phaseWords(phase)}</span>
      {state !== null && <Tag tone={state.tone}>{now.daysLeft === null ? state.text : movementText.daysLeft(now.daysLeft)}</Tag>}
      {now.share !== null && now.state === "running" && <div className={styles.track}><div className={styles.fill} style={{ width: `${Math.round(now.share * 100)}%` }} /></div>}
    </div>
  );
}

/** Today by this PC, as an ISO day. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
