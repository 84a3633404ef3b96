import type { ReactNode } from "react";
import { Button as AriaButton, ProgressBar } from "react-aria-components";
import { partsText } from "../wording";
import { Keys } from "./Keys";
import styles from "./Button.module.css";

export type ButtonTone = "plain" | "primary" | "quiet";

export type ButtonProps = {
  children: ReactNode;
  onPress?: () => void;
  tone?: ButtonTone;
  size?: "normal" | "small";
  icon?: ReactNode;
  /** Shows the key that does the same; binding it is `useShortcut`'s work. */
  keys?: string;
  isBusy?: boolean;
  isDisabled?: boolean;
  type?: "button" | "submit";
  /** Id of the form to submit when the button stands outside it. */
  form?: string;
  autoFocus?: boolean;
  label?: string;
};

/** A button. One `primary` per screen at most. `<Button tone="primary" icon={<Plus />} keys="Ctrl+N" onPress={add}>Thêm</Button>` */
export function Button({ children, onPress, tone = "plain", size = "normal", icon, keys, isBusy, isDisabled, type = "button", form, autoFocus, label }: ButtonProps) {
  const isWorking = isBusy === true;
  // Not `isPending`: that announces the button as a picture by its id, which names nobody once the button has gone with its dialog.
  return (
    <AriaButton
      className={`${styles.button} ${styles[tone]} ${styles[size]}`} onPress={isWorking ? undefined : onPress} type={isWorking ? "button" : type} form={form} autoFocus={autoFocus} isDisabled={isDisabled}
      aria-disabled={isWorking || undefined} aria-label={label}
    >
      {isWorking ? <ProgressBar className={styles.busy} aria-label={partsText.working} isIndeterminate /> : icon}
      <span className={styles.words}>{children}</span>
      {keys !== undefined && <Keys>{keys}</Keys>}
    </AriaButton>
  );
}
