import { Check } from "lucide-react";
import type { DraftSheet, ImportColumn, ImportPreview } from "../../bridge";
import { MenuButton } from "../../parts";
import { importFieldName } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import type { ShownField } from "./fields";
import styles from "./ColumnHead.module.css";

/** Heading of a field: its name opens the meanings its column can have; below it, the column of the sheet in hand. */
export function ColumnHead({ preview, sheet, shown, isShort, onMean }: { preview: ImportPreview; sheet: DraftSheet | undefined; shown: ShownField; isShort: boolean; onMean: (sheet: number, column: ImportColumn, field: string | null) => void }) {
  const { kind } = preview.draft;
  const [source] = shown.sources;
  const unused = (sheet?.columns ?? []).filter((column) => column.field === null);
  const label = importFieldName(shown.field, kind);
  const mean = (column: ImportColumn, field: string | null) => { if (sheet !== undefined) onMean(sheet.no, column, field); };
  const items = source === undefined
    ? unused.map((column) => ({ id: String(column.index), label: importText.takeFrom(column.letter, column.heading), onAction: () => mean(column, shown.field) }))
    : [
        ...preview.fields.map((field) => ({ id: field, label: importFieldName(field, kind), icon: <Check className={field === source.field ? undefined : styles.off} aria-hidden />, onAction: () => { if (field !== source.field) mean(source, field); } })),
        { id: "-", label: importText.ignored, icon: <Check className={styles.off} aria-hidden />, onAction: () => mean(source, null) },
      ];
  const from = source === undefined ? importText.noColumn : shown.sources.length === 1 ? importText.columnOf(source.letter, source.heading) : shown.sources.map((column) => importText.columnShort(column.letter)).join(", ");
  return (
    <div className={styles.head}>
      {items.length === 0 ? <span className={styles.name}>{label}</span> : <div className={styles.menu}><MenuButton label={label} items={items} tone="quiet" size="small" /></div>}
      {!isShort && <span className={styles.from} title={from}>{from}</span>}
    </div>
  );
}
