import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import styles from "./choice.module.css";

/** Yes or no. `<Checkbox label="Đã nhận bản giấy" isOn={paper} onChange={setPaper} />` */
export function Checkbox({ label, isOn, onChange, hint, isDisabled, autoFocus }: { label: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void; hint?: ReactNode; isDisabled?: boolean; autoFocus?: boolean }) {
  return (
    <AriaCheckbox className={styles.choice} isSelected={isOn} onChange={onChange} isDisabled={isDisabled} autoFocus={autoFocus}>
      <CheckMark isOn={isOn} />
      <span className={styles.words}>
        {label}
        {hint !== undefined && <span className={styles.detail}>{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}

/** The square with its tick; only a picture. */
export function CheckMark({ isOn }: { isOn: boolean | "some" }) {
  return <span className={`${styles.box} ${isOn === false ? "" : styles.on}`} aria-hidden>{isOn === "some" ? <Minus /> : isOn ? <Check /> : null}</span>;
}
