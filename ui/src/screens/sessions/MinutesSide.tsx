import { FileSpreadsheet, FileText, PenLine, Save, ScrollText } from "lucide-react";
import { useState } from "react";
import { useExport } from "../../bridge";
import type { Minutes, SessionRoom } from "../../bridge";
import { Alert, Button, Stack } from "../../parts";
import { formatDate, formatDateTime, term } from "../../wording";
import { roomText } from "../../wording/sessions";
import { minutesText } from "../../wording/votes";
import { OfficialListDialog } from "../../pieces/OfficialListDialog";
import { exportText } from "../../wording/exports";
import { listedOf } from "./listed";
import { SignMinutes } from "./SignMinutes";
import { reconcile } from "./reconcile";
import styles from "./MinutesSide.module.css";

/** Beside the minutes: how they stand, what is still missing, the sums, the papers, the signature. */
export function MinutesSide({ room, minutes, isDirty, isSaving, onSave }: { room: SessionRoom; minutes: Minutes; isDirty: boolean; isSaving: boolean; onSave: () => Promise<boolean> }) {
  const { session } = room;
  const [isSigning, setSigning] = useState(false);
  const [isListing, setListing] = useState(false);
  const book = useExport("export_approval_book");
  const sheet = useExport("export_minutes");
  const { sentence, counts, left } = reconcile(room.agenda);
  const isHeld = session.stage === "concluded" || session.stage === "signed";
  const blank = minutes.parts.filter((part) => part.isEditable && part.narrative.trim() === "");
  const exportSheet = async () => { if (await onSave()) sheet.run({ session: session.id }); };
  return (
    <div className={styles.side}>
      <Stack gap="loose">
        {minutes.signed === null ? (
          <div className={styles.state}>
            <p className={styles.soft}>{minutesText.draftedAt(formatDateTime(minutes.draftedAt))}</p>
            <p className={isDirty ? styles.unsaved : styles.saved} role="status">{isSaving ? minutesText.saving : isDirty ? minutesText.unsaved : minutesText.savedAll}</p>
            {isDirty && <Button size="small" icon={<Save />} keys="Ctrl+S" onPress={() => void onSave()}>{minutesText.save}</Button>}
          </div>
        ) : (
          <Alert tone="ok" title={minutesText.signedTitle(formatDate(minutes.signed.signedOn))}>
            <p>{minutesText.signedBy(minutes.signed.chairName, minutes.signed.secretaryName)}</p>
            <p className={styles.seal} title={minutesText.sealHint}>{minutesText.seal}: <code>{minutes.signed.sha256.slice(0, 16)}</code></p>
          </Alert>
        )}
        <nav className={styles.contents} aria-label={minutesText.contents}>
          {minutes.parts.map((part) => (
            <button key={part.id} type="button" className={styles.jump} onClick={() => jumpTo(part.id)}>
              <span>{part.heading}</span>
              {minutes.signed === null && part.isEditable && part.narrative.trim() === "" && <small>{minutesText.untouched}</small>}
            </button>
          ))}
        </nav>
        <section className={styles.sums} aria-label={minutesText.reconciliation}>
          <h3>{minutesText.reconciliation}</h3>
          <dl>
            <div><dt>{roomText.agenda}</dt><dd>{room.agenda.length}</dd></div>
            {counts.map(({ outcome, count }) => <div key={outcome}><dt>{term("outcome", outcome)}</dt><dd>{count}</dd></div>)}
            {left > 0 && <div className={styles.left}><dt>{roomText.concludeNotYet(left)}</dt><dd>{left}</dd></div>}
          </dl>
          {left === 0 && <p className={styles.sentence}>{sentence}</p>}
        </section>
        <section className={styles.papers} aria-label={minutesText.papers}>
          <h3>{minutesText.papers}</h3>
          <Button icon={<FileSpreadsheet />} keys="Ctrl+E" isDisabled={!isHeld} isBusy={book.isRunning} onPress={() => book.run({ session: session.id })}>{minutesText.book}</Button>
          <Button icon={<FileText />} isBusy={sheet.isRunning} onPress={() => void exportSheet()}>{minutesText.sheet}</Button>
          <Button icon={<ScrollText />} onPress={() => setListing(true)}>{exportText.official}</Button>
          {!isHeld && <p className={styles.soft}>{minutesText.bookNote}</p>}
        </section>
        {minutes.signed === null && (
          <div className={styles.sign}>
            <Button tone="primary" icon={<PenLine />} isDisabled={session.stage !== "concluded"} onPress={() => void onSave().then((isKept) => setSigning(isKept))}>{minutesText.sign}</Button>
            {session.stage !== "concluded" && <p className={styles.soft}>{minutesText.concludeFirst}</p>}
            {session.stage === "concluded" && blank.length > 0 && <p className={styles.soft}>{minutesText.missing(blank.map((part) => part.heading).join(", "))}</p>}
          </div>
        )}
      </Stack>
      {isListing && <OfficialListDialog of={listedOf(room)} onClose={() => setListing(false)} />}
      {isSigning && <SignMinutes room={room} onClose={() => setSigning(false)} />}
    </div>
  );
}

function jumpTo(part: string): void {
  const section = document.getElementById(`minutes-${part}`);
  section?.scrollIntoView({ block: "start" });
  section?.querySelector<HTMLElement>("textarea")?.focus({ preventScroll: true });
}
