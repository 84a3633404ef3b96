import { CircleCheckBig, DoorOpen, FileSpreadsheet, FileText, ListOrdered, Pencil, ScrollText, Vote } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange, useExport } from "../../bridge";
import type { SessionRoom } from "../../bridge";
import { Button, MenuButton, Stack, useShortcut } from "../../parts";
import type { MenuEntry } from "../../parts";
import { OfficialListDialog } from "../../pieces/OfficialListDialog";
import { exportText } from "../../wording/exports";
import { roomText, sessionText } from "../../wording/sessions";
import { ConcludeDialog } from "./ConcludeDialog";
import { NotReadyDialog } from "./NotReadyDialog";
import { listedOf } from "./listed";
import { EditSession } from "./PlanSession";
import { showView } from "./views";
import type { View } from "./views";

/** What moves the whole session on, and its papers. */
export function SessionActions({ room, view }: { room: SessionRoom; view: View }) {
  const { session } = room;
  const [front, setFront] = useState<"edit" | "conclude" | "open" | "official" | null>(null);
  const book = useExport("export_approval_book");
  const minutes = useExport("export_minutes");
  const agenda = useExport("export_agenda");
  const results = useExport("export_results");
  const open = useChange("open_session", { quiet: true, done: roomText.opened, onDone: () => showView(session.id, "room") });
  const isHeld = session.stage === "concluded" || session.stage === "signed";
  const exportBook = () => book.run({ session: session.id });
  const showOfficial = () => setFront("official");
  useShortcut("Ctrl+E", isHeld ? roomText.exportBook : exportText.officialTitle, isHeld ? exportBook : session.items > 0 ? showOfficial : undefined);
  const isReady = room.notCalled === 0 && room.quorumMet && session.items > 0;
  const canEdit = session.stage === "planned" || session.stage === "open";
  const entries: MenuEntry[] = [
    { id: "edit", label: sessionText.edit, icon: <Pencil />, isDisabled: !canEdit, onAction: () => setFront("edit") },
    { id: "book", label: roomText.exportBook, icon: <FileSpreadsheet />, keys: isHeld ? "Ctrl+E" : undefined, isDisabled: !isHeld, onAction: exportBook },
    { id: "official", label: exportText.official, icon: <ScrollText />, keys: isHeld ? undefined : "Ctrl+E", isDisabled: session.items === 0, onAction: showOfficial },
    { id: "agenda", label: roomText.exportAgenda, icon: <ListOrdered />, isDisabled: session.items === 0 || agenda.isRunning, onAction: () => agenda.run({ session: session.id }) },
    { id: "results", label: roomText.exportResults, icon: <Vote />, isDisabled: session.closed === 0 || results.isRunning, onAction: () => results.run({ session: session.id }) },
    { id: "minutes", label: roomText.exportMinutes, icon: <FileText />, isDisabled: session.stage === "planned", onAction: () => minutes.run({ session: session.id }) },
  ];
  const isAllClosed = session.items > 0 && session.closed === session.items;
  return (
    <>
      <MenuButton label={sessionText.more} tone="quiet" size="small" items={entries} />
      {session.stage === "planned" && (
        <Button tone={view === "roll" && isReady ? "primary" : "plain"} size="small" icon={<DoorOpen />} isBusy={open.isRunning} onPress={() => { if (isReady) open.run({ session: session.id }); else setFront("open"); }}>{roomText.open}</Button>
      )}
      {session.stage === "open" && (
        <Button tone={view === "room" && isAllClosed ? "primary" : "plain"} size="small" icon={<CircleCheckBig />} onPress={() => setFront("conclude")}>{roomText.conclude}</Button>
      )}
      {(front === "open" || open.refusal !== null) && (
        <NotReadyDialog room={room} onClose={() => { setFront(null); open.clear(); }}>{open.refusal !== null && <Stack><RefusalAlert of={open.refusal} /></Stack>}</NotReadyDialog>
      )}
      {front === "official" && <OfficialListDialog of={listedOf(room)} onClose={() => setFront(null)} />}
      {front === "conclude" && <ConcludeDialog room={room} onClose={() => setFront(null)} />}
      {front === "edit" && <EditSession session={session.id} fields={session} onClose={() => setFront(null)} />}
    </>
  );
}
