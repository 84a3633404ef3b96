import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import { Button, Form, Page, Section, go, useRoute, useShortcut } from "../../parts";
import { nominationText } from "../../wording/nominations";
import { SubmissionForm } from "./SubmissionForm";
import { blankSubmission, submissionFieldsOf } from "./submissionDraft";
import styles from "./AddNomination.module.css";

/** Enters the head of a submission; `?movement=1&phase=2&unit=7&unitName=…` is filled in already. Its lines come next. */
export function NewSubmission() {
  const { query } = useRoute();
  const form = useId();
  const number = (name: string) => (query.get(name) === null ? null : Number(query.get(name)));
  const unit = number("unit");
  const [draft, setDraft] = useState(() => blankSubmission(number("movement"), number("phase"), unit === null ? null : { id: unit, title: query.get("unitName") ?? "" }));
  const add = useChange("add_submission", { quiet: true, done: nominationText.submissionAdded, onDone: ({ submission }) => go(`/submissions/${submission}`, "replace") });
  useShortcut("Ctrl+Enter", nominationText.addSubmission, () => { (document.getElementById(form) as HTMLFormElement | null)?.requestSubmit(); });
  return (
    <Page
      title={nominationText.addSubmission} back={{ to: "/nominations", label: nominationText.back }}
      actions={<Button tone="primary" type="submit" form={form} icon={<Plus />} keys="Ctrl+Enter" isBusy={add.isRunning}>{nominationText.addSubmission}</Button>}
    >
      <div className={styles.narrow}>
        <Form id={form} onSubmit={() => { const fields = submissionFieldsOf(draft); if (fields !== null) add.run({ fields }); }}>
          <Section title={nominationText.submission}><SubmissionForm draft={draft} onChange={setDraft} /></Section>
          <div className={styles.foot}><RefusalAlert of={add.refusal} /></div>
        </Form>
      </div>
    </Page>
  );
}
