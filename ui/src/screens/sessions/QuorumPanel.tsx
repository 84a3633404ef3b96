import type { SessionRoom } from "../../bridge";
import { Alert, Meter, Stack } from "../../parts";
import { roomText } from "../../wording/sessions";
import { openingLacks } from "./NotReadyDialog";
import styles from "./QuorumPanel.module.css";

/** The quorum, large, as the roll is called. */
export function QuorumPanel({ room, canCall }: { room: SessionRoom; canCall: boolean }) {
  const missing = Math.max(0, room.quorumRequired - room.present);
  const lacks = openingLacks(room);
  return (
    <div className={styles.panel}>
      <Stack>
        <div className={room.quorumMet ? styles.met : styles.short}>
          <p className={styles.light}>{room.quorumMet ? roomText.lightMet : roomText.lightNot}</p>
          <p className={styles.figure}>{room.present}<span>/{room.members}</span></p>
        </div>
        <Meter label={roomText.roll} value={room.present} max={Math.max(1, room.members)} tone={room.quorumMet ? "ok" : "bad"} text={`${room.present}/${room.members}`} />
        <p className={styles.need}>{roomText.need(room)} {missing > 0 && <b>{roomText.missing(missing)}</b>}</p>
        <p className={styles.basis}>{room.quorum.legalBasis}</p>
        <dl className={styles.counts}>
          <div><dt>{roomText.presentShort}</dt><dd>{room.present}</dd></div>
          <div><dt>{roomText.absentShort}</dt><dd>{room.absent}</dd></div>
          <div><dt>{roomText.writtenShort}</dt><dd>{room.written}</dd></div>
        </dl>
        {room.session.stage === "planned" && canCall && (lacks.length === 0
          ? <Alert tone="ok">{roomText.readyToOpen}</Alert>
          : <Alert tone="warn" title={roomText.cannotOpenYet}><ul className={styles.lacks}>{lacks.map((lack) => <li key={lack}>{lack}</li>)}</ul></Alert>)}
      </Stack>
    </div>
  );
}
