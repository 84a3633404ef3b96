import type { Phase } from "../../bridge";

export type PhaseNow = { state: "running" | "over" | "ahead" | "unknown"; share: number | null; daysLeft: number | null };

const day = 86_400_000;

/** Where a phase stands on `today` (ISO day). Only full dates are counted with; words and months say nothing certain. */
export function phaseNow(phase: Phase, today: string): PhaseNow {
  const from = fullDay(phase.fromOn);
  const to = fullDay(phase.toOn);
  const now = Date.parse(today);
  if (from !== null && now < from) return { state: "ahead", share: null, daysLeft: null };
  if (to !== null && now > to) return { state: "over", share: 1, daysLeft: null };
  if (from === null) return { state: "unknown", share: null, daysLeft: null };
  if (to === null) return { state: "running", share: null, daysLeft: null };
  return { state: "running", share: (now - from + day) / (to - from + day), daysLeft: Math.round((to - now) / day) };
}

function fullDay(iso: string | null): number | null {
  return iso !== null && iso.length === 10 ? Date.parse(iso) : null;
}
