import { useVirtualizer, defaultRangeExtractor } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent, ReactNode, Ref } from "react";
import { partsText } from "../wording";
import { CheckMark } from "./Checkbox";
import { ErrorBox } from "./ErrorBox";
import { Loading } from "./Loading";
import { useKeptNote } from "./router";
import { leastWidth, sourceOf } from "./table";
import type { Column, Key, RowSource, Sort, TableHandle, TreeShape } from "./table";
import { TableHead } from "./TableHead";
import { TableRow } from "./TableRow";
import { findTyped, stepOf, tabbables } from "./tableKeys";
import type { Tone } from "./tone";
import { useWantedFocus } from "./useWantedFocus";
import styles from "./DataTable.module.css";

export type DataTableProps<Row> = {
  label: string;
  rows: RowSource<Row> | readonly Row[];
  rowKey: (row: Row) => Key;
  columns: readonly Column<Row>[];
  rowHeight?: "compact" | "tall" | "auto";
  selection?: "none" | "single" | "multiple";
  selected?: ReadonlySet<Key>;
  onSelect?: (keys: Set<Key>) => void;
  /** Chooses rows that are not loaded too; without it Ctrl+A takes what is loaded. */
  onSelectAll?: () => void;
  onOpen?: (row: Row) => void;
  onCursor?: (row: Row) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  typeAhead?: (row: Row) => string;
  /** Heading drawn above a row where it differs from the row before. */
  groupOf?: (row: Row) => string | null;
  rowTone?: (row: Row) => Tone | undefined;
  tree?: TreeShape<Row>;
  empty?: ReactNode;
  keepAs?: string;
  autoFocus?: boolean;
  ref?: Ref<TableHandle>;
};

type Kept = { cursor: number; offset: number };

/** Row heights in rem. */
const HEIGHTS = { compact: 2, tall: 2.75, auto: 2.75 } as const;

