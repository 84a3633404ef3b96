import { useState } from "react";
import { Button, Checkbox, ComboBox, FormDialog, Row, Stack } from "../../parts";
import type { Option } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./dialogs.module.css";

/** Which of the words a field knows is meant by what the list says; for this row or for every row that says so. */
export function FixChoice({ field, found, start, choices, repaired, isBusy, onUse, onRevert, onClose }: {
  field: string;
  found: string;
  start: Option | null;
  choices: readonly Option[];
  repaired: boolean;
  isBusy: boolean;
  onUse: (choice: Option, everywhere: boolean) => void;
  onRevert: () => void;
  onClose: () => void;
}) {
  const [choice, setChoice] = useState<Option | null>(start);
  const [isEverywhere, setEverywhere] = useState(true);
  return (
    <FormDialog title={importText.choiceTitle(field)} submit={importText.save} isBusy={isBusy} onClose={onClose} onSubmit={() => { if (choice !== null) onUse(choice, isEverywhere); }}>
      <Stack>
        {found.trim() !== "" && <p className={styles.found}>{importText.unitFound(found)}</p>}
        <ComboBox label={field} value={choice} onChange={setChoice} options={choices} isRequired autoFocus />
        <Checkbox label={importText.everywhere(found)} hint={found.trim() === "" ? undefined : importText.unitEverywhereHint} isOn={isEverywhere} onChange={setEverywhere} />
        {repaired && <Row><Button size="small" tone="quiet" onPress={onRevert}>{importText.backToSheet}</Button></Row>}
      </Stack>
    </FormDialog>
  );
}
