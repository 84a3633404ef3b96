import { Fragment } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { isKey } from "../../parts";
import { voteText } from "../../wording/votes";
import type { Cell } from "./tally";
import { TallyStatus } from "./TallyStatus";
import type { TallyEntryState } from "./useTallyEntry";
import styles from "./TallyGrid.module.css";

/** Four digits are more voters than any council has. */
const MOST_DIGITS = 4;

/**
 * The figures of one or two teams. Enter goes down and takes the faint derived figure where nothing was typed; a column that is complete and
 * adds up is written down when it is left.
 */
export function TallyGrid({ entries, isOpenVote, received, onStep, onDone }: { entries: readonly TallyEntryState[]; isOpenVote: boolean; received: number; onStep?: (by: number) => void; onDone: () => void }) {
  const cells = entries[0]?.cells ?? [];
  const wordOf = (cell: Cell) => (isOpenVote ? (voteText.openCells[cell] ?? voteText.cells[cell]) : voteText.cells[cell]);
  const focusCell = (from: HTMLElement, entry: number, cell: number) => from.closest("[data-grid]")?.querySelector<HTMLElement>(`[data-entry="${entry}"][data-cell="${cell}"]`)?.focus();
  const enter = async (input: HTMLInputElement, entry: TallyEntryState, at: number) => {
    const cell = cells[at];
    if (cell === undefined) return;
    const hint = entry.hint(cell);
    const value = entry.draft[cell] ?? hint;
    if (value === null) return;
    if (entry.draft[cell] === null) entry.set(cell, value);
    if (at + 1 < cells.length) return focusCell(input, entry.no, at + 1);
    const isKept = await entry.save({ ...entry.draft, [cell]: value });
    if (!isKept) return;
    const next = entries.find((other) => other.no > entry.no && !other.isSaved);
    if (next === undefined) onDone();
    else focusCell(input, next.no, 0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, entry: TallyEntryState, at: number) => {
    const { currentTarget: input, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.ctrlKey) void enter(input, entry, at);
    else if (event.key === "ArrowDown") focusCell(input, entry.no, at + 1);
    else if (event.key === "ArrowUp") focusCell(input, entry.no, at - 1);
    else if (event.key === "ArrowRight" && entries.length > 1) focusCell(input, entry.no + 1, at);
    else if (event.key === "ArrowLeft" && entries.length > 1) focusCell(input, entry.no - 1, at);
    else if (event.key === "Escape") input.blur();
    else if (onStep !== undefined && isKey(nativeEvent, "J")) onStep(1);
    else if (onStep !== undefined && isKey(nativeEvent, "K")) onStep(-1);
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent, entry: TallyEntryState) => {
    const to = event.relatedTarget instanceof HTMLElement ? event.relatedTarget.dataset.entry : undefined;
    if (to !== String(entry.no)) void entry.save();
  };
  const [first, second] = entries;
  const differs = (cell: Cell) => first?.tally !== null && second !== undefined && second.tally !== null && first?.draft[cell] !== second.draft[cell];
  return (
    <div className={`${styles.grid} ${entries.length > 1 ? styles.two : ""}`} data-grid>
      <span />
      {entries.map((entry) => <span key={entry.no} className={styles.head}>{entry.name}</span>)}
      {cells.map((cell, at) => (
        <Fragment key={cell}>
          {cell === "writtenAgree" && <span className={styles.section}>{voteText.writtenHead(received)}</span>}
          <span className={styles.label}>{voteText.shortCells[cell] ?? wordOf(cell)}</span>
          {entries.map((entry) => {
            const hint = entry.hint(cell);
            return (
              <input
                key={entry.no} className={`${styles.cell} ${differs(cell) ? styles.differs : ""}`} inputMode="numeric" autoComplete="off" value={entry.draft[cell] ?? ""} placeholder={hint === null ? "" : String(hint)}
                aria-label={voteText.cellOf(entry.name, wordOf(cell))} data-entry={entry.no} data-cell={at} maxLength={MOST_DIGITS}
                onChange={(event) => {
                  const digits = event.target.value.replace(/\D/g, "");
                  entry.set(cell, digits === "" ? null : Number(digits));
                }}
                onFocus={(event) => event.currentTarget.select()} onBlur={(event) => onBlur(event, entry)} onKeyDown={(event) => onKeyDown(event, entry, at)}
              />
            );
          })}
        </Fragment>
      ))}
      <span />
      {entries.map((entry) => <TallyStatus key={entry.no} entry={entry} />)}
    </div>
  );
}
