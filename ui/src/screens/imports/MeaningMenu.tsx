import { Check } from "lucide-react";
import type { DateOrder, ImportColumn, ImportKind } from "../../bridge";
import { MenuButton } from "../../parts";
import { importFieldName } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import styles from "./ColumnHead.module.css";

const DATE_ORDERS = ["day_first", "month_first"] as const satisfies readonly DateOrder[];

/** Below the letter of a column: what it means, and how it writes its dates; the menu changes either. */
export function MeaningMenu({ kind, fields, column, onMean, onOrder }: {
  kind: ImportKind;
  fields: readonly string[];
  column: ImportColumn;
  onMean: (column: ImportColumn, field: string | null) => void;
  onOrder: (column: ImportColumn, order: DateOrder) => void;
}) {
  const tick = (isOn: boolean) => <Check className={isOn ? undefined : styles.off} aria-hidden />;
  const name = column.field === null ? importText.unusedColumn : importFieldName(column.field, kind);
  const order = column.dateOrder;
  return (
    <div className={`${styles.meaning} ${column.field === null ? styles.unused : ""} ${order === "doubtful" ? styles.doubtful : ""}`}>
      <MenuButton
        label={order === "month_first" || order === "doubtful" ? `${name} (${importText.dateOrderIs[order]})` : name} name={`${importText.meaningOf(column.letter)}: ${name}`} tone="quiet" size="small"
        items={[
          ...(order === null ? [] : DATE_ORDERS.map((id) => ({ id: `order ${id}`, label: `${importText.dateOrder}: ${importText.dateOrders[id]}`, icon: tick(order === id), onAction: () => { if (order !== id || !column.dateOrderSaid) onOrder(column, id); } }))),
          ...fields.map((field) => ({ id: field, label: importFieldName(field, kind), icon: tick(field === column.field), onAction: () => { if (field !== column.field) onMean(column, field); } })),
          { id: "-", label: importText.ignored, icon: tick(column.field === null), onAction: () => { if (column.field !== null) onMean(column, null); } },
        ]}
      />
    </div>
  );
}
