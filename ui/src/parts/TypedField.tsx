import { useState } from "react";
import { Input, TextField } from "react-aria-components";
import { useFieldState } from "./field";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import styles from "./field.module.css";

type Typed<V> = FieldProps<V | null> & {
  /** Reads what was typed; null when it cannot be read. */
  parse: (typed: string) => V | null;
  format: (value: V) => string;
  /** What to say about text that cannot be read. */
  unreadable: (typed: string) => string;
  placeholder?: string;
  inputMode?: "numeric" | "text";
  look?: "number";
  unit?: string;
  step?: (value: V | null, by: 1 | -1) => V;
};

/**
 * Text that means a value: dates, times, whole numbers. The value follows every keystroke (null while it cannot be read); the reproach waits
 * until the field is left, and then the text takes its usual form.
 */
export function TypedField<V>({ parse, format, unreadable, placeholder, inputMode, look, unit, step, ...field }: Typed<V>) {
  const [draft, setDraft] = useState<{ text: string; value: V | null }>({ text: field.value === null ? "" : format(field.value), value: field.value });
  const [isEditing, setEditing] = useState(false);
  // A value given from outside replaces the text; one that came from this very text leaves it alone.
  const text = field.value === draft.value ? draft.text : field.value === null ? "" : format(field.value);
  const isUnreadable = text.trim() !== "" && parse(text) === null;
  const { message, blocks } = useFieldState(field, text.trim() === "", isUnreadable ? unreadable(text) : null);
  const shown = isEditing && isUnreadable ? null : message;
  const type = (typed: string) => {
    const value = typed.trim() === "" ? null : parse(typed);
    setDraft({ text: typed, value });
    if (value !== field.value) field.onChange(value);
  };
  return (
    <TextField
      className={`${styles.field} ${field.className ?? ""}`} value={text} onChange={type} isInvalid={shown !== null} isRequired={field.isRequired} validationBehavior="aria" isDisabled={field.isDisabled}
      isReadOnly={field.isReadOnly} autoFocus={field.autoFocus} data-blocks={blocks || undefined}
      onFocusChange={(isFocused) => {
        setEditing(isFocused);
        const value = isFocused || text.trim() === "" ? null : parse(text);
        if (value !== null) setDraft({ text: format(value), value });
      }}
    >
      <FieldFrame {...field} message={shown}>
        <div className={styles.control}>
          <Input
            className={`${styles.input} ${look === "number" ? styles.number : ""}`} placeholder={placeholder} inputMode={inputMode} autoComplete="off" spellCheck={false}
            onFocus={(event) => { if (look === "number") event.currentTarget.select(); }}
            onKeyDown={(event) => {
              if (step === undefined || field.isReadOnly === true || event.nativeEvent.isComposing || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
              event.preventDefault();
              const value = step(field.value, event.key === "ArrowUp" ? 1 : -1);
              setDraft({ text: format(value), value });
              if (value !== field.value) field.onChange(value);
            }}
          />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </div>
      </FieldFrame>
    </TextField>
  );
}
