import { FilePlus2, Upload } from "lucide-react";
import type { UnitChoice } from "../../bridge";
import { DataTable, IconButton, go } from "../../parts";
import { movementText } from "../../wording/movements";
import styles from "./MovementPage.module.css";

/** Units that have sent nothing; Enter writes down the submission that came after all, → leads to the import of its list. */
export function NotSent({ units, movement, phaseNo }: { units: readonly UnitChoice[]; movement: number; phaseNo: number | null }) {
  const address = (path: string, unit: UnitChoice) => {
    const query = new URLSearchParams({ kind: "nominations", movement: String(movement), unit: String(unit.id), unitName: unit.name, sender: String(unit.id) });
    if (phaseNo !== null) query.set("phase", String(phaseNo));
    return `${path}?${query.toString()}`;
  };
  return (
    <div className={units.length > 8 ? styles.table : styles.short}>
      <DataTable
        label={movementText.notSent} rows={units} rowKey={(unit) => unit.id} typeAhead={(unit) => unit.name} onOpen={(unit) => go(address("/submissions/new", unit))}
        columns={[
          { id: "unit", title: movementText.unit, width: "minmax(14rem, 2fr)", cell: (unit) => <b>{unit.name}</b> },
          { id: "parent", title: movementText.parentUnit, width: "minmax(10rem, 1.4fr)", cell: (unit) => unit.parentName },
          {
            id: "do", title: "", header: <span className={styles.hidden}>{movementText.addSubmissionShort}</span>, width: "5rem", align: "end",
            cell: (unit) => (
              <span className={styles.tools}>
                <IconButton label={movementText.addSubmission(unit.name)} icon={<FilePlus2 />} onPress={() => go(address("/submissions/new", unit))} />
                <IconButton label={movementText.importOf(unit.name)} icon={<Upload />} onPress={() => go(address("/imports/new", unit))} />
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
