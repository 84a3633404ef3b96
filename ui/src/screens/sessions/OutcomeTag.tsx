import type { AgendaRow } from "../../bridge";
import { Tag } from "../../parts";
import { outcomeTones, term } from "../../wording";
import { voteText } from "../../wording/votes";

/** How an agenda line stands: its result with the votes, or that it waits. */
export function OutcomeTag({ row, isNow = false }: { row: AgendaRow; isNow?: boolean }) {
  if (row.outcome !== null) {
    const votes = (row.outcome === "passed" || row.outcome === "rejected") && row.agree !== null && row.base !== null ? ` ${row.agree}/${row.base}` : "";
    return <Tag tone={outcomeTones[row.outcome]}>{term("outcome", row.outcome)}{votes}</Tag>;
  }
  if (isNow) return <Tag tone="info">{voteText.now}</Tag>;
  return row.hasTally ? <Tag tone="info">{voteText.counted}</Tag> : <Tag>{voteText.wait}</Tag>;
}
