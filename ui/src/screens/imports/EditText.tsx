import { useState } from "react";
import { RefusalAlert } from "../../bridge";
import type { Refusal } from "../../bridge";
import { Button, FormDialog, Row, TextArea } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./dialogs.module.css";

/** Repairs a longer text, with what the sheet holds below it. */
export function EditText({ title, start, raw, repaired, isBusy, refusal, onSave, onClose }: {
  title: string; start: string; raw: string; repaired: boolean; isBusy: boolean; refusal: Refusal | null; onSave: (value: string | null) => void; onClose: () => void;
}) {
  const [typed, setTyped] = useState(start);
  return (
    <FormDialog title={title} submit={importText.save} onSubmit={() => onSave(typed)} onClose={onClose} isBusy={isBusy} refusal={<RefusalAlert of={refusal} />} size="large">
      <TextArea label={title} hideLabel value={typed} onChange={setTyped} rows={6} autoFocus />
      {repaired && <Row><span className={styles.note}>{importText.raw(raw)}</span><Button size="small" tone="quiet" onPress={() => onSave(null)}>{importText.backToSheet}</Button></Row>}
    </FormDialog>
  );
}
