import type { ReactNode } from "react";
import { TextField as AriaTextField, Input } from "react-aria-components";
import { useFieldState } from "./field";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import styles from "./field.module.css";

/** One line of text. `<TextField label="Số, ký hiệu" value={number} onChange={setNumber} isRequired />` */
export function TextField({ placeholder, maxLength, onSubmit, icon, ...field }: FieldProps<string> & { placeholder?: string; maxLength?: number; onSubmit?: () => void; icon?: ReactNode }) {
  const { message, blocks } = useFieldState(field, field.value.trim() === "");
  return (
    <AriaTextField
      className={`${styles.field} ${field.className ?? ""}`} value={field.value} onChange={field.onChange} isInvalid={message !== null} isRequired={field.isRequired} validationBehavior="aria"
      isDisabled={field.isDisabled} isReadOnly={field.isReadOnly} autoFocus={field.autoFocus} maxLength={maxLength} data-blocks={blocks || undefined}
      onKeyDown={(event) => { if (event.key === "Enter" && onSubmit !== undefined && !event.nativeEvent.isComposing) onSubmit(); else event.continuePropagation(); }}
    >
      <FieldFrame {...field} message={message}>
        <div className={styles.control}>
          {icon}
          <Input className={styles.input} placeholder={placeholder} autoComplete="off" spellCheck={false} />
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
