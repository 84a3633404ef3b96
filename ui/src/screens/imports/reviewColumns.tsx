import type { DraftSheet, ImportColumn, ImportPreview, ImportRow } from "../../bridge";
import type { Column, Option, Tone } from "../../parts";
import { importFieldName } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import { CellEditor } from "./CellEditor";
import { ColumnHead } from "./ColumnHead";
import { changeOf, problemOf, shownFields, valueOf } from "./fields";
import { ValueCell } from "./ValueCell";
import { VerdictCell } from "./VerdictCell";

/** The cell being repaired in place. */
export type Editing = { place: string; field: string; index: number };
/** How a repair in place ends: whether the focus stays, and whether every cell written so is repaired. */
export type Ending = { stays: boolean; everywhere: boolean };

const WIDTHS: Readonly<Record<string, string>> = {
  name: "minmax(12.5rem, 1.3fr)", born: "8.25rem", sex: "6.75rem", position: "minmax(10rem, 1fr)", unit: "minmax(13rem, 1.3fr)", award: "minmax(12rem, 1fr)", kind: "8rem", code: "7rem", parentCode: "minmax(11rem, 1fr)",
  achievement: "minmax(15rem, 1.6fr)", isBlocLeader: "7.5rem", isState: "7rem", role: "10rem", post: "minmax(12rem, 1fr)", year: "6.75rem", decisionNumber: "9.5rem", decisionOn: "8.25rem", issuer: "minmax(10rem, 1fr)",
  title: "minmax(16rem, 2fr)", authors: "minmax(13rem, 1.3fr)", scope: "9rem", recognisedOn: "8.25rem", fromOn: "8.25rem", toOn: "8.25rem", validFrom: "8.25rem",
};

/** The columns of the review: row number, verdict with its reason, then one per field. */
export function reviewColumns({ preview, sheet, isSheetOpen, sample, editing, isBusy, choicesOf, onMean, onEdit, onChoose, onSettle, onSave, onCancel }: {
  preview: ImportPreview;
  /** The sheet in hand: whose columns the headings name. */
  sheet: DraftSheet | undefined;
  isSheetOpen: boolean;
  sample: ImportRow | undefined;
  editing: Editing | null;
  isBusy: boolean;
  choicesOf: (field: string) => readonly Option[] | null;
  onMean: (sheet: number, column: ImportColumn, field: string | null) => void;
  onEdit: (row: ImportRow, field: string, index: number) => void;
  onChoose: (row: ImportRow, index: number) => void;
  onSettle: (row: ImportRow, takes: boolean, index: number) => void;
  onSave: (row: ImportRow, field: string, index: number, value: string | null, ending: Ending) => void;
  onCancel: (row: ImportRow, field: string, index: number, stays: boolean) => void;
}): Column<ImportRow>[] {
  const { kind } = preview.draft;
  return [
    { id: "rowNo", title: importText.rowNo, width: "3.75rem", align: "end", cell: (row) => row.rowNo },
    { id: "verdict", title: importText.verdict, width: "minmax(13rem, 1.1fr)", cell: (row, index) => <VerdictCell row={row} kind={kind} isBusy={isBusy} onChoose={() => onChoose(row, index)} onSettle={(takes) => onSettle(row, takes, index)} /> },
    ...shownFields(preview, sheet, sample).map((shown): Column<ImportRow> => ({
      id: shown.field, title: importFieldName(shown.field, kind), width: WIDTHS[shown.field] ?? "minmax(10rem, 1fr)", header: <ColumnHead preview={preview} sheet={sheet} shown={shown} isShort={isSheetOpen} onMean={onMean} />,
      tone: (row): Tone | undefined => (problemOf(row, shown.field) !== undefined ? "bad" : changeOf(row, shown.field) !== undefined ? "info" : undefined),
      cell: (row, index) => {
        if (editing?.place !== row.place || editing.field !== shown.field) return <ValueCell row={row} field={shown.field} kind={kind} onEdit={() => onEdit(row, shown.field, index)} />;
        const { value, raw, repaired } = valueOf(row, shown.field);
        return (
          <CellEditor
            label={importText.edit(importFieldName(shown.field, kind), "")} start={value === "" ? (problemOf(row, shown.field)?.found ?? "") : value} choices={choicesOf(shown.field)} canRevert={repaired} canSpread={raw !== ""}
            onSave={(next, ending) => onSave(row, shown.field, index, next, ending)} onCancel={(stays) => onCancel(row, shown.field, index, stays)}
          />
        );
      },
    })),
  ];
}
