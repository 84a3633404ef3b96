import { useState } from "react";
import { useReads } from "../../bridge";
import type { SheetMerge, SheetRow } from "../../bridge";

/** Rows read at a time. */
const STRETCH = 200;

export type Sheet = {
  /** Last filled row. */
  lastRow: number;
  columns: number;
  hiddenColumns: ReadonlySet<number>;
  merges: readonly SheetMerge[];
  /** A filled row; undefined when it is empty or still on the way. */
  row: (rowNo: number) => SheetRow | undefined;
  /** Rows of the first stretch: what widths are measured by. */
  firstRows: readonly SheetRow[];
  want: (from: number, to: number) => void;
  isLoading: boolean;
  error: unknown;
};

/** A worksheet of a draft as it stands in the file, read a stretch at a time as it comes into view. */
export function useSheet(draft: number, sheet: number): Sheet {
  const subject = `${draft} ${sheet}`;
  const [view, setView] = useState({ subject, first: 0, last: 0 });
  const [first, last] = view.subject === subject ? [view.first, view.last] : [0, 0];
  const numbers = [0, ...Array.from({ length: last - first + 1 }, (_, step) => first + step).filter((no) => no !== 0)];
  const reads = useReads("read_import_sheet", numbers.map((no) => ({ draft, sheet, fromRow: no * STRETCH + 1, rows: STRETCH })));
  const stretches = reads.map((read) => read.data).filter((data) => data !== undefined);
  const rows = new Map(stretches.flatMap((stretch) => stretch.rows.map((row) => [row.rowNo, row] as const)));
  const merges = new Map(stretches.flatMap((stretch) => stretch.merges.map((merge) => [`${merge.firstRow} ${merge.firstColumn}`, merge] as const)));
  const [head] = reads;
  return {
    lastRow: head?.data?.lastRow ?? 0,
    columns: head?.data?.columns ?? 0,
    hiddenColumns: new Set(head?.data?.hiddenColumns),
    merges: [...merges.values()],
    row: (rowNo) => rows.get(rowNo),
    firstRows: head?.data?.rows ?? [],
    want: (from, to) => {
      const next = { subject, first: Math.floor(Math.max(0, from - 1) / STRETCH), last: Math.floor(Math.max(0, to - 1) / STRETCH) };
      setView((now) => (now.subject === next.subject && now.first === next.first && now.last === next.last ? now : next));
    },
    isLoading: head?.isPending ?? true,
    error: reads.find((read) => read.error !== null)?.error ?? null,
  };
}
