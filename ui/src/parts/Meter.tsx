import { Meter as AriaMeter, Label } from "react-aria-components";
import type { Tone } from "./tone";
import styles from "./bars.module.css";

/** A share of a whole. `<Meter label="Có mặt" value={18} max={22} tone="ok" text="18/22" />` */
export function Meter({ label, value, max, tone = "info", text }: { label: string; value: number; max: number; tone?: Tone; text?: string }) {
  return (
    <AriaMeter className={styles.bar} value={value} maxValue={Math.max(max, 1)} valueLabel={text ?? `${value}/${max}`}>
      {({ percentage, valueText }) => (
        <>
          <div className={styles.words}><Label>{label}</Label><span>{valueText}</span></div>
          <div className={styles.track}><div className={`${styles.fill} ${styles[tone]}`} style={{ width: `${percentage}%` }} /></div>
        </>
      )}
    </AriaMeter>
  );
}
