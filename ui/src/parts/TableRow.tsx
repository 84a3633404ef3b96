import { ChevronDown, ChevronRight } from "lucide-react";
import type { CSSProperties, MouseEvent } from "react";
import { partsText } from "../wording";
import { CheckMark } from "./Checkbox";
import type { Column, TreeShape } from "./table";
import type { Tone } from "./tone";
import styles from "./DataTable.module.css";

/** One row. While its page is on the way it is drawn as grey bars, so that the table keeps its length and the focus its place. */
export function TableRow<Row>({ id, index, row, columns, isCursor, isSelected, selection, tone, tree, wraps, canOpen, onPoint, onOpen, onToggle }: {
  id: string;
  index: number;
  row: Row | undefined;
  columns: readonly Column<Row>[];
  isCursor: boolean;
  isSelected: boolean;
  selection: "none" | "single" | "multiple";
  tone: Tone | undefined;
  tree: TreeShape<Row> | undefined;
  wraps: boolean;
  canOpen: boolean;
  onPoint: (extend: boolean) => void;
  onOpen: () => void;
  onToggle: () => void;
}) {
  const expanded = row === undefined ? null : (tree?.expanded(row) ?? null);
  const level = row === undefined ? 1 : (tree?.level(row) ?? 1);
  const isControl = (event: MouseEvent) => event.target instanceof Element && event.target.closest("a, button, input, select, textarea") !== null;
  return (
    <div
      id={id} data-index={index} role="row" aria-rowindex={index + 2} aria-level={tree === undefined ? undefined : level} aria-expanded={expanded ?? undefined} aria-busy={row === undefined ? true : undefined}
      aria-selected={selection === "none" ? undefined : isSelected} tabIndex={isCursor ? 0 : -1}
      className={`${styles.row} ${isSelected ? styles.selected : ""} ${tone === undefined ? "" : styles[tone]} ${canOpen ? styles.opens : ""}`}
      onMouseDown={(event) => { if (!isControl(event)) onPoint(event.shiftKey); }} onDoubleClick={(event) => { if (!isControl(event)) onOpen(); }}
    >
      {selection === "multiple" && (
        <div role="gridcell" className={styles.cell}>
          <button type="button" tabIndex={-1} className={styles.pick} role="checkbox" aria-checked={isSelected} aria-label={`${partsText.selectRow} ${index + 1}`} onClick={onToggle}><CheckMark isOn={isSelected} /></button>
        </div>
      )}
      {columns.map((column, at) => (
        <div
          key={column.id} role="gridcell" className={`${styles.cell} ${styles[column.align ?? "start"]} ${wraps || column.wraps === true ? styles.wraps : ""} ${row === undefined ? "" : (styles[`cell-${column.tone?.(row) ?? ""}`] ?? "")}`}
          style={tree !== undefined && at === 0 ? ({ "--level": level - 1 } as CSSProperties) : undefined} onMouseEnter={(event) => showWhole(event.currentTarget)}
        >
          {tree !== undefined && at === 0 && (
            <span className={styles.branch}>
              {expanded !== null && row !== undefined && (
                <button type="button" tabIndex={-1} className={styles.pick} aria-label={expanded ? partsText.collapse : partsText.expand} onClick={() => tree.onToggle(row)}>{expanded ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}</button>
              )}
            </span>
          )}
          {row === undefined ? <span className={styles.waiting} aria-hidden /> : <span className={styles.content}>{column.cell(row, index)}</span>}
        </div>
      ))}
    </div>
  );
}

/** A text that is cut off is shown whole when pointed at. */
function showWhole(cell: HTMLElement): void {
  const content = cell.querySelector<HTMLElement>(`.${styles.content}`);
  if (content === null) return;
  const isCut = content.scrollWidth > content.clientWidth;
  cell.title = isCut ? (content.textContent ?? "") : "";
}
