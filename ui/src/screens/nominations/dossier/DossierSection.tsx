import { MailQuestion, Paperclip } from "lucide-react";
import { useRef, useState } from "react";
import { useRead } from "../../../bridge";
import type { AttachmentRow, Dossier, NominationDetail } from "../../../bridge";
import { Alert, Button, EmptyState, Loaded, Section, useShortcut } from "../../../parts";
import { dossierText, supplementSaid } from "../../../wording/dossiers";
import { AttachmentLine } from "./AttachmentLine";
import { PaperLine } from "./PaperLine";
import { SupplementDialog } from "./SupplementDialog";
import { useAttach } from "./useAttach";
import { ViewDialog } from "./ViewDialog";
import styles from "./Dossier.module.css";

/** The dossier of a nomination: which papers it needs, how each stands, what is attached, what the unit was asked for. */
export function DossierSection({ detail }: { detail: NominationDetail }) {
  const read = useRead("read_dossier", { nomination: detail.id });
  const [isAsking, setAsking] = useState(false);
  const canAsk = detail.possibleSteps.includes("return_nomination") && read.data !== undefined;
  useShortcut("S", dossierText.supplement, canAsk && !isAsking ? () => setAsking(true) : undefined);
  return (
    <Section
      title={dossierText.title} note={read.data === undefined ? undefined : dossierText.state(read.data)}
      actions={canAsk ? <Button size="small" icon={<MailQuestion />} keys="S" onPress={() => setAsking(true)}>{dossierText.supplement}…</Button> : undefined}
    >
      <Loaded query={read} rows={5}>{(dossier) => <Papers dossier={dossier} />}</Loaded>
      {isAsking && read.data !== undefined && <SupplementDialog nomination={detail.id} name={detail.nomineeFields.name} papers={read.data.papers} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function Papers({ dossier }: { dossier: Dossier }) {
  const here = useRef<HTMLDivElement>(null);
  const [viewed, setViewed] = useState<AttachmentRow | null>(null);
  const attach = useAttach(dossier);
  const files = [...dossier.papers.flatMap((paper) => paper.attachments), ...dossier.others];
  const waiting = dossier.supplements.find((supplement) => supplement.closedAt === null);
  const former = dossier.supplements.filter((supplement) => supplement.closedAt !== null);
  const isMissing = dossier.missing > 0 && dossier.isOpen;
  useShortcut("G", dossierText.missing, isMissing ? () => here.current?.querySelector<HTMLElement>("[data-paper=missing] button")?.focus() : undefined);
  return (
    <div ref={here}>
      {waiting !== undefined && (
        <div className={styles.block}><Alert tone="warn" title={dossierText.waiting(waiting.dueOn)}>{supplementSaid(waiting, dossier.papers)}. {waiting.reason}</Alert></div>
      )}
      {!dossier.isOpen && <p className={styles.soft}>{dossierText.locked}</p>}
      {dossier.isUnknown && <Alert tone="warn">{dossierText.unknown}</Alert>}
      {dossier.papers.length === 0 && !dossier.isUnknown && <EmptyState title={dossierText.none} />}
      {dossier.papers.length > 0 && (
        <ul className={styles.papers} aria-label={dossierText.papers}>
          {dossier.papers.map((paper) => (
            <PaperLine key={paper.code} paper={paper} dossier={dossier} canChange={dossier.isOpen && (waiting === undefined || paper.isAskedFor)} attach={attach} onView={setViewed} />
          ))}
        </ul>
      )}
      <div className={styles.others}>
        {dossier.others.length > 0 && <h3>{dossierText.others}</h3>}
        {dossier.others.map((file) => <AttachmentLine key={file.id} file={file} canRemove={dossier.isOpen} onView={() => setViewed(file)} />)}
        {dossier.isOpen && <Button size="small" icon={<Paperclip />} isBusy={attach.isRunning} onPress={() => attach.pick(null)}>{dossierText.attachOther}</Button>}
      </div>
      {former.length > 0 && (
        <details className={styles.former}>
          <summary>{dossierText.former} ({former.length})</summary>
          <ul>{former.map((supplement) => <li key={supplement.id}>{dossierText.saidBy(supplement.askedBy, supplement.askedAt)}: {supplementSaid(supplement, dossier.papers)}. {supplement.reason}</li>)}</ul>
        </details>
      )}
      {dossier.officeBytes >= dossier.officeBytesWarned && <div className={styles.block}><Alert tone="info">{dossierText.large(dossier.officeBytes)}</Alert></div>}
      {viewed !== null && <ViewDialog files={files} first={viewed} onClose={() => setViewed(null)} />}
    </div>
  );
}
