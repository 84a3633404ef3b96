import type { SessionRoom } from "../../bridge";
import { AgendaBuilder } from "./AgendaBuilder";
import { Candidates } from "./Candidates";
import styles from "./Prepare.module.css";

/** Building the agenda: what may be put on it at the left, what is on it at the right. */
export function Prepare({ room }: { room: SessionRoom }) {
  const canChange = room.session.stage === "planned" || room.session.stage === "open";
  return (
    <div className={`${styles.panes} ${canChange ? "" : styles.one}`}>
      {canChange && <Candidates session={room.session.id} heldOn={room.session.heldOn} />}
      <AgendaBuilder room={room} canChange={canChange} />
    </div>
  );
}
