import { ChevronLeft } from "lucide-react";
import type { SessionRoom } from "../../bridge";
import { Tag, goBack } from "../../parts";
import { sessionStageTones, term } from "../../wording";
import { roomText, sessionText } from "../../wording/sessions";
import { SessionActions } from "./SessionActions";
import { showView, views } from "./views";
import type { View } from "./views";
import styles from "./RoomStrip.module.css";

/** What must be known at any moment of a session: who is there, whether it may decide, how far it is. */
export function RoomStrip({ room, view }: { room: SessionRoom; view: View }) {
  const { session } = room;
  return (
    <header className={styles.strip}>
      <div className={styles.line}>
      <div className={styles.name}>
        <a className={styles.back} href="#/sessions" aria-label={sessionText.back} title={`${sessionText.back} (Esc)`} onClick={(event) => { event.preventDefault(); goBack("/sessions"); }}><ChevronLeft aria-hidden /></a>
        <h1 className={styles.title} title={session.title}>{session.title}</h1>
        <Tag tone={sessionStageTones[session.stage]}>{term("sessionStage", session.stage)}</Tag>
        <span className={styles.place} title={session.place}>{sessionText.when(session.heldOn, session.heldAt)} · {session.place}</span>
      </div>
      <div className={styles.actions}><SessionActions room={room} view={view} /></div>
      </div>
      <div className={styles.line}>
      <nav className={styles.views} aria-label={roomText.viewsLabel}>
        {views.map((name, at) => (
          <a
            key={name} className={styles.tab} href={`#/sessions/${session.id}?view=${name}`} aria-current={name === view ? "page" : undefined} title={`Ctrl+${at + 1}`}
            onClick={(event) => { event.preventDefault(); showView(session.id, name); }}
          >
            {roomText.views[name]}
          </a>
        ))}
      </nav>
      <div className={styles.facts} role="status" aria-label={roomText.roll}>
        <span className={`${styles.lamp} ${room.quorumMet ? styles.met : styles.short}`}>{roomText.quorum(room)}</span>
        <span>{roomText.quorumShort(room)}</span>
        {room.absent > 0 && <span>{roomText.absent(room)}</span>}
        {room.notCalled > 0 && <span>{roomText.notCalled(room.notCalled)}</span>}
        <span>{roomText.done(session.closed, session.items)}</span>
      </div>
      </div>
    </header>
  );
}
