import { CircleCheck, Copy } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../../bridge";
import type { MissingPapers, SubmissionRow } from "../../../bridge";
import { Alert, Button, Dialog, EmptyState, Loaded, Segmented, TextArea, toast, useShortcut } from "../../../parts";
import { dossierText, missingLetter } from "../../../wording/dossiers";

/** What a submission, or everything of its unit, still lacks: ready to be pasted into a letter. */
export function MissingDialog({ head, onClose }: { head: SubmissionRow; onClose: () => void }) {
  const [scope, setScope] = useState<"submission" | "unit">("submission");
  const isUnit = scope === "unit";
  const read = useRead("list_missing", { submission: isUnit ? null : head.id, sender: isUnit ? head.unit : null });
  const letter = read.data === undefined ? "" : missingLetter(read.data);
  const copy = () => {
    navigator.clipboard.writeText(letter).then(
      () => toast({ tone: "ok", text: dossierText.copied }),
      () => toast({ tone: "warn", text: dossierText.notCopied }),
    );
  };
  return (
    <Dialog
      title={dossierText.missingTitle} size="large" onClose={onClose}
      footer={letter === "" ? undefined : <CopyButton onCopy={copy} />}
    >
      <Segmented label={dossierText.scope} value={scope} onChange={setScope} options={[{ id: "submission", label: dossierText.ofSubmission }, { id: "unit", label: dossierText.ofUnit }]} />
      <Loaded query={read} rows={6}>{(missing) => <Letter missing={missing} letter={letter} />}</Loaded>
    </Dialog>
  );
}

function CopyButton({ onCopy }: { onCopy: () => void }) {
  useShortcut("C", dossierText.copy, onCopy);
  return <Button tone="primary" icon={<Copy />} keys="C" onPress={onCopy}>{dossierText.copy}</Button>;
}

function Letter({ missing, letter }: { missing: MissingPapers; letter: string }) {
  return (
    <>
      {missing.unknown > 0 && <Alert tone="warn">{dossierText.unknownLines(missing.unknown)}</Alert>}
      {letter === ""
        ? missing.unknown === 0 && <EmptyState icon={<CircleCheck />} title={dossierText.nothingMissing} text={dossierText.nothingMissingText(missing.lookedAt)} />
        : <TextArea label={dossierText.letter} value={letter} onChange={() => undefined} isReadOnly rows={14} />}
    </>
  );
}
