import { CircleCheck, CircleMinus, CircleX, Paperclip } from "lucide-react";
import { useState } from "react";
import type { DragEvent } from "react";
import { RefusalAlert, useChange } from "../../../bridge";
import type { AttachmentRow, Dossier, DossierPaper, PaperMark, PaperStatus } from "../../../bridge";
import { Button, ReasonDialog, Row, Tag, ToggleButton } from "../../../parts";
import { term } from "../../../wording";
import { dossierText } from "../../../wording/dossiers";
import { AttachmentLine } from "./AttachmentLine";
import type { Attach } from "./useAttach";
import styles from "./Dossier.module.css";

const pictures = { missing: CircleX, on_paper: CircleCheck, scanned: CircleCheck, not_needed: CircleMinus } satisfies Record<PaperStatus, unknown>;

/** One paper: how it stands, why it is asked for, what is attached; a file dropped on it is attached to it. */
export function PaperLine({ paper, dossier, canChange, attach, onView }: { paper: DossierPaper; dossier: Dossier; canChange: boolean; attach: Attach; onView: (file: AttachmentRow) => void }) {
  const [isOver, setOver] = useState(false);
  const [isReason, setReason] = useState(false);
  const mark = useChange("mark_component", { quiet: true, done: (_, request) => (request.mark === null ? dossierText.markTakenBack : dossierText.marked), onDone: () => setReason(false) });
  const Picture = pictures[paper.status];
  const said = paper.mark;
  const own = { nomination: dossier.nomination, submission: null };
  // A paper of the whole submission that came is marked there, once for all its lines; that one line does without is said of the line.
  const shared = { nomination: null, submission: dossier.submission };
  const say = (made: PaperMark, note: string | null) => mark.run({ ...(made === "on_paper" && paper.scope === "submission" ? shared : own), component: paper.code, mark: made, note });
  const takeBack = () => {
    if (said !== null) mark.run({ ...(said.owner.of === "submission" ? shared : own), component: paper.code, mark: null, note: null });
  };
  const hold = (event: DragEvent) => {
    if (!canChange) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (canChange && file !== undefined) attach.dropped(paper, file);
  };
  return (
    <li className={isOver ? styles.over : undefined} data-paper={paper.status} onDragEnter={hold} onDragOver={hold} onDragLeave={() => setOver(false)} onDrop={drop}>
      <span className={`${styles.mark} ${styles[paper.status]}`}><Picture aria-hidden />{term("paperStatus", paper.status)}</span>
      <div className={styles.what}>
        <div>
          {paper.name} {paper.isAskedFor && <Tag tone="warn">{dossierText.askedFor}</Tag>} {isUnsure(paper) && <Tag tone="warn">{term("certainty", paper.certainty)}</Tag>}
        </div>
        <div className={styles.soft}>{[paper.scope === "submission" ? dossierText.shared : "", dossierText.basis(paper), paper.note ?? ""].filter((part) => part !== "").join(" · ")}</div>
        {said !== null && <div className={styles.soft}>{[term("paperMark", said.mark), said.note ?? "", dossierText.saidBy(said.saidBy, said.saidAt)].filter((part) => part !== "").join(" · ")}</div>}
        {paper.attachments.map((file) => <AttachmentLine key={file.id} file={file} canRemove={canChange} onView={() => onView(file)} />)}
        <RefusalAlert of={isReason ? null : mark.refusal} />
      </div>
      {canChange && (
        <Row>
          <div role="group" aria-label={paper.name} className={styles.buttons}>
            <ToggleButton size="small" isOn={said?.mark === "on_paper"} onChange={(isOn) => { if (mark.isRunning) return; if (isOn) say("on_paper", null); else takeBack(); }}>{dossierText.onPaper}</ToggleButton>
            <ToggleButton size="small" isOn={said?.mark === "not_needed"} onChange={(isOn) => { if (mark.isRunning) return; if (isOn) setReason(true); else takeBack(); }}>{dossierText.notNeeded}</ToggleButton>
            <Button size="small" icon={<Paperclip />} isBusy={attach.isRunning} onPress={() => attach.pick(paper)}>{dossierText.attach}</Button>
          </div>
        </Row>
      )}
      {isReason && (
        <ReasonDialog
          title={dossierText.notNeededTitle(paper.name)} label={dossierText.notNeededLabel} confirm={dossierText.notNeeded} isRequired isBusy={mark.isRunning} refusal={<RefusalAlert of={mark.refusal} />}
          onConfirm={(reason) => say("not_needed", reason)} onClose={() => { mark.clear(); setReason(false); }}
        />
      )}
    </li>
  );
}

function isUnsure(paper: DossierPaper): boolean {
  return paper.certainty !== "page" && paper.certainty !== "confirmed";
}
