import { CopyCheck, Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { ComboBox, IconButton, TextField } from "../../parts";
import type { Option } from "../../parts";
import { importText } from "../../wording/imports";
import type { Ending } from "./reviewColumns";
import styles from "./CellEditor.module.css";

/** Repairs a value in its cell: Enter writes, Shift+Enter writes into every cell that says the same, Esc leaves it as it was, leaving with Tab writes too. */
export function CellEditor({ label, start, choices, canRevert, canSpread, onSave, onCancel }: {
  label: string;
  start: string;
  choices: readonly Option[] | null;
  /** The value was repaired before and can be read from the sheet again. */
  canRevert: boolean;
  /** The sheet holds something other cells may hold too. */
  canSpread: boolean;
  onSave: (value: string | null, ending: Ending) => void;
  onCancel: (stays: boolean) => void;
}) {
  const [typed, setTyped] = useState(start);
  const isSettled = useRef(false);
  const settle = (act: () => void) => {
    if (isSettled.current) return;
    isSettled.current = true;
    act();
  };
  const save = (everywhere: boolean, stays = true) => settle(() => onSave(typed, { stays, everywhere }));
  return (
    <span
      className={styles.editor}
      onKeyDownCapture={(event) => {
        // Before the field takes Enter for its own.
        if (event.key !== "Enter" || !event.shiftKey || !canSpread || choices !== null || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        save(true);
      }}
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
        settle(() => (choices !== null || typed === start ? onCancel(false) : onSave(typed, { stays: false, everywhere: false })));
      }}
    >
      {choices === null
        ? <TextField label={label} hideLabel value={typed} onChange={setTyped} autoFocus onSubmit={() => save(false)} className={styles.field} />
        : <ComboBox label={label} hideLabel value={choices.find((choice) => choice.title === start) ?? null} options={choices} autoFocus onChange={(choice) => { if (choice !== null) settle(() => onSave(String(choice.id), { stays: true, everywhere: false })); }} className={styles.field} />}
      {canSpread && choices === null && <IconButton label={importText.everywhereButton} keys="Shift+Enter" icon={<CopyCheck />} onPress={() => save(true)} />}
      {canRevert && <IconButton label={importText.backToSheet} icon={<Undo2 />} onPress={() => settle(() => onSave(null, { stays: true, everywhere: false }))} />}
    </span>
  );
}
