import { Ban, Pencil, Trash2, Undo2 } from "lucide-react";
import type { PastAwardRow } from "../../bridge";
import { IconButton } from "../../parts";
import { term } from "../../wording";
import { asUnitText, decisionText, historyText, revokedText } from "../../wording/history";
import styles from "./lines.module.css";

type Does = (award: PastAwardRow) => void;

/** Awards by year, newest first, each with its decision; cancelled ones are kept and struck through. */
export function AwardsHeld({ awards, onEdit, onRemove, onRevoke, onRestore }: { awards: readonly PastAwardRow[]; onEdit: Does; onRemove: Does; onRevoke: Does; onRestore: Does }) {
  if (awards.length === 0) return <p className={styles.none}>{historyText.noAwards}</p>;
  const label = (action: string, award: PastAwardRow) => `${action}: ${award.awardName}, ${award.year}`;
  return (
    <ol className={styles.lines}>
      {awards.map((award, at) => (
        <li key={award.id} className={awards[at - 1]?.year === award.year ? styles.same : undefined}>
          <span className={styles.year}>{award.year}</span>
          <div className={styles.what}>
            <div className={styles.name}>{award.revoked === null ? award.awardName : <s>{award.awardName}</s>}</div>
            {award.revoked !== null && <div className={styles.revoked}>{revokedText(award.revoked)}</div>}
            <div className={styles.soft}>
              {[asUnitText(award), decisionText(award), award.issuer, award.commendationType === null ? null : term("commendationType", award.commendationType).toLowerCase()].filter((part) => part !== null && part !== "").join(" · ")}
            </div>
            {award.achievement !== null && <div className={styles.text}>{award.achievement}</div>}
            {award.note !== null && <div className={styles.soft}>{award.note}</div>}
          </div>
          <span className={styles.tools}>
            <IconButton label={label(historyText.edit, award)} icon={<Pencil />} onPress={() => onEdit(award)} />
            {award.revoked === null
              ? <IconButton label={label(historyText.revoke, award)} icon={<Ban />} onPress={() => onRevoke(award)} />
              : <IconButton label={label(historyText.restore, award)} icon={<Undo2 />} onPress={() => onRestore(award)} />}
            <IconButton label={label(historyText.remove, award)} icon={<Trash2 />} onPress={() => onRemove(award)} />
          </span>
        </li>
      ))}
    </ol>
  );
}
