import { FileSpreadsheet, Flag } from "lucide-react";
import { useId, useState } from "react";
import { RefusalAlert, pickFile, readDropped, useChange, useRead } from "../../bridge";
import type { PickedFile } from "../../bridge";
import { Alert, Button, DropZone, EmptyState, Form, LinkButton, Page, ProgressBar, Section, go, toast, useKept, useRoute, useShortcut } from "../../parts";
import { failureText, formatFileSize } from "../../wording";
import { importText } from "../../wording/imports";
import { TargetForm } from "./TargetForm";
import { todayIso, toTarget } from "./target";
import type { TargetDraft } from "./target";
import styles from "./StartImport.module.css";

const ENDINGS = [".xlsx", ".xls", ".xlsb", ".ods"] as const;

/** Where an import begins: whose list it is and which file. Nothing is taken in here. */
export function StartImport() {
  const { query } = useRoute();
  const isUnits = query.get("kind") === "units";
  const movements = useRead("list_movements", {}, { enabled: !isUnits });
  const wanted = Number(query.get("movement") ?? 0);
  const rows = movements.data?.movements;
  if (isUnits) return <Start key="units" isUnits start={null} />;
  if (rows === undefined) return <Page title={importText.start} back={{ to: "/nominations", label: importText.back }}>{null}</Page>;
  if (rows.length === 0) {
    return (
      <Page title={importText.start} back={{ to: "/nominations", label: importText.back }}>
        <EmptyState icon={<Flag />} title={importText.noMovement} text={importText.noMovementText} action={<LinkButton to="/movements/new" tone="primary">{importText.addMovement}</LinkButton>} />
      </Page>
    );
  }
  const movement = rows.find((row) => row.id === wanted) ?? (rows.length === 1 ? rows[0] : undefined);
  const phase = Number(query.get("phase") ?? 0) || movement?.phases[0]?.no;
  return <Start key="nominations" isUnits={false} start={{ movement: movement?.id ?? null, phaseNo: phase ?? null, unit: null, docNumber: "", docOn: null, receivedOn: todayIso(), defaultAward: null }} />;
}

function Start({ isUnits, start }: { isUnits: boolean; start: TargetDraft | null }) {
  const form = useId();
  const [draft, setDraft] = useKept<TargetDraft | null>("target", start);
  const [file, setFile] = useState<PickedFile | null>(null);
  const [isAsked, setAsked] = useState(false);
  const preview = useChange("preview_import", { quiet: true, onDone: ({ draft }) => go(`/imports/${draft.id}`, "replace") });
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
    const target = draft === null ? null : toTarget(draft);
    if (file === null || (!isUnits && target === null)) return;
    preview.run({ kind: isUnits ? "units" : "nominations", file: { name: file.name, base64: file.base64 }, target });
  };
  useShortcut("Ctrl+O", importText.pick, pick);
  useShortcut("Ctrl+Enter", importText.read, preview.isRunning ? undefined : () => { (document.getElementById(form) as HTMLFormElement | null)?.requestSubmit(); });
  return (
    <Page
      title={isUnits ? importText.startUnits : importText.start} back={isUnits ? { to: "/units", label: importText.backUnits } : { to: "/nominations", label: importText.back }}
      actions={<Button tone="primary" type="submit" form={form} icon={<FileSpreadsheet />} keys="Ctrl+Enter" isBusy={preview.isRunning}>{importText.read}</Button>}
    >
      <div className={styles.narrow}>
        <Form id={form} onSubmit={submit}>
          {draft !== null && <Section title={importText.submissionPart} note={importText.submissionNote}><TargetForm draft={draft} onChange={setDraft} /></Section>}
          <Section title={importText.filePart} note={isUnits ? importText.unitsFileNote : undefined}>
            <DropZone label={importText.drop} accept={ENDINGS} onFile={(dropped) => void read(readDropped(dropped))}>
              {file !== null && <p className={styles.file}><FileSpreadsheet aria-hidden /><b>{file.name}</b> <span>{formatFileSize(file.size)}</span></p>}
              <Button onPress={pick} keys="Ctrl+O">{file === null ? importText.pick : importText.pickOther}</Button>
              <p className={styles.formats}>{importText.formats}</p>
            </DropZone>
            {isAsked && file === null && <div className={styles.notice}><Alert tone="warn">{importText.fileMissing}</Alert></div>}
            {preview.isRunning && <div className={styles.notice}><ProgressBar label={importText.reading} /></div>}
            {preview.refusal !== null && <div className={styles.notice}><RefusalAlert of={preview.refusal} /></div>}
          </Section>
        </Form>
      </div>
    </Page>
  );
}
