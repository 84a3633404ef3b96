import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { Presence, RollRow } from "../../bridge";
import { isKey } from "../../parts";
import { term } from "../../wording";
import { roomText } from "../../wording/sessions";
import styles from "./RollLine.module.css";

const choices: readonly { presence: Presence; words: string; keys: readonly string[] }[] = [
  { presence: "present", words: roomText.presentShort, keys: ["1", "C"] },
  { presence: "absent", words: roomText.absentShort, keys: ["2", "V"] },
  { presence: "written_opinion", words: roomText.writtenShort, keys: ["3", "G"] },
];

/** One member on the roll. A key sets the presence and goes on to the next member. */
export function RollLine({ row, index, presence, isCurrent, canCall, onCall, onMove, onEnd, onPoint, onNote }: {
  row: RollRow;
  index: number;
  presence: Presence | null;
  isCurrent: boolean;
  canCall: boolean;
  onCall: (presence: Presence, moves: boolean) => void;
  onMove: (by: number) => void;
  onEnd: (end: "first" | "last") => void;
  onPoint: () => void;
  onNote: (note: string) => void;
}) {
  const [note, setNote] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const { nativeEvent } = event;
    const chosen = choices.find((choice) => choice.keys.some((keys) => isKey(nativeEvent, keys)));
    const here = choices.findIndex((choice) => choice.presence === presence);
    if (chosen !== undefined) onCall(chosen.presence, true);
    else if (event.key === "ArrowDown" || event.key === "Enter") onMove(1);
    else if (event.key === "ArrowUp") onMove(-1);
    else if (event.key === "Home") onEnd("first");
    else if (event.key === "End") onEnd("last");
    else if (event.key === "ArrowRight") onCall(choices[Math.min(here + 1, 2)]?.presence ?? "present", false);
    else if (event.key === "ArrowLeft") onCall(choices[Math.max(here - 1, 0)]?.presence ?? "present", false);
    else return;
    event.preventDefault();
  };
  const saveNote = () => {
    if (note !== null && note.trim() !== (row.note ?? "")) onNote(note.trim());
    setNote(null);
  };
  const isAway = presence === "absent" || presence === "written_opinion";
  return (
    <li className={`${styles.line} ${presence === null ? styles.uncalled : ""}`} data-line={index}>
      <span className={styles.no}>{row.position}</span>
      <span className={styles.who} title={`${row.name} · ${term("councilRole", row.role)} · ${row.post}`}>
        <b className={styles.name}>{row.name}</b>
        <span className={styles.post}>{row.role === "member" ? row.post : `${term("councilRole", row.role)} · ${row.post}`}</span>
      </span>
      <span className={styles.choices} role="radiogroup" aria-label={roomText.presence(row.name)} aria-disabled={!canCall} onKeyDown={canCall ? onKeyDown : undefined}>
        {choices.map((choice, at) => {
          const isOn = choice.presence === presence;
          const isStop = isOn || (presence === null && at === 0);
          return (
            <button
              key={choice.presence} type="button" role="radio" aria-checked={isOn} tabIndex={isCurrent && isStop ? 0 : -1} disabled={!canCall} title={choice.keys.join(", ")}
              className={`${styles.choice} ${isOn ? styles[choice.presence] : ""}`} onClick={() => { onPoint(); onCall(choice.presence, false); }} onFocus={onPoint}
            >
              {choice.words}
            </button>
          );
        })}
      </span>
      {isAway ? (
        <input
          className={styles.note} value={note ?? row.note ?? ""} placeholder={roomText.note} aria-label={roomText.noteOf(row.name)} readOnly={!canCall} tabIndex={isCurrent ? 0 : -1} spellCheck={false} autoComplete="off"
          onChange={(event) => setNote(event.target.value)} onBlur={saveNote} onFocus={onPoint}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") { saveNote(); onMove(1); event.preventDefault(); }
            else if (event.key === "Escape") { setNote(null); onMove(0); event.preventDefault(); event.stopPropagation(); }
          }}
        />
      ) : <span />}
    </li>
  );
}
