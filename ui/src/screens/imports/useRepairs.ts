import { useChange } from "../../bridge";
import type { DateOrder, ImportColumn, ImportPreview, ImportRow } from "../../bridge";
import { toast } from "../../parts";
import { importText } from "../../wording/imports";
import { saidOrder } from "./fields";

/** Everything that can be done to the rows of a draft. Each answers true when it was done, false when it was refused (and said so). */
export function useRepairs(preview: ImportPreview) {
  const draft = preview.draft.id;
  const value = useChange("repair_import_row");
  const unit = useChange("resolve_import_unit", { quiet: true });
  const nominee = useChange("choose_import_nominee", { quiet: true });
  const skip = useChange("skip_import_rows");
  const column = useChange("set_import_column");
  const sheets = useChange("use_import_sheets");
  const heading = useChange("set_import_heading");
  const whether = async (work: Promise<unknown>) => {
    try {
      await work;
      return true;
    } catch {
      // What went wrong has been shown by the change itself.
      return false;
    }
  };
  return {
    repair: async (row: ImportRow, field: string, next: string | null, everywhere = false) => {
      const found = row.values.find((of) => of.field === field)?.raw ?? "";
      const done = await whether(value.ask({ draft, place: row.place, field, value: next, everywhere }));
      if (done && everywhere) toast({ tone: "ok", text: importText.repairedEverywhere(found) });
      return done;
    },
    resolveUnit: (found: string, id: number) => whether(unit.ask({ draft, found, unit: id })),
    chooseNominee: (row: ImportRow, id: number, reason: string | null) => whether(nominee.ask({ draft, place: row.place, nominee: id, reason })),
    skipRows: async (places: string[], isSkipped: boolean) => {
      const done = await whether(skip.ask({ draft, places, skip: isSkipped }));
      // A single row shows by itself what has become of it.
      if (done && places.length > 1) toast({ tone: "ok", text: isSkipped ? importText.skipped(places.length) : importText.tookBack(places.length) });
      return done;
    },
    meanColumn: (sheet: number, of: ImportColumn, field: string | null) => column.run({ draft, sheet, index: of.index, field, dateOrder: saidOrder(of) }),
    orderDates: (sheet: number, of: ImportColumn, dateOrder: DateOrder) => whether(column.ask({ draft, sheet, index: of.index, field: of.field, dateOrder })),
    chooseSheets: (numbers: number[]) => whether(sheets.ask({ draft, sheets: numbers })),
    setHeading: async (sheet: number, rowNo: number) => {
      const done = await whether(heading.ask({ draft, sheet, rowNo }));
      if (done) toast({ tone: "ok", text: importText.headingSet(rowNo) });
      return done;
    },
    isBusy: value.isRunning || unit.isRunning || nominee.isRunning || skip.isRunning || column.isRunning || sheets.isRunning || heading.isRunning,
    unitRefusal: unit.refusal,
    nomineeRefusal: nominee.refusal,
    forget: () => { unit.clear(); nominee.clear(); },
  };
}

export type Repairs = ReturnType<typeof useRepairs>;
