import { call } from "../../bridge";
import type { ImportTarget } from "../../bridge";
import type { Option } from "../../parts";

/** Head of a submission while it is typed. */
export type TargetDraft = {
  movement: number | null;
  phaseNo: number | null;
  unit: Option | null;
  docNumber: string;
  docOn: string | null;
  receivedOn: string | null;
  defaultAward: string | null;
};

/** The typed head as the office takes it; null while something required is missing. */
export function toTarget(draft: TargetDraft): ImportTarget | null {
  const { movement, phaseNo, unit, receivedOn } = draft;
  if (movement === null || phaseNo === null || unit === null || receivedOn === null) return null;
  return { movement, phaseNo, unit: Number(unit.id), docNumber: draft.docNumber.trim() === "" ? null : draft.docNumber.trim(), docOn: draft.docOn, receivedOn, defaultAward: draft.defaultAward };
}

/** Units found by any words of their name. */
export async function findUnits(typed: string): Promise<Option[]> {
  const { units } = await call("choose_unit", { query: typed });
  return units.map((unit) => ({ id: unit.id, title: unit.name, ...(unit.parentName === null ? {} : { detail: unit.parentName }) }));
}

/** Today by this PC's clock, as ISO day. */
export function todayIso(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
