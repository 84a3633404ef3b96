import type { ReactNode } from "react";
import { importText } from "../../wording/imports";
import styles from "./CellBar.module.css";

/** The line between the panes, as the formula bar of Excel: where the cell in hand stands, all of its text, how it was understood. */
export function CellBar({ address, text, facts, children }: { address: string | null; text: string; facts: readonly string[]; children?: ReactNode }) {
  return (
    <div className={styles.bar} role="group" aria-label={importText.cellBar}>
      <span className={styles.address}>{address ?? "–"}</span>
      <span className={styles.text} title={[text, ...facts].filter((part) => part !== "").join("\n")}>{text === "" && facts.length === 0 ? <span className={styles.none}>{importText.noCell}</span> : text}</span>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(" · ")}</span>}
      {children}
    </div>
  );
}
