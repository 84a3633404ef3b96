import type { ImportColumn, ImportPreview, ImportRow } from "../../bridge";

/** Column meanings that give a field its value; a field not named here is fed by the meaning of its own name. */
const FEEDS: Readonly<Record<string, readonly string[]>> = {
  born: ["born", "birthYearMale", "birthYearFemale"], sex: ["sex", "birthYearMale", "birthYearFemale", "honorific"], position: ["position", "positionAndUnit"], unit: ["unit", "unitPart", "positionAndUnit"],
  parentCode: ["parentCode", "parentName"], isState: ["isState", "isEnterprise"],
};

const SHOWN = {
  nominations: ["name", "born", "sex", "position", "unit", "award", "achievement", "awardHistory", "initiatives", "commendationType", "recipientClass", "note", "kind"],
  units: ["code", "name", "parentCode", "kind", "fieldOfActivity", "bloc", "isBlocLeader", "isState"],
} as const;
/** Shown even when the sheet has no column for them: every line needs them. */
const ALWAYS = { nominations: ["name", "unit", "award", "kind"], units: ["name", "parentCode", "kind"] } as const;

/** Fields whose text may run over many lines. */
const LONG = new Set(["achievement", "awardHistory", "initiatives", "note"]);

export type ShownField = { field: string; sources: readonly ImportColumn[] };

/** Fields the review draws, in reading order, with the sheet columns each comes from. */
export function shownFields(preview: ImportPreview): ShownField[] {
  const kind = preview.draft.kind;
  const always: readonly string[] = ALWAYS[kind];
  return SHOWN[kind]
    .map((field) => ({ field, sources: preview.columns.filter((column) => column.field !== null && (FEEDS[field] ?? [field]).includes(column.field)) }))
    .filter(({ field, sources }) => sources.length > 0 || always.includes(field));
}

/** How a field is repaired: in its cell, from a short list, as a longer text, or by choosing a unit. */
export function editorOf(field: string, hasChoices: boolean): "text" | "choice" | "long" | "unit" {
  if (field === "unit") return "unit";
  if (hasChoices) return "choice";
  return LONG.has(field) ? "long" : "text";
}

/** What stands in a field of a row. */
export function valueOf(row: ImportRow, field: string): { value: string; raw: string; repaired: boolean } {
  return row.values.find((value) => value.field === field) ?? { value: "", raw: "", repaired: false };
}

export function problemOf(row: ImportRow, field: string): ImportRow["problems"][number] | undefined {
  return row.verdict === "skipped" ? undefined : row.problems.find((problem) => problem.field === field);
}

export function changeOf(row: ImportRow, field: string): ImportRow["changes"][number] | undefined {
  return row.verdict === "changed" ? row.changes.find((change) => change.field === field) : undefined;
}
