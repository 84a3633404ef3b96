import type { Phase } from "../../bridge";
import { Link, Tag } from "../../parts";
import { movementText, phaseWords } from "../../wording/movements";
import { prizeText } from "../../wording/prizes";
import { phaseNow } from "./phases";
import styles from "./PhaseLine.module.css";

const states = { running: { tone: "ok", text: movementText.running }, over: { tone: "plain", text: movementText.over }, ahead: { tone: "info", text: movementText.ahead }, unknown: null } as const;

/** One phase with its dates or words and the way to its prizes; a bar where both ends are days. */
export function PhaseLine({ movement, phase, today }: { movement: number; phase: Phase; today: string }) {
  const now = phaseNow(phase, today);
  const state = states[now.state];
  return (
    <div className={styles.phase}>
      <b className={styles.no}>{movementText.phase(phase.no)}</b>
      <span className={styles.words}>{phaseWords(phase)}</span>
      {state !== null && <Tag tone={state.tone}>{now.daysLeft === null ? state.text : movementText.daysLeft(now.daysLeft)}</Tag>}
      <Link to={`/movements/${movement}/phases/${phase.no}/prizes`}>{prizeText.ofPhase(phase.no)}</Link>
      {now.share !== null && now.state === "running" && <div className={styles.track}><div className={styles.fill} style={{ width: `${Math.round(now.share * 100)}%` }} /></div>}
    </div>
  );
}
