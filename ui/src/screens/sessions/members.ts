import type { MemberRow } from "../../bridge";

/** Today as `2026-01-31` in the clock of this PC. */
export function todayIso(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whether the member's term covers the day; both ends belong to it. ISO days compare as text. */
export function serves(member: { fromOn: string; toOn: string | null }, day: string): boolean {
  return member.fromOn <= day && (member.toOn === null || day <= member.toOn);
}

export function chairOf(members: readonly MemberRow[], day: string): MemberRow | undefined {
  return members.find((member) => member.role === "chair" && serves(member, day));
}

export function secretaryOf(members: readonly MemberRow[], day: string): MemberRow | undefined {
  return members.find((member) => member.role === "secretary" && serves(member, day));
}
