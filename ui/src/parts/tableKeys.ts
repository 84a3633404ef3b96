import { fold } from "../wording";
import type { RowSource } from "./table";

/** Where a key moves to from row `at` of `total`, or null when it moves nowhere. May lie outside; the caller clamps. */
export function stepOf(key: string, at: number, total: number, page: number): number | null {
  switch (key) {
    case "ArrowDown": return at + 1;
    case "ArrowUp": return at - 1;
    case "PageDown": return at + page;
    case "PageUp": return at - page;
    case "Home": return 0;
    case "End": return total - 1;
    default: return null;
  }
}

/** What Tab stops at inside a row, in order. */
export function tabbables(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex]")].filter((element) => element.tabIndex >= 0 && !element.hasAttribute("disabled"));
}

/**
 * The next loaded row whose text begins with what was typed, else one in which a word does, going round once; marks do not matter.
 * The row itself counts while a word is still growing.
 */
export function findTyped<Row>(rows: RowSource<Row>, textOf: (row: Row) => string, typed: string, at: number): number | null {
  const needle = fold(typed);
  const first = needle.length > 1 ? 0 : 1;
  let byWord: number | null = null;
  for (let step = first; step < rows.total + first; step += 1) {
    const index = (at + step) % rows.total;
    const row = rows.row(index);
    if (row === undefined) continue;
    const text = fold(textOf(row));
    if (text.startsWith(needle)) return index;
    if (byWord === null && ` ${text}`.includes(` ${needle}`)) byWord = index;
  }
  return byWord;
}
