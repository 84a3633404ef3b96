import type { AgendaRow } from "../../bridge";
import { Checkbox } from "../../parts";
import { voteText } from "../../wording/votes";
import styles from "./Dossier.module.css";

/** The lines voted together; unticked ones are struck out and keep waiting. */
export function ListDossier({ award, rows, ticked, onTick }: { award: string; rows: readonly AgendaRow[]; ticked: ReadonlySet<number>; onTick: (ticked: ReadonlySet<number>) => void }) {
  const set = (item: number, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(item);
    else next.delete(item);
    onTick(next);
  };
  return (
    <article className={styles.list}>
      <h2 className={styles.listTitle}>{voteText.listTitle(award)}</h2>
      <p className={styles.listNote}>{voteText.listNote}</p>
      <p><b>{voteText.listCount(rows.filter((row) => ticked.has(row.id)).length, rows.length)}</b></p>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const isOn = ticked.has(row.id);
          return (
            <li key={row.id}>
              <Checkbox
                isOn={isOn} onChange={(next) => set(row.id, next)}
                label={<><span className={isOn ? undefined : styles.struck}>{row.position}. {row.name}</span> <span className={styles.unit}>{row.unitName}</span>{row.conflicts > 0 && <span className={styles.apart}>{voteText.listApart}</span>}</>}
              />
            </li>
          );
        })}
      </ul>
    </article>
  );
}
