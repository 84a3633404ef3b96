import type { OtherNomination } from "../../bridge";
import { Link, Tag } from "../../parts";
import { formatDate, stageTones, term } from "../../wording";
import { historyText } from "../../wording/history";
import styles from "./lines.module.css";

/** What was asked for, newest first. */
export function NominationsOf({ nominations }: { nominations: readonly OtherNomination[] }) {
  if (nominations.length === 0) return <p className={styles.none}>{historyText.noNominations}</p>;
  return (
    <ol className={styles.asked}>
      {nominations.map((nomination) => (
        <li key={nomination.id}>
          <div className={styles.first}><Link to={`/nominations/${nomination.id}`}>{nomination.awardName}</Link><Tag tone={stageTones[nomination.stage]}>{term("stage", nomination.stage)}</Tag></div>
          <div className={styles.soft}>{[formatDate(nomination.receivedOn), nomination.movementTitle].filter((part) => part !== "").join(" · ")}</div>
        </li>
      ))}
    </ol>
  );
}
