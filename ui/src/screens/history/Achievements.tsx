import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { AchievementRow, LookedFor, NomineeDetail } from "../../bridge";
import { Button, IconButton, ReasonDialog, Section } from "../../parts";
import { achievementFacts, achievementName, achievementText } from "../../wording/achievements";
import { conductText } from "../../wording/conduct";
import { AchievementDialog } from "./AchievementDialog";
import { LookedLine } from "./LookedLine";
import styles from "./Conduct.module.css";

type Front = { does: "add" } | { does: "edit" | "remove"; row: AchievementRow };

/** The list somebody looks through for each kind of achievement. */
const lists: readonly { what: LookedFor; kind: AchievementRow["what"]["kind"] }[] = [
  { what: "movements", kind: "movement" }, { what: "sudden_achievements", kind: "sudden" }, { what: "clusters", kind: "cluster" },
];

/** Results in movements, sudden achievements, places in blocs and clusters; and whether anybody has looked for more. */
export function Achievements({ of }: { of: NomineeDetail }) {
  const [front, setFront] = useState<Front | null>(null);
  const close = () => setFront(null);
  const label = (row: AchievementRow) => `${achievementName(row)} ${row.year}`;
  return (
    <Section title={achievementText.title} note={of.achievements.length === 0 ? undefined : of.achievements.length} actions={<Button size="small" icon={<Plus />} label={achievementText.add} onPress={() => setFront({ does: "add" })}>{conductText.add}</Button>}>
      {of.achievements.length === 0 && <p className={styles.soft}>{achievementText.none} {achievementText.note}</p>}
      <ul className={styles.entries}>
        {of.achievements.map((row) => (
          <li key={row.id}>
            <div><div><b>{row.year}</b> <span className={styles.name}>{achievementName(row)}</span></div><div className={styles.soft}>{achievementFacts(row)}</div></div>
            <span className={styles.tools}>
              <IconButton label={`${conductText.edit}: ${label(row)}`} icon={<Pencil />} onPress={() => setFront({ does: "edit", row })} />
              <IconButton label={`${conductText.remove}: ${label(row)}`} icon={<Trash2 />} onPress={() => setFront({ does: "remove", row })} />
            </span>
          </li>
        ))}
      </ul>
      {lists.map(({ what, kind }) => (
        <LookedLine key={what} nominee={of.id} what={what} lookedInto={of.lookedInto} count={of.achievements.filter((row) => row.what.kind === kind).length} isNamed />
      ))}
      {front?.does === "add" && <AchievementDialog nominee={of.id} row={null} onClose={close} />}
      {front?.does === "edit" && <AchievementDialog nominee={of.id} row={front.row} onClose={close} />}
      {front?.does === "remove" && <Remove row={front.row} onClose={close} />}
    </Section>
  );
}

function Remove({ row, onClose }: { row: AchievementRow; onClose: () => void }) {
  const remove = useChange("remove_achievement", { quiet: true, done: achievementText.removed, onDone: onClose });
  return (
    <ReasonDialog
      title={achievementText.remove(row)} label={conductText.removeReason} confirm={conductText.remove} isRequired isBusy={remove.isRunning} refusal={<RefusalAlert of={remove.refusal} />}
      onConfirm={(reason) => remove.run({ achievement: row.id, reason })} onClose={onClose}
    >
      <p>{conductText.removeText}</p>
    </ReasonDialog>
  );
}
