import { RefusalAlert, useChange } from "../../bridge";
import type { SessionRoom } from "../../bridge";
import { Button, ConfirmDialog, Dialog, Stack } from "../../parts";
import { partsText } from "../../wording";
import { roomText } from "../../wording/sessions";
import { reconcile } from "./reconcile";
import { showView } from "./views";

/** Ends the session when every item has a result; else says how many have none and leads there. */
export function ConcludeDialog({ room, onClose }: { room: SessionRoom; onClose: () => void }) {
  const session = room.session.id;
  const { left, sentence } = reconcile(room.agenda);
  const conclude = useChange("conclude_session", { quiet: true, done: roomText.concluded, onDone: () => { onClose(); showView(session, "minutes"); } });
  if (left > 0) {
    const first = room.agenda.find((row) => row.stage === "waiting");
    const footer = (
      <>
        <Button onPress={onClose}>{partsText.close}</Button>
        {first !== undefined && <Button tone="primary" autoFocus onPress={() => { showView(session, "room", first.id); onClose(); }}>{roomText.toFirstLeft}</Button>}
      </>
    );
    return (
      <Dialog title={roomText.concludeNotYet(left)} size="small" onClose={onClose} footer={footer}>
        <p>{roomText.concludeNotYetText}</p>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog title={roomText.concludeTitle} confirm={roomText.conclude} onConfirm={() => conclude.run({ session })} onClose={onClose} isBusy={conclude.isRunning}>
      <Stack>
        <p>{roomText.concludeText}</p>
        <p><b>{sentence}</b></p>
        <RefusalAlert of={conclude.refusal} />
      </Stack>
    </ConfirmDialog>
  );
}
