import { useState } from "react";
import { RefusalAlert, useChange } from "../../../bridge";
import type { DossierPaper, LineField } from "../../../bridge";
import { Alert, CheckboxGroup, DateField, FormDialog, TextArea } from "../../../parts";
import { term } from "../../../wording";
import { dossierText, lineFields } from "../../../wording/dossiers";
import styles from "./Dossier.module.css";

/** Asks the unit for a supplement: what is missing is chosen to begin with, and only what is chosen is unlocked. */
export function SupplementDialog({ nomination, name, papers, onClose }: { nomination: number; name: string; papers: readonly DossierPaper[]; onClose: () => void }) {
  const [fields, setFields] = useState<LineField[]>([]);
  const [components, setComponents] = useState<string[]>(() => papers.filter((paper) => paper.status === "missing").map((paper) => paper.code));
  const [reason, setReason] = useState("");
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const request = useChange("request_supplement", { quiet: true, done: dossierText.supplementSent, onDone: onClose });
  const isNothing = fields.length === 0 && components.length === 0;
  const submit = () => {
    setAsked(true);
    if (!isNothing) request.run({ nomination, fields, components, reason: reason.trim(), dueOn });
  };
  return (
    <FormDialog title={dossierText.supplementTitle(name)} submit={dossierText.supplement} size="large" isBusy={request.isRunning} refusal={<RefusalAlert of={request.refusal} />} onSubmit={submit} onClose={onClose}>
      <p className={styles.soft}>{dossierText.supplementNote}</p>
      <div className={styles.choices}>
        {papers.length > 0 && (
          <CheckboxGroup
            label={dossierText.supplementPapers} value={components} onChange={setComponents}
            options={papers.map((paper) => ({ id: paper.code, label: paper.name, detail: term("paperStatus", paper.status) }))}
          />
        )}
        <CheckboxGroup label={dossierText.supplementFields} value={fields} onChange={setFields} options={lineFields.map((field) => ({ id: field, label: term("lineField", field) }))} layout="row" />
      </div>
      <TextArea label={dossierText.supplementReason} value={reason} onChange={setReason} rows={3} isRequired autoFocus />
      <DateField label={dossierText.supplementDue} value={dueOn} onChange={setDueOn} />
      {isAsked && isNothing && <Alert tone="warn">{dossierText.supplementNothing}</Alert>}
    </FormDialog>
  );
}
