import { Info } from "lucide-react";
import { useState } from "react";
import type { Ref } from "react";
import type { DateOrder, DraftSheet, ImportColumn, ImportPreview } from "../../bridge";
import { ConfirmDialog, ErrorBox, Loading } from "../../parts";
import { importText } from "../../wording/imports";
import { MeaningMenu } from "./MeaningMenu";
import { SheetGrid } from "./SheetGrid";
import type { SheetHandle } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { letterOf } from "./sheetShape";
import type { CellPlace } from "./sheetShape";
import type { Repairs } from "./useRepairs";
import { useSheet } from "./useSheet";
import styles from "./SheetPane.module.css";

/** What stands in the cell the keys are on, for the line between the panes. */
export type CellText = { address: string; text: string; rowNo: number; role: string; isHeading: boolean };

/** The file as it is: its sheets, one of them in full, with the meaning of each column and the way to say where the list begins. */
export function SheetPane({ preview, sheet, spot, repairs, onShow, onLine, onCell, ref }: {
  preview: ImportPreview;
  sheet: DraftSheet;
  spot: { row: number; column: number | null } | null;
  repairs: Repairs;
  onShow: (no: number) => void;
  /** A row of the list was pointed at. */
  onLine: (sheet: number, row: number) => void;
  onCell: (cell: CellText) => void;
  ref?: Ref<SheetHandle>;
}) {
  const { draft } = preview;
  const cells = useSheet(draft.id, sheet.no);
  const [places, setPlaces] = useState<Readonly<Record<number, CellPlace>>>({});
  const [asking, setAsking] = useState<number | null>(null);
  const cursor = places[sheet.no] ?? { row: Math.max(1, Math.min(sheet.headerRow ?? 1, cells.lastRow)), column: 0 };
  const point = (row: number) => {
    if (sheet.headerRow !== null && cells.row(row)?.role === "line") onLine(sheet.no, row);
    else if (row !== sheet.headerRow) setHeading(row);
  };
  const setHeading = (row: number) => {
    if (sheet.headerRow === null) void repairs.setHeading(sheet.no, row);
    else setAsking(row);
  };
  const walk = (place: CellPlace) => {
    setPlaces({ ...places, [sheet.no]: place });
    const row = cells.row(place.row);
    onCell({ address: importText.cellAt(letterOf(place.column), place.row), text: row?.cells[place.column] ?? "", rowNo: place.row, role: importText.rowRoles[row?.role ?? "title"], isHeading: place.row === sheet.headerRow });
  };
  const columnAt = (index: number): ImportColumn | undefined => sheet.columns.find((column) => column.index === index);
  const meant = new Set(sheet.columns.map((column) => column.index));
  return (
    <div className={styles.pane}>
      <SheetTabs
        sheets={preview.sheets} value={sheet.no} isBusy={repairs.isBusy} onShow={onShow}
        onUse={(no, isUsed) => void repairs.chooseSheets(preview.sheets.filter((other) => (other.no === no ? isUsed : other.used)).map((other) => other.no))}
      />
      {sheet.headerRow === null && !cells.isLoading && cells.lastRow > 0 && <p className={styles.notice} role="status"><Info aria-hidden />{importText.sheetPoint}</p>}
      {cells.error !== null ? <ErrorBox error={cells.error} /> : cells.isLoading ? <Loading rows={4} /> : (
        <SheetGrid
          key={sheet.no} ref={ref} sheet={cells} label={importText.sheetCells(sheet.name)} spot={spot} cursor={cursor} onCursor={walk} onPoint={point} isMeant={meant}
          meaningOf={(index) => {
            const column = columnAt(index);
            if (column === undefined) return null;
            return <MeaningMenu kind={draft.kind} fields={preview.fields} column={column} onMean={(of, field) => repairs.meanColumn(sheet.no, of, field)} onOrder={(of: ImportColumn, order: DateOrder) => repairs.orderDates(sheet.no, of, order)} />;
          }}
        />
      )}
      {asking !== null && (
        <ConfirmDialog title={importText.headingTitle(asking)} confirm={importText.isHeading} isBusy={repairs.isBusy} onClose={() => setAsking(null)} onConfirm={() => void repairs.setHeading(sheet.no, asking).then(() => setAsking(null))}>
          {importText.headingText}
        </ConfirmDialog>
      )}
    </div>
  );
}
