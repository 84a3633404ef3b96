import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { Namesake, NomineeDetail } from "../../bridge";
import { Button, FormDialog, Row, TextArea } from "../../parts";
import { formatPartialDate } from "../../wording";
import { historyText } from "../../wording/history";

/** Asks why two of one name are two; two phrases an office uses are ready. */
export function NotTheSame({ of, other, onClose }: { of: NomineeDetail; other: Namesake; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const say = useChange("say_not_the_same", { quiet: true, done: historyText.notTheSameDone, onDone: onClose });
  const who = (one: { fields: NomineeDetail["fields"]; unitName: string }) => [one.fields.born === null ? one.fields.name : `${one.fields.name} (${formatPartialDate(one.fields.born)})`, one.unitName].join(", ");
  return (
    <FormDialog
      title={historyText.notTheSame(of.fields.kind)} submit={historyText.notTheSameConfirm} size="medium" isBusy={say.isRunning} refusal={<RefusalAlert of={say.refusal} />} onClose={onClose}
      onSubmit={() => say.run({ nominee: of.id, other: other.id, reason: reason.trim() })}
    >
      <p><b>{who(of)}</b></p>
      <p><b>{who(other)}</b></p>
      <p>{historyText.notTheSameText}</p>
      <TextArea label={historyText.notTheSameLabel} value={reason} onChange={setReason} isRequired autoFocus rows={2} />
      <Row>{historyText.notTheSameReady(of.fields.kind).map((phrase) => <Button key={phrase} size="small" onPress={() => setReason(phrase)}>{phrase}</Button>)}</Row>
    </FormDialog>
  );
}
