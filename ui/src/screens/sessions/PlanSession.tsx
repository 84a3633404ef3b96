import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { CouncilRow, SessionFields, SessionRow } from "../../bridge";
import { FormDialog, Loaded, go } from "../../parts";
import { sessionText } from "../../wording/sessions";
import { SessionForm, toFields } from "./SessionForm";
import type { SessionDraft } from "./SessionForm";
import { chairOf, secretaryOf, todayIso } from "./members";

/** Calls a session; what can be known beforehand is already filled in. */
export function PlanSession({ councils, sessions, onClose }: { councils: readonly CouncilRow[]; sessions: readonly SessionRow[]; onClose: () => void }) {
  const newest = councils[0];
  const council = useRead("read_council", { council: newest?.id ?? 0 }, { enabled: newest !== undefined });
  const office = useRead("read_office", {});
  if (newest === undefined || council.data === undefined) return null;
  const day = todayIso();
  const year = Number(day.slice(0, 4));
  const no = sessions.filter((session) => session.heldOn.startsWith(`${year}-`)).length + 1;
  const chair = chairOf(council.data.members, day);
  const start: SessionDraft = {
    council: newest.id, title: sessionText.proposedTitle(no, year), heldOn: day, heldAt: "08:00", place: sessions[0]?.place ?? "", chair: chair?.id ?? null,
    secretaryName: secretaryOf(council.data.members, day)?.name ?? office.data?.secretary ?? "", tellers: "",
  };
  return <Planning start={start} councils={councils} onClose={onClose} />;
}

function Planning({ start, councils, onClose }: { start: SessionDraft; councils: readonly CouncilRow[]; onClose: () => void }) {
  const [draft, setDraft] = useState(start);
  const plan = useChange("plan_session", { quiet: true, done: sessionText.planned, onDone: ({ session }) => go(`/sessions/${session}`) });
  return (
    <FormDialog title={sessionText.plan} submit={sessionText.plan} onClose={onClose} isBusy={plan.isRunning} refusal={<RefusalAlert of={plan.refusal} />} size="medium" onSubmit={() => plan.run({ fields: toFields(draft) })}>
      <SessionForm draft={draft} onChange={setDraft} councils={councils} />
    </FormDialog>
  );
}

/** Corrects the notice of a session. */
export function EditSession({ session, fields, onClose }: { session: number; fields: SessionFields; onClose: () => void }) {
  const councils = useRead("list_councils", {});
  const [draft, setDraft] = useState<SessionDraft>({ ...fields, tellers: fields.tellers.join("\n") });
  const update = useChange("update_session", { quiet: true, done: sessionText.saved, onDone: onClose });
  return (
    <FormDialog title={sessionText.edit} onClose={onClose} isBusy={update.isRunning} refusal={<RefusalAlert of={update.refusal} />} size="medium" onSubmit={() => update.run({ session, fields: toFields(draft) })}>
      <Loaded query={councils}>{(all) => <SessionForm draft={draft} onChange={setDraft} councils={all.councils} />}</Loaded>
    </FormDialog>
  );
}
