import type { ReactNode } from "react";
import { ToggleButton as AriaToggleButton } from "react-aria-components";
import styles from "./Button.module.css";

/** A button that stays on or off. `<ToggleButton isOn={all} onChange={setAll}>Hiện cả đã rút</ToggleButton>` */
export function ToggleButton({ isOn, onChange, children, icon, isDisabled, size = "normal" }: { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode; icon?: ReactNode; isDisabled?: boolean; size?: "normal" | "small" }) {
  return (
    <AriaToggleButton className={`${styles.button} ${styles[size]} ${isOn ? styles.on : ""}`} isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
      {icon}
      <span className={styles.words}>{children}</span>
    </AriaToggleButton>
  );
}
