import { useLayoutEffect, useRef } from "react";
import { TextArea as AriaTextArea, TextField } from "react-aria-components";
import { useFieldState } from "./field";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import styles from "./field.module.css";

/** Several lines; grows with its text. `<TextArea label="Tóm tắt thành tích" value={text} onChange={setText} rows={4} />` */
export function TextArea({ rows = 3, placeholder, maxLength, ...field }: FieldProps<string> & { rows?: number; placeholder?: string; maxLength?: number }) {
  const { message, blocks } = useFieldState(field, field.value.trim() === "");
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    // Engines with `field-sizing` do this by themselves; WebKitGTK does not yet.
    if (element === null || CSS?.supports?.("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [field.value]);
  return (
    <TextField
      className={`${styles.field} ${field.className ?? ""}`} value={field.value} onChange={field.onChange} isInvalid={message !== null} isRequired={field.isRequired} validationBehavior="aria"
      isDisabled={field.isDisabled} isReadOnly={field.isReadOnly} autoFocus={field.autoFocus} maxLength={maxLength} data-blocks={blocks || undefined}
    >
      <FieldFrame {...field} message={message}>
        <div className={styles.control}>
          <AriaTextArea ref={area} className={`${styles.input} ${styles.area}`} rows={rows} placeholder={placeholder} spellCheck={false} style={{ minHeight: `${rows * 1.5 * 0.875 + 0.75}rem` }} />
        </div>
      </FieldFrame>
    </TextField>
  );
}
