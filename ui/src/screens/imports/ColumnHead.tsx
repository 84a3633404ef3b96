import { Check } from "lucide-react";
import type { ImportPreview } from "../../bridge";
import { MenuButton } from "../../parts";
import { importFieldName, importText } from "../../wording/imports";
import type { ShownField } from "./fields";
import styles from "./ColumnHead.module.css";

/** Heading of a field: its name opens the meanings its column can have; below it, the column of the sheet. */
export function ColumnHead({ preview, shown, onMean }: { preview: ImportPreview; shown: ShownField; onMean: (index: number, field: string | null) => void }) {
  const isUnits = preview.draft.kind === "units";
  const [source] = shown.sources;
  const unused = preview.columns.filter((column) => column.field === null);
  const label = importFieldName(shown.field, isUnits);
  const items = source === undefined
    ? unused.map((column) => ({ id: String(column.index), label: importText.takeFrom(column.letter, column.heading), onAction: () => onMean(column.index, shown.field) }))
    : [
        ...preview.fields.map((field) => ({ id: field, label: importFieldName(field, isUnits), icon: <Check className={field === source.field ? undefined : styles.off} aria-hidden />, onAction: () => { if (field !== source.field) onMean(source.index, field); } })),
        { id: "-", label: importText.ignored, icon: <Check className={styles.off} aria-hidden />, onAction: () => onMean(source.index, null) },
      ];
  const from = source === undefined ? importText.noColumn : shown.sources.length === 1 ? importText.columnOf(source.letter, source.heading) : shown.sources.map((column) => importText.columnShort(column.letter)).join(", ");
  return (
    <div className={styles.head}>
      {items.length === 0 ? <span className={styles.name}>{label}</span> : <div className={styles.menu}><MenuButton label={label} items={items} tone="quiet" size="small" /></div>}
      <span className={styles.from} title={from}>{from}</span>
    </div>
  );
}
