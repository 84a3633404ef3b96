import type { SheetMerge, SheetRow } from "../../bridge";

/** A cell of a sheet: Excel row from 1, column from 0. */
export type CellPlace = { row: number; column: number };

/** Narrowest and widest a column is drawn, in rem; letters of a narrow face are about half a rem. */
const [NARROWEST, WIDEST, LETTER, AROUND] = [3.25, 16, 0.44, 1.125];
/** Room for the letter and the name of what the column means. */
const MEANING = 6.75;

/** Widths of the columns in rem, from what stands in the list's own rows; titles and merged cells run over their neighbours instead. */
export function columnWidths(columns: number, rows: readonly SheetRow[], merges: readonly SheetMerge[], meant: ReadonlySet<number>): number[] {
  const widths = Array.from({ length: columns }, (_, column) => (meant.has(column) ? MEANING : NARROWEST));
  for (const row of rows) {
    if (row.role !== "line" && row.role !== "heading") continue;
    for (const [column, text] of row.cells.entries()) {
      if (text === "" || column >= columns) continue;
      const merge = mergeAt(merges, { row: row.rowNo, column });
      if (merge !== null && merge.lastColumn > merge.firstColumn) continue;
      const longest = Math.max(...text.split("\n").map((line) => line.length));
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, longest * LETTER + AROUND));
    }
  }
  return widths;
}

/** The merged range a cell lies in. */
export function mergeAt(merges: readonly SheetMerge[], { row, column }: CellPlace): SheetMerge | null {
  return merges.find((merge) => merge.firstRow <= row && row <= merge.lastRow && merge.firstColumn <= column && column <= merge.lastColumn) ?? null;
}

/** The cell that holds the text of a place: its own, or the first of its merged range. */
export function anchorOf(merges: readonly SheetMerge[], place: CellPlace): CellPlace {
  const merge = mergeAt(merges, place);
  return merge === null ? place : { row: merge.firstRow, column: merge.firstColumn };
}

/** How far a text may run on to the right, as in Excel: over empty cells that nothing is merged with. */
export function spillOf(row: SheetRow, column: number, columns: number, merges: readonly SheetMerge[]): number {
  let last = column;
  while (last + 1 < columns && (row.cells[last + 1] ?? "") === "" && mergeAt(merges, { row: row.rowNo, column: last + 1 }) === null) last += 1;
  return last;
}

/** Where an arrow key leads, over merged ranges as over one cell; null for other keys. */
export function stepInSheet(key: string, isCtrl: boolean, from: CellPlace, size: { rows: number; columns: number; page: number }, merges: readonly SheetMerge[]): CellPlace | null {
  const merge = mergeAt(merges, from) ?? { firstRow: from.row, lastRow: from.row, firstColumn: from.column, lastColumn: from.column };
  const next = (() => {
    switch (key) {
      case "ArrowDown": return { row: merge.lastRow + 1, column: from.column };
      case "ArrowUp": return { row: merge.firstRow - 1, column: from.column };
      case "ArrowRight": return { row: from.row, column: merge.lastColumn + 1 };
      case "ArrowLeft": return { row: from.row, column: merge.firstColumn - 1 };
      case "PageDown": return { row: from.row + size.page, column: from.column };
      case "PageUp": return { row: from.row - size.page, column: from.column };
      case "Home": return { row: isCtrl ? 1 : from.row, column: 0 };
      case "End": return { row: isCtrl ? size.rows : from.row, column: size.columns - 1 };
      default: return null;
    }
  })();
  if (next === null) return null;
  const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));
  return anchorOf(merges, { row: within(next.row, 1, size.rows), column: within(next.column, 0, size.columns - 1) });
}

/** `A`, `Z`, `AA`: a column as Excel names it. */
export function letterOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
