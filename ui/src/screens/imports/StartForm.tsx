import { FileDown, FileSpreadsheet } from "lucide-react";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { RefusalAlert, pickFile, readDropped, useChange, useExport, useRead } from "../../bridge";
import type { CouncilRow, ImportKind, PickedFile } from "../../bridge";
import { Alert, Button, ComboBox, DropZone, Form, FormGrid, Page, Section, Select, go, toast, useKept, useShortcut } from "../../parts";
import type { Option } from "../../parts";
import { failureText, formatDate, formatFileSize } from "../../wording";
import { importKindWords, importText } from "../../wording/imports";
import { DecisionForm, NO_DECISION, toDecision } from "./DecisionForm";
import { ReadingBar } from "./ReadingBar";
import { TargetForm } from "./TargetForm";
import { findUnits, toTarget } from "./target";
import type { TargetDraft } from "./target";
import styles from "./StartImport.module.css";

const ENDINGS = [".xlsx", ".xls", ".xlsb", ".ods", ".xlsm"] as const;

/** The form an import begins with: what holds for the whole list, and the file. */
export function StartForm({ kind, chooser, target: start, councils, council: firstCouncil, sender: firstSender }: {
  kind: ImportKind;
  chooser: ReactNode;
  /** Head of a submission to begin with; null where the list is none. */
  target: TargetDraft | null;
  councils: readonly CouncilRow[];
  council: number | null;
  sender: number | null;
}) {
  const form = useId();
  const words = importKindWords(kind);
  const [target, setTarget] = useKept<TargetDraft | null>(`target ${kind}`, start);
  const [council, setCouncil] = useKept<number | null>("council", firstCouncil);
  const [typedSender, setSender] = useKept<Option | null | undefined>(`sender ${kind}`, undefined);
  const [decision, setDecision] = useKept("decision", NO_DECISION);
  const [file, setFile] = useState<PickedFile | null>(null);
  const [isAsked, setAsked] = useState(false);
  const asked = useRead("read_unit", { unit: firstSender ?? 0 }, { enabled: firstSender !== null });
  const given = asked.data === undefined ? null : { id: asked.data.id, title: asked.data.name };
  const sender = typedSender === undefined ? given : typedSender;
  const head = target === null ? null : { ...target, unit: target.unit ?? (typedSender === undefined ? given : null) };
  const preview = useChange("preview_import", { quiet: true, onDone: ({ draft }) => go(`/imports/${draft.id}`, "replace") });
  const blank = useExport("export_form");
  const read = async (from: Promise<PickedFile | null>) => {
    try {
      const next = await from;
      if (next === null) return;
      preview.clear();
      setFile(next);
      // The next thing to do; Enter is enough now.
      document.querySelector<HTMLElement>(`button[type=submit][form="${form}"]`)?.focus();
    } catch (error) {
      toast({ tone: "bad", text: failureText(error) });
    }
  };
  const pick = () => void read(pickFile(ENDINGS.join(",")));
  const submit = () => {
    setAsked(true);
    const sent = head === null ? null : toTarget(head);
    if (file === null || (kind === "nominations" && sent === null)) return;
    preview.run({
      kind, file: { name: file.name, base64: file.base64 }, target: sent, council: kind === "members" ? council : null, sender: kind === "nominations" || sender === null ? null : Number(sender.id),
      decision: kind === "past_awards" ? toDecision(decision) : null,
    });
  };
  useShortcut("Ctrl+O", importText.pick, preview.isRunning ? undefined : pick);
  useShortcut("Ctrl+Enter", importText.read, preview.isRunning ? undefined : () => { (document.getElementById(form) as HTMLFormElement | null)?.requestSubmit(); });
  const isStopped = preview.refusal?.code === "unreadableFile" && preview.refusal.problem === "stopped";
  const senderField = <ComboBox label={importText.sender} value={sender} onChange={setSender} search={findUnits} hint={importText.senderHint} />;
  return (
    <Page
      title={words.start} back={{ to: words.backTo, label: words.back }}
      actions={<Button tone="primary" type="submit" form={form} icon={<FileSpreadsheet />} keys="Ctrl+Enter" isBusy={preview.isRunning}>{importText.read}</Button>}
    >
      <div className={styles.narrow}>
        <Form id={form} onSubmit={submit}>
          {chooser}
          {head !== null && <Section title={importText.submissionPart} note={importText.submissionNote}><TargetForm draft={head} onChange={(next) => { setSender(null); setTarget(next); }} /></Section>}
          {kind === "members" && (
            <Section title={importText.general}>
              <FormGrid columns={2}>
                <Select
                  label={importText.council} value={council === null ? null : String(council)} onChange={(id) => setCouncil(Number(id))} isRequired
                  options={councils.map((of) => ({ id: String(of.id), label: of.name, detail: [of.docNumber, formatDate(of.docOn)].filter((part) => part !== "").join(" · ") }))}
                />
              </FormGrid>
            </Section>
          )}
          {kind === "past_awards" && <Section title={importText.decisionPart} note={importText.decisionNote}><DecisionForm head={decision} onChange={setDecision}>{senderField}</DecisionForm></Section>}
          {(kind === "initiatives" || kind === "units") && <Section title={importText.general}><FormGrid columns={2}>{senderField}</FormGrid></Section>}
          <Section
            title={importText.filePart} note={words.note}
            actions={<Button size="small" icon={<FileDown />} isBusy={blank.isRunning} onPress={() => blank.run({ kind, movement: head?.movement ?? null, phaseNo: head?.phaseNo ?? null, unit: head?.unit === null || head === null ? null : Number(head.unit.id) })}>{importText.blankForm}</Button>}
          >
            <DropZone label={importText.drop} accept={ENDINGS} onFile={(dropped) => void read(readDropped(dropped))}>
              {file !== null && <p className={styles.file}><FileSpreadsheet aria-hidden /><b>{file.name}</b> <span>{formatFileSize(file.size)}</span></p>}
              <Button onPress={pick} keys="Ctrl+O" isDisabled={preview.isRunning}>{file === null ? importText.pick : importText.pickOther}</Button>
              <p className={styles.formats}>{importText.formats}</p>
            </DropZone>
            {isAsked && file === null && <div className={styles.notice}><Alert tone="warn">{importText.fileMissing}</Alert></div>}
            {preview.isRunning && <div className={styles.notice}><ReadingBar /></div>}
            {preview.refusal !== null && <div className={styles.notice}>{isStopped ? <Alert tone="info">{importText.stopped}</Alert> : <RefusalAlert of={preview.refusal} />}</div>}
          </Section>
        </Form>
      </div>
    </Page>
  );
}
