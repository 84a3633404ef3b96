import { useState } from "react";
import { useChange } from "../../bridge";
import type { AgendaItem, Refusal, Tally, TallyProblem } from "../../bridge";
import { voteText } from "../../wording/votes";
import { blankDraft, cellsOf, draftOf, hintOf, problemOf, tallyOf } from "./tally";
import type { Cell, Draft } from "./tally";

/** One team's count while it is typed, and what of it the office has written down. */
export type TallyEntryState = {
  no: number;
  name: string;
  cells: readonly Cell[];
  draft: Draft;
  hint: (cell: Cell) => number | null;
  set: (cell: Cell, value: number | null) => void;
  tally: Tally | null;
  problem: TallyProblem | null;
  isSaved: boolean;
  /** When the office wrote it down, local time. */
  savedAt: string | null;
  isSaving: boolean;
  refusal: Refusal | null;
  /** Writes the count down if it is complete and sound; true when the office has it afterwards. */
  save: (draft?: Draft) => Promise<boolean>;
  /** Takes back what was written down; null when there is nothing to take back. */
  undo: (() => void) | null;
  /** Writes down again what was just taken back. */
  redo: (() => void) | null;
};

/** The count of team `no` (1 or 2) for these items, which are voted together. */
export function useTallyEntry(no: number, item: AgendaItem, items: readonly number[], hasTeams: boolean): TallyEntryState {
  const { rule, voters } = item;
  const stored = item.tallies.find((entry) => entry.entry === no)?.tally;
  const [draft, setDraft] = useState<Draft>(() => draftOf(stored));
  const subject = (tally: Tally) => JSON.stringify([items, cellsOf(rule, voters).map((cell) => tally[cell])]);
  const [saved, setSaved] = useState<string | null>(() => (stored !== undefined && items.length === 1 ? subject(stored) : null));
  const [taken, setTaken] = useState<Tally | null>(null);
  const record = useChange("record_tally", { quiet: true });
  const clear = useChange("clear_tally");
  const name = hasTeams ? voteText.team(no) : voteText.onlyTeam;
  const tally = tallyOf(draft, rule, voters);
  const problem = tally === null ? null : problemOf(tally, rule, voters);
  const isSaved = tally !== null && saved === subject(tally);
  const write = async (next: Tally): Promise<boolean> => {
    try {
      await record.ask({ items: [...items], entry: no, tally: next });
      setSaved(subject(next));
      return true;
    } catch {
      // The refusal is shown under the figures; they stay as typed.
      return false;
    }
  };
  const save = async (from: Draft = draft): Promise<boolean> => {
    const next = tallyOf(from, rule, voters);
    if (next === null || problemOf(next, rule, voters) !== null) return false;
    return saved === subject(next) ? true : write(next);
  };
  const undo = () => {
    const former = tally;
    clear.ask({ items: [...items], entry: no }).then(
      () => {
        setDraft(blankDraft);
        setSaved(null);
        setTaken(former);
      },
      () => undefined,
    );
  };
  const redo = () => {
    if (taken === null) return;
    setDraft(draftOf(taken));
    setTaken(null);
    void write(taken);
  };
  return {
    no, name, draft, tally, problem, isSaved, save,
    savedAt: item.tallies.find((entry) => entry.entry === no)?.at ?? null,
    cells: cellsOf(rule, voters),
    hint: (cell) => hintOf(cell, draft, rule, voters),
    set: (cell, value) => { record.clear(); setTaken(null); setDraft((now) => ({ ...now, [cell]: value })); },
    isSaving: record.isRunning,
    refusal: record.refusal,
    undo: saved === null ? null : undo,
    redo: taken === null ? null : redo,
  };
}
