import type { ImportRow } from "../../bridge";
import { Button, Tag } from "../../parts";
import { term, verdictTones } from "../../wording";
import { importText, rowReason } from "../../wording/imports";
import { valueOf } from "./fields";
import styles from "./VerdictCell.module.css";

/** What taking the row in would do, and why. Namesakes are chosen from here. */
export function VerdictCell({ row, isUnits, onChoose }: { row: ImportRow; isUnits: boolean; onChoose: () => void }) {
  const reason = rowReason(row, isUnits);
  const needsChoice = row.verdict === "conflict";
  return (
    <span className={styles.verdict} title={reason}>
      <Tag tone={verdictTones[row.verdict]}>{term("rowVerdict", row.verdict)}</Tag>
      {row.candidates.length > 0 && row.verdict !== "skipped" && (
        <span className={styles.choose} data-cell={`${row.rowNo}:verdict`}>
          <Button size="small" tone={needsChoice ? "plain" : "quiet"} onPress={onChoose} label={importText.chooseOf(valueOf(row, "name").value)}>{needsChoice ? importText.choose : importText.change}</Button>
        </span>
      )}
      {reason !== "" && <span className={styles.reason}>{reason}</span>}
    </span>
  );
}
