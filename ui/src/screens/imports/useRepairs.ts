import { useChange } from "../../bridge";
import type { ImportPreview, ImportRow } from "../../bridge";
import { toast } from "../../parts";
import { importText } from "../../wording/imports";

/** Everything that can be done to the rows of a draft. Each answers true when it was done, false when it was refused (and said so). */
export function useRepairs(preview: ImportPreview) {
  const draft = preview.draft.id;
  const value = useChange("repair_import_row");
  const unit = useChange("resolve_import_unit", { quiet: true });
  const nominee = useChange("choose_import_nominee", { quiet: true });
  const skip = useChange("skip_import_rows");
  const column = useChange("set_import_column");
  const sheet = useChange("choose_import_sheet");
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
    repair: (row: ImportRow, field: string, next: string | null) => whether(value.ask({ draft, rowNo: row.rowNo, field, value: next })),
    resolveUnit: (found: string, id: number) => whether(unit.ask({ draft, found, unit: id })),
    chooseNominee: (row: ImportRow, id: number) => whether(nominee.ask({ draft, rowNo: row.rowNo, nominee: id })),
    skipRows: async (rowNos: number[], isSkipped: boolean) => {
      const done = await whether(skip.ask({ draft, rowNos, skip: isSkipped }));
      // A single row shows by itself what has become of it.
      if (done && rowNos.length > 1) toast({ tone: "ok", text: isSkipped ? importText.skipped(rowNos.length) : importText.tookBack(rowNos.length) });
      return done;
    },
    meanColumn: (index: number, field: string | null) => column.run({ draft, index, field }),
    chooseSheet: (name: string) => sheet.run({ draft, sheet: name }),
    isBusy: value.isRunning || unit.isRunning || nominee.isRunning || skip.isRunning || column.isRunning || sheet.isRunning,
    unitRefusal: unit.refusal,
    nomineeRefusal: nominee.refusal,
    forget: () => { unit.clear(); nominee.clear(); },
  };
}

export type Repairs = ReturnType<typeof useRepairs>;
