import type { AgendaRow, OfficialList, SessionRoom } from "../../bridge";
import type { Listed } from "../../pieces/OfficialListDialog";

/** Which of the agenda's lines each list names: before the vote all of them, after it those the vote let through. */
const named: Readonly<Record<OfficialList, (row: AgendaRow) => boolean>> = {
  summary: () => true,
  council: () => true,
  results: (row) => row.stage === "closed",
  submission_annex: (row) => row.outcome === "passed" || row.outcome === "lowered",
  decision_annex: (row) => row.outcome === "passed" || row.outcome === "lowered",
};

/** Official lists of a session: results and annexes once there is something in them. */
export function listedOf({ session, agenda }: Pick<SessionRoom, "session" | "agenda">): Listed {
  const countOf = (list: OfficialList) => agenda.filter(named[list]).length;
  const isHeld = session.stage === "concluded" || session.stage === "signed";
  const after: readonly OfficialList[] = ["results", "submission_annex", "decision_annex"];
  const later = after.filter((list) => countOf(list) > 0 && (isHeld || list === "results"));
  const before: readonly OfficialList[] = ["council", "summary"];
  return { kind: "session", session: session.id, lists: isHeld ? [...later, ...before] : [...before, ...later], countOf };
}
