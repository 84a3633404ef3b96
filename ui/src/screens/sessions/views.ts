import type { SessionStage } from "../../bridge";
import { go } from "../../parts";

/** The parts of the room, in the order the work goes. */
export const views = ["agenda", "roll", "room", "minutes"] as const;
export type View = (typeof views)[number];

/** Where the work stands when the room is entered without saying where to. */
export const firstView = { planned: "agenda", open: "room", concluded: "minutes", signed: "minutes" } satisfies Record<SessionStage, View>;

export function viewOf(query: URLSearchParams, stage: SessionStage): View {
  const asked = query.get("view");
  return views.find((view) => view === asked) ?? firstView[stage];
}

/** Shows a part of the room on the same history entry, so that Esc still leads to the list. */
export function showView(session: number, view: View, item?: number): void {
  go(`/sessions/${session}?view=${view}${item === undefined ? "" : `&item=${item}`}`, "replace");
}
