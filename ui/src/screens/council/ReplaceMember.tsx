import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { MemberRow } from "../../bridge";
import { Checkbox, DateField, FormDialog, FormGrid, Stack, TextField } from "../../parts";
import { councilText } from "../../wording/council";
import { MemberFieldset, toMember } from "./MemberFieldset";
import type { MemberDraft } from "./MemberFieldset";
import { dayAfter, todayIso } from "./terms";

/** Kiện toàn: a member's term ends; a successor may take the place from the next day. */
export function ReplaceMember({ member, onClose }: { member: MemberRow; onClose: () => void }) {
  const [lastDay, setLastDay] = useState<string | null>(todayIso());
  const [decision, setDecision] = useState("");
  const [hasSuccessor, setHasSuccessor] = useState(true);
  const unit = member.unit === null ? null : { id: member.unit, title: member.unitName ?? "" };
  const [draft, setDraft] = useState<MemberDraft>({ name: "", role: member.role, post: member.post, unit, fromOn: null, toOn: null, byDecision: "" });
  const next = hasSuccessor ? draft.name.trim() : null;
  const replace = useChange("replace_member", { quiet: true, done: councilText.replaced(member.name, next), onDone: onClose });
  const submit = () => {
    if (lastDay === null) return;
    const successor = hasSuccessor ? toMember({ ...draft, fromOn: dayAfter(lastDay), byDecision: decision }) : null;
    replace.run({ member: member.id, lastDay, byDecision: decision.trim(), successor });
  };
  return (
    <FormDialog title={councilText.replaceTitle(member.name)} submit={councilText.replaceConfirm} onSubmit={submit} onClose={onClose} isBusy={replace.isRunning} refusal={<RefusalAlert of={replace.refusal} />} size="medium">
      <Stack>
        <p>{councilText.replaceText}</p>
        <FormGrid columns={2}>
          <DateField label={councilText.lastDay} value={lastDay} onChange={setLastDay} isRequired autoFocus />
          <TextField label={councilText.replacedBy} value={decision} onChange={setDecision} isRequired />
        </FormGrid>
        <Checkbox label={councilText.successor} isOn={hasSuccessor} onChange={setHasSuccessor} />
        {hasSuccessor && <MemberFieldset draft={draft} onChange={setDraft} hasTerm={false} nameLabel={councilText.successorName} />}
      </Stack>
    </FormDialog>
  );
}
