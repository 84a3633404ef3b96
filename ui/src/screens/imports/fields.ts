import type { DateOrder, DraftSheet, ImportColumn, ImportKind, ImportPreview, ImportRow, RowValue } from "../../bridge";

/** Column meanings that give a field its value; a field not named here is fed by the meaning of its own name. */
const FEEDS: Readonly<Record<string, readonly string[]>> = {
  name: ["name", "familyName", "givenName", "nameAndBirth", "nameAndPlace"], born: ["born", "birthYearMale", "birthYearFemale", "birthAndSex", "nameAndBirth"],
  sex: ["sex", "birthYearMale", "birthYearFemale", "birthAndSex", "honorific"], position: ["position", "rank", "positionAndUnit", "nameAndPlace"], post: ["post", "postAndUnit", "nameAndPlace"],
  unit: ["unit", "unitPart", "positionAndUnit", "postAndUnit", "nameAndPlace"], parentCode: ["parentCode", "parentName"], isState: ["isState", "isEnterprise"],
  decisionNumber: ["decisionNumber", "decision"], decisionOn: ["decisionOn", "decision"], docNumber: ["docNumber", "decision"], recognisedOn: ["recognisedOn", "decision"], authors: ["authors", "coAuthors"],
};

/** Fields in reading order; those of a row that are not named here follow as they come. */
const SHOWN: Readonly<Record<ImportKind, readonly string[]>> = {
  nominations: ["name", "born", "sex", "position", "unit", "award", "achievement", "awardHistory", "initiatives", "commendationType", "recipientClass", "note", "kind"],
  units: ["code", "name", "parentCode", "kind", "fieldOfActivity", "bloc", "isBlocLeader", "isState", "validFrom"],
  members: ["name", "role", "post", "unit", "fromOn", "toOn"],
  past_awards: ["name", "born", "sex", "position", "unit", "award", "year", "decisionNumber", "decisionOn", "issuer", "achievement", "commendationType", "note", "kind"],
  initiatives: ["title", "authors", "born", "unit", "year", "scope", "recognisedBy", "recognisedOn", "docNumber", "kind", "summary", "note"],
};
/** Shown even when the sheet has no column for them: every line needs them. */
const ALWAYS: Readonly<Record<ImportKind, readonly string[]>> = {
  nominations: ["name", "unit", "award", "kind"], units: ["name", "parentCode", "kind"], members: ["name", "role"], past_awards: ["name", "unit", "award", "year"], initiatives: ["title", "authors", "year"],
};

/** Fields whose text may run over many lines. */
const LONG = new Set(["achievement", "awardHistory", "initiatives", "note", "summary"]);

export type ShownField = { field: string; sources: readonly ImportColumn[] };

/** The field that says who or what a row is about. */
export function headField(kind: ImportKind): string {
  return kind === "initiatives" ? "title" : "name";
}

/**
 * Fields the review draws, with the columns each comes from on `sheet`: those any sheet in use has a column for, those every line needs, and those `sample` has a value in.
 */
export function shownFields(preview: ImportPreview, sheet: DraftSheet | undefined, sample: ImportRow | undefined): ShownField[] {
  const { kind } = preview.draft;
  const feeds = (field: string) => FEEDS[field] ?? [field];
  const used = preview.sheets.filter((other) => other.used).flatMap((other) => other.columns);
  const isFed = (field: string) => used.some((column) => column.field !== null && feeds(field).includes(column.field));
  const extra = (sample?.values ?? []).filter((value) => value.value !== "").map((value) => value.field);
  return [...new Set([...SHOWN[kind].filter((field) => isFed(field) || ALWAYS[kind].includes(field)), ...extra.filter((field) => !SHOWN[kind].includes(field))])]
    .map((field) => ({ field, sources: (sheet?.columns ?? []).filter((column) => column.field !== null && feeds(field).includes(column.field)) }));
}

export type Editor = "text" | "choice" | "long" | "unit" | "date";

/** How a field is repaired: in its cell, from a short list, as a longer text, by choosing a unit, or by choosing among readings of a date. */
export function editorOf(row: ImportRow, field: string, hasChoices: boolean): Editor {
  const problem = problemOf(row, field)?.problem.kind;
  if (field === "unit") return "unit";
  if (problem === "ambiguousDate") return "date";
  if (hasChoices) return "choice";
  return LONG.has(field) ? "long" : "text";
}

const NONE: RowValue = { field: "", value: "", raw: "", repaired: false, notes: [], column: null };

/** What stands in a field of a row. */
export function valueOf(row: ImportRow, field: string): RowValue {
  return row.values.find((value) => value.field === field) ?? NONE;
}

export function problemOf(row: ImportRow, field: string): ImportRow["problems"][number] | undefined {
  return row.verdict === "skipped" ? undefined : row.problems.find((problem) => problem.field === field);
}

/** Hidden in Excel, and nobody has said yet whether it counts. */
export function isHiddenOpen(row: ImportRow): boolean {
  return row.problems.some((problem) => problem.problem.kind === "hiddenRow") && row.verdict !== "skipped";
}

/** A person must say whether the row counts: it is hidden in Excel, or the list itself sets it aside. */
export function waitsForWord(row: ImportRow): boolean {
  return row.problems.some(({ problem }) => problem.kind === "hiddenRow" || problem.kind === "setAside") && row.verdict !== "skipped";
}

export function changeOf(row: ImportRow, field: string): ImportRow["changes"][number] | undefined {
  return row.verdict === "changed" ? row.changes.find((change) => change.field === field) : undefined;
}

/** The sheet a row stands on. */
export function sheetOf(preview: ImportPreview, no: number): DraftSheet | undefined {
  return preview.sheets.find((sheet) => sheet.no === no);
}

/** The order of day and month a person has said for a column; null leaves the order to be judged from its cells. A new meaning keeps what was said. */
export function saidOrder(column: ImportColumn): DateOrder | null {
  return column.dateOrderSaid ? column.dateOrder : null;
}
