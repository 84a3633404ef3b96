import type { FixedPrize, NomineeKind, PrizeRow } from "../../bridge";

/** Largest amount a decision may fix, đồng, as the office has it. */
export const MAX_AMOUNT = 100_000_000_000;

/** An amount the decision fixes for a kind of nominee: for one award, or for every award where `awardId` is null. */
export type Fixed = { awardId: string | null; kind: NomineeKind; amount: number };

/** An award of the phase, and the kinds of nominees that get it. */
export type AwardGroup = { awardId: string; awardName: string; kinds: readonly NomineeKind[] };

export function amountOf(fixed: readonly Fixed[], awardId: string | null, kind: NomineeKind): number | null {
  return fixed.find((each) => each.awardId === awardId && each.kind === kind)?.amount ?? null;
}

/** The list with one amount written, or taken out where it is null. */
export function withAmount(fixed: readonly Fixed[], awardId: string | null, kind: NomineeKind, amount: number | null): Fixed[] {
  const others = fixed.filter((each) => each.awardId !== awardId || each.kind !== kind);
  return amount === null ? others : [...others, { awardId, kind, amount }];
}

/** The awards of the lines, in their order, that the regulations of the day have for that kind: only for these can an amount of their own be fixed. */
export function awardsOf(lines: readonly PrizeRow[]): AwardGroup[] {
  const groups = new Map<string, { awardId: string; awardName: string; kinds: NomineeKind[] }>();
  for (const { awardId, awardName, kind, payment } of lines) {
    if (payment.sum.by === "unknown" && (payment.sum.reason === "award_not_in_regulations" || payment.sum.reason === "not_for_this_kind")) continue;
    const group = groups.get(awardId) ?? { awardId, awardName, kinds: [] };
    if (!group.kinds.includes(kind)) group.kinds.push(kind);
    groups.set(awardId, group);
  }
  return [...groups.values()];
}

/** What is sent: amounts for awards that another day's regulations do not have are kept on screen but left out. */
export function toAsk(fixed: readonly Fixed[], awards: readonly AwardGroup[], legalBasis: string): FixedPrize[] {
  const stands = ({ awardId, kind }: Fixed) => awardId === null || awards.some((award) => award.awardId === awardId && award.kinds.includes(kind));
  const basis = legalBasis.trim();
  return fixed.filter(stands).map((each) => ({ ...each, legalBasis: basis === "" ? null : basis }));
}
