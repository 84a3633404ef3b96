import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { DisciplineRow, NomineeDetail } from "../../bridge";
import { Button, IconButton, ReasonDialog, Section } from "../../parts";
import { term } from "../../wording";
import { conductText, disciplineFacts, disciplineNote } from "../../wording/conduct";
import { DisciplineDialog } from "./DisciplineDialog";
import { LookedLine } from "./LookedLine";
import styles from "./Conduct.module.css";

type Front = { does: "add" } | { does: "edit" | "remove"; row: DisciplineRow };

/** Disciplinary measures, and whether anybody has looked for them. */
export function Disciplines({ of }: { of: NomineeDetail }) {
  const [front, setFront] = useState<Front | null>(null);
  const close = () => setFront(null);
  const note = disciplineNote(of.fields.kind);
  const label = (row: DisciplineRow) => term("disciplineLevel", row.level);
  return (
    <Section title={conductText.disciplines} note={of.disciplines.length === 0 ? undefined : of.disciplines.length} actions={<Button size="small" icon={<Plus />} label={conductText.addDiscipline} onPress={() => setFront({ does: "add" })}>{conductText.add}</Button>}>
      {note !== null && <p className={styles.soft}>{note}</p>}
      <ul className={styles.entries}>
        {of.disciplines.map((row) => (
          <li key={row.id}>
            <div><div className={styles.name}>{label(row)}</div><div className={styles.soft}>{disciplineFacts(row)}</div></div>
            <span className={styles.tools}>
              <IconButton label={`${conductText.edit}: ${label(row)}, ${disciplineFacts(row)}`} icon={<Pencil />} onPress={() => setFront({ does: "edit", row })} />
              <IconButton label={`${conductText.remove}: ${label(row)}, ${disciplineFacts(row)}`} icon={<Trash2 />} onPress={() => setFront({ does: "remove", row })} />
            </span>
          </li>
        ))}
      </ul>
      <LookedLine nominee={of.id} what="disciplines" lookedInto={of.lookedInto} count={of.disciplines.length} />
      {front?.does === "add" && <DisciplineDialog nominee={of.id} row={null} onClose={close} />}
      {front?.does === "edit" && <DisciplineDialog nominee={of.id} row={front.row} onClose={close} />}
      {front?.does === "remove" && <Remove row={front.row} onClose={close} />}
    </Section>
  );
}

function Remove({ row, onClose }: { row: DisciplineRow; onClose: () => void }) {
  const remove = useChange("remove_discipline", { quiet: true, done: conductText.disciplineRemoved, onDone: onClose });
  return (
    <ReasonDialog
      title={conductText.removeDiscipline(row)} label={conductText.removeReason} confirm={conductText.remove} isRequired isBusy={remove.isRunning} refusal={<RefusalAlert of={remove.refusal} />}
      onConfirm={(reason) => remove.run({ discipline: row.id, reason })} onClose={onClose}
    >
      <p>{conductText.removeText}</p>
    </ReasonDialog>
  );
}
