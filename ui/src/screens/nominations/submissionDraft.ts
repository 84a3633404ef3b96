import type { SubmissionFields, SubmissionRow } from "../../bridge";
import type { Option } from "../../parts";
import { todayIso } from "./units";

/** Head of a submission while it is typed. */
export type SubmissionDraft = { movement: number | null; phaseNo: number | null; unit: Option | null; docNumber: string; docOn: string | null; receivedOn: string | null; note: string };

export function blankSubmission(movement: number | null, phaseNo: number | null, unit: Option | null): SubmissionDraft {
  return { movement, phaseNo, unit, docNumber: "", docOn: null, receivedOn: todayIso(), note: "" };
}

export function submissionDraftOf(row: SubmissionRow): SubmissionDraft {
  return { movement: row.movement, phaseNo: row.phaseNo, unit: { id: row.unit, title: row.unitName }, docNumber: row.docNumber ?? "", docOn: row.docOn, receivedOn: row.receivedOn, note: row.note ?? "" };
}

/** The head as the office takes it; null while something required is missing. */
export function submissionFieldsOf(draft: SubmissionDraft): SubmissionFields | null {
  const { movement, phaseNo, unit, receivedOn } = draft;
  if (movement === null || phaseNo === null || unit === null || receivedOn === null) return null;
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return { movement, phaseNo, unit: Number(unit.id), docNumber: orNull(draft.docNumber), docOn: draft.docOn, receivedOn, note: orNull(draft.note) };
}
