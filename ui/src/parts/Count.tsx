import { formatNumber } from "../wording";
import { followLink } from "./router";
import type { Tone } from "./tone";
import styles from "./Count.module.css";

/** A number that matters; with `to` it opens the list behind it. `<Count value={61} label="Đang thẩm định" tone="info" to="/nominations?stage=under_appraisal" />` */
export function Count({ value, label, tone = "plain", to }: { value: number | string; label: string; tone?: Tone; to?: string }) {
  const inside = (
    <>
      <span className={`${styles.value} ${styles[tone]}`}>{typeof value === "number" ? formatNumber(value) : value}</span>
      <span className={styles.label}>{label}</span>
    </>
  );
  return to === undefined ? <div className={styles.count}>{inside}</div> : <a className={`${styles.count} ${styles.link}`} href={`#${to}`} onClick={(event) => followLink(event, to)}>{inside}</a>;
}
