import type { ReactNode } from "react";
import type { SessionRoom } from "../../bridge";
import { Button, Dialog } from "../../parts";
import { partsText } from "../../wording";
import { roomText } from "../../wording/sessions";
import { showView } from "./views";
import styles from "./NotReadyDialog.module.css";

/** What is missing before a session may open. */
export function openingLacks(room: SessionRoom): string[] {
  const lacks: string[] = [];
  if (room.session.items === 0) lacks.push(roomText.mustAgenda);
  if (room.notCalled > 0) lacks.push(roomText.mustCall(room.notCalled));
  if (!room.quorumMet) lacks.push(roomText.mustQuorum(Math.max(1, room.quorumRequired - room.present)));
  return lacks;
}

/** Says why a session cannot open yet and leads to what is missing. */
export function NotReadyDialog({ room, onClose, children }: { room: SessionRoom; onClose: () => void; children?: ReactNode }) {
  const next = room.session.items === 0 ? "agenda" : "roll";
  const lacks = openingLacks(room);
  const footer = (
    <>
      <Button onPress={onClose}>{partsText.close}</Button>
      <Button tone="primary" autoFocus onPress={() => { showView(room.session.id, next); onClose(); }}>{roomText.views[next]}</Button>
    </>
  );
  return (
    <Dialog title={roomText.open} size="small" onClose={onClose} footer={footer}>
      {lacks.length > 0 && <p>{roomText.cannotOpenYet}</p>}
      <ul className={styles.lacks}>{lacks.map((lack) => <li key={lack}>{lack}</li>)}</ul>
      {children}
    </Dialog>
  );
}
