import { UserPlus, UserRoundCheck } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useReads } from "../../bridge";
import type { ImportKind, ImportRow, Refusal } from "../../bridge";
import { Button, Dialog, Form, Keys, Row, TextField, useShortcut } from "../../parts";
import { importText, nomineeNoun } from "../../wording/imports";
import { headField, valueOf } from "./fields";
import { NomineeTable } from "./NomineeTable";
import styles from "./ChooseNominee.module.css";

/** Somebody of the same name is kept already: the row beside each of them, to say who is meant. Keys 1, 2, 3 … choose one, 0 says none of them, with why. */
export function ChooseNominee({ row, kind, isBusy, refusal, onChoose, onClose }: {
  row: ImportRow;
  kind: ImportKind;
  isBusy: boolean;
  refusal: Refusal | null;
  onChoose: (nominee: number, reason: string | null) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState<string | null>(row.chosen === 0 ? (row.chosenReason ?? "") : null);
  const people = useReads("read_nominee", row.candidates.map((candidate) => ({ nominee: candidate.nominee })));
  const noun = nomineeNoun(row.kind);
  const name = valueOf(row, headField(kind)).value;
  return (
    <Dialog title={importText.chooseTitle(name)} onClose={onClose} size="large">
      <p className={styles.note}>{importText.chooseNote}</p>
      <NomineeTable
        row={row} kind={kind} candidates={row.candidates.map((candidate, at) => ({ ...candidate, detail: people[at]?.data ?? null, said: candidate.detail }))}
        neither={reason === null && (
          <>
            <Button icon={<UserPlus />} keys="0" isBusy={isBusy} onPress={() => setReason("")}>{importText.isNew(noun)}</Button>
            <ChoiceKey keys="0" onChoose={() => setReason("")} />
          </>
        )}
        actionOf={(candidate, at) => (
          <>
            <Button icon={<UserRoundCheck />} keys={at < 9 ? String(at + 1) : undefined} isBusy={isBusy} autoFocus={at === 0 && reason === null} onPress={() => onChoose(candidate, null)}>{importText.isThis(noun)}</Button>
            {at < 9 && <ChoiceKey keys={String(at + 1)} onChoose={() => onChoose(candidate, null)} />}
          </>
        )}
      />
      {reason === null ? <p className={styles.hint}><Keys>Esc</Keys> {importText.nobodyChosen.toLowerCase()}</p> : (
        <Form onSubmit={() => onChoose(0, reason.trim())}>
          <div className={styles.why}>
            <TextField label={importText.whyNew(noun)} hint={importText.whyNewHint} value={reason} onChange={setReason} isRequired autoFocus />
            <Row>{importText.whyNewPhrases.map((phrase) => <Button key={phrase} size="small" isDisabled={isBusy} onPress={() => onChoose(0, phrase)}>{phrase}</Button>)}</Row>
            <Row>
              <Button tone="primary" type="submit" icon={<UserPlus />} isBusy={isBusy}>{importText.isNewConfirm}</Button>
              <Button onPress={() => setReason(null)}>{importText.nobodyChosen}</Button>
            </Row>
          </div>
        </Form>
      )}
      <RefusalAlert of={refusal} />
    </Dialog>
  );
}

/** Binds a digit inside the dialog's own layer. */
function ChoiceKey({ keys, onChoose }: { keys: string; onChoose: () => void }) {
  useShortcut(keys, importText.choose, onChoose);
  return null;
}