/**
 * A table of any length, driven from the keyboard: an ARIA grid (a treegrid with `tree`) that draws only what is in view. The focus sits on a row;
 * → enters its controls. `<DataTable label="Phiên họp" rows={sessions} rowKey={(s) => s.id} columns={…} onOpen={open} />`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rowKey, columns, rowHeight = "compact", selection = "none", selected, onSelect, onOpen, tree, groupOf } = props;
  const rows = sourceOf(props.rows);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const before = useRef<HTMLSpanElement>(null);
  const kept = useKeptNote<Kept>(props.keepAs === undefined ? undefined : `table ${props.keepAs}`);
  const [start] = useState(() => kept.read());
  const [cursor, setCursor] = useState(start?.cursor ?? 0);
  const [anchor, setAnchor] = useState(cursor);
  const typed = useRef({ text: "", at: 0 });
  const rem = useRemInPixels();
  const at = Math.min(cursor, Math.max(0, rows.total - 1));
  const isMeasured = rowHeight === "auto" || groupOf !== undefined;
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHTS[rowHeight] * rem,
    overscan: 8,
    initialOffset: start?.offset ?? 0,
    scrollPaddingStart: 2.25 * rem,
    // The row with the focus stays drawn wherever the view is scrolled to, else the focus would be lost.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.min(at, Math.max(0, range.count - 1))])].filter((index) => index < range.count).sort((a, b) => a - b),
  });
  const items = virtual.getVirtualItems();
  const inView = virtual.range;
  const [first, last] = [inView?.startIndex ?? 0, inView?.endIndex ?? 0];
  const want = useEffectEvent(() => rows.want(Math.max(0, first - 8), Math.min(Math.max(0, rows.total - 1), last + 8)));
  useEffect(() => { want(); }, [first, last, rows.total]);
  useLayoutEffect(() => { virtual.measure(); }, [rem, rowHeight]);

  const current = rows.row(at);
  const wantFocus = useWantedFocus(start !== null || props.autoFocus === true, () => {
    const element = rows.total === 0 ? null : document.getElementById(rowId(at));
    return element === null ? null : { element, show: () => virtual.scrollToIndex(at) };
  });
  const tell = useEffectEvent(() => { if (current !== undefined) props.onCursor?.(current); });
  const currentKey = current === undefined ? null : rowKey(current);
  useEffect(() => { tell(); }, [currentKey]);

  function rowId(index: number): string {
    return `${id}-row-${index}`;
  }
  const remember = (next: number) => kept.write({ cursor: next, offset: scroller.current?.scrollTop ?? 0 });
  const moveTo = (index: number, how: "focus" | "pointer" = "focus") => {
    const next = Math.min(Math.max(index, 0), rows.total - 1);
    if (how === "focus") {
      wantFocus();
      virtual.scrollToIndex(next);
    }
    setCursor(next);
    remember(next);
    if (selection === "single") choose([next]);
    return next;
  };
  const handle: TableHandle = {
    goTo: (index, target) => {
      const next = Math.min(Math.max(index, 0), Math.max(0, rows.total - 1));
      wantFocus(target);
      virtual.scrollToIndex(next);
      setCursor(next);
      setAnchor(next);
      remember(next);
    },
    at: () => (rows.total === 0 ? -1 : at),
    holdsFocus: () => scroller.current?.contains(document.activeElement) === true,
  };
  const latest = useRef(handle);
  useLayoutEffect(() => { latest.current = handle; });
  // One handle for the table's whole life, whatever it is drawn with.
  useImperativeHandle(props.ref, () => ({ goTo: (index, target) => latest.current.goTo(index, target), at: () => latest.current.at(), holdsFocus: () => latest.current.holdsFocus() }), []);
  const keysOf = (indexes: Iterable<number>) => [...indexes].map((index) => rows.row(index)).filter((row) => row !== undefined).map(rowKey);
  const choose = (indexes: Iterable<number>) => onSelect?.(new Set(keysOf(indexes)));
  const toggle = (index: number) => {
    const [key] = keysOf([index]);
    if (key === undefined || selection !== "multiple") return;
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    setAnchor(index);
    onSelect?.(next);
  };
  const extendTo = (index: number) => onSelect?.(new Set([...(selected ?? []), ...keysOf(span(anchor, index))]));
  const selectAll = () => {
    if (props.onSelectAll !== undefined) props.onSelectAll();
    else choose(span(0, rows.total - 1));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
    const rowElement = event.target.closest<HTMLElement>("[data-index]");
    if (rowElement === null) return;
    if (event.key === "Tab") return leave(event, rowElement);
    if (event.target !== rowElement) return inRow(event, rowElement);
    const row = rows.row(at);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (HEIGHTS[rowHeight] * rem)) - 2);
    const step = stepOf(event.key, at, rows.total, page);
    if (step !== null && !event.altKey) {
      if (!event.shiftKey || selection !== "multiple") setAnchor(Math.min(Math.max(step, 0), rows.total - 1));
      const next = moveTo(step);
      if (event.shiftKey && selection === "multiple") extendTo(next);
    } else if (event.key === "Enter" && !event.ctrlKey && row !== undefined && onOpen !== undefined) onOpen(row);
    else if (event.key === " " && typed.current.text === "" && selection === "multiple") {
      if (event.shiftKey) extendTo(at);
      else toggle(at);
    } else if ((event.ctrlKey || event.metaKey) && event.code === "KeyA" && selection === "multiple") selectAll();
    else if (event.key === "ArrowRight" && row !== undefined && tree?.expanded(row) === false) tree.onToggle(row);
    else if (event.key === "ArrowLeft" && row !== undefined && tree?.expanded(row) === true) tree.onToggle(row);
    else if (event.key === "ArrowLeft" && row !== undefined && tree !== undefined) moveTo(parentOf(at));
    else if (event.key === "ArrowRight" && tabbables(rowElement).length > 0) tabbables(rowElement)[0]?.focus();
    else if (props.typeAhead !== undefined && event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey && event.key !== "?" && event.key !== "/") {
      const text = typed.current.at > event.timeStamp - 900 ? typed.current.text + event.key : event.key.trim();
      typed.current = { text, at: event.timeStamp };
      const found = text === "" ? null : findTyped(rows, props.typeAhead, text, at);
      if (found !== null) moveTo(found);
    } else return;
    event.preventDefault();
    if (event.key !== " " && event.key.length > 1) typed.current = { text: "", at: 0 };
  };
  /** Tab walks through the controls of this row only, then out of the table. */
  const leave = (event: KeyboardEvent, rowElement: HTMLElement) => {
    const inside = tabbables(rowElement);
    const here = inside.indexOf(event.target as HTMLElement);
    const isOut = event.shiftKey ? here === -1 : here === inside.length - 1;
    // From the edge the engine itself moves on to whatever follows.
    if (isOut) (event.shiftKey ? before : after).current?.focus();
  };
  const inRow = (event: KeyboardEvent, rowElement: HTMLElement) => {
    const isText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const inside = tabbables(rowElement);
    const here = inside.indexOf(event.target as HTMLElement);
    if (event.key === "Escape" || (event.key === "ArrowLeft" && !isText && here === 0)) rowElement.focus();
    else if (event.key === "ArrowLeft" && !isText) inside[here - 1]?.focus();
    else if (event.key === "ArrowRight" && !isText) inside[here + 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const parentOf = (index: number): number => {
    const row = rows.row(index);
    if (tree === undefined || row === undefined) return index;
    for (let up = index - 1; up >= 0; up -= 1) {
      const candidate = rows.row(up);
      if (candidate !== undefined && tree.level(candidate) < tree.level(row)) return up;
    }
    return index;
  };

  if (rows.error !== null && rows.error !== undefined) return <ErrorBox error={rows.error} onRetry={rows.retry} />;
  if (rows.isLoading && rows.total === 0) return <Loading rows={8} />;
  if (rows.total === 0 && props.empty !== undefined) return <div className={styles.nothing}>{props.empty}</div>;
  const widths = [...(selection === "multiple" ? ["2.25rem"] : []), ...columns.map((column) => column.width)];
  const tracks = { "--tracks": widths.join(" "), "--least": leastWidth(widths), "--height": `${HEIGHTS[rowHeight]}rem` } as CSSProperties;
  const isAllSelected = selected !== undefined && selected.size > 0 && selected.size >= rows.total;
  return (
    <div className={styles.frame} style={tracks}>
      <span ref={before} tabIndex={-1} />
      <div ref={scroller} className={styles.scroller} onScroll={() => remember(at)}>
        <div
          className={styles.grid} role={tree === undefined ? "grid" : "treegrid"} aria-label={label} aria-rowcount={rows.total + 1} aria-colcount={widths.length}
          aria-multiselectable={selection === "multiple" ? true : undefined} onKeyDown={onKeyDown}
        >
          <TableHead
            columns={columns} sort={props.sort} onSort={props.onSort}
            selectAll={selection === "multiple" && (props.onSelectAll !== undefined || Array.isArray(props.rows))
              ? <button type="button" className={styles.pick} role="checkbox" aria-checked={isAllSelected ? true : (selected?.size ?? 0) > 0 ? "mixed" : false} aria-label={partsText.selectAll} onClick={() => { if (isAllSelected) choose([]); else selectAll(); }}><CheckMark isOn={isAllSelected ? true : (selected?.size ?? 0) > 0 ? "some" : false} /></button>
              : selection === "multiple" ? "" : undefined}
          />
          <div className={styles.body} role="presentation" style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = rows.row(item.index);
              const above = item.index === 0 ? undefined : rows.row(item.index - 1);
              const group = row === undefined || groupOf === undefined ? null : groupOf(row);
              const isNewGroup = group !== null && (item.index === 0 || (above !== undefined && groupOf?.(above) !== group));
              return (
                <div key={item.index} ref={isMeasured ? virtual.measureElement : undefined} data-index={isMeasured ? item.index : undefined} className={styles.place} role="presentation" style={{ transform: `translateY(${item.start}px)` }}>
                  {isNewGroup && <div className={styles.group} role="row"><div role="gridcell" aria-colspan={widths.length}>{group}</div></div>}
                  <TableRow
                    id={rowId(item.index)} index={item.index} row={row} columns={columns} isCursor={item.index === at} isSelected={row === undefined ? false : (selected?.has(rowKey(row)) ?? false)}
                    selection={selection} tone={row === undefined ? undefined : props.rowTone?.(row)} tree={tree} wraps={rowHeight === "auto"} canOpen={onOpen !== undefined}
                    onPoint={(extend) => {
                      if (extend && selection === "multiple") extendTo(item.index);
                      else setAnchor(item.index);
                      moveTo(item.index, "pointer");
                    }}
                    onOpen={() => { if (row !== undefined) onOpen?.(row); }}
                    onToggle={() => toggle(item.index)}
                  />
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <span ref={after} tabIndex={-1} />
    </div>
  );
}

function span(from: number, to: number): number[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => low + step);
}

/** Pixels of one rem; follows the text size chosen in Windows. */
function useRemInPixels(): number {
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  return rem;
}
