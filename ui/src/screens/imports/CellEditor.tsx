import { Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { ComboBox, IconButton, TextField } from "../../parts";
import type { Option } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./CellEditor.module.css";

/** Repairs a value in its cell: Enter writes, Esc leaves it as it was, leaving with Tab writes too. */
export function CellEditor({ label, start, choices, canRevert, onSave, onCancel }: {
  label: string;
  start: string;
  choices: readonly Option[] | null;
  /** The value was repaired before and can be read from the sheet again. */
  canRevert: boolean;
  onSave: (value: string | null, stays: boolean) => void;
  onCancel: (stays: boolean) => void;
}) {
  const [typed, setTyped] = useState(start);
  const isSettled = useRef(false);
  const settle = (act: () => void) => {
    if (isSettled.current) return;
    isSettled.current = true;
    act();
  };
  return (
    <span
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        settle(() => onCancel(true));
      }}
      // What is typed replaces the value, as in a sheet; an arrow key goes on from it.
      onFocus={(event) => { if (event.target instanceof HTMLInputElement) event.target.select(); }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        settle(() => (choices !== null || typed === start ? onCancel(false) : onSave(typed, false)));
      }}
    >
      {choices === null
        ? <TextField label={label} hideLabel value={typed} onChange={setTyped} autoFocus onSubmit={() => settle(() => onSave(typed, true))} className={styles.field} />
        : <ComboBox label={label} hideLabel value={choices.find((choice) => choice.title === start) ?? null} options={choices} autoFocus onChange={(choice) => { if (choice !== null) settle(() => onSave(String(choice.id), true)); }} className={styles.field} />}
      {canRevert && <IconButton label={importText.backToSheet} icon={<Undo2 />} onPress={() => settle(() => onSave(null, true))} />}
    </span>
  );
}
