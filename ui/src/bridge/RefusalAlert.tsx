import { Alert } from "../parts";
import { refusalText } from "../wording";
import type { Refusal } from "./generated/contract";

/** Why the office declined, in place. `<RefusalAlert of={change.refusal} />` draws nothing while there is none. */
export function RefusalAlert({ of }: { of: Refusal | null }) {
  return of === null ? null : <Alert tone="bad">{refusalText(of)}</Alert>;
}
