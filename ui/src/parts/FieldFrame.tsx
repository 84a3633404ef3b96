import type { ReactNode } from "react";
import { Label, Text } from "react-aria-components";
import { partsText } from "../wording";
import styles from "./field.module.css";

/** Label above, control, then the error or the hint: the inside of every field. */
export function FieldFrame({ label, hideLabel, isRequired, hint, message, children }: { label: string; hideLabel?: boolean; isRequired?: boolean; hint?: ReactNode; message: string | null; children: ReactNode }) {
  return (
    <>
      <Label className={hideLabel === true ? styles.hidden : styles.label}>
        {label}
        {isRequired === true && <span className={styles.required} title={partsText.required} aria-hidden>*</span>}
      </Label>
      {children}
      {message !== null ? <Text slot="errorMessage" className={styles.message}>{message}</Text> : hint !== undefined && <Text slot="description" className={styles.hint}>{hint}</Text>}
    </>
  );
}
