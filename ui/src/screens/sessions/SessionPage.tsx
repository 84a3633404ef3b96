import { useRead } from "../../bridge";
import type { SessionRoom } from "../../bridge";
import { ErrorBox, Loading, useEscapeTo, useIdParam, useRoute, useShortcut } from "../../parts";
import { roomText } from "../../wording/sessions";
import { MinutesView } from "./MinutesView";
import { Prepare } from "./Prepare";
import { RollCall } from "./RollCall";
import { RoomStrip } from "./RoomStrip";
import { VotingRoom } from "./VotingRoom";
import { showView, viewOf, views } from "./views";
import type { View } from "./views";
import styles from "./SessionPage.module.css";

/** One session from its agenda to its signed minutes. */
export function SessionPage() {
  const id = useIdParam();
  const room = useRead("read_session", { session: id });
  useEscapeTo("/sessions");
  // Rows of another session may stand in while this one is read; they must never be shown under this address.
  if (room.data !== undefined && room.data.session.id === id) return <Room room={room.data} />;
  if (room.error !== null) return <ErrorBox error={room.error} onRetry={() => void room.refetch()} />;
  return <Loading rows={8} />;
}

function Room({ room }: { room: SessionRoom }) {
  const { query } = useRoute();
  const view = viewOf(query, room.session.stage);
  return (
    <div className={styles.room}>
      <RoomStrip room={room} view={view} />
      {views.map((name, at) => <ViewKey key={name} keys={`Ctrl+${at + 1}`} view={name} session={room.session.id} />)}
      <div className={styles.view}>
        {view === "agenda" && <Prepare room={room} />}
        {view === "roll" && <RollCall room={room} />}
        {view === "room" && <VotingRoom room={room} />}
        {view === "minutes" && <MinutesView room={room} />}
      </div>
    </div>
  );
}

function ViewKey({ keys, view, session }: { keys: string; view: View; session: number }) {
  useShortcut(keys, roomText.views[view], () => showView(session, view));
  return null;
}
