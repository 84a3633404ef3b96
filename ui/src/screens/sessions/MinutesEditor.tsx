import { useEffect, useEffectEvent, useState } from "react";
import { useChange } from "../../bridge";
import type { Minutes, SessionRoom } from "../../bridge";
import { Alert, Button, SplitPane, TextField, useShortcut } from "../../parts";
import { minutesText } from "../../wording/votes";
import { MinutesPart } from "./MinutesPart";
import { MinutesSide } from "./MinutesSide";
import styles from "./MinutesEditor.module.css";

/** What the secretary has typed and the office does not hold yet; absent keys are as stored. */
type Unsaved = { readonly docNumber?: string; readonly narratives: Readonly<Record<string, string>> };
const nothing: Unsaved = { narratives: {} };

/** The minutes as a paper: what comes from the record is shown, what the secretary says is written beneath it. Saved when a field is left. */
export function MinutesEditor({ room, minutes }: { room: SessionRoom; minutes: Minutes }) {
  const session = room.session.id;
  const [unsaved, setUnsaved] = useState<Unsaved>(nothing);
  const write = useChange("write_minutes");
  const redraft = useChange("draft_minutes", { done: minutesText.redrafted });
  const isSigned = minutes.signed !== null;
  const docNumber = unsaved.docNumber ?? minutes.docNumber ?? "";
  const narrativeOf = (part: { id: string; narrative: string }) => unsaved.narratives[part.id] ?? part.narrative;
  const changed = minutes.parts.filter((part) => narrativeOf(part) !== part.narrative);
  const isDirty = !isSigned && (changed.length > 0 || docNumber.trim() !== (minutes.docNumber ?? ""));
  const save = async (): Promise<boolean> => {
    if (!isDirty) return true;
    try {
      await write.ask({ session, docNumber: docNumber.trim() === "" ? null : docNumber.trim(), narratives: changed.map((part) => ({ part: part.id, text: narrativeOf(part) })) });
      return true;
    } catch {
      // It has been said why; what was typed stays in the fields.
      return false;
    }
  };
  useShortcut("Ctrl+S", minutesText.save, isDirty ? () => void save() : undefined);
  // Leaving by key does not blur a field: what was typed must not be lost with the view.
  const saveLast = useEffectEvent(() => void save());
  useEffect(() => () => saveLast(), []);
  const setNarrative = (part: string, text: string) => setUnsaved((now) => ({ ...now, narratives: { ...now.narratives, [part]: text } }));
  return (
    <SplitPane end={<MinutesSide room={room} minutes={minutes} isDirty={isDirty} isSaving={write.isRunning} onSave={save} />} endWidth="19rem" endLabel={minutesText.state}>
      <div className={styles.desk}>
        <article className={styles.paper} onBlur={() => void save()}>
          {minutes.isOutOfDate && !isSigned && (
            <Alert tone="warn" title={minutesText.outOfDate} action={<Button size="small" isBusy={redraft.isRunning} onPress={() => void save().then((isKept) => { if (isKept) redraft.run({ session }); })}>{minutesText.redraft}</Button>}>{minutesText.outOfDateText}</Alert>
          )}
          <div className={styles.head}>
            <h2 className={styles.title}>{room.session.title}</h2>
            <TextField className={styles.number} label={minutesText.number} hint={isSigned ? undefined : minutesText.numberHint} value={docNumber} isReadOnly={isSigned} maxLength={60} onChange={(value) => setUnsaved((now) => ({ ...now, docNumber: value }))} />
          </div>
          {minutes.parts.map((part) => (
            <MinutesPart key={part.id} part={part} narrative={narrativeOf(part)} isLocked={isSigned} onChange={(text) => setNarrative(part.id, text)} />
          ))}
        </article>
      </div>
    </SplitPane>
  );
}
