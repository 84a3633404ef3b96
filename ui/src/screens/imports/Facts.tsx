import type { ReactNode } from "react";
import { useRead } from "../../bridge";
import type { DraftRow, DraftSheet } from "../../bridge";
import { importText } from "../../wording/imports";
import styles from "./Facts.module.css";

/** The file and what it belongs to in one line. */
export function Facts({ draft, sheets, children }: { draft: DraftRow; sheets?: readonly DraftSheet[]; children?: ReactNode }) {
  const movements = useRead("list_movements", {}, { enabled: draft.target !== null });
  const movement = movements.data?.movements.find((row) => row.id === draft.target?.movement);
  const facts = [
    draft.fileName,
    draft.sheets.length === 0 ? null : importText.sheets(draft.sheets),
    sheets?.some((sheet) => sheet.used && sheet.remembered) === true ? importText.remembered : null,
    draft.target === null ? null : importText.head(draft.target),
    draft.decision === null ? null : importText.decision(draft.decision.number, draft.decision.on),
    draft.target === null && draft.unitName !== null ? importText.from(draft.unitName) : null,
    movement === undefined || draft.target === null ? null : `${importText.phaseNo(draft.target.phaseNo)} “${movement.displayTitle}”`,
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.facts}>
      <span className={styles.words} title={facts.join(" · ")}>{facts.join(" · ")}</span>
      {children}
    </div>
  );
}
