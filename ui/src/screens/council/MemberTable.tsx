import { Pencil, Trash2, UserRoundPen, UsersRound } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { MemberRow } from "../../bridge";
import { ConfirmDialog, DataTable, EmptyState, IconButton, Stack, useShortcut } from "../../parts";
import { term } from "../../wording";
import { councilText } from "../../wording/council";
import { MemberDialog } from "./MemberDialog";
import { ReplaceMember } from "./ReplaceMember";
import { serves } from "./terms";
import styles from "./MemberTable.module.css";

type Front = { member: MemberRow; does: "edit" | "replace" | "remove" };

/** Members in the order of the decision; those outside their term on the day are dimmed. */
export function MemberTable({ members, day }: { members: readonly MemberRow[]; day: string }) {
  const [front, setFront] = useState<Front | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const close = () => setFront(null);
  const current = members.find((member) => member.id === cursor);
  useShortcut("F2", councilText.editShort, current === undefined ? undefined : () => setFront({ member: current, does: "edit" }));
  return (
    <>
      <DataTable
        label={councilText.members} rows={members} rowKey={(member) => member.id} keepAs="members" autoFocus typeAhead={(member) => member.name} onCursor={(member) => setCursor(member.id)}
        onOpen={(member) => setFront({ member, does: "edit" })} rowTone={(member) => (serves(member, day) ? undefined : "plain")}
        columns={[
          { id: "no", title: councilText.no, width: "3rem", align: "end", cell: (member) => member.position },
          { id: "name", title: councilText.memberName, width: "minmax(10rem, 1fr)", cell: (member) => <b className={styles.name}>{member.name}</b> },
          { id: "role", title: councilText.role, width: "11.5rem", cell: (member) => term("councilRole", member.role) },
          { id: "post", title: councilText.post, width: "minmax(13rem, 1.7fr)", cell: (member) => member.post },
          { id: "unit", title: councilText.unit, width: "minmax(8rem, 0.9fr)", cell: (member) => member.unitName ?? "" },
          {
            id: "term", title: councilText.term, width: members.some((member) => member.toOn !== null || member.byDecision !== null) ? "minmax(9rem, 1fr)" : "8.5rem",
            cell: (member) => [councilText.from(member.fromOn), member.toOn === null ? null : councilText.until(member.toOn), member.byDecision].filter((part) => part !== null).join(" "),
          },
          {
            id: "do", title: "", header: <span className={styles.hidden}>{councilText.more}</span>, width: "6.75rem", align: "end",
            cell: (member) => (
              <span className={styles.actions}>
                <IconButton label={councilText.editShort} icon={<Pencil />} onPress={() => setFront({ member, does: "edit" })} />
                <IconButton label={councilText.replace} icon={<UserRoundPen />} isDisabled={member.toOn !== null} onPress={() => setFront({ member, does: "replace" })} />
                <IconButton label={councilText.remove} icon={<Trash2 />} onPress={() => setFront({ member, does: "remove" })} />
              </span>
            ),
          },
        ]}
        empty={<EmptyState icon={<UsersRound />} title={councilText.noMembers} text={councilText.noMembersText} />}
      />
      {front?.does === "edit" && <MemberDialog member={front.member} onClose={close} />}
      {front?.does === "replace" && <ReplaceMember member={front.member} onClose={close} />}
      {front?.does === "remove" && <RemoveMember member={front.member} onClose={close} />}
    </>
  );
}

function RemoveMember({ member, onClose }: { member: MemberRow; onClose: () => void }) {
  const remove = useChange("remove_member", { quiet: true, done: councilText.removed(member.name), onDone: onClose });
  return (
    <ConfirmDialog title={councilText.removeTitle(member.name)} confirm={councilText.remove} onConfirm={() => remove.run({ member: member.id })} onClose={onClose} isBusy={remove.isRunning}>
      <Stack>
        <p>{councilText.removeText}</p>
        <RefusalAlert of={remove.refusal} />
      </Stack>
    </ConfirmDialog>
  );
}
