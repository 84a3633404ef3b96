import type { AskFields, Award, NominationDetail, NomineeFields, NomineeKind } from "../../bridge";
import type { Option } from "../../parts";

/** A line while it is typed. */
export type LineDraft = {
  kind: NomineeKind;
  name: string;
  born: string | null;
  sex: NomineeFields["sex"];
  position: string;
  unit: Option | null;
  recipientClass: NomineeFields["recipientClass"];
  awardId: string | null;
  commendationType: AskFields["commendationType"];
  periodFrom: string | null;
  periodTo: string | null;
  achievement: string;
  initiatives: string;
  awardHistory: string;
  note: string;
};

/** A blank line; what successive lines of one submission share is kept from `like`. */
export function blankLine(unit: Option | null, like?: LineDraft): LineDraft {
  return {
    kind: like?.kind ?? "person", name: "", born: null, sex: null, position: "", unit: like?.unit ?? unit, recipientClass: null, awardId: like?.awardId ?? null, commendationType: like?.commendationType ?? "thematic",
    periodFrom: like?.periodFrom ?? null, periodTo: like?.periodTo ?? null, achievement: "", initiatives: "", awardHistory: "", note: "",
  };
}

export function draftOf(detail: NominationDetail): LineDraft {
  const { nomineeFields: who, ask } = detail;
  return {
    kind: who.kind, name: who.name, born: who.born, sex: who.sex, position: who.position ?? "", unit: { id: who.unit, title: detail.unitName }, recipientClass: who.recipientClass, awardId: ask.awardId,
    commendationType: ask.commendationType, periodFrom: ask.periodFrom, periodTo: ask.periodTo, achievement: ask.achievement, initiatives: ask.initiatives ?? "", awardHistory: ask.awardHistory ?? "", note: ask.note ?? "",
  };
}

const textOrNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** The line as the office takes it; null while unit or award is missing. Only people have a birth date, sex, position and class. */
export function fieldsOf(draft: LineDraft): { nominee: NomineeFields; ask: AskFields } | null {
  if (draft.unit === null || draft.awardId === null) return null;
  const isPerson = draft.kind === "person";
  return {
    nominee: {
      kind: draft.kind, name: draft.name.trim(), born: isPerson ? draft.born : null, sex: isPerson ? draft.sex : null, position: isPerson ? textOrNull(draft.position) : null, unit: Number(draft.unit.id),
      recipientClass: isPerson ? draft.recipientClass : null,
    },
    ask: {
      awardId: draft.awardId, commendationType: draft.commendationType, periodFrom: draft.periodFrom, periodTo: draft.periodTo, achievement: draft.achievement.trim(), initiatives: textOrNull(draft.initiatives),
      awardHistory: textOrNull(draft.awardHistory), note: textOrNull(draft.note),
    },
  };
}

export function fitsKind(award: Award, kind: NomineeKind): boolean {
  return award.recipients.includes(kind);
}
