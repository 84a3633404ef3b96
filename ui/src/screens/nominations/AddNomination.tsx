import { ListPlus, Plus } from "lucide-react";
import { useId, useState } from "react";
import { useChange, useRead } from "../../bridge";
import type { SubmissionRow } from "../../bridge";
import { Button, ComboBox, Form, Loading, Page, Row, Section, go, useRoute, useShortcut } from "../../parts";
import { nominationText, submissionDetail, submissionText } from "../../wording/nominations";
import { LineForm } from "./LineForm";
import { LineRefusal } from "./LineRefusal";
import { NewSubmissionDialog } from "./NewSubmissionDialog";
import { blankLine, fieldsOf } from "./lineDraft";
import styles from "./AddNomination.module.css";

/** Adds lines by hand, one after another, to a submission chosen or entered here. */
export function AddNomination() {
  const { query } = useRoute();
  const submissions = useRead("list_submissions", {});
  if (submissions.data === undefined) return <Page title={nominationText.add} back={{ to: "/nominations", label: nominationText.back }}><Loading rows={6} /></Page>;
  return <Adding submissions={submissions.data.submissions} start={query.get("submission") === null ? null : Number(query.get("submission"))} />;
}

function Adding({ submissions, start }: { submissions: readonly SubmissionRow[]; start: number | null }) {
  const form = useId();
  const [submission, setSubmission] = useState<number | null>(start ?? (submissions.length === 1 ? (submissions[0]?.id ?? null) : null));
  const head = submissions.find((row) => row.id === submission);
  const senderOf = (row: SubmissionRow | undefined) => (row === undefined ? null : { id: row.unit, title: row.unitName });
  const [draft, setDraft] = useState(() => blankLine(senderOf(head)));
  const [added, setAdded] = useState(0);
  const [isNew, setNew] = useState(false);
  const add = useChange("add_nomination", { quiet: true, done: nominationText.added });
  const options = submissions.map((row) => ({ id: row.id, title: row.unitName, detail: submissionDetail(row) }));
  const chosen = options.find((option) => option.id === submission) ?? null;
  const choose = (id: number | null, row: SubmissionRow | undefined) => {
    setSubmission(id);
    if (row !== undefined) setDraft({ ...draft, unit: draft.unit ?? senderOf(row) });
  };
  const save = async (another: boolean) => {
    const fields = fieldsOf(draft);
    if (fields === null || submission === null) return;
    try {
      const { nomination } = await add.ask({ submission, ...fields });
      if (!another) return go(`/nominations/${nomination}`, "replace");
      setAdded(added + 1);
      setDraft(blankLine(senderOf(head), draft));
    } catch {
      // The refusal stands below the form.
    }
  };
  const [wantsAnother, setWantsAnother] = useState(false);
  const submitAs = (another: boolean) => {
    setWantsAnother(another);
    // The form decides whether it is complete; it is sent once this render has told it how.
    requestAnimationFrame(() => { (document.getElementById(form) as HTMLFormElement | null)?.requestSubmit(); });
  };
  useShortcut("Ctrl+Enter", nominationText.save, () => submitAs(false));
  useShortcut("Ctrl+Shift+Enter", nominationText.addAnother, () => submitAs(true));
  return (
    <Page
      title={nominationText.add} back={{ to: "/nominations", label: nominationText.back }}
      actions={(
        <>
          <Button icon={<ListPlus />} keys="Ctrl+Shift+Enter" isBusy={add.isRunning && wantsAnother} onPress={() => submitAs(true)}>{nominationText.addAnother}</Button>
          <Button tone="primary" icon={<Plus />} keys="Ctrl+Enter" isBusy={add.isRunning && !wantsAnother} onPress={() => submitAs(false)}>{nominationText.save}</Button>
        </>
      )}
    >
      <div className={styles.narrow}>
        <Form id={form} onSubmit={() => void save(wantsAnother)}>
          <Section title={nominationText.submission} actions={<Button size="small" icon={<Plus />} onPress={() => setNew(true)}>{nominationText.newSubmission}…</Button>}>
            <ComboBox
              label={nominationText.submission} hideLabel value={chosen} options={options} isRequired hint={head === undefined ? undefined : submissionText(head)}
              onChange={(option) => choose(option === null ? null : Number(option.id), submissions.find((row) => row.id === option?.id))}
            />
          </Section>
          <LineForm key={added} draft={draft} onChange={setDraft} receivedOn={head?.receivedOn ?? null} refusal={add.refusal} focusesName={submission !== null} />
          <div className={styles.foot}><Row><LineRefusal of={add.refusal} /></Row></div>
        </Form>
      </div>
      {isNew && <NewSubmissionDialog onClose={() => setNew(false)} onAdded={(id) => { setNew(false); choose(id, undefined); }} />}
    </Page>
  );
}
