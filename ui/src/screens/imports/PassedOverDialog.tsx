import type { DraftSheet } from "../../bridge";
import { Dialog } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./dialogs.module.css";

/** Rows the reader took for totals, signatures and the like, so that nobody is lost among them. */
export function PassedOverDialog({ sheets, onClose }: { sheets: readonly DraftSheet[]; onClose: () => void }) {
  const used = sheets.filter((sheet) => sheet.used && sheet.passedOver.length > 0);
  return (
    <Dialog title={importText.passedOverTitle} onClose={onClose}>
      <p className={styles.note}>{importText.passedOverNote}</p>
      {used.map((sheet) => (
        <div key={sheet.no}>
          {used.length > 1 && <h3 className={styles.part}>{importText.sheetTitle(sheet.name)}</h3>}
          <ul className={styles.passed} aria-label={importText.sheetTitle(sheet.name)}>
            {sheet.passedOver.map((row) => <li key={row.rowNo}><span>{importText.rowNo} {row.rowNo}</span><span>{row.text}</span></li>)}
          </ul>
        </div>
      ))}
    </Dialog>
  );
}
