import { UserPlus, UserRoundCheck } from "lucide-react";
import type { ImportRow, Refusal } from "../../bridge";
import { RefusalAlert } from "../../bridge";
import { Button, Dialog, Keys, useShortcut } from "../../parts";
import { importFieldName, importText } from "../../wording/imports";
import { valueOf } from "./fields";
import styles from "./ChooseNominee.module.css";

const TELLING = ["born", "position", "unit", "award"] as const;

/** Somebody of the same name is kept already: the row beside each of them, to say who is meant. Keys 1, 2, 3 … and 0. */
export function ChooseNominee({ row, isBusy, refusal, onChoose, onClose }: { row: ImportRow; isBusy: boolean; refusal: Refusal | null; onChoose: (nominee: number) => void; onClose: () => void }) {
  const name = valueOf(row, "name").value;
  return (
    <Dialog title={importText.chooseTitle(name)} onClose={onClose} size="large">
      <p className={styles.note}>{importText.chooseNote}</p>
      <div className={styles.sides}>
        <section className={styles.card} aria-label={importText.inList}>
          <h3 className={styles.side}>{importText.inList}</h3>
          <p className={styles.name}>{name}</p>
          <dl className={styles.facts}>
            {TELLING.map((field) => (
              <div key={field}>
                <dt>{importFieldName(field, false)}</dt>
                <dd>{valueOf(row, field).value || importText.blankCell}</dd>
              </div>
            ))}
          </dl>
          <Button icon={<UserPlus />} keys="0" isBusy={isBusy} onPress={() => onChoose(0)}>{importText.isNew}</Button>
        </section>
        {row.candidates.map((candidate, at) => (
          <section key={candidate.nominee} className={`${styles.card} ${row.chosen === candidate.nominee ? styles.chosen : ""}`} aria-label={`${importText.known}: ${candidate.detail}`}>
            <h3 className={styles.side}>{importText.known}</h3>
            <p className={styles.name}>{candidate.name}</p>
            <p className={styles.detail}>{candidate.detail}</p>
            <Button icon={<UserRoundCheck />} keys={String(at + 1)} isBusy={isBusy} autoFocus={at === 0} onPress={() => onChoose(candidate.nominee)}>{importText.isThis}</Button>
            {at < 9 && <ChoiceKey keys={String(at + 1)} onChoose={() => onChoose(candidate.nominee)} />}
          </section>
        ))}
      </div>
      <ChoiceKey keys="0" onChoose={() => onChoose(0)} />
      <RefusalAlert of={refusal} />
      <p className={styles.hint}><Keys>Esc</Keys> {importText.nobodyChosen.toLowerCase()}</p>
    </Dialog>
  );
}

/** Binds a digit inside the dialog's own layer. */
function ChoiceKey({ keys, onChoose }: { keys: string; onChoose: () => void }) {
  useShortcut(keys, importText.choose, onChoose);
  return null;
}
