import { useState } from "react";
import type { DateOrder, DraftSheet, ImportPreview } from "../../bridge";
import { Dialog, Select } from "../../parts";
import { importFieldName } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import { sheetOf } from "./fields";
import type { Repairs } from "./useRepairs";
import styles from "./dialogs.module.css";

const IGNORED = "-";
const ORDERS = ["day_first", "month_first"] as const satisfies readonly DateOrder[];

/** Every column of a sheet with its meaning, also those nobody uses, and how its dates are written. */
export function ColumnsDialog({ preview, start, repairs, onClose }: { preview: ImportPreview; start: DraftSheet | undefined; repairs: Repairs; onClose: () => void }) {
  const { kind } = preview.draft;
  const lists = preview.sheets.filter((sheet) => sheet.headerRow !== null);
  const [no, setNo] = useState(start?.headerRow === null ? lists[0]?.no : start?.no);
  const sheet = no === undefined ? undefined : sheetOf(preview, no);
  const options = [{ id: IGNORED, label: importText.ignored }, ...preview.fields.map((field) => ({ id: field, label: importFieldName(field, kind) }))];
  return (
    <Dialog title={importText.columnsTitle} onClose={onClose} size="large">
      <p className={styles.note}>{importText.columnsNote}</p>
      {lists.length > 1 && <Select label={importText.pane} value={no === undefined ? null : String(no)} options={lists.map((of) => ({ id: String(of.no), label: of.name }))} onChange={(next) => setNo(Number(next))} />}
      <div className={styles.columns}>
        {(sheet?.columns ?? []).map((column) => [
          <span key={`${column.index} heading`} className={styles.heading}><span className={styles.letter}>{column.letter}</span>{column.heading === "" ? importText.blankCell : column.heading}</span>,
          <Select
            key={column.index} label={importText.columnOf(column.letter, column.heading)} hideLabel value={column.field ?? IGNORED} options={options}
            onChange={(field) => { if (sheet !== undefined) repairs.meanColumn(sheet.no, column, field === IGNORED ? null : field); }}
          />,
          column.dateOrder === null ? <span key={`${column.index} order`} /> : (
            <Select
              key={`${column.index} order`} label={`${importText.dateOrder}, ${importText.columnShort(column.letter)}`} hideLabel value={column.dateOrder}
              options={[...(column.dateOrder === "doubtful" ? [{ id: "doubtful" as DateOrder, label: importText.dateOrders.doubtful }] : []), ...ORDERS.map((id) => ({ id: id as DateOrder, label: importText.dateOrders[id] }))]}
              onChange={(order) => { if (sheet !== undefined && (order !== column.dateOrder || !column.dateOrderSaid)) void repairs.orderDates(sheet.no, column, order); }}
            />
          ),
        ])}
      </div>
    </Dialog>
  );
}
