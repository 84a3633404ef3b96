import { SearchX } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import type { ImportPreview, ImportRow, RowVerdict } from "../../bridge";
import { Button, DataTable, EmptyState, toast, useShortcut } from "../../parts";
import type { Key, Option, RowSource } from "../../parts";
import { importChoices, importFieldName, importText } from "../../wording/imports";
import { ChooseNominee } from "./ChooseNominee";
import { EditText } from "./EditText";
import { FixUnit } from "./FixUnit";
import { editorOf, problemOf, valueOf } from "./fields";
import { reviewColumns } from "./reviewColumns";
import type { Editing } from "./reviewColumns";
import { currentIndex, goToRow, nextOpenRow, returnTo } from "./tablePlace";
import type { Repairs } from "./useRepairs";
import styles from "./ReviewImport.module.css";

/** A dialog about one row. */
type Asking = { kind: "unit" | "long" | "nominee"; row: ImportRow; field: string; index: number };

/** One line per row of the sheet, with every repair. */
export function ReviewTable({ preview, rows, verdict, repairs, selected, onSelect, onShowAll }: {
  preview: ImportPreview;
  rows: RowSource<ImportRow>;
  verdict: RowVerdict | null;
  repairs: Repairs;
  selected: ReadonlySet<Key>;
  onSelect: (rows: ReadonlySet<Key>) => void;
  onShowAll: () => void;
}) {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { draft } = preview;
  const isUnits = draft.kind === "units";
  const awards = useRead("list_awards", { on: draft.target?.receivedOn ?? null }, { enabled: !isUnits });
  const choicesOf = (field: string): readonly Option[] | null =>
    field === "award" && !isUnits ? (awards.data?.awards ?? []).map(({ award }) => ({ id: award.id, title: award.name })) : importChoices(field, isUnits);

  const back = (row: ImportRow, field: string, index: number) => { if (frame !== null) void returnTo(frame, `${row.rowNo}:${field}`, index); };
  const edit = (row: ImportRow, field: string, index: number) => {
    const editor = editorOf(field, choicesOf(field) !== null);
    if (editor === "unit") setAsking({ kind: "unit", row, field, index });
    else if (editor === "long") setAsking({ kind: "long", row, field, index });
    else setEditing({ rowNo: row.rowNo, field, index });
  };
  const choose = (row: ImportRow, index: number) => setAsking({ kind: "nominee", row, field: "verdict", index });
  const save = async (row: ImportRow, field: string, index: number, value: string | null, stays: boolean) => {
    const isDone = await repairs.repair(row, field, value);
    setEditing(null);
    if (isDone) setAsking(null);
    if (stays) back(row, field, index);
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
  const finish = async (work: Promise<boolean>) => { if (await work) close(); };
  const open = (row: ImportRow) => {
    const index = frame === null ? 0 : currentIndex(frame);
    const [problem] = row.problems;
    if (row.verdict === "conflict") choose(row, index);
    else edit(row, problem?.field ?? "name", index);
  };

  const goToNext = async () => {
    if (frame === null) return;
    const next = await nextOpenRow(draft, verdict, rows, currentIndex(frame));
    if (next === null) toast({ tone: "ok", text: importText.noMoreProblems });
    else await goToRow(frame, next);
  };
  useShortcut("F8", importText.nextProblem, () => void goToNext());
  const chosenRows = (): ImportRow[] => {
    const at = frame === null ? -1 : currentIndex(frame);
    const current = rows.row(at);
    if (selected.size === 0) return current === undefined ? [] : [current];
    return Array.from({ length: rows.total }, (_, index) => rows.row(index)).filter((row): row is ImportRow => row !== undefined && selected.has(row.rowNo));
  };
  const skipKey = async () => {
    const chosen = chosenRows();
    if (chosen.length === 0) return;
    const isSkipped = chosen.some((row) => row.verdict !== "skipped");
    const rowNos = selected.size === 0 ? chosen.map((row) => row.rowNo) : [...selected].map(Number);
    const index = frame === null ? 0 : currentIndex(frame);
    if (await repairs.skipRows(rowNos, isSkipped)) {
      onSelect(new Set());
      if (chosen[0] !== undefined) back(chosen[0], "name", index);
    }
  };
  useShortcut("Delete", importText.skipKey, editing === null ? () => void skipKey() : undefined);
  const editHere = () => {
    const cell = document.activeElement?.closest<HTMLElement>("[data-cell]");
    if (cell !== null && cell !== undefined) cell.click();
    else {
      const row = frame === null ? undefined : rows.row(currentIndex(frame));
      if (row !== undefined) open(row);
    }
  };
  useShortcut("F2", importText.editKey, editing === null ? editHere : undefined);

  const problem = asking === null ? undefined : problemOf(asking.row, asking.field)?.problem;
  return (
    <div ref={setFrame} className={styles.table}>
      <DataTable
        label={importText.titleOf(draft)} rows={rows} rowKey={(row) => row.rowNo} selection="multiple" selected={selected} onSelect={onSelect} onOpen={open} autoFocus keepAs="import"
        groupOf={isUnits ? undefined : (row) => row.section} columns={reviewColumns({ preview, editing, choicesOf, onMean: repairs.meanColumn, onEdit: edit, onChoose: choose, onSave: (...args) => void save(...args), onCancel: cancel })}
        empty={verdict === null
          ? <EmptyState title={importText.emptyTitle} text={importText.emptyText} />
          : <EmptyState icon={<SearchX />} title={importText.noneOfKind} action={<Button onPress={onShowAll}>{importText.showAll}</Button>} />}
      />
      {asking?.kind === "unit" && (
        <FixUnit
          found={problemOf(asking.row, asking.field)?.found ?? valueOf(asking.row, asking.field).raw} suggestions={problem?.kind === "unknownUnit" ? problem.nearest : problem?.kind === "ambiguousUnit" ? problem.candidates : []}
          repaired={valueOf(asking.row, asking.field).repaired} isBusy={repairs.isBusy} refusal={repairs.unitRefusal} onClose={close}
          onUse={(unit, everywhere) => void finish(everywhere ? repairs.resolveUnit(problemOf(asking.row, asking.field)?.found ?? valueOf(asking.row, asking.field).raw, Number(unit.id)) : repairs.repair(asking.row, asking.field, unit.title))}
          onRevert={() => void finish(repairs.repair(asking.row, asking.field, null))}
        />
      )}
      {asking?.kind === "long" && (
        <EditText
          title={importFieldName(asking.field, isUnits)} start={valueOf(asking.row, asking.field).value} raw={valueOf(asking.row, asking.field).raw} repaired={valueOf(asking.row, asking.field).repaired} isBusy={repairs.isBusy} refusal={null}
          onSave={(value) => void finish(repairs.repair(asking.row, asking.field, value))} onClose={close}
        />
      )}
      {asking?.kind === "nominee" && (
        <ChooseNominee row={asking.row} isBusy={repairs.isBusy} refusal={repairs.nomineeRefusal} onChoose={(nominee) => void finish(repairs.chooseNominee(asking.row, nominee))} onClose={close} />
      )}
    </div>
  );
}
