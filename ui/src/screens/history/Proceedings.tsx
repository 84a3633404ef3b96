import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { NomineeDetail, ProceedingRow } from "../../bridge";
import { Button, IconButton, ReasonDialog, Section, Tag } from "../../parts";
import { term } from "../../wording";
import { conductText, proceedingFacts } from "../../wording/conduct";
import { LookedLine } from "./LookedLine";
import { ProceedingDialog } from "./ProceedingDialog";
import styles from "./Conduct.module.css";

type Front = { does: "add" } | { does: "edit" | "remove"; row: ProceedingRow };

/** What is pending against somebody or once was, and whether anybody has looked. */
export function Proceedings({ of }: { of: NomineeDetail }) {
  const [front, setFront] = useState<Front | null>(null);
  const close = () => setFront(null);
  const label = (row: ProceedingRow) => term("proceedingKind", row.kind);
  return (
    <Section title={conductText.proceedings} note={of.proceedings.length === 0 ? undefined : of.proceedings.length} actions={<Button size="small" icon={<Plus />} label={conductText.addProceeding} onPress={() => setFront({ does: "add" })}>{conductText.add}</Button>}>
      <ul className={styles.entries}>
        {of.proceedings.map((row) => (
          <li key={row.id}>
            <div>
              <div><span className={styles.name}>{label(row)}</span> <Tag tone={row.closedOn === null ? "warn" : "plain"}>{row.closedOn === null ? conductText.open : conductText.closed}</Tag></div>
              <div className={styles.soft}>{proceedingFacts(row)}</div>
            </div>
            <span className={styles.tools}>
              <IconButton label={`${conductText.edit}: ${label(row)}, ${proceedingFacts(row)}`} icon={<Pencil />} onPress={() => setFront({ does: "edit", row })} />
              <IconButton label={`${conductText.remove}: ${label(row)}, ${proceedingFacts(row)}`} icon={<Trash2 />} onPress={() => setFront({ does: "remove", row })} />
            </span>
          </li>
        ))}
      </ul>
      <LookedLine nominee={of.id} what="proceedings" lookedInto={of.lookedInto} count={of.proceedings.length} />
      {front?.does === "add" && <ProceedingDialog nominee={of.id} row={null} onClose={close} />}
      {front?.does === "edit" && <ProceedingDialog nominee={of.id} row={front.row} onClose={close} />}
      {front?.does === "remove" && <Remove row={front.row} onClose={close} />}
    </Section>
  );
}

function Remove({ row, onClose }: { row: ProceedingRow; onClose: () => void }) {
  const remove = useChange("remove_proceeding", { quiet: true, done: conductText.proceedingRemoved, onDone: onClose });
  return (
    <ReasonDialog
      title={conductText.removeProceeding(row)} label={conductText.removeReason} confirm={conductText.remove} isRequired isBusy={remove.isRunning} refusal={<RefusalAlert of={remove.refusal} />}
      onConfirm={(reason) => remove.run({ proceeding: row.id, reason })} onClose={onClose}
    >
      <p>{conductText.removeText}</p>
    </ReasonDialog>
  );
}
