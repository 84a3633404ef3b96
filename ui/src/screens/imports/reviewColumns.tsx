import type { ImportPreview, ImportRow } from "../../bridge";
import type { Column, Option, Tone } from "../../parts";
import { importFieldName, importText } from "../../wording/imports";
import { CellEditor } from "./CellEditor";
import { ColumnHead } from "./ColumnHead";
import { changeOf, problemOf, shownFields, valueOf } from "./fields";
import { ValueCell } from "./ValueCell";
import { VerdictCell } from "./VerdictCell";

/** The cell being repaired in place. */
export type Editing = { rowNo: number; field: string; index: number };

const WIDTHS: Readonly<Record<string, string>> = {
  name: "minmax(12.5rem, 1.3fr)", born: "8.25rem", sex: "6.75rem", position: "minmax(10rem, 1fr)", unit: "minmax(13rem, 1.3fr)", award: "minmax(12rem, 1fr)", kind: "8rem", code: "7rem", parentCode: "minmax(11rem, 1fr)",
  achievement: "minmax(15rem, 1.6fr)", isBlocLeader: "7.5rem", isState: "7rem",
};

/** The columns of the review: row number, verdict with its reason, then one per field. */
export function reviewColumns({ preview, editing, choicesOf, onMean, onEdit, onChoose, onSave, onCancel }: {
  preview: ImportPreview;
  editing: Editing | null;
  choicesOf: (field: string) => readonly Option[] | null;
  onMean: (index: number, field: string | null) => void;
  onEdit: (row: ImportRow, field: string, index: number) => void;
  onChoose: (row: ImportRow, index: number) => void;
  onSave: (row: ImportRow, field: string, index: number, value: string | null, stays: boolean) => void;
  onCancel: (row: ImportRow, field: string, index: number, stays: boolean) => void;
}): Column<ImportRow>[] {
  const isUnits = preview.draft.kind === "units";
  return [
    { id: "rowNo", title: importText.rowNo, width: "3.75rem", align: "end", cell: (row) => row.rowNo },
    { id: "verdict", title: importText.verdict, width: "minmax(13rem, 1.1fr)", cell: (row, index) => <VerdictCell row={row} isUnits={isUnits} onChoose={() => onChoose(row, index)} /> },
    ...shownFields(preview).map((shown): Column<ImportRow> => ({
      id: shown.field, title: importFieldName(shown.field, isUnits), width: WIDTHS[shown.field] ?? "minmax(10rem, 1fr)", header: <ColumnHead preview={preview} shown={shown} onMean={onMean} />,
      tone: (row): Tone | undefined => (problemOf(row, shown.field) !== undefined ? "bad" : changeOf(row, shown.field) !== undefined ? "info" : undefined),
      cell: (row, index) => {
        if (editing?.rowNo !== row.rowNo || editing.field !== shown.field) return <ValueCell row={row} field={shown.field} isUnits={isUnits} onEdit={() => onEdit(row, shown.field, index)} />;
        const { value, repaired } = valueOf(row, shown.field);
        return (
          <CellEditor
            label={importText.edit(importFieldName(shown.field, isUnits), "")} start={value === "" ? (problemOf(row, shown.field)?.found ?? "") : value} choices={choicesOf(shown.field)} canRevert={repaired}
            onSave={(next, stays) => onSave(row, shown.field, index, next, stays)} onCancel={(stays) => onCancel(row, shown.field, index, stays)}
          />
        );
      },
    })),
  ];
}
