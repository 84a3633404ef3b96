import { partsText } from "../wording";
import styles from "./Loading.module.css";

/** Grey lines while something is read; appears only after a moment, so that quick reads do not flash. `<Loading rows={6} />` */
export function Loading({ label = partsText.loading, rows = 4 }: { label?: string; rows?: number }) {
  return (
    <div className={styles.loading} role="status">
      <span className={styles.label}>{label}</span>
      {Array.from({ length: rows }, (_, at) => <span key={at} className={styles.bar} aria-hidden />)}
    </div>
  );
}
