import { FileSpreadsheet, ListChecks, Undo2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { DraftRow, ImportPreview } from "../../bridge";
import { Alert, Button, Count, LinkButton, Page, ReasonDialog, Row, Section, Stack } from "../../parts";
import { importKindWords, importText } from "../../wording/imports";
import { Facts } from "./Facts";
import styles from "./ClosedImport.module.css";

/** What an import did, with the way on and the way back. */
export function ClosedImport({ preview }: { preview: ImportPreview }) {
  const { draft } = preview;
  const [isUndoing, setUndoing] = useState(false);
  const undo = useChange("undo_import", { quiet: true, done: ({ removed, restored }) => importText.undone(removed, restored), onDone: () => setUndoing(false) });
  const words = importKindWords(draft.kind);
  const again = againAddress(draft);
  const became = draft.kind === "nominations" ? (draft.submission === null ? null : `/submissions/${draft.submission}`) : words.backTo;
  const { counts } = draft;
  return (
    <Page title={importText.titleOf(draft)} subtitle={<Facts draft={draft} />} back={{ to: words.backTo, label: words.back }}>
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
              {became !== null && <LinkButton to={became} tone="primary" icon={<ListChecks />}>{words.done}</LinkButton>}
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

/** Where another file of the same kind begins, with what is known already. */
function againAddress({ kind, target, council, sender }: DraftRow): string {
  const known = [["movement", target?.movement], ["phase", target?.phaseNo], ["council", council], ["sender", kind === "nominations" ? null : sender]] as const;
  return `/imports/new?kind=${kind}${known.map(([name, value]) => (value === null || value === undefined ? "" : `&${name}=${value}`)).join("")}`;
}
