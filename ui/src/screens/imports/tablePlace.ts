import { call } from "../../bridge";
import type { ImportRow, RowVerdict } from "../../bridge";
import type { RowSource } from "../../parts";

/** Rows fetched at a time while looking for one. */
const PAGE = 200;

/** Which rows of a draft are listed. */
export type RowFilter = { draft: number; verdict: RowVerdict | null; sheet: number | null; note: string | null };

/** Reads rows by their place in the list: those on screen are there already, others are asked for a page at a time. */
function reader(filter: RowFilter, rows: RowSource<ImportRow>): (index: number) => Promise<ImportRow | undefined> {
  const pages = new Map<number, readonly ImportRow[]>();
  return async (index) => {
    const here = rows.row(index);
    if (here !== undefined) return here;
    const page = Math.floor(index / PAGE);
    let found = pages.get(page);
    if (found === undefined) {
      found = (await call("list_import_rows", { ...filter, page: { offset: page * PAGE, limit: PAGE } })).rows;
      pages.set(page, found);
    }
    return found[index % PAGE];
  };
}

/** The next row after `from`, going round once, that a person must look at; null when there is none. */
export async function nextOpenRow(filter: RowFilter, rows: RowSource<ImportRow>, from: number): Promise<number | null> {
  const rowAt = reader(filter, rows);
  // The table may still be waiting for its first page.
  const total = rows.isLoading ? (await call("list_import_rows", { ...filter, page: { offset: 0, limit: 1 } })).total : rows.total;
  for (let step = 1; step <= total; step += 1) {
    const index = (from + step + total) % total;
    const row = await rowAt(index);
    if (row !== undefined && (row.verdict === "problem" || row.verdict === "conflict")) return index;
  }
  return null;
}

/** Index in the list of a row of the file, found by halving: rows stand in the order of sheets and rows. Null when it is not listed. */
export async function indexOfRow(filter: RowFilter, rows: RowSource<ImportRow>, sheetNo: number, rowNo: number): Promise<number | null> {
  const rowAt = reader(filter, rows);
  let [low, high] = [0, rows.total - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const row = await rowAt(middle);
    if (row === undefined) return null;
    const order = row.sheetNo - sheetNo || row.rowNo - rowNo;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Places of all rows with one of the verdicts that `fits`. */
export async function placesWith(draft: number, verdicts: readonly RowVerdict[], fits: (row: ImportRow) => boolean = () => true): Promise<string[]> {
  const places: string[] = [];
  for (const verdict of verdicts) {
    for (let offset = 0, total = 1; offset < total; offset += PAGE) {
      const page = await call("list_import_rows", { draft, verdict, page: { offset, limit: PAGE } });
      total = page.total;
      places.push(...page.rows.filter(fits).map((row) => row.place));
    }
  }
  return places;
}
