import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { AgendaItem, ItemAbsence, RollRow } from "../../bridge";
import { FormDialog, Segmented, Stack } from "../../parts";
import { partsText } from "../../wording";
import { ruleText } from "../../wording/votes";
import styles from "./ItemVoters.module.css";

type Part = "takes_part" | ItemAbsence;

/** Who stands aside or has left for one item, member by member. */
export function ItemVoters({ item, roll, onClose }: { item: AgendaItem; roll: readonly RollRow[]; onClose: () => void }) {
  const before = new Map<number, Part>(item.absences.map((absence) => [absence.member, absence.absence]));
  const [parts, setParts] = useState<ReadonlyMap<number, Part>>(before);
  const record = useChange("record_item_absence", { quiet: true });
  const here = roll.filter((row) => row.presence === "present" || row.presence === "written_opinion");
  const save = async () => {
    for (const row of here) {
      const part = parts.get(row.member) ?? "takes_part";
      if (part !== (before.get(row.member) ?? "takes_part")) await record.ask({ item: item.row.id, member: row.member, absence: part === "takes_part" ? null : part, note: null });
    }
    onClose();
  };
  return (
    <FormDialog title={ruleText.votersTitle(item.row.name)} submit={partsText.save} onSubmit={() => { save().catch(() => undefined); }} onClose={onClose} isBusy={record.isRunning} refusal={<RefusalAlert of={record.refusal} />} size="medium">
      <Stack>
        <p>{ruleText.votersText}</p>
        <ul className={styles.members}>
          {here.map((row) => (
            <li key={row.member} className={styles.member}>
              <span className={styles.who}><b>{row.name}</b> <span className={styles.post}>{row.post}</span></span>
              <Segmented<Part>
                label={row.name} value={parts.get(row.member) ?? "takes_part"} onChange={(part) => setParts(new Map([...parts, [row.member, part]]))}
                options={row.presence === "present" ? [{ id: "takes_part", label: ruleText.takesPart }, { id: "conflict", label: ruleText.conflict }, { id: "left", label: ruleText.leftRoom }] : [{ id: "takes_part", label: ruleText.takesPart }, { id: "conflict", label: ruleText.conflict }]}
              />
            </li>
          ))}
        </ul>
      </Stack>
    </FormDialog>
  );
}
