import type { ImportPreview } from "../../bridge";
import { Dialog, Select } from "../../parts";
import { importFieldName, importText } from "../../wording/imports";
import styles from "./dialogs.module.css";

const IGNORED = "-";

/** Every column of the sheet with its meaning, also those nobody uses. */
export function ColumnsDialog({ preview, onMean, onClose }: { preview: ImportPreview; onMean: (index: number, field: string | null) => void; onClose: () => void }) {
  const isUnits = preview.draft.kind === "units";
  const options = [{ id: IGNORED, label: importText.ignored }, ...preview.fields.map((field) => ({ id: field, label: importFieldName(field, isUnits) }))];
  return (
    <Dialog title={importText.columnsTitle} onClose={onClose} size="large">
      <p className={styles.note}>{importText.columnsNote}</p>
      <div className={styles.columns}>
        {preview.columns.map((column) => [
          <span key={`${column.index} heading`} className={styles.heading}><span className={styles.letter}>{column.letter}</span>{column.heading === "" ? importText.blankCell : column.heading}</span>,
          <Select
            key={column.index} label={importText.columnOf(column.letter, column.heading)} hideLabel value={column.field ?? IGNORED} options={options}
            onChange={(field) => onMean(column.index, field === IGNORED ? null : field)}
          />,
        ])}
      </div>
    </Dialog>
  );
}
