import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { CouncilRow, MemberRow } from "../../bridge";
import { FormDialog } from "../../parts";
import { councilText } from "../../wording/council";
import { MemberFieldset, toMember } from "./MemberFieldset";
import type { MemberDraft } from "./MemberFieldset";

/** Adds a member to a council, or corrects one. */
export function MemberDialog(props: { onClose: () => void } & ({ council: CouncilRow; member?: undefined } | { member: MemberRow; council?: undefined })) {
  const { member, council, onClose } = props;
  const [draft, setDraft] = useState<MemberDraft>(
    member === undefined
      ? { name: "", role: "member", post: "", unit: null, fromOn: council.docOn, toOn: null, byDecision: "" }
      : { ...member, unit: member.unit === null ? null : { id: member.unit, title: member.unitName ?? "" }, byDecision: member.byDecision ?? "" },
  );
  const add = useChange("add_member", { quiet: true, done: councilText.memberAdded(draft.name.trim()), onDone: onClose });
  const update = useChange("update_member", { quiet: true, done: councilText.memberSaved(draft.name.trim()), onDone: onClose });
  const submit = () => {
    if (member === undefined) add.run({ council: council.id, fields: toMember(draft) });
    else update.run({ member: member.id, fields: toMember(draft) });
  };
  return (
    <FormDialog
      title={member === undefined ? councilText.addMember : councilText.editMember(member.name)} submit={member === undefined ? councilText.addMember : undefined} onSubmit={submit} onClose={onClose}
      isBusy={add.isRunning || update.isRunning} refusal={<RefusalAlert of={add.refusal ?? update.refusal} />} size="medium"
    >
      <MemberFieldset draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}
