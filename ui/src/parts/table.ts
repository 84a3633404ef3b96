import type { ReactNode } from "react";
import type { Tone } from "./tone";

export type Key = string | number;
export type Sort = { column: string; direction: "up" | "down" };

/** One column. `width` is a grid track: `7rem`, `minmax(14rem, 2fr)`. */
export type Column<Row> = {
  id: string;
  title: string;
  width: string;
  cell: (row: Row, index: number) => ReactNode;
  align?: "start" | "end" | "center";
  isSortable?: boolean;
  /** Drawn instead of the title; may hold controls. */
  header?: ReactNode;
  /** Colours the cell. */
  tone?: (row: Row) => Tone | undefined;
  wraps?: boolean;
};

/** Rows that may arrive later. `row` is undefined while its page is on the way; `want` says which rows are in view. */
export type RowSource<Row> = {
  total: number;
  row: (index: number) => Row | undefined;
  want: (from: number, to: number) => void;
  isLoading: boolean;
  /** The rows are those of the former question; the present one is still being answered. */
  isFormer?: boolean;
  error: unknown;
  retry: () => void;
};

/** Levels of a tree: `expanded` is null for a leaf. */
export type TreeShape<Row> = { level: (row: Row) => number; expanded: (row: Row) => boolean | null; onToggle: (row: Row) => void };

/** What a screen may ask of its table. Give `DataTable` a `ref` of this. */
export type TableHandle = {
  /**
   * Puts the keys on a row, drawn or not, and the focus on it; with `target` (a CSS selector) on that part of the row once it is there.
   * When the part does not come, the row has the focus.
   */
  goTo: (index: number, target?: string) => void;
  /** The row the keys are on; -1 while there is none. */
  at: () => number;
  /** Whether the focus is in the table. */
  holdsFocus: () => boolean;
};

/** Rows that are all here already. */
export function sourceOf<Row>(rows: RowSource<Row> | readonly Row[]): RowSource<Row> {
  if (!isList(rows)) return rows;
  return { total: rows.length, row: (index) => rows[index], want: () => undefined, isLoading: false, error: null, retry: () => undefined };
}

function isList<Row>(rows: RowSource<Row> | readonly Row[]): rows is readonly Row[] {
  return Array.isArray(rows);
}

/** The least width of all columns together as a CSS length, so that a narrow window scrolls sideways instead of crushing names. */
export function leastWidth(widths: readonly string[]): string {
  const least = widths.map((width) => /^minmax\(\s*([^,]+),/.exec(width)?.[1] ?? (width.endsWith("fr") ? "8rem" : width));
  return `calc(${least.join(" + ")})`;
}
