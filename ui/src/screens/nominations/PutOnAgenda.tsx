import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import { Dialog, EmptyState, FormDialog, LinkButton, Loaded, RadioGroup, go, toast } from "../../parts";
import { formatDate, term } from "../../wording";
import { nominationText } from "../../wording/nominations";
import styles from "./nominations.module.css";

/** Puts eligible lines on the agenda of a session that is being prepared or held. */
export function PutOnAgenda({ nominations, all, onDone, onClose }: { nominations: number[]; all: number; onDone: () => void; onClose: () => void }) {
  const read = useRead("list_sessions", {});
  const [chosen, setChosen] = useState<string | null>(null);
  const put = useChange("put_on_agenda", {
    quiet: true,
    onDone: ({ nominations: count }, { session }) => {
      toast({ tone: "ok", text: nominationText.putDone(count), action: { label: nominationText.openSession, onAction: () => go(`/sessions/${session}`) } });
      onDone();
    },
  });
  const sessions = (read.data?.sessions ?? []).filter((session) => session.stage === "planned" || session.stage === "open");
  const session = chosen ?? (sessions[0] === undefined ? null : String(sessions[0].id));
  const title = nominationText.putTitle(nominations.length);
  if (read.data !== undefined && sessions.length === 0) {
    return <Dialog title={title} onClose={onClose} size="small"><EmptyState title={nominationText.noSession} action={<LinkButton to="/sessions" tone="primary">{nominationText.toSessions}</LinkButton>} /></Dialog>;
  }
  return (
    <FormDialog
      title={title} submit={nominationText.putOnAgenda} size="small" isBusy={put.isRunning} refusal={<RefusalAlert of={put.refusal} />} onClose={onClose}
      onSubmit={() => { if (session !== null) put.run({ session: Number(session), nominations }); }}
    >
      {nominations.length < all && <p className={styles.note}>{nominationText.fewer(nominations.length, all)}</p>}
      <Loaded query={read} rows={2}>
        {() => (
          <RadioGroup
            label={nominationText.putSession} value={session} onChange={setChosen} isRequired autoFocus
            options={sessions.map((row) => ({ id: String(row.id), label: row.title, detail: `${formatDate(row.heldOn)} · ${term("sessionStage", row.stage)}` }))}
          />
        )}
      </Loaded>
    </FormDialog>
  );
}
