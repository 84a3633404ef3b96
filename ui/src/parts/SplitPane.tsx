import type { CSSProperties, ReactNode } from "react";
import styles from "./SplitPane.module.css";

/** Two or three panes side by side, each scrolling by itself. `<SplitPane start={<Agenda/>} end={<Vote/>} startWidth="17rem">…</SplitPane>` */
export function SplitPane({ start, end, startWidth = "17rem", endWidth = "18.5rem", startLabel, endLabel, children }: {
  start?: ReactNode;
  end?: ReactNode;
  startWidth?: string;
  endWidth?: string;
  startLabel?: string;
  endLabel?: string;
  children: ReactNode;
}) {
  const columns = [start === undefined ? "" : startWidth, "minmax(0, 1fr)", end === undefined ? "" : endWidth].join(" ");
  return (
    <div className={styles.panes} style={{ "--panes": columns } as CSSProperties}>
      {start !== undefined && <aside className={`${styles.pane} ${styles.start}`} aria-label={startLabel}>{start}</aside>}
      <div className={styles.pane}>{children}</div>
      {end !== undefined && <aside className={`${styles.pane} ${styles.end}`} aria-label={endLabel}>{end}</aside>}
    </div>
  );
}
