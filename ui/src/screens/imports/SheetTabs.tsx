import { EyeOff } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { DraftSheet } from "../../bridge";
import { CheckMark, Tooltip } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./SheetTabs.module.css";

/** Every worksheet of the file, as at the foot of Excel: which one is looked at, and which are taken in. ← → walk between them. */
export function SheetTabs({ sheets, value, isBusy, onShow, onUse }: { sheets: readonly DraftSheet[]; value: number; isBusy: boolean; onShow: (no: number) => void; onUse: (no: number, isUsed: boolean) => void }) {
  const walk = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : sheets[at + step];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next.no);
    event.currentTarget.closest("[role=tablist]")?.querySelectorAll<HTMLElement>("[role=tab]")[at + (step ?? 0)]?.focus();
  };
  const usedCount = sheets.filter((sheet) => sheet.used).length;
  const shown = sheets.find((sheet) => sheet.no === value);
  const isLast = shown?.used === true && usedCount === 1;
  return (
    <div className={styles.bar}>
      <div className={styles.tabs} role="tablist" aria-label={importText.sheetTabs}>
        {sheets.map((sheet, at) => (
          <button
            key={sheet.no} type="button" role="tab" aria-selected={sheet.no === value} tabIndex={sheet.no === value ? 0 : -1} className={`${styles.tab} ${sheet.no === value ? styles.on : ""} ${sheet.used ? "" : styles.unused}`}
            onClick={() => onShow(sheet.no)} onKeyDown={(event) => walk(event, at)} title={sheet.hidden ? importText.sheetHidden : undefined}
          >
            {sheet.hidden && <EyeOff aria-label={importText.sheetHidden} />}
            <span className={styles.name}>{sheet.name}</span>
            <span className={styles.count}>{sheet.headerRow === null ? importText.sheetNoList : importText.sheetLines(sheet.lines)}</span>
          </button>
        ))}
      </div>
      {shown !== undefined && sheets.length > 1 && shown.headerRow !== null && (
        <Tooltip text={isLast ? importText.sheetLast : importText.sheetUse(shown.name)}>
          <button
            type="button" role="checkbox" aria-checked={shown.used} aria-label={importText.sheetUse(shown.name)} aria-disabled={isLast || isBusy} className={styles.use}
            onClick={() => { if (!isLast && !isBusy) onUse(shown.no, !shown.used); }}
          >
            <CheckMark isOn={shown.used} />{importText.sheetUseShort}
          </button>
        </Tooltip>
      )}
    </div>
  );
}
