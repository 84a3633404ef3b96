import type { ImportKind, ImportRow } from "../../bridge";
import { cellProblemText, importFieldName, noteTag, noteText } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import { changeOf, headField, problemOf, valueOf } from "./fields";
import styles from "./ValueCell.module.css";

/** One value of a row: what will be stored, the old one struck through before it, how it came out of its cell. Enter or a click edits it. */
export function ValueCell({ row, field, kind, onEdit }: { row: ImportRow; field: string; kind: ImportKind; onEdit: () => void }) {
  const given = valueOf(row, field);
  const { value, raw, repaired, notes } = given;
  const problem = problemOf(row, field);
  const change = changeOf(row, field);
  const shown = value === "" ? (problem?.found ?? "") : value;
  const strong = field === headField(kind) ? styles.strong : "";
  const said = notes.map((note) => noteText(given, note));
  const tags = notes.map(noteTag).filter((tag) => tag !== null);
  // Not written in a cell of its own: a heading says it, a merged cell, or the head of the list.
  const isLent = notes.some((note) => note.kind === "fromHead" || note.kind === "fromHeading" || note.kind === "carriedDown");
  return (
    <button
      type="button" className={`${styles.cell} ${strong} ${isLent ? styles.lent : ""} ${tags.length > 0 ? styles.noted : ""} ${row.verdict === "skipped" ? styles.skipped : ""}`} data-cell={`${row.place}:${field}`} data-needs={problem === undefined ? undefined : ""}
      title={[shown, problem === undefined ? "" : cellProblemText(problem, kind), importText.raw(raw), ...said, repaired ? importText.repaired : ""].filter((part) => part !== "").join("\n")}
      aria-label={importText.edit(importFieldName(field, kind), shown)} onClick={onEdit}
    >
      <span className={styles.value}>
        {change !== undefined && change.old !== "" && <><del className={styles.old}>{change.old}</del> </>}
        {shown === "" ? (problem === undefined ? <span aria-hidden>&nbsp;</span> : <span className={styles.blank}>{importText.blankCell}</span>) : <span className={change === undefined ? undefined : styles.new}>{shown}</span>}
      </span>
      {repaired && <span className={styles.mark} aria-hidden>•</span>}
      {tags.map((tag) => <span key={tag} className={styles.tag} aria-hidden>{tag}</span>)}
    </button>
  );
}
