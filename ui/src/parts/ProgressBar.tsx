import { ProgressBar as AriaProgressBar, Label } from "react-aria-components";
import { formatNumber } from "../wording";
import styles from "./bars.module.css";

/** Work under way, with counts; without `max` its length is unknown. `<ProgressBar label="Đang đọc tệp" value={120} max={500} />` */
export function ProgressBar({ label, value, max }: { label: string; value?: number; max?: number }) {
  const isKnown = max !== undefined && max > 0;
  return (
    <AriaProgressBar className={styles.bar} value={value ?? 0} maxValue={isKnown ? max : 100} isIndeterminate={!isKnown} valueLabel={isKnown ? `${formatNumber(value ?? 0)}/${formatNumber(max)}` : undefined}>
      {({ percentage, valueText }) => (
        <>
          <div className={styles.words}><Label>{label}</Label>{isKnown && <span>{valueText}</span>}</div>
          <div className={styles.track}><div className={isKnown ? styles.fill : styles.running} style={isKnown ? { width: `${percentage ?? 0}%` } : undefined} /></div>
        </>
      )}
    </AriaProgressBar>
  );
}
