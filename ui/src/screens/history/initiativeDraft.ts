import type { InfluenceScope, InitiativeFields, InitiativeKind, InitiativeRow, InitiativeUse } from "../../bridge";
import type { Option } from "../../parts";
import { yearOf } from "./awardDraft";
import type { Holder } from "./awardDraft";

/** An initiative while it is typed. */
export type InitiativeDraft = {
  kind: InitiativeKind;
  title: string;
  authors: Option[];
  year: number | null;
  scope: InfluenceScope | null;
  recognisedBy: string;
  recognisedOn: string | null;
  docNumber: string;
  summary: string;
  note: string;
  uses: InitiativeUse[];
};

export function blankInitiative(author: Holder | null): InitiativeDraft {
  return { kind: "initiative", title: "", authors: author === null ? [] : [{ id: author.id, title: author.name }], year: null, scope: null, recognisedBy: "", recognisedOn: null, docNumber: "", summary: "", note: "", uses: [] };
}

export function initiativeDraftOf(row: InitiativeRow): InitiativeDraft {
  return {
    kind: row.kind, title: row.title, authors: row.authors.map((id, at) => ({ id, title: row.authorNames[at] ?? "" })), year: row.year, scope: row.scope, recognisedBy: row.recognisedBy ?? "",
    recognisedOn: row.recognisedOn, docNumber: row.docNumber ?? "", summary: row.summary ?? "", note: row.note ?? "", uses: row.uses,
  };
}

/** The initiative as the office takes it; null while author, title or year is missing. */
export function initiativeFieldsOf(draft: InitiativeDraft): InitiativeFields | null {
  const year = yearOf({ year: draft.year, decisionOn: draft.recognisedOn });
  if (draft.authors.length === 0 || draft.title.trim() === "" || year === null) return null;
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    kind: draft.kind, title: draft.title.trim(), authors: draft.authors.map((author) => Number(author.id)), year, scope: draft.scope, recognisedBy: orNull(draft.recognisedBy), recognisedOn: draft.recognisedOn,
    docNumber: orNull(draft.docNumber), summary: orNull(draft.summary), note: orNull(draft.note), uses: draft.uses,
  };
}
