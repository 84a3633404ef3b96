import type { ReactNode } from "react";
import { useRead } from "../../bridge";
import type { DraftRow } from "../../bridge";
import { importText } from "../../wording/imports";
import styles from "./Facts.module.css";

/** The file and the submission in one line. */
export function Facts({ draft, headerRow, children }: { draft: DraftRow; headerRow?: number; children?: ReactNode }) {
  const movements = useRead("list_movements", {}, { enabled: draft.target !== null });
  const movement = movements.data?.movements.find((row) => row.id === draft.target?.movement);
  const facts = [
    draft.fileName,
    `${importText.sheet(draft.sheet)}${headerRow === undefined ? "" : `, ${importText.headerRow(headerRow)}`}`,
    draft.target === null ? null : importText.head(draft.target),
    movement === undefined || draft.target === null ? null : `${importText.phaseNo(draft.target.phaseNo)} “${movement.displayTitle}”`,
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.facts}>
      <span className={styles.words} title={facts.join(" · ")}>{facts.join(" · ")}</span>
      {children}
    </div>
  );
}
