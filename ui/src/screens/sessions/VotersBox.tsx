import { useState } from "react";
import { useChange } from "../../bridge";
import type { AgendaItem, FoundConflict, ItemAbsence, SessionRoom } from "../../bridge";
import { Button, useKept } from "../../parts";
import { term } from "../../wording";
import { voteText } from "../../wording/votes";
import { ItemVoters } from "./ItemVoters";
import { votingOf } from "./tally";
import styles from "./VotersBox.module.css";

/** Who votes on this item: those in the room, those who stand aside, those who left, and conflicts somebody must decide on. */
export function VotersBox({ item, room, isOpen }: { item: AgendaItem; room: SessionRoom; isOpen: boolean }) {
  const [isChoosing, setChoosing] = useState(false);
  // A conflict that was looked at and passed over stays quiet while this session is open on screen.
  const [dismissed, setDismissed] = useKept<readonly string[]>("dismissed conflicts", []);
  const record = useChange("record_item_absence");
  const voting = votingOf(item.voters);
  const mark = (member: number, absence: ItemAbsence | null) => record.run({ item: item.row.id, member, absence, note: null });
  const keyOf = (found: FoundConflict) => `${item.row.id}-${found.member}-${found.reason}`;
  const open = item.foundConflicts.filter((found) => !dismissed.includes(keyOf(found)) && !item.absences.some((absence) => absence.member === found.member));
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <p><b>{item.rule.method === "open_vote" ? voteText.votingOpen(voting) : voteText.voting(voting)}</b><span className={styles.soft}>{voteText.voters(item.voters)}</span></p>
        {isOpen && <Button size="small" tone="quiet" onPress={() => setChoosing(true)}>{voteText.whoVotes}</Button>}
      </div>
      {open.map((found) => (
        <div key={keyOf(found)} className={styles.conflict} role="group" aria-label={found.name}>
          <p><b>{found.name}</b> · {term("conflictReason", found.reason).toLowerCase()}</p>
          {isOpen && (
            <div className={styles.choose}>
              <Button size="small" isBusy={record.isRunning} onPress={() => mark(found.member, "conflict")}>{voteText.recuse}</Button>
              <Button size="small" tone="quiet" onPress={() => setDismissed([...dismissed, keyOf(found)])}>{voteText.dismiss}</Button>
            </div>
          )}
        </div>
      ))}
      {item.absences.map((absence) => (
        <div key={absence.member} className={styles.away}>
          <span><b>{absence.name}</b> {absence.absence === "conflict" ? voteText.recused : voteText.left}{absence.note === null ? "" : ` (${absence.note})`}</span>
          {isOpen && <Button size="small" tone="quiet" label={voteText.rejoin(absence.name)} onPress={() => mark(absence.member, null)}>{voteText.rejoinShort}</Button>}
        </div>
      ))}
      {isChoosing && <ItemVoters item={item} roll={room.roll} onClose={() => setChoosing(false)} />}
    </div>
  );
}
