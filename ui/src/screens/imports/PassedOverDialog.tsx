import type { PassedOver } from "../../bridge";
import { Dialog } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./dialogs.module.css";

/** Rows the reader took for totals, signatures and the like, so that nobody is lost among them. */
export function PassedOverDialog({ rows, onClose }: { rows: readonly PassedOver[]; onClose: () => void }) {
  return (
    <Dialog title={importText.passedOverTitle} onClose={onClose}>
      <p className={styles.note}>{importText.passedOverNote}</p>
      <ul className={styles.passed}>
        {rows.map((row) => <li key={row.rowNo}><span>{importText.rowNo} {row.rowNo}</span><span>{row.text}</span></li>)}
      </ul>
    </Dialog>
  );
}
