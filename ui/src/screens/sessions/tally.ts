import type { Tally, TallyProblem, Verdict, VoteRule, Voters } from "../../bridge";
import { neededOf } from "../../pieces/share";

/**
 * The arithmetic of a count while it is being typed. The office decides when a vote is closed (crate `domain`, module `vote`);
 * here the same sums run on every keystroke so that a slip shows before it is recorded. Whole numbers only.
 */
export type Cell = keyof Tally;
export type Draft = { readonly [C in Cell]: number | null };

export const blankDraft: Draft = { issued: null, returned: null, valid: null, invalid: null, agree: null, disagree: null, blank: null, writtenAgree: null, writtenDisagree: null, writtenBlank: null };

const secretCells: readonly Cell[] = ["issued", "returned", "valid", "invalid", "agree", "disagree", "blank"];
const openCells: readonly Cell[] = ["agree", "disagree", "blank"];
const writtenCells: readonly Cell[] = ["writtenAgree", "writtenDisagree", "writtenBlank"];

/** Members in the room who vote. */
export function votingOf(voters: Voters): number {
  return Math.max(0, voters.present - voters.recused);
}

/** Written opinions that may be counted. */
export function writtenOf(rule: VoteRule, voters: Voters): number {
  return rule.writtenOpinions ? voters.written : 0;
}

/** What tellers type, in order. An open vote is a show of hands: nothing is handed out or returned. */
export function cellsOf(rule: VoteRule, voters: Voters): readonly Cell[] {
  const own = rule.method === "secret_ballot" ? secretCells : openCells;
  return writtenOf(rule, voters) > 0 ? [...own, ...writtenCells] : own;
}

/** The figure a blank cell must have, or most likely has, from those above it. Null when it cannot be said. */
export function hintOf(cell: Cell, draft: Draft, rule: VoteRule, voters: Voters): number | null {
  const isSecret = rule.method === "secret_ballot";
  const valid = isSecret ? draft.valid : votingOf(voters);
  switch (cell) {
    case "issued": return votingOf(voters);
    case "returned": return draft.issued;
    case "valid": return draft.invalid === null ? draft.returned : minus(draft.returned, draft.invalid);
    case "invalid": return minus(draft.returned, draft.valid);
    case "agree": return draft.disagree === null && draft.blank === null ? null : minus(valid, (draft.disagree ?? 0) + (draft.blank ?? 0));
    case "disagree": return draft.agree === null ? null : minus(valid, draft.agree + (draft.blank ?? 0));
    case "blank": return draft.agree === null || draft.disagree === null ? null : minus(valid, draft.agree + draft.disagree);
    case "writtenAgree": return null;
    case "writtenDisagree": return draft.writtenAgree === null ? null : minus(writtenOf(rule, voters), draft.writtenAgree + (draft.writtenBlank ?? 0));
    case "writtenBlank": return draft.writtenAgree === null || draft.writtenDisagree === null ? null : minus(writtenOf(rule, voters), draft.writtenAgree + draft.writtenDisagree);
  }
}

function minus(whole: number | null, part: number | null): number | null {
  return whole === null || part === null || part > whole ? null : whole - part;
}

/** Everything typed, as the office takes it; null while a cell is blank. */
export function tallyOf(draft: Draft, rule: VoteRule, voters: Voters): Tally | null {
  if (cellsOf(rule, voters).some((cell) => draft[cell] === null)) return null;
  const whole = (cell: Cell) => draft[cell] ?? 0;
  const tally = Object.fromEntries((Object.keys(blankDraft) as Cell[]).map((cell) => [cell, whole(cell)])) as Tally;
  if (rule.method === "secret_ballot") return tally;
  const voting = votingOf(voters);
  return { ...tally, issued: voting, returned: voting, valid: voting, invalid: 0 };
}

/** The first sum that does not come out; the same order and the same sums as `domain::vote::check_tally`. */
export function problemOf(tally: Tally, rule: VoteRule, voters: Voters): TallyProblem | null {
  const { issued, returned, valid, invalid, agree, disagree, blank } = tally;
  const [voting, received] = [votingOf(voters), writtenOf(rule, voters)];
  const written = tally.writtenAgree + tally.writtenDisagree + tally.writtenBlank;
  if (rule.method === "open_vote" && agree + disagree + blank !== voting) return { kind: "openVoteMustCountEveryVoter", counted: agree + disagree + blank, voters: voting };
  if (returned > issued) return { kind: "returnedMoreThanIssued", issued, returned };
  if (valid + invalid !== returned) return { kind: "returnedIsNotValidPlusInvalid", returned, valid, invalid };
  if (agree + disagree + blank !== valid) return { kind: "validIsNotTheSumOfChoices", valid, agree, disagree, blank };
  if (issued > voting) return { kind: "moreBallotsThanVoters", issued, voters: voting };
  if (written > received) return { kind: "moreWrittenOpinionsThanReceived", written, received };
  return null;
}

/** What a complete, sound tally means; null when the share is not known or nobody is in the base. */
export function verdictOf(tally: Tally, rule: VoteRule, voters: Voters): Verdict | null {
  if (rule.threshold === null) return null;
  const base = rule.base === "total_members" ? voters.members : votingOf(voters) + tally.writtenAgree + tally.writtenDisagree + tally.writtenBlank;
  if (base === 0) return null;
  const agree = tally.agree + tally.writtenAgree;
  const needed = neededOf(rule.threshold, base);
  return { agree, base, needed, passed: agree >= needed };
}

/** The first cell in which two counts differ. */
export function differenceOf(one: Tally, two: Tally, cells: readonly Cell[]): Cell | null {
  return cells.find((cell) => one[cell] !== two[cell]) ?? null;
}

export function sameTally(one: Tally, two: Tally): boolean {
  return (Object.keys(blankDraft) as Cell[]).every((cell) => one[cell] === two[cell]);
}

/** A recorded count back in the cells. */
export function draftOf(tally: Tally | undefined): Draft {
  return tally === undefined ? blankDraft : { ...tally };
}
