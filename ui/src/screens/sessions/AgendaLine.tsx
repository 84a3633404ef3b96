import { Check, UsersRound } from "lucide-react";
import type { AgendaRow } from "../../bridge";
import { roomText } from "../../wording/sessions";
import { OutcomeTag } from "./OutcomeTag";
import styles from "./AgendaLine.module.css";

/** One line of the agenda; struck out while it is left out of a list vote. */
export function AgendaLine({ id, row, heading, showsAward, isActive, isTicked, onPoint }: { id: string; row: AgendaRow; heading: string | null; showsAward: boolean; isActive: boolean; isTicked: boolean | null; onPoint: () => void }) {
  const isOut = isTicked === false;
  return (
    <>
      {heading !== null && <div className={styles.heading} role="presentation">{heading}</div>}
      <div id={id} role="option" tabIndex={-1} aria-selected={isTicked ?? isActive} className={`${styles.line} ${isActive ? styles.active : ""} ${isOut ? styles.out : ""}`} onMouseDown={(event) => { if (event.button === 0) onPoint(); }}>
        {isTicked === null ? <span className={styles.no}>{row.position}</span> : <span className={`${styles.box} ${isTicked ? styles.on : ""}`} aria-hidden>{isTicked && <Check />}</span>}
        <span className={styles.name}>{row.name}</span>
        <span className={`${styles.unit} ${showsAward ? styles.award : ""}`}>{showsAward ? row.awardName : row.unitName}</span>
        <span className={styles.state}>
          {row.conflicts > 0 && row.stage === "waiting" && <UsersRound className={styles.conflict} role="img" aria-label={roomText.conflict(row.conflicts)} />}
          {isTicked === null && <OutcomeTag row={row} isNow={isActive} />}
        </span>
      </div>
    </>
  );
}
