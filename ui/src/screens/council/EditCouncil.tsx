import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { CouncilRow } from "../../bridge";
import { FormDialog } from "../../parts";
import { councilText } from "../../wording/council";
import { CouncilFieldset, toCouncil } from "./CouncilFieldset";
import type { CouncilDraft } from "./CouncilFieldset";

/** Corrects what is written about the council. */
export function EditCouncil({ council, members, onClose }: { council: CouncilRow; members: number; onClose: () => void }) {
  const { numerator, denominator, legalBasis } = council.quorum;
  const [draft, setDraft] = useState<CouncilDraft>({ name: council.name, docNumber: council.docNumber, docOn: council.docOn, issuer: council.issuer, numerator, denominator, legalBasis });
  const update = useChange("update_council", { quiet: true, done: councilText.saved, onDone: onClose });
  return (
    <FormDialog title={councilText.edit} onSubmit={() => update.run({ council: council.id, fields: toCouncil(draft) })} onClose={onClose} isBusy={update.isRunning} refusal={<RefusalAlert of={update.refusal} />} size="large">
      <CouncilFieldset draft={draft} members={members} onChange={setDraft} />
    </FormDialog>
  );
}
