import { ChevronLeft, ChevronRight, FileDown } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useExport, useRead } from "../../../bridge";
import type { AttachmentFile, AttachmentRow, MediaType } from "../../../bridge";
import { Alert, Button, Dialog, IconButton, Loaded, Row, Spacer, useShortcut } from "../../../parts";
import { dossierText } from "../../../wording/dossiers";
import styles from "./Dossier.module.css";

/** What the page can show by itself. */
const shown: Readonly<Record<MediaType, string | null>> = { pdf: "application/pdf", jpeg: "image/jpeg", png: "image/png", tiff: null, doc: null, docx: null };

/** Looks at a file; goes on to the other files of the dossier. */
export function ViewDialog({ files, first, onClose }: { files: readonly AttachmentRow[]; first: AttachmentRow; onClose: () => void }) {
  const [id, setId] = useState(first.id);
  const at = Math.max(0, files.findIndex((file) => file.id === id));
  const file = files[at] ?? first;
  const read = useRead("read_attachment", { attachment: file.id }, { enabled: shown[file.mediaType] !== null });
  const save = useExport("read_attachment");
  const step = (by: number) => {
    const next = files[at + by];
    return next === undefined ? undefined : () => setId(next.id);
  };
  const footer = (
    <Row>
      <span className={styles.soft}>{dossierText.fileFacts(file.mediaType, file.bytes)} · {dossierText.saidBy(file.addedBy, file.addedAt)}</span>
      <Spacer />
      <Button icon={<FileDown />} isBusy={save.isRunning} onPress={() => save.run({ attachment: file.id })}>{dossierText.saveCopy}</Button>
    </Row>
  );
  return (
    <Dialog title={file.fileName} size="large" footer={footer} onClose={onClose}>
      {files.length > 1 && <Steps place={dossierText.at(at + 1, files.length)} onPrevious={step(-1)} onNext={step(1)} />}
      {shown[file.mediaType] === null
        ? <Alert tone="info">{dossierText.notShown}</Alert>
        : <Loaded query={read} rows={10}>{(content) => <Content key={file.id} content={content} />}</Loaded>}
    </Dialog>
  );
}

function Steps({ place, onPrevious, onNext }: { place: string; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }) {
  useShortcut("P", dossierText.previous, onPrevious);
  useShortcut("N", dossierText.next, onNext);
  return (
    <Row>
      <IconButton label={dossierText.previous} keys="P" icon={<ChevronLeft />} isDisabled={onPrevious === undefined} onPress={onPrevious} />
      <span className={styles.soft}>{place}</span>
      <IconButton label={dossierText.next} keys="N" icon={<ChevronRight />} isDisabled={onNext === undefined} onPress={onNext} />
    </Row>
  );
}

function Content({ content }: { content: AttachmentFile }) {
  const type = shown[content.mediaType];
  if (type === null) return null;
  if (content.mediaType === "pdf") return <Pages content={content} />;
  return <div className={styles.picture}><img src={`data:${type};base64,${content.base64}`} alt={content.fileName} /></div>;
}

/** A PDF, drawn by the reader of the window. The frame shows the page's own bytes; a sandbox would take the reader away. */
function Pages({ content }: { content: AttachmentFile }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const bytes = Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
    if (frame.current !== null) frame.current.src = `${address}#navpanes=0&view=FitH`;
    return () => URL.revokeObjectURL(address);
  }, [content.base64]);
  // oxlint-disable-next-line react/iframe-missing-sandbox -- Chromium shows no PDF in a sandbox, and the bytes come from the office itself
  return <iframe ref={frame} className={styles.page} title={content.fileName} />;
}
