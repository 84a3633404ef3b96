import type { ImportRow } from "../../bridge";
import { importFieldName, importText } from "../../wording/imports";
import { changeOf, problemOf, valueOf } from "./fields";
import styles from "./ValueCell.module.css";

/** One value of a row: what will be stored, the old one struck through before it, what the sheet holds on pointing. Enter or a click edits it. */
export function ValueCell({ row, field, isUnits, onEdit }: { row: ImportRow; field: string; isUnits: boolean; onEdit: () => void }) {
  const { value, raw, repaired } = valueOf(row, field);
  const problem = problemOf(row, field);
  const change = changeOf(row, field);
  const shown = value === "" ? (problem?.found ?? "") : value;
  const strong = field === "name" ? styles.strong : "";
  return (
    <button
      type="button" className={`${styles.cell} ${strong} ${row.verdict === "skipped" ? styles.skipped : ""}`} data-cell={`${row.rowNo}:${field}`} data-needs={problem === undefined ? undefined : ""}
      title={[shown, importText.raw(raw), repaired ? importText.repaired : ""].filter((part) => part !== "").join("\n")} aria-label={importText.edit(importFieldName(field, isUnits), shown)} onClick={onEdit}
    >
      {change !== undefined && change.old !== "" && <><del className={styles.old}>{change.old}</del> </>}
      {shown === "" ? (problem === undefined ? <span aria-hidden>&nbsp;</span> : <span className={styles.blank}>{importText.blankCell}</span>) : <span className={change === undefined ? undefined : styles.new}>{shown}</span>}
      {repaired && <span className={styles.mark} aria-hidden>•</span>}
    </button>
  );
}
