import type { CommendationType, NomineeKind, PastAwardFields, PastAwardRow } from "../../bridge";
import type { Option } from "../../parts";

/** Id of an award that is kept by its name alone. */
export const TYPED = "\u0000typed";

/** Somebody whose award is entered from their own page. */
export type Holder = { id: number; name: string; kind: NomineeKind };

/** A past award while it is typed. */
export type AwardDraft = {
  nominee: Option | null;
  award: Option | null;
  commendationType: CommendationType | null;
  year: number | null;
  decisionNumber: string;
  decisionOn: string | null;
  issuer: string;
  achievement: string;
  note: string;
};

export function blankAward(holder: Holder | null): AwardDraft {
  return { nominee: holder === null ? null : { id: holder.id, title: holder.name }, award: null, commendationType: null, year: null, decisionNumber: "", decisionOn: null, issuer: "", achievement: "", note: "" };
}

export function awardDraftOf(row: PastAwardRow): AwardDraft {
  return {
    nominee: { id: row.nominee, title: row.name }, award: { id: row.awardId ?? TYPED, title: row.awardName }, commendationType: row.commendationType, year: row.year, decisionNumber: row.decisionNumber ?? "",
    decisionOn: row.decisionOn, issuer: row.issuer ?? "", achievement: row.achievement ?? "", note: row.note ?? "",
  };
}

/** The award as the office takes it; null while somebody, an award or a year is missing. Without a year of its own an award is of its decision's year. */
export function awardFieldsOf(draft: AwardDraft): PastAwardFields | null {
  const year = yearOf(draft);
  if (draft.nominee === null || draft.award === null || year === null) return null;
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    nominee: Number(draft.nominee.id), awardId: draft.award.id === TYPED ? null : String(draft.award.id), awardName: draft.award.title, commendationType: draft.commendationType, year,
    decisionNumber: orNull(draft.decisionNumber), decisionOn: draft.decisionOn, issuer: orNull(draft.issuer), achievement: orNull(draft.achievement), note: orNull(draft.note),
  };
}

/** The year typed, else that of the decision. */
export function yearOf({ year, decisionOn }: Pick<AwardDraft, "year" | "decisionOn">): number | null {
  return year ?? (decisionOn === null ? null : Number(decisionOn.slice(0, 4)));
}
