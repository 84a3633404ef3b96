import type { UnitRow } from "../../bridge";

/** Rows of the tree that show: every root, and the children of what is open. Rows come in tree order. */
export function visibleRows(rows: readonly UnitRow[], closed: ReadonlySet<number>): UnitRow[] {
  const seen: UnitRow[] = [];
  let hiddenBelow: number | null = null;
  for (const row of rows) {
    if (hiddenBelow !== null && row.depth > hiddenBelow) continue;
    hiddenBelow = null;
    seen.push(row);
    if (closed.has(row.id)) hiddenBelow = row.depth;
  }
  return seen;
}

/** What is folded when the list opens: everything below the second level, so that a province fits on a screen. */
export function closedAtFirst(rows: readonly UnitRow[]): Set<number> {
  return new Set(rows.filter((row) => row.depth >= 1 && row.children > 0).map((row) => row.id));
}
