import { FilePlus2 } from "lucide-react";
import { useChange, useRead } from "../../bridge";
import type { SessionRoom } from "../../bridge";
import { Button, EmptyState, Loaded } from "../../parts";
import { minutesText } from "../../wording/votes";
import { MinutesEditor } from "./MinutesEditor";

/** The minutes of the session: none yet, being written, or signed. */
export function MinutesView({ room }: { room: SessionRoom }) {
  const session = room.session.id;
  const minutes = useRead("read_minutes", { session });
  const draft = useChange("draft_minutes", { done: minutesText.drafted });
  const canDraft = room.session.stage === "open" || room.session.stage === "concluded";
  return (
    <Loaded query={minutes} rows={8}>
      {(found) =>
        found === null || found.session !== session ? (
          <EmptyState
            icon={<FilePlus2 />} title={minutesText.none} text={canDraft ? minutesText.noneText : minutesText.tooEarly}
            action={canDraft && <Button tone="primary" isBusy={draft.isRunning} onPress={() => draft.run({ session })}>{minutesText.draft}</Button>}
          />
        ) : (
          <MinutesEditor key={session} room={room} minutes={found} />
        )}
    </Loaded>
  );
}
