import { useState } from "react";
import { useChange } from "../../bridge";
import type { AgendaItem, ItemAbsence, SessionRoom } from "../../bridge";
import { Button } from "../../parts";
import { term } from "../../wording";
import { voteText } from "../../wording/votes";
import { ItemVoters } from "./ItemVoters";
import { votingOf } from "./tally";
import styles from "./VotersBox.module.css";

/** Who votes on this item: those in the room, those who stand aside, those who left, and conflicts somebody must decide on. */
export function VotersBox({ item, room, isOpen }: { item: AgendaItem; room: SessionRoom; isOpen: boolean }) {
  const [isChoosing, setChoosing] = useState(false);
  const record = useChange("record_item_absence");
  const voting = votingOf(item.voters);
  const mark = (member: number, absence: ItemAbsence | null) => record.run({ item: item.row.id, member, absence, note: null });
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <p><b>{item.rule.method === "open_vote" ? voteText.votingOpen(voting) : voteText.voting(voting)}</b><span className={styles.soft}>{voteText.voters(item.voters)}</span></p>
        {isOpen && <Button size="small" tone="quiet" onPress={() => setChoosing(true)}>{voteText.whoVotes}</Button>}
      </div>
      {item.foundConflicts.map((found) => (
        <div key={found.member} className={styles.conflict} role="group" aria-label={found.name}>
          <p><b>{found.name}</b> · {term("conflictReason", found.reason).toLowerCase()}</p>
          {isOpen && (
            <div className={styles.choose}>
              <Button size="small" isBusy={record.isRunning} onPress={() => mark(found.member, "conflict")}>{voteText.recuse}</Button>
              <Button size="small" tone="quiet" onPress={() => mark(found.member, null)}>{voteText.dismiss}</Button>
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
