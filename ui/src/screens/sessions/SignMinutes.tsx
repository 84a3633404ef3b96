import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { SessionRoom } from "../../bridge";
import { Alert, DateField, FormDialog, FormGrid, Stack, TextField } from "../../parts";
import { minutesText } from "../../wording/votes";
import { todayIso } from "./members";

/** Signing: says that it locks everything, asks who signed and when. */
export function SignMinutes({ room, onClose }: { room: SessionRoom; onClose: () => void }) {
  const { session } = room;
  const chair = room.roll.find((row) => row.member === session.chair) ?? room.roll.find((row) => row.role === "chair");
  const today = todayIso();
  const [signedOn, setSignedOn] = useState<string | null>(today < session.heldOn ? session.heldOn : today);
  const [chairName, setChairName] = useState(chair?.name ?? "");
  const [secretaryName, setSecretaryName] = useState(session.secretaryName);
  const sign = useChange("sign_minutes", { quiet: true, done: minutesText.signed, onDone: onClose });
  const submit = () => { if (signedOn !== null) sign.run({ session: session.id, signedOn, chairName: chairName.trim(), secretaryName: secretaryName.trim() }); };
  return (
    <FormDialog title={minutesText.signTitle} submit={minutesText.signConfirm} onSubmit={submit} onClose={onClose} isBusy={sign.isRunning} refusal={<RefusalAlert of={sign.refusal} />} size="small">
      <Stack>
        <Alert tone="warn">{minutesText.signText}</Alert>
        <FormGrid>
          <DateField label={minutesText.signedOn} value={signedOn} onChange={setSignedOn} isRequired autoFocus />
          <TextField label={minutesText.chair} value={chairName} onChange={setChairName} isRequired />
          <TextField label={minutesText.secretary} value={secretaryName} onChange={setSecretaryName} isRequired />
        </FormGrid>
      </Stack>
    </FormDialog>
  );
}
