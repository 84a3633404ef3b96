import { call } from "../../bridge";
import type { DraftRow, ImportRow, RowVerdict } from "../../bridge";
import type { RowSource } from "../../parts";

/** Rows fetched at a time while looking for one. */
const PAGE = 200;
/** Frames a row may take to be drawn before it is given up. */
const PATIENCE = 60;
/** Frames a cell may take to come back after its editor has closed; then its row is not shown any more. */
const BACK = 20;

/** The next row after `from`, going round once, that a person must look at; null when there is none. Rows not on screen yet are asked for. */
export async function nextOpenRow({ id: draft, counts }: DraftRow, verdict: RowVerdict | null, rows: RowSource<ImportRow>, from: number): Promise<number | null> {
  // The draft's own count: the table may still be waiting for its first page.
  const total = verdict === null ? counts.total : counts[verdict];
  const pages = new Map<number, readonly ImportRow[]>();
  const rowAt = async (index: number): Promise<ImportRow | undefined> => {
    const here = rows.row(index);
    if (here !== undefined) return here;
    const page = Math.floor(index / PAGE);
    let found = pages.get(page);
    if (found === undefined) {
      found = (await call("list_import_rows", { draft, verdict, page: { offset: page * PAGE, limit: PAGE } })).rows;
      pages.set(page, found);
    }
    return found[index % PAGE];
  };
  for (let step = 1; step <= total; step += 1) {
    const index = (from + step) % total;
    const row = await rowAt(index);
    if (row !== undefined && (row.verdict === "problem" || row.verdict === "conflict")) return index;
  }
  return null;
}

/** All row numbers with one of the verdicts. */
export async function rowsWith(draft: number, verdicts: readonly RowVerdict[]): Promise<number[]> {
  const rowNos: number[] = [];
  for (const verdict of verdicts) {
    for (let offset = 0, total = 1; offset < total; offset += PAGE) {
      const page = await call("list_import_rows", { draft, verdict, page: { offset, limit: PAGE } });
      total = page.total;
      rowNos.push(...page.rows.map((row) => row.rowNo));
    }
  }
  return rowNos;
}

/** Index of the row the keyboard is on: the one holding the focus, else the table's own place; -1 when there is none. */
export function currentIndex(frame: HTMLElement): number {
  const focused = document.activeElement?.closest<HTMLElement>("[role=row][data-index]");
  const row = focused !== null && focused !== undefined && frame.contains(focused) ? focused : frame.querySelector<HTMLElement>("[role=row][data-index][tabindex='0']");
  return row === null ? -1 : Number(row.dataset.index);
}

/** Moves the table to a row and the focus to the first thing in it that asks for a decision. */
export async function goToRow(frame: HTMLElement, index: number): Promise<void> {
  for (let frameNo = 0; frameNo < PATIENCE; frameNo += 1) {
    const row = frame.querySelector<HTMLElement>(`[role=row][data-index="${index}"]`);
    const target = row?.querySelector<HTMLElement>("[data-needs]");
    if (row !== null && target !== null && target !== undefined) {
      place(row);
      target.focus();
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
      return;
    }
    if (row === null) scrollTowards(frame, index);
    await nextFrame();
  }
}

/** After a repair: back to the cell, or to whatever row has taken its place when the row has left the filter. */
export async function returnTo(frame: HTMLElement, cell: string, index: number): Promise<void> {
  for (let frameNo = 0; frameNo < BACK; frameNo += 1) {
    await nextFrame();
    const again = frame.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
    if (again !== null) return again.focus();
  }
  const row = frame.querySelector<HTMLElement>(`[role=row][data-index="${index}"]`) ?? frame.querySelector<HTMLElement>("[role=row][data-index]");
  if (row === null) return;
  place(row);
  row.focus();
}

/** Puts the table's own place on a row, the way pointing at it does. */
function place(row: HTMLElement): void {
  row.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
}

function scrollTowards(frame: HTMLElement, index: number): void {
  const drawn = [...frame.querySelectorAll<HTMLElement>("[role=row][data-index]")];
  const scroller = frame.querySelector<HTMLElement>("[role=grid]")?.parentElement;
  const first = drawn[0];
  if (scroller === null || scroller === undefined || first === undefined) return;
  const top = scroller.getBoundingClientRect().top;
  // From the row nearest to the view, by its height: section headings between make this a guess that is bettered frame by frame.
  const near = drawn.reduce((best, row) => (Math.abs(row.getBoundingClientRect().top - top) < Math.abs(best.getBoundingClientRect().top - top) ? row : best), first);
  scroller.scrollTop += (index - Number(near.dataset.index)) * near.offsetHeight - scroller.clientHeight / 3;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => { requestAnimationFrame(() => resolve()); });
}
