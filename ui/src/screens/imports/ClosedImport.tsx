import { FileSpreadsheet, ListChecks, Undo2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { DraftRow } from "../../bridge";
import { Alert, Button, Count, LinkButton, Page, ReasonDialog, Row, Section, Stack } from "../../parts";
import { importText } from "../../wording/imports";
import { Facts } from "./Facts";
import styles from "./ClosedImport.module.css";

/** What an import did, with the way on and the way back. */
export function ClosedImport({ draft }: { draft: DraftRow }) {
  const [isUndoing, setUndoing] = useState(false);
  const undo = useChange("undo_import", { quiet: true, done: ({ removed, restored }) => importText.undone(removed, restored), onDone: () => setUndoing(false) });
  const isUnits = draft.kind === "units";
  const again = isUnits ? "/imports/new?kind=units" : `/imports/new${draft.target === null ? "" : `?movement=${draft.target.movement}`}`;
  const { counts } = draft;
  return (
    <Page title={importText.titleOf(draft)} subtitle={<Facts draft={draft} />} back={isUnits ? { to: "/units", label: importText.backUnits } : { to: "/nominations", label: importText.back }}>
      {draft.stage === "accepted" ? (
        <Section title={importText.acceptedTitle} note={importText.acceptedAt(draft.acceptedAt)}>
          <Stack>
            <div className={styles.counts}>
              <Count value={counts.new} label={importText.counts.added} tone="ok" />
              <Count value={counts.changed} label={importText.counts.changed} tone="info" />
              <Count value={counts.same} label={importText.counts.same} />
              <Count value={counts.skipped} label={importText.counts.skipped} tone={counts.skipped > 0 ? "warn" : "plain"} />
            </div>
            <Row>
              {isUnits
                ? <LinkButton to="/units" tone="primary" icon={<ListChecks />}>{importText.toUnits}</LinkButton>
                : draft.submission !== null && <LinkButton to={`/submissions/${draft.submission}`} tone="primary" icon={<ListChecks />}>{importText.toSubmission}</LinkButton>}
              <LinkButton to={again} icon={<FileSpreadsheet />}>{importText.again}</LinkButton>
              <Button icon={<Undo2 />} onPress={() => setUndoing(true)}>{importText.undo}</Button>
            </Row>
          </Stack>
        </Section>
      ) : (
        <Stack>
          <Alert tone="info" title={draft.stage === "undone" ? importText.undoneTitle : importText.discardedTitle}>{draft.stage === "undone" ? importText.undoneText : importText.discardedText}</Alert>
          <Row><LinkButton to={again} icon={<FileSpreadsheet />}>{importText.again}</LinkButton></Row>
        </Stack>
      )}
      {isUndoing && (
        <ReasonDialog
          title={importText.undo} label={importText.undoReason} confirm={importText.undo} isRequired isBusy={undo.isRunning} refusal={<RefusalAlert of={undo.refusal} />}
          onConfirm={(reason) => undo.run({ draft: draft.id, reason })} onClose={() => { undo.clear(); setUndoing(false); }}
        >
          <p className={styles.text}>{importText.undoText}</p>
        </ReasonDialog>
      )}
    </Page>
  );
}
