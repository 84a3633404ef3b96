import { useId, useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import { Button, Row, TextField, ToggleButton } from "../../parts";
import { standardText } from "../../wording/standard";
import type { About } from "./about";
import styles from "./Appraisal.module.css";

/** What only a person can say: yes or no, on what paper. Pressing what is chosen takes the answer back. */
export function Question({ code, label, about }: { code: string; label: string; about: About }) {
  const { evaluation, nomination, canAnswer } = about;
  const id = useId();
  const answer = evaluation.answers.find((given) => given.code === code);
  const say = useChange("answer_question", { quiet: true, done: (_, { met }) => (met === null ? standardText.answerTakenBack : standardText.answerSaved) });
  // Never disabled while it is saved: that would take the focus from whoever works by keys.
  const choose = (met: boolean) => (isOn: boolean) => { if (!say.isRunning) say.run({ nomination, code, met: isOn ? met : null, note: isOn ? (answer?.note ?? null) : null }); };
  if (!canAnswer) return answer === undefined ? null : <p className={styles.soft}>{[answer.note, standardText.answeredBy(answer)].filter((part) => part !== null).join(" · ")}</p>;
  return (
    <div className={styles.question} data-question={answer === undefined ? "open" : "answered"}>
      <div role="group" aria-labelledby={id}>
        <span id={id} hidden>{label}</span>
        <Row>
          <ToggleButton isOn={answer?.met === true} onChange={choose(true)}>{standardText.yes}</ToggleButton>
          <ToggleButton isOn={answer?.met === false} onChange={choose(false)}>{standardText.no}</ToggleButton>
          {answer !== undefined && <span className={styles.soft}>{standardText.answeredBy(answer)}</span>}
        </Row>
      </div>
      {answer !== undefined && <Note note={answer.note ?? ""} isBusy={say.isRunning} onSave={(note) => say.run({ nomination, code, met: answer.met, note: note === "" ? null : note })} />}
      <RefusalAlert of={say.refusal} />
    </div>
  );
}

/** On what an answer rests; Enter saves it. */
function Note({ note, isBusy, onSave }: { note: string; isBusy: boolean; onSave: (note: string) => void }) {
  const [typed, setTyped] = useState(note);
  const isChanged = typed.trim() !== note;
  const save = () => { if (isChanged) onSave(typed.trim()); };
  return (
    <div className={styles.note}>
      <TextField label={standardText.note} hideLabel placeholder={standardText.noteHint} value={typed} onChange={setTyped} onSubmit={save} />
      {isChanged && <Button size="small" isBusy={isBusy} onPress={save}>{standardText.saveNote}</Button>}
    </div>
  );
}
