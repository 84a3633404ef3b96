import { RefusalAlert } from "../../bridge";
import type { Refusal } from "../../bridge";
import { Alert, Link } from "../../parts";
import { refusalText } from "../../wording";
import { nominationText } from "../../wording/nominations";

/** Why a line was declined; one that is there already is offered to be opened. */
export function LineRefusal({ of }: { of: Refusal | null }) {
  if (of?.code === "nominationExists") return <Alert tone="bad" action={<Link to={`/nominations/${of.nomination}`}>{nominationText.openExisting}</Link>}>{refusalText(of)}</Alert>;
  return <RefusalAlert of={of} />;
}
