import type { CSSProperties } from "react";
import type { PrizeRow } from "../../bridge";
import { DataTable, Tag, go } from "../../parts";
import { formatNumber, term } from "../../wording";
import { prizeText } from "../../wording/prizes";
import { HowItCame } from "./HowItCame";
import { isUnsureLine } from "./sources";
import styles from "./Prizes.module.css";

/** One line a nominee and award, in the order of the office; Enter opens the dossier. */
export function PrizeTable({ lines, phaseNo }: { lines: readonly PrizeRow[]; phaseNo: number }) {
  return (
    <div className={styles.table} style={{ "--lines": lines.length } as CSSProperties}>
      <DataTable
        label={prizeText.lines} rows={lines} rowKey={(row) => row.nomination} rowHeight="auto" keepAs={`prizes ${phaseNo}`} typeAhead={(row) => row.name} onOpen={(row) => go(`/nominations/${row.nomination}`)}
        rowTone={(row) => (row.payment.isPaid ? undefined : "plain")}
        columns={[
          { id: "no", title: prizeText.no, width: "3.5rem", align: "end", cell: (_, index) => formatNumber(index + 1) },
          { id: "name", title: prizeText.name, width: "minmax(10.5rem, 1.3fr)", wraps: true, cell: (row) => <><b>{row.name}</b><div className={styles.soft}>{[term("nomineeKind", row.kind), row.position].filter((part) => part !== null && part !== "").join(", ")}</div></> },
          { id: "unit", title: prizeText.unit, width: "minmax(8.5rem, 1fr)", wraps: true, cell: (row) => row.unitName },
          { id: "award", title: prizeText.award, width: "minmax(10.75rem, 1.1fr)", wraps: true, cell: (row) => row.awardName },
          { id: "how", title: prizeText.how, width: "minmax(16rem, 2.2fr)", wraps: true, cell: (row) => <HowItCame row={row} /> },
          { id: "amount", title: prizeText.amount, width: "8.5rem", align: "end", wraps: true, cell: (row) => <Amount row={row} /> },
        ]}
      />
    </div>
  );
}

/** What is paid; without an amount the cell says so and never shows a nought. */
function Amount({ row: { payment } }: { row: PrizeRow }) {
  if (payment.sum.by === "unknown") return <Tag tone="bad">{prizeText.notKnown}</Tag>;
  if (!payment.isPaid) return prizeText.notPaid;
  return (
    <>
      <b className={isUnsureLine(payment) ? styles.unsure : undefined}>{formatNumber(payment.paid)}</b>
      {payment.needsALook && <div><Tag tone="warn">{prizeText.look}</Tag></div>}
    </>
  );
}
