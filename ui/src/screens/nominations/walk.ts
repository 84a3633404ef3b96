import type { NominationFilter, NominationOrder, Stage } from "../../bridge";

/** The list a page was opened from: its filter and order, so that next and previous stay inside it. */
export type Walk = { filter: NominationFilter; order: NominationOrder; descending: boolean };

/** Address of a nomination opened from row `at` of a list. */
export function addressIn(id: number, walk: Walk, at: number): string {
  return `/nominations/${id}?${new URLSearchParams({ in: JSON.stringify(walk), at: String(at) }).toString()}`;
}

/** The list a page was opened from; null when it was opened by itself. */
export function walkOf(query: URLSearchParams): { walk: Walk; at: number } | null {
  const text = query.get("in");
  if (text === null) return null;
  try {
    return { walk: JSON.parse(text) as Walk, at: Math.max(0, Number(query.get("at") ?? 0)) };
  } catch {
    return null;
  }
}

/** What the list is narrowed by. `null` everywhere means: not narrowed. */
export type Narrowing = {
  /** One stage, several joined by commas, or "all". */
  stage: string;
  movement: number | null;
  phaseNo: number | null;
  sender: { id: number; title: string } | null;
  awardId: string | null;
  kind: "collective" | "person" | "household" | null;
  /** The unit the people and collectives belong to, and one of them; both come with an address. */
  unit: { id: number; title: string } | null;
  nominee: { id: number; title: string } | null;
};

export const NOTHING: Narrowing = { stage: "all", movement: null, phaseNo: null, sender: null, awardId: null, kind: null, unit: null, nominee: null };

/** Narrowing named by an address: `/nominations?stage=eligible&movement=1&phase=2&sender=7`, `?unit=7&unitName=…`, `?nominee=12&nomineeName=…`. */
export function narrowingOf(query: URLSearchParams): Narrowing {
  const number = (name: string) => (query.get(name) === null ? null : Number(query.get(name)));
  const named = (name: string) => {
    const id = number(name);
    return id === null ? null : { id, title: query.get(`${name}Name`) ?? "" };
  };
  return {
    stage: query.get("stage") ?? "all", movement: number("movement"), phaseNo: number("phase"), sender: named("sender"),
    awardId: query.get("award"), kind: query.get("kind") as Narrowing["kind"], unit: named("unit"), nominee: named("nominee"),
  };
}

export function filterOf(narrowing: Narrowing, query: string): NominationFilter {
  return {
    stages: narrowing.stage === "all" ? null : (narrowing.stage.split(",") as Stage[]), movement: narrowing.movement, phaseNo: narrowing.phaseNo, sender: narrowing.sender?.id ?? null, awardId: narrowing.awardId, kind: narrowing.kind, unit: narrowing.unit?.id ?? null,
    nominee: narrowing.nominee?.id ?? null, query: query === "" ? null : query,
  };
}

/** True when anything but the stage narrows. */
export function isNarrowed(narrowing: Narrowing, query: string): boolean {
  return query !== "" || Object.entries(narrowing).some(([field, value]) => value !== NOTHING[field as keyof Narrowing]);
}
