import { Pencil, Trash2 } from "lucide-react";
import type { InitiativeRow } from "../../bridge";
import { IconButton } from "../../parts";
import { historyText, initiativeFacts, recognisedText } from "../../wording/history";
import { Authors } from "./Authors";
import styles from "./lines.module.css";

/** Initiatives by year, newest first, with who else had a part in them. */
export function InitiativesDone({ nominee, initiatives, onEdit, onRemove }: { nominee: number; initiatives: readonly InitiativeRow[]; onEdit: (initiative: InitiativeRow) => void; onRemove: (initiative: InitiativeRow) => void }) {
  if (initiatives.length === 0) return <p className={styles.none}>{historyText.noInitiatives}</p>;
  return (
    <ol className={styles.lines}>
      {initiatives.map((initiative, at) => (
        <li key={initiative.id} className={initiatives[at - 1]?.year === initiative.year ? styles.same : undefined}>
          <span className={styles.year}>{initiative.year}</span>
          <div className={styles.what}>
            <div className={styles.name}>{initiative.title}</div>
            <div className={styles.soft}>{[initiativeFacts(initiative), recognisedText(initiative)].filter((part) => part !== "").join(" · ")}</div>
            {initiative.authors.length > 1 && <div className={styles.soft}>{historyText.withOthers} <Authors of={initiative} but={nominee} /></div>}
            {initiative.summary !== null && <div className={styles.text}>{initiative.summary}</div>}
            {initiative.note !== null && <div className={styles.soft}>{initiative.note}</div>}
          </div>
          <span className={styles.tools}>
            <IconButton label={`${historyText.edit}: ${initiative.title}`} icon={<Pencil />} onPress={() => onEdit(initiative)} />
            <IconButton label={`${historyText.remove}: ${initiative.title}`} icon={<Trash2 />} onPress={() => onRemove(initiative)} />
          </span>
        </li>
      ))}
    </ol>
  );
}
