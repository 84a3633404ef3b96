import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine, ListOrdered, ListX, UsersRound } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { AgendaOrder, AgendaRow, SessionRoom } from "../../bridge";
import { Button, ConfirmDialog, DataTable, EmptyState, IconButton, MenuButton, Spacer, toast, useShortcut } from "../../parts";
import type { Key } from "../../parts";
import { formatNumber, term } from "../../wording";
import { roomText } from "../../wording/sessions";
import { OutcomeTag } from "./OutcomeTag";
import { showView } from "./views";
import styles from "./Prepare.module.css";

const orders: readonly AgendaOrder[] = ["award", "unit", "conflict"];

/** The agenda as it stands: moved by keys, sorted as a whole, lines taken off again. */
export function AgendaBuilder({ room, canChange }: { room: SessionRoom; canChange: boolean }) {
  const { agenda, session } = room;
  const [selected, setSelected] = useState<ReadonlySet<Key>>(new Set());
  const [cursor, setCursor] = useState<number | null>(null);
  const [order, setOrder] = useState<AgendaOrder | null>(null);
  const move = useChange("move_agenda_item");
  const putBack = useChange("put_on_agenda");
  const takeOff = useChange("take_off_agenda", { onDone: () => setSelected(new Set()) });
  const sort = useChange("sort_agenda", { quiet: true, done: roomText.sorted, onDone: () => setOrder(null) });
  const at = agenda.findIndex((row) => row.id === cursor);
  const current = agenda[at];
  const chosen = agenda.filter((row) => selected.has(row.id) && row.stage === "waiting");
  const leaving = chosen.length > 0 ? chosen : current?.stage === "waiting" ? [current] : [];
  const canMove = canChange && current !== undefined && current.stage === "waiting";
  const moveTo = (position: number) => { if (current !== undefined && position >= 1 && position <= agenda.length) move.run({ item: current.id, position }); };
  const place = at + 1;
  useShortcut("Alt+ArrowUp", roomText.up, canMove && at > 0 ? () => moveTo(place - 1) : undefined);
  useShortcut("Alt+ArrowDown", roomText.down, canMove && place < agenda.length ? () => moveTo(place + 1) : undefined);
  const remove = () => {
    const nominations = leaving.map((row) => row.nomination);
    takeOff.ask({ items: leaving.map((row) => row.id) }).then(
      () => toast({ tone: "ok", text: roomText.takenOff(nominations.length), action: { label: roomText.putBack, onAction: () => putBack.run({ session: session.id, nominations }) } }),
      () => undefined,
    );
  };
  useShortcut("Delete", roomText.takeOffLabel, canChange && leaving.length > 0 ? remove : undefined);
  return (
    <section className={styles.pane} aria-label={roomText.agenda}>
      <div className={styles.head}>
        <h2 className={styles.title}>{roomText.agenda} <small>{roomText.agendaCount(agenda.length)}{canChange ? "" : ` · ${roomText.locked}`}</small></h2>
        {canChange && <MenuButton label={roomText.sort} icon={<ListOrdered />} size="small" isDisabled={agenda.length < 2} items={orders.map((id) => ({ id, label: term("agendaOrder", id), onAction: () => setOrder(id) }))} />}
      </div>
      <div className={styles.table}>
        <DataTable<AgendaRow>
          label={roomText.agenda} rows={agenda} rowKey={(row) => row.id} rowHeight="tall" keepAs="agenda" typeAhead={(row) => row.name}
          selection={canChange ? "multiple" : "none"} selected={selected} onSelect={setSelected} onCursor={(row) => setCursor(row.id)} onOpen={(row) => showView(session.id, "room", row.id)}
          columns={[
            { id: "no", title: roomText.no, width: "3rem", align: "end", cell: (row) => formatNumber(row.position) },
            {
              id: "name", title: roomText.nominee, width: "minmax(11rem, 1.3fr)",
              cell: (row) => <span className={styles.name}><b>{row.name}</b><small>{row.unitName}</small></span>,
            },
            { id: "award", title: roomText.award, width: "minmax(8rem, 1fr)", cell: (row) => <span className={styles.award}>{row.awardName}</span> },
            {
              id: "state", title: roomText.state, width: "7.75rem",
              cell: (row) => <>{row.conflicts > 0 && row.stage === "waiting" && <span className={styles.warn} role="img" aria-label={roomText.conflict(row.conflicts)} title={roomText.conflict(row.conflicts)}><UsersRound aria-hidden /></span>}<OutcomeTag row={row} /></>,
            },
          ]}
          empty={<EmptyState title={roomText.emptyAgenda} text={canChange ? roomText.emptyAgendaText : undefined} />}
        />
      </div>
      {canChange && agenda.length > 0 && (
        <div className={styles.foot}>
          <IconButton label={roomText.toTop} icon={<ArrowUpToLine />} isDisabled={!canMove || at <= 0} onPress={() => moveTo(1)} />
          <IconButton label={roomText.up} keys="Alt+↑" icon={<ArrowUp />} isDisabled={!canMove || at <= 0} onPress={() => moveTo(place - 1)} />
          <IconButton label={roomText.down} keys="Alt+↓" icon={<ArrowDown />} isDisabled={!canMove || place >= agenda.length} onPress={() => moveTo(place + 1)} />
          <IconButton label={roomText.toEnd} icon={<ArrowDownToLine />} isDisabled={!canMove || place >= agenda.length} onPress={() => moveTo(agenda.length)} />
          <Spacer />
          <Button size="small" icon={<ListX />} keys="Delete" isDisabled={leaving.length === 0} isBusy={takeOff.isRunning} onPress={remove}>{roomText.takeOff(leaving.length)}</Button>
        </div>
      )}
      {order !== null && (
        <ConfirmDialog title={roomText.sortTitle(term("agendaOrder", order))} confirm={roomText.sort} onConfirm={() => sort.run({ session: session.id, order })} onClose={() => { setOrder(null); sort.clear(); }} isBusy={sort.isRunning}>
          <p>{roomText.sortText}</p>
          <RefusalAlert of={sort.refusal} />
        </ConfirmDialog>
      )}
    </section>
  );
}
