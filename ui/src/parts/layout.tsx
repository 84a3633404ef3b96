import type { ReactNode } from "react";
import styles from "./layout.module.css";

/** Fields side by side, labels above. `<FormGrid columns={2}>…</FormGrid>` */
export function FormGrid({ columns = 1, children }: { columns?: 1 | 2 | 3; children: ReactNode }) {
  return <div className={`${styles.grid} ${styles[`columns${columns}`]}`}>{children}</div>;
}

/** A field over all columns of its FormGrid. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}

/** Things in one line, wrapping. */
export function Row({ children, align = "center" }: { children: ReactNode; align?: "center" | "start" | "end" }) {
  return <div className={`${styles.row} ${styles[align]}`}>{children}</div>;
}

/** Things below each other with the usual gap. */
export function Stack({ children, gap = "normal" }: { children: ReactNode; gap?: "tight" | "normal" | "loose" }) {
  return <div className={`${styles.stack} ${styles[gap]}`}>{children}</div>;
}

/** A line of tools: filters at the start, actions at the end with `<Spacer />` between. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** Pushes what follows to the far end of a Row or Toolbar. */
export function Spacer() {
  return <span className={styles.spacer} />;
}
