import { describe, expect, it } from "vitest";
import type { Tally, VoteRule, Voters } from "../../bridge";
import { neededOf } from "../../pieces/share";
import { blankDraft, cellsOf, hintOf, problemOf, tallyOf, verdictOf } from "./tally";

const rule: VoteRule = { method: "secret_ballot", threshold: { numerator: 90, denominator: 100, strict: false }, base: "total_members", writtenOpinions: true, legalBasis: "", certainty: "confirmed" };
const open: VoteRule = { ...rule, method: "open_vote" };
const voters: Voters = { members: 22, present: 18, recused: 0, written: 2 };
const sound: Tally = { issued: 18, returned: 18, valid: 18, invalid: 0, agree: 17, disagree: 1, blank: 0, writtenAgree: 2, writtenDisagree: 0, writtenBlank: 0 };

describe("the fewest agreeing votes that pass", () => {
  it.each([
    ["90 % of 21", 90, 100, false, 21, 19], ["90 % of 20", 90, 100, false, 20, 18], ["90 % of 22", 90, 100, false, 22, 20],
    ["more than half of 22", 1, 2, true, 22, 12], ["more than half of 21", 1, 2, true, 21, 11], ["two thirds of 18", 2, 3, false, 18, 12], ["all of 7", 1, 1, false, 7, 7],
  ])("%s", (_, numerator, denominator, strict, base, needed) => expect(neededOf({ numerator, denominator, strict }, base)).toBe(needed));
});

describe("a verdict", () => {
  it("fails with 19 of 22 under 90 %", () => expect(verdictOf(sound, rule, voters)).toEqual({ agree: 19, base: 22, needed: 20, passed: false }));
  it("counts those present and those who wrote when the base is those present", () => expect(verdictOf(sound, { ...rule, base: "present_members" }, voters)).toEqual({ agree: 19, base: 20, needed: 18, passed: true }));
  it("is unknown without a share", () => expect(verdictOf(sound, { ...rule, threshold: null }, voters)).toBeNull());
  it("is unknown when nobody is in the base", () => expect(verdictOf(sound, rule, { ...voters, members: 0 })).toBeNull());
});

describe("a count", () => {
  it.each<[string, Partial<Tally>, string | null]>([
    ["adds up", {}, null],
    ["has more returned than issued", { returned: 19 }, "returnedMoreThanIssued"],
    ["has returned that are neither valid nor invalid", { valid: 16, agree: 15 }, "returnedIsNotValidPlusInvalid"],
    ["has choices that are not the valid ones", { agree: 18 }, "validIsNotTheSumOfChoices"],
    ["has more ballots than voters", { issued: 19, returned: 18 }, "moreBallotsThanVoters"],
    ["has more written opinions than came", { writtenDisagree: 1 }, "moreWrittenOpinionsThanReceived"],
  ])("%s", (_, change, kind) => expect(problemOf({ ...sound, ...change }, rule, voters)?.kind ?? null).toBe(kind));
  it("of hands must count everybody", () => expect(problemOf({ ...sound, agree: 16 }, open, voters)?.kind).toBe("openVoteMustCountEveryVoter"));
  it("of hands fills in what nobody types", () => {
    const draft = { ...blankDraft, agree: 18, disagree: 0, blank: 0, writtenAgree: 2, writtenDisagree: 0, writtenBlank: 0 };
    expect(tallyOf(draft, open, voters)).toMatchObject({ issued: 18, returned: 18, valid: 18, invalid: 0 });
  });
  it("is not complete while a cell is blank", () => expect(tallyOf({ ...blankDraft, issued: 18 }, rule, voters)).toBeNull());
  it("asks for written opinions only where some came", () => expect(cellsOf(rule, { ...voters, written: 0 })).not.toContain("writtenAgree"));
});

describe("a hint", () => {
  it.each<[string, Parameters<typeof hintOf>[0], Partial<Tally>, number | null]>([
    ["ballots go to everybody who votes", "issued", {}, 18],
    ["all that went out came back", "returned", { issued: 17 }, 17],
    ["the rest is invalid", "invalid", { returned: 18, valid: 16 }, 2],
    ["who did not agree disagreed", "disagree", { valid: 18, agree: 17 }, 1],
    ["nothing is left blank", "blank", { valid: 18, agree: 17, disagree: 1 }, 0],
    ["a sum that is already wrong suggests nothing", "disagree", { valid: 18, agree: 20 }, null],
    ["an opinion is never guessed", "agree", { valid: 18 }, null],
  ])("%s", (_, cell, typed, hint) => expect(hintOf(cell, { ...blankDraft, ...typed }, rule, voters)).toBe(hint));
});
