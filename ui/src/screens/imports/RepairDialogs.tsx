import type { ImportPreview, ImportRow, RowValue } from "../../bridge";
import type { Option } from "../../parts";
import { importFieldName } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import { ChooseNominee } from "./ChooseNominee";
import { EditText } from "./EditText";
import { FixChoice } from "./FixChoice";
import { FixDate } from "./FixDate";
import { FixUnit } from "./FixUnit";
import { problemOf, sheetOf } from "./fields";
import type { Repairs } from "./useRepairs";

/** A dialog about one row. */
export type Asking = { kind: "unit" | "long" | "nominee" | "choice" | "date"; row: ImportRow; field: string; index: number };

/** The repairs that need more room than a cell. */
export function RepairDialogs({ preview, asking, value, choices, repairs, onDone }: { preview: ImportPreview; asking: Asking; value: RowValue; choices: readonly Option[] | null; repairs: Repairs; onDone: () => void }) {
  const { row, field } = asking;
  const { kind } = preview.draft;
  const finish = async (work: Promise<boolean>) => { if (await work) onDone(); };
  const fix = (next: string | null, everywhere = false) => void finish(repairs.repair(row, field, next, everywhere));
  const name = importFieldName(field, kind);
  const wrong = problemOf(row, field);
  const problem = wrong?.problem;
  const found = wrong?.found ?? value.raw;
  switch (asking.kind) {
    case "unit":
      return (
        <FixUnit
          found={found} suggestions={problem?.kind === "unknownUnit" ? problem.nearest : problem?.kind === "ambiguousUnit" ? problem.candidates : []} repaired={value.repaired} isBusy={repairs.isBusy} refusal={repairs.unitRefusal} onClose={onDone}
          onUse={(unit, everywhere) => void finish(everywhere ? repairs.resolveUnit(found, Number(unit.id)) : repairs.repair(row, field, unit.title))} onRevert={() => fix(null)}
        />
      );
    case "long":
      return <EditText title={name} start={value.value === "" ? (wrong?.found ?? "") : value.value} raw={value.raw} repaired={value.repaired} isBusy={repairs.isBusy} refusal={null} onSave={(next) => fix(next)} onClose={onDone} />;
    case "choice":
      return (
        <FixChoice
          field={name} found={found} start={choices?.find((choice) => choice.title === value.value) ?? null} choices={choices ?? []} repaired={value.repaired} isBusy={repairs.isBusy}
          onUse={(choice, everywhere) => fix(String(choice.id), everywhere)} onRevert={() => fix(null)} onClose={onDone}
        />
      );
    case "date": {
      const columns = sheetOf(preview, row.sheetNo)?.columns ?? [];
      const column = columns.find((of) => of.index === value.column && of.dateOrder !== null) ?? null;
      return (
        <FixDate
          title={`${name}: ${importText.dateTitle.toLowerCase()}`} found={found} readings={problem?.kind === "ambiguousDate" ? problem.readings : []} column={column} isBusy={repairs.isBusy} onUse={(next, everywhere) => fix(next, everywhere)}
          onOrder={(of, order) => void finish(repairs.orderDates(row.sheetNo, of, order))} onClose={onDone}
        />
      );
    }
    case "nominee":
      return <ChooseNominee row={row} kind={kind} isBusy={repairs.isBusy} refusal={repairs.nomineeRefusal} onChoose={(nominee, reason) => void finish(repairs.chooseNominee(row, nominee, reason))} onClose={onDone} />;
  }
}
