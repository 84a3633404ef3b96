import type { ReactNode } from "react";
import styles from "./history.module.css";

/** What a row says first, what stands beside it, and what stands below in soft ink. */
export function TwoLines({ first, aside = "", second }: { first: ReactNode; aside?: string; second: string }) {
  return (
    <span className={styles.lines}>
      <span className={styles.first}><span className={styles.long}>{first}</span>{aside !== "" && <span className={styles.soft}>{aside}</span>}</span>
      {second !== "" && <small className={styles.second}>{second}</small>}
    </span>
  );
}
