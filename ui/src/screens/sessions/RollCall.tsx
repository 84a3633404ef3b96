import { useEffect, useRef, useState } from "react";
import { useChange } from "../../bridge";
import type { Presence, PresenceEntry, RollRow, SessionRoom } from "../../bridge";
import { Alert, Button, SplitPane, toast } from "../../parts";
import { roomText } from "../../wording/sessions";
import { QuorumPanel } from "./QuorumPanel";
import { RollLine } from "./RollLine";
import styles from "./RollCall.module.css";

/** The roll: one key a member, written down at once, the quorum live beside it. */
export function RollCall({ room }: { room: SessionRoom }) {
  const session = room.session.id;
  const [pending, setPending] = useState<ReadonlyMap<number, Presence>>(new Map());
  const [at, setAt] = useState(() => Math.max(0, room.roll.findIndex((row) => row.presence === null)));
  const lines = useRef<HTMLUListElement>(null);
  const canCall = room.session.stage === "planned" || room.session.stage === "open";
  const record = useChange("record_presence", {
    onDone: (_, request) => setPending((now) => new Map([...now].filter(([member]) => !request.roll.some((entry) => entry.member === member)))),
  });
  const presenceOf = (row: RollRow) => pending.get(row.member) ?? row.presence;
  const write = (roll: PresenceEntry[]) => {
    setPending((now) => new Map([...now, ...roll.map((entry) => [entry.member, entry.presence] as const)]));
    record.ask({ session, roll }).catch(() => setPending(new Map()));
  };
  const focusLine = (index: number) => {
    const next = Math.min(Math.max(index, 0), room.roll.length - 1);
    setAt(next);
    const radios = [...(lines.current?.querySelectorAll<HTMLElement>(`[data-line="${next}"] [role=radio]`) ?? [])];
    (radios.find((radio) => radio.ariaChecked === "true") ?? radios[0])?.focus();
  };
  const call = (index: number, presence: Presence, moves: boolean) => {
    const row = room.roll[index];
    if (row === undefined || !canCall) return;
    write([{ member: row.member, presence, note: presence === "present" ? null : row.note }]);
    if (moves && index < room.roll.length - 1) focusLine(index + 1);
  };
  useEffect(() => {
    lines.current?.querySelector<HTMLElement>(`[data-line="${at}"] [role=radio]`)?.focus({ preventScroll: true });
    // Only when the roll is opened: afterwards the focus follows the keys.
  }, []);
  const uncalled = room.roll.filter((row) => presenceOf(row) === null);
  const allPresent = () => {
    const before = room.roll.filter((row) => presenceOf(row) !== "present" && (uncalled.length === 0 || presenceOf(row) === null));
    write(before.map((row) => ({ member: row.member, presence: "present", note: null })));
    const former = before.flatMap((row) => (row.presence === null ? [] : [{ member: row.member, presence: row.presence, note: row.note }]));
    toast({ tone: "ok", text: roomText.allPresentDone(before.length), action: former.length === 0 ? undefined : { label: roomText.undo, onAction: () => write(former) } });
  };
  const isAllPresent = room.roll.every((row) => presenceOf(row) === "present");
  return (
    <SplitPane end={<QuorumPanel room={room} canCall={canCall} />} endWidth="15.5rem" endLabel={roomText.lightMet}>
      <div className={styles.roll}>
        <div className={styles.head}>
          <p className={styles.hint}>{canCall ? roomText.rollHint : null}</p>
          {canCall && !isAllPresent && <Button size="small" onPress={allPresent}>{uncalled.length > 0 && uncalled.length < room.roll.length ? roomText.restPresent(uncalled.length) : roomText.allPresent}</Button>}
        </div>
        {room.session.stage === "open" && <div className={styles.note}><Alert tone="info">{roomText.tellOpen}</Alert></div>}
        <ul ref={lines} className={styles.lines} aria-label={roomText.roll}>
          {room.roll.map((row, index) => (
            <RollLine
              key={row.member} row={row} index={index} presence={presenceOf(row)} isCurrent={index === at} canCall={canCall}
              onCall={(presence, moves) => call(index, presence, moves)} onMove={(by) => focusLine(index + by)} onEnd={(end) => focusLine(end === "first" ? 0 : room.roll.length - 1)} onPoint={() => setAt(index)}
              onNote={(note) => { const presence = presenceOf(row); if (presence !== null) write([{ member: row.member, presence, note: note === "" ? null : note }]); }}
            />
          ))}
        </ul>
      </div>
    </SplitPane>
  );
}
