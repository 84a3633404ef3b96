import type { MemberRow, QuorumRule } from "../../bridge";

/** Today as `2026-01-31` in the clock of this PC. */
export function todayIso(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The day after an ISO day; days are counted in UTC so that no clock change can shift one. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whether the member's term covers the day; both ends belong to it. ISO days compare as text. */
export function serves(member: Pick<MemberRow, "fromOn" | "toOn">, day: string): boolean {
  return member.fromOn <= day && (member.toOn === null || day <= member.toOn);
}

/** Fewest members that must be present, the share rounded up; the same sum as `domain::session::QuorumRule`. */
export function requiredOf(quorum: Pick<QuorumRule, "numerator" | "denominator">, members: number): number {
  return Math.ceil((quorum.numerator * members) / Math.max(1, quorum.denominator));
}

/** A share above nothing and not above the whole. */
export function isSound(numerator: number | null, denominator: number | null): boolean {
  return numerator !== null && denominator !== null && numerator > 0 && denominator > 0 && numerator <= denominator;
}
