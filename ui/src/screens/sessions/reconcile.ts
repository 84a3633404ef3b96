import type { AgendaRow, Outcome } from "../../bridge";
import { term } from "../../wording";
import { roomText } from "../../wording/sessions";

const outcomes: readonly Outcome[] = ["passed", "rejected", "lowered", "deferred", "withdrawn"];

/** `Chương trình 214 = Đạt 200 + Không đạt 3 + …`: the agenda must be the sum of what became of its items. */
export function reconcile(agenda: readonly AgendaRow[]): { left: number; sentence: string; counts: readonly { outcome: Outcome; count: number }[] } {
  const counts = outcomes.map((outcome) => ({ outcome, count: agenda.filter((row) => row.outcome === outcome).length }));
  return {
    left: agenda.filter((row) => row.stage === "waiting").length,
    sentence: roomText.reconciliation(agenda.length, counts.map(({ outcome, count }) => [term("outcome", outcome).toLowerCase(), count] as const)),
    counts,
  };
}
