import { Pencil, Trash2 } from "lucide-react";
import type { PastAwardRow } from "../../bridge";
import { IconButton } from "../../parts";
import { term } from "../../wording";
import { decisionText, historyText } from "../../wording/history";
import styles from "./lines.module.css";

/** Awards by year, newest first, each with its decision. */
export function AwardsHeld({ awards, onEdit, onRemove }: { awards: readonly PastAwardRow[]; onEdit: (award: PastAwardRow) => void; onRemove: (award: PastAwardRow) => void }) {
  if (awards.length === 0) return <p className={styles.none}>{historyText.noAwards}</p>;
  return (
    <ol className={styles.lines}>
      {awards.map((award, at) => (
        <li key={award.id} className={awards[at - 1]?.year === award.year ? styles.same : undefined}>
          <span className={styles.year}>{award.year}</span>
          <div className={styles.what}>
            <div className={styles.name}>{award.awardName}</div>
            <div className={styles.soft}>
              {[decisionText(award), award.issuer, award.commendationType === null ? null : term("commendationType", award.commendationType).toLowerCase()].filter((part) => part !== null && part !== "").join(" · ")}
            </div>
            {award.achievement !== null && <div className={styles.text}>{award.achievement}</div>}
            {award.note !== null && <div className={styles.soft}>{award.note}</div>}
          </div>
          <span className={styles.tools}>
            <IconButton label={`${historyText.edit}: ${award.awardName}, ${award.year}`} icon={<Pencil />} onPress={() => onEdit(award)} />
            <IconButton label={`${historyText.remove}: ${award.awardName}, ${award.year}`} icon={<Trash2 />} onPress={() => onRemove(award)} />
          </span>
        </li>
      ))}
    </ol>
  );
}
