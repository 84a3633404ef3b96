import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { EyeOff } from "lucide-react";
import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent, ReactNode, Ref } from "react";
import { importText } from "../../wording/imports";
import { anchorOf, columnWidths, letterOf, mergeAt, spillOf, stepInSheet } from "./sheetShape";
import type { CellPlace } from "./sheetShape";
import type { Sheet } from "./useSheet";
import styles from "./SheetGrid.module.css";

export type SheetHandle = { focus: () => void; holdsFocus: () => boolean };

/** Height of a row, of the head and width of the numbers, in rem. */
const [ROW, FULL_HEAD, LETTER_HEAD, GUTTER] = [1.5, 2.875, 1.375, 3.25];

/**
 * A worksheet as it stands in the file: letters, row numbers, merged cells; rows coloured by what they are to the list. Arrows walk, Enter points at a row.
 * `spot` is the cell behind the value in hand: outlined and kept in view.
 */
export function SheetGrid({ sheet, label, meaningOf, isMeant, spot, cursor, onCursor, onPoint, ref }: {
  sheet: Sheet;
  label: string;
  /** What stands below a letter: the menu of meanings. */
  meaningOf: (column: number) => ReactNode;
  isMeant: ReadonlySet<number>;
  spot: { row: number; column: number | null } | null;
  cursor: CellPlace;
  onCursor: (place: CellPlace) => void;
  onPoint: (row: number) => void;
  ref?: Ref<SheetHandle>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const head = isMeant.size > 0 ? FULL_HEAD : LETTER_HEAD;
  const widths = columnWidths(sheet.columns, sheet.firstRows, sheet.merges, isMeant);
  const lefts = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  const edge = (column: number) => GUTTER + (lefts[Math.min(column, sheet.columns)] ?? 0);
  const virtual = useVirtualizer({
    count: sheet.lastRow, getScrollElement: () => scroller.current, estimateSize: () => ROW * rem, overscan: 10, scrollPaddingStart: head * rem, scrollMargin: 0,
    // The row the keys are on, and rows whose merged cells reach into view from above.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const [first, last] = [(shown[0] ?? 0) + 1, (shown.at(-1) ?? 0) + 1];
      const above = sheet.merges.filter((merge) => merge.firstRow < first && merge.lastRow >= first && merge.firstRow <= last).map((merge) => merge.firstRow - 1);
      return [...new Set([...above, cursor.row - 1, ...shown])].filter((index) => index >= 0 && index < range.count).sort((a, b) => a - b);
    },
  });
  const [from, to] = [(virtual.range?.startIndex ?? 0) + 1, (virtual.range?.endIndex ?? 0) + 1];
  const want = useEffectEvent(() => sheet.want(Math.max(1, from - 20), to + 20));
  useEffect(() => { want(); }, [from, to, sheet.lastRow]);

  const bringIntoView = useEffectEvent((place: { row: number; column: number | null }) => {
    const box = scroller.current;
    if (box === null) return;
    const [top, bottom] = [(place.row - 1) * ROW * rem, place.row * ROW * rem];
    const room = box.clientHeight - head * rem;
    const around = room > 4 * ROW * rem ? ROW * rem : 0;
    if (top < box.scrollTop) box.scrollTop = Math.max(0, top - around);
    else if (bottom > box.scrollTop + room) box.scrollTop = Math.min(top, bottom - room + around);
    if (place.column === null) return;
    const [left, right] = [edge(place.column) * rem, edge(place.column + 1) * rem];
    if (left - GUTTER * rem < box.scrollLeft) box.scrollLeft = Math.max(0, left - (GUTTER + 1) * rem);
    else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = Math.min(left - (GUTTER + 1) * rem, right - box.clientWidth + rem);
  });
  const [spotRow, spotColumn] = [spot?.row, spot?.column ?? null];
  useEffect(() => { if (spotRow !== undefined) bringIntoView({ row: spotRow, column: spotColumn }); }, [spotRow, spotColumn, sheet.lastRow]);

  const wantsFocus = useRef(false);
  const focusCursor = useEffectEvent(() => {
    const cell = wantsFocus.current ? scroller.current?.querySelector<HTMLElement>("[data-cursor]") : null;
    if (cell === null || cell === undefined) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    bringIntoView(cursor);
  });
  useLayoutEffect(() => { focusCursor(); });
  const [, setDrawings] = useState(0);
  useImperativeHandle(ref, () => ({
    focus: () => { wantsFocus.current = true; setDrawings((drawings) => drawings + 1); },
    holdsFocus: () => scroller.current?.contains(document.activeElement) === true,
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.cursor === undefined || event.altKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head * rem) / (ROW * rem)) - 1);
    const next = stepInSheet(event.key, event.ctrlKey || event.metaKey, cursor, { rows: sheet.lastRow, columns: sheet.columns, page }, sheet.merges);
    if (next !== null) {
      wantsFocus.current = true;
      onCursor(next);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) onPoint(cursor.row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const cellOf = (rowNo: number, column: number): ReactNode => {
    const row = sheet.row(rowNo);
    const text = row?.cells[column] ?? "";
    const isCursor = cursor.row === rowNo && cursor.column === column;
    const merge = mergeAt(sheet.merges, { row: rowNo, column });
    if (merge !== null && (merge.firstRow !== rowNo || merge.firstColumn !== column)) return null;
    if (text === "" && merge === null && !isCursor) return null;
    const isSpilt = row !== undefined && merge === null && row.role !== "line" && row.role !== "heading";
    const last = merge?.lastColumn ?? (isSpilt ? spillOf(row, column, sheet.columns, sheet.merges) : column);
    const place = { "--left": `${edge(column)}rem`, "--width": `${edge(last + 1) - edge(column)}rem`, "--rows": merge === null ? 1 : merge.lastRow - merge.firstRow + 1 } as CSSProperties;
    const kind = merge === null ? "" : `${styles.merged} ${merge.lastRow > merge.firstRow ? styles.high : ""}`;
    return (
      <div
        key={column} role="gridcell" aria-colindex={column + 2} aria-colspan={merge === null ? undefined : merge.lastColumn - column + 1} aria-rowspan={merge === null ? undefined : merge.lastRow - rowNo + 1}
        className={`${styles.cell} ${kind} ${isSpilt ? styles.spilt : ""}`} style={place} tabIndex={isCursor ? 0 : -1} data-cursor={isCursor ? "" : undefined}
      >
        <span className={styles.text}>{text}</span>
      </div>
    );
  };

  /** The place a press landed on, told by its distances: most cells are empty and are not drawn. */
  const placeOf = (event: React.MouseEvent<HTMLDivElement>): CellPlace | null => {
    const box = scroller.current;
    if (box === null || (event.target instanceof Element && event.target.closest("button, [role=columnheader]") !== null)) return null;
    const bounds = box.getBoundingClientRect();
    const row = Math.floor((event.clientY - bounds.top + box.scrollTop - head * rem) / (ROW * rem)) + 1;
    const x = (event.clientX - bounds.left + box.scrollLeft) / rem - GUTTER;
    const column = Math.max(0, lefts.findIndex((left, at) => x < (lefts[at + 1] ?? Infinity) && x >= left));
    if (row < 1 || row > sheet.lastRow || event.clientY - bounds.top < head * rem) return null;
    return anchorOf(sheet.merges, { row, column: Math.min(column, Math.max(0, sheet.columns - 1)) });
  };
  const onMouseDown = (event: React.MouseEvent<HTMLDivElement>) => {
    const place = placeOf(event);
    if (place === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    onCursor(place);
  };

  const spotMerge = spot === null || spot.column === null ? null : mergeAt(sheet.merges, { row: spot.row, column: spot.column });
  const outline = spot === null || spot.column === null || spot.column >= sheet.columns ? null : {
    top: ((spotMerge?.firstRow ?? spot.row) - 1) * ROW, left: edge(spotMerge?.firstColumn ?? spot.column),
    height: (spotMerge === null ? 1 : spotMerge.lastRow - spotMerge.firstRow + 1) * ROW, width: edge((spotMerge?.lastColumn ?? spot.column) + 1) - edge(spotMerge?.firstColumn ?? spot.column),
  };
  const columns = Array.from({ length: sheet.columns }, (_, column) => column);
  const size = { "--width": `${edge(sheet.columns)}rem`, "--height": `${sheet.lastRow * ROW}rem`, "--row": `${ROW}rem`, "--head": `${head}rem`, "--gutter": `${GUTTER}rem` } as CSSProperties;
  return (
    <div ref={scroller} className={styles.scroller} style={size}>
      <div className={styles.grid} role="grid" aria-label={label} aria-rowcount={sheet.lastRow + 1} aria-colcount={sheet.columns + 1} aria-readonly="true" onKeyDown={onKeyDown} onMouseDown={onMouseDown} onDoubleClick={(event) => { const place = placeOf(event); if (place !== null) onPoint(place.row); }}>
        <div className={styles.head} role="row" aria-rowindex={1}>
          <div className={styles.corner} role="columnheader" aria-colindex={1} aria-label={importText.rowNo} />
          {columns.map((column) => {
            const isHidden = sheet.hiddenColumns.has(column);
            return (
              <div
                key={column} role="columnheader" aria-colindex={column + 2} className={`${styles.letter} ${isHidden ? styles.hidden : ""} ${spot?.column === column ? styles.here : ""}`}
                style={{ "--left": `${edge(column)}rem`, "--width": `${widths[column] ?? 0}rem` } as CSSProperties} title={isHidden ? importText.columnHidden : undefined}
              >
                <span className={styles.name}>{letterOf(column)}{isHidden && <EyeOff aria-label={importText.columnHidden} />}</span>
                {meaningOf(column)}
              </div>
            );
          })}
        </div>
        <div className={styles.body} role="presentation">
          {columns.map((column) => <span key={column} className={`${styles.rule} ${sheet.hiddenColumns.has(column) ? styles.hidden : ""}`} style={{ "--left": `${edge(column)}rem`, "--width": `${widths[column] ?? 0}rem` } as CSSProperties} aria-hidden />)}
          {virtual.getVirtualItems().map((item) => {
            const rowNo = item.index + 1;
            const row = sheet.row(rowNo);
            const role = row?.role ?? "title";
            return (
              <div key={rowNo} role="row" aria-rowindex={rowNo + 1} className={`${styles.row} ${styles[role]} ${row?.hidden === true ? styles.hidden : ""} ${spot?.row === rowNo ? styles.here : ""}`} style={{ "--top": `${item.index * ROW}rem` } as CSSProperties}>
                <div role="rowheader" aria-colindex={1} className={styles.number} title={row === undefined ? undefined : `${importText.rowRoles[role]}${row.hidden ? `, ${importText.rowHidden}` : ""}`}>
                  {row?.hidden === true && <EyeOff aria-label={importText.rowHidden} />}{rowNo}
                </div>
                {columns.map((column) => cellOf(rowNo, column))}
              </div>
            );
          })}
          {outline !== null && <div className={styles.outline} aria-hidden style={{ "--top": `${outline.top}rem`, "--left": `${outline.left}rem`, "--tall": `${outline.height}rem`, "--width": `${outline.width}rem` } as CSSProperties} />}
        </div>
      </div>
    </div>
  );
}
