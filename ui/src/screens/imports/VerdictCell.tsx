import type { ImportKind, ImportRow } from "../../bridge";
import { Button, Tag } from "../../parts";
import { term, verdictTones } from "../../wording";
import { importText, rowReason } from "../../wording/imports";
import { headField, isHiddenOpen, valueOf, waitsForWord } from "./fields";
import styles from "./VerdictCell.module.css";

/** What taking the row in would do, and why. Namesakes are chosen from here, and rows hidden in Excel are settled. */
export function VerdictCell({ row, kind, isBusy, onChoose, onSettle }: { row: ImportRow; kind: ImportKind; isBusy: boolean; onChoose: () => void; onSettle: (takes: boolean) => void }) {
  const reason = rowReason(row, kind);
  const needsChoice = row.verdict === "conflict";
  return (
    <span className={styles.verdict} title={reason}>
      <Tag tone={verdictTones[row.verdict]}>{term("rowVerdict", row.verdict)}</Tag>
      {row.candidates.length > 0 && row.verdict !== "skipped" && (
        <span className={styles.choose} data-cell={`${row.place}:verdict`} data-needs-choice={needsChoice ? "" : undefined}>
          <Button size="small" tone={needsChoice ? "plain" : "quiet"} onPress={onChoose} label={importText.chooseOf(valueOf(row, headField(kind)).value)}>{needsChoice ? importText.choose : importText.change}</Button>
        </span>
      )}
      {waitsForWord(row) && (
        <span className={styles.choose} data-cell={`${row.place}:row`} data-needs-choice="">
          <Button size="small" isDisabled={isBusy} onPress={() => onSettle(true)} label={(isHiddenOpen(row) ? importText.takeHiddenOf : importText.takeRowOf)(row.rowNo)}>{importText.takeHidden}</Button>
          <Button size="small" isDisabled={isBusy} onPress={() => onSettle(false)} label={(isHiddenOpen(row) ? importText.leaveHiddenOf : importText.leaveRowOf)(row.rowNo)}>{importText.leaveHidden}</Button>
        </span>
      )}
      {reason !== "" && <span className={styles.reason}>{reason}</span>}
    </span>
  );
}
