import { SearchX } from "lucide-react";
import { useEffectEvent, useEffect, useImperativeHandle, useState } from "react";
import type { Ref } from "react";
import { useRead } from "../../bridge";
import type { DraftSheet, ImportPreview, ImportRow } from "../../bridge";
import { Button, DataTable, EmptyState, toast, useShortcut } from "../../parts";
import type { Key, Option, RowSource, TableHandle } from "../../parts";
import { importChoices } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import { RepairDialogs } from "./RepairDialogs";
import type { Asking } from "./RepairDialogs";
import { editorOf, headField, problemOf, valueOf, waitsForWord } from "./fields";
import { reviewColumns } from "./reviewColumns";
import type { Editing, Ending } from "./reviewColumns";
import { indexOfRow, nextOpenRow } from "./tablePlace";
import type { RowFilter } from "./tablePlace";
import type { Repairs } from "./useRepairs";
import styles from "./ReviewImport.module.css";

export type ReviewHandle = {
  focus: () => void;
  holdsFocus: () => boolean;
  /** Puts the keys on a row of the file; false when it is not listed. */
  goToRow: (sheet: number, row: number) => Promise<boolean>;
};

/** The value in hand: its row and its field. */
export type InHand = { row: ImportRow; field: string; index: number };

/** One line per row of the file, with every repair. */
export function ReviewTable({ preview, sheet, rows, filter, repairs, selected, isSheetOpen, onSelect, onShowAll, onHand, ref }: {
  preview: ImportPreview;
  /** The sheet in hand. */
  sheet: DraftSheet | undefined;
  rows: RowSource<ImportRow>;
  filter: RowFilter;
  repairs: Repairs;
  selected: ReadonlySet<Key>;
  /** The sheet is in sight: headings need not say which column they come from. */
  isSheetOpen: boolean;
  onSelect: (rows: ReadonlySet<Key>) => void;
  onShowAll: () => void;
  onHand: (hand: InHand) => void;
  ref?: Ref<ReviewHandle>;
}) {
  const [table, setTable] = useState<TableHandle | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [cursorRow, setCursorRow] = useState<ImportRow | null>(null);
  const { draft } = preview;
  const { kind } = draft;
  const awards = useRead("list_awards", { on: draft.target?.receivedOn ?? draft.decision?.on ?? null }, { enabled: kind === "nominations" || kind === "past_awards" });
  const choicesOf = (field: string): readonly Option[] | null =>
    field === "award" ? (awards.data?.awards ?? []).map(({ award }) => ({ id: award.id, title: award.name })) : importChoices(field, kind);
  const here = () => table?.at() ?? -1;
  const goTo = (index: number, target?: string) => table?.goTo(index, target);
  const back = (row: ImportRow, field: string, index: number) => goTo(index, `[data-cell="${row.place}:${field}"], [data-cell="${row.place}:${field}"] button`);

  useImperativeHandle(ref, () => ({
    focus: () => goTo(Math.max(0, here())),
    holdsFocus: () => table?.holdsFocus() === true,
    goToRow: async (no, row) => {
      const index = await indexOfRow(filter, rows, no, row);
      if (index !== null) goTo(index);
      return index !== null;
    },
  }));
  const tell = useEffectEvent(() => {
    // A cell that has the focus has told of itself.
    if (cursorRow !== null && fieldInHand(document.activeElement, cursorRow) === null) onHand({ row: cursorRow, field: headField(kind), index: here() });
  });
  useEffect(() => { tell(); }, [cursorRow]);

  const edit = (row: ImportRow, field: string, index: number) => {
    if (field === "row") return;
    const editor = editorOf(row, field, choicesOf(field) !== null);
    // A wrong word is seldom written once: the dialog can put all of them right.
    if (editor === "choice" && problemOf(row, field) === undefined) setEditing({ place: row.place, field, index });
    else if (editor === "text") setEditing({ place: row.place, field, index });
    else setAsking({ kind: editor, row, field, index });
  };
  const choose = (row: ImportRow, index: number) => setAsking({ kind: "nominee", row, field: "verdict", index });
  const settle = async (row: ImportRow, takes: boolean, index: number) => {
    if (await repairs.skipRows([row.place], !takes)) goTo(index);
  };
  const save = async (row: ImportRow, field: string, index: number, value: string | null, ending: Ending) => {
    await repairs.repair(row, field, value, ending.everywhere);
    setEditing(null);
    if (ending.stays) back(row, field, index);
  };
  const cancel = (row: ImportRow, field: string, index: number, stays: boolean) => {
    setEditing(null);
    if (stays) back(row, field, index);
  };
  const close = () => {
    repairs.forget();
    setAsking(null);
    if (asking !== null) back(asking.row, asking.field, asking.index);
  };
  const open = (row: ImportRow) => {
    const problem = row.problems.find((of) => of.field !== "row");
    if (row.verdict === "conflict") choose(row, here());
    else if (problem === undefined && waitsForWord(row)) goTo(here(), `[data-cell="${row.place}:row"] button`);
    else edit(row, problem?.field ?? headField(kind), here());
  };
  const goToNext = async () => {
    const inRow = nextNeedInRow(document.activeElement);
    if (inRow !== null) return inRow.focus();
    const next = await nextOpenRow(filter, rows, here());
    if (next === null) toast({ tone: "ok", text: importText.noMoreProblems });
    else goTo(next, NEEDS);
  };
  useShortcut("F8", importText.nextProblem, () => void goToNext());
  const skipKey = async () => {
    const index = here();
    const current = rows.row(index);
    const chosen = selected.size === 0 ? [current] : Array.from({ length: rows.total }, (_, at) => rows.row(at)).filter((row) => row !== undefined && selected.has(row.place));
    const places = selected.size === 0 ? (current === undefined ? [] : [current.place]) : [...selected].map(String);
    if (places.length === 0) return;
    if (await repairs.skipRows(places, chosen.some((row) => row?.verdict !== "skipped"))) {
      onSelect(new Set());
      goTo(index);
    }
  };
  useShortcut("Delete", importText.skipKey, editing === null ? () => void skipKey() : undefined);
  const editHere = () => {
    const cell = document.activeElement?.closest<HTMLElement>("[data-cell]");
    const row = rows.row(here());
    if (cell instanceof HTMLButtonElement) cell.click();
    else if (row !== undefined) open(row);
  };
  useShortcut("F2", importText.editKey, editing === null ? editHere : undefined);

  const usedCount = preview.sheets.filter((of) => of.used).length;
  const groupOf = (row: ImportRow): string | null => {
    const name = usedCount > 1 ? importText.sheetTitle(preview.sheets.find((of) => of.no === row.sheetNo)?.name ?? "") : null;
    const parts = [name, row.section].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" · ");
  };
  return (
    <div
      className={styles.table}
      // Which cell is in hand: what the sheet outlines.
      onFocus={(event) => {
        const index = Number(event.target.closest<HTMLElement>("[role=row][data-index]")?.dataset.index ?? -1);
        const row = rows.row(index);
        if (row !== undefined) onHand({ row, index, field: fieldInHand(event.target, row) ?? headField(kind) });
      }}
    >
      <DataTable
        ref={setTable} label={importText.titleOf(draft)} rows={rows} rowKey={(row) => row.place} selection="multiple" selected={selected} onSelect={onSelect} onOpen={open} onCursor={setCursorRow} autoFocus keepAs="import"
        groupOf={groupOf}
        columns={reviewColumns({
          preview, sheet, isSheetOpen, sample: rows.row(0), editing, isBusy: repairs.isBusy, choicesOf, onMean: repairs.meanColumn, onEdit: edit, onChoose: choose, onSettle: (...args) => void settle(...args), onSave: (...args) => void save(...args), onCancel: cancel,
        })}
        empty={filter.verdict === null && filter.note === null && filter.sheet === null
          ? <EmptyState title={importText.emptyTitle} text={importText.emptyText} />
          : <EmptyState icon={<SearchX />} title={importText.noneOfKind} action={<Button onPress={onShowAll}>{importText.showAll}</Button>} />}
      />
      {asking !== null && <RepairDialogs key={`${asking.row.place} ${asking.field}`} preview={preview} asking={asking} value={valueOf(asking.row, asking.field)} choices={choicesOf(asking.field)} repairs={repairs} onDone={close} />}
    </div>
  );
}

/** What in a row asks for a decision. */
const NEEDS = "[data-needs], [data-needs-choice] button";

/** The next thing that asks for a decision in the row that has the focus; null when none is left there. */
function nextNeedInRow(from: Element | null): HTMLElement | null {
  const needs = from?.closest("[role=row][data-index]")?.querySelectorAll<HTMLElement>(NEEDS) ?? [];
  // Of two buttons that settle one thing only the first is stopped at.
  const rest = [...needs].filter((need) => need.matches(":not(button ~ button)"));
  return rest.find((need) => from !== null && from !== need && (from.compareDocumentPosition(need) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? null;
}

/** The field of the cell of `row` that holds `element`; null when it is in none. */
function fieldInHand(element: Element | null, row: ImportRow): string | null {
  const cell = element?.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  const field = cell?.startsWith(`${row.place}:`) === true ? cell.slice(row.place.length + 1) : null;
  return field === "verdict" || field === "row" ? null : field;
}
