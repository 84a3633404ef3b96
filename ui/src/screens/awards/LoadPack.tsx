import { useEffect, useState } from "react";
import { RefusalAlert, call, pickFile, readDropped, useChange } from "../../bridge";
import type { PackPreview, PickedFile } from "../../bridge";
import { Alert, Button, Dialog, DropZone, Loading, Stack, Tag, toast } from "../../parts";
import { failureText } from "../../wording";
import { lawText, validityText } from "../../wording/regulations";
import { packFaultText } from "../../wording/regulationFaults";
import { groupedChanges } from "../../wording/regulationChanges";
import { capital } from "../../wording/standard";
import styles from "./awards.module.css";

const ENDINGS = [".toml"] as const;

/** Chooses a file of regulations, shows what it says, what is wrong with it and what changes, and puts it in force. */
export function LoadPack({ onClose, onLoaded }: { onClose: () => void; onLoaded: (pack: string) => void }) {
  const [file, setFile] = useState<PickedFile | null>(null);
  const [preview, setPreview] = useState<PackPreview | null>(null);
  const [isReading, setReading] = useState(false);
  const load = useChange("load_pack", { quiet: true, done: lawText.loaded, onDone: ({ pack }) => onLoaded(pack) });
  const read = async (from: Promise<PickedFile | null>) => {
    try {
      const next = await from;
      if (next === null) return;
      load.clear();
      setFile(next);
      setPreview(null);
      setReading(true);
      setPreview(await call("preview_pack", { file: { name: next.name, base64: next.base64 } }));
    } catch (error) {
      toast({ tone: "bad", text: failureText(error) });
    } finally {
      setReading(false);
    }
  };
  const isSound = preview !== null && preview.problems.length === 0;
  // The next thing to do once the file is found sound; Enter is enough then.
  useEffect(() => { if (isSound) document.querySelector<HTMLElement>("[data-apply] button:last-of-type")?.focus(); }, [isSound]);
  const apply = () => { if (file !== null) load.run({ file: { name: file.name, base64: file.base64 } }); };
  return (
    <Dialog
      title={lawText.loadTitle} onClose={onClose} size="large"
      footer={<span data-apply className={styles.buttons}><Button tone="primary" isDisabled={!isSound} isBusy={load.isRunning} onPress={apply}>{lawText.apply}</Button></span>}
    >
      <Stack>
        <p>{lawText.loadIntro}</p>
        <DropZone label={lawText.drop} accept={ENDINGS} onFile={(dropped) => void read(readDropped(dropped))}>
          {file !== null && <p><b>{file.name}</b></p>}
          <Button autoFocus onPress={() => void read(pickFile(ENDINGS.join(",")))}>{file === null ? lawText.pick : lawText.pickOther}</Button>
        </DropZone>
        {isReading && <Loading rows={3} />}
        {preview !== null && <Previewed preview={preview} />}
        <RefusalAlert of={load.refusal} />
      </Stack>
    </Dialog>
  );
}

function Previewed({ preview }: { preview: PackPreview }) {
  const { head, comparedWith: old } = preview;
  return (
    <Stack>
      {preview.problems.length > 0 && (
        <Alert tone="bad" title={lawText.broken(preview.problems.length)}>
          <p>{lawText.brokenText}</p>
          <ul className={styles.problems}>
            {preview.problems.map((problem, at) => <li key={at}><b>{lawText.line(problem.line)}</b> {packFaultText(problem.fault)} {problem.path !== "" && <code>{problem.path}</code>}</li>)}
          </ul>
        </Alert>
      )}
      {head !== null && (
        <div>
          <h3 className={styles.name}>{head.title}</h3>
          <p>{capital(validityText(head.validFrom, head.validTo))}. {[lawText.version(head.version), lawText.awardsCount(head.awards)].join(" · ")} <Tag tone={head.unverified === 0 ? "ok" : "warn"}>{lawText.unverifiedCount(head.unverified)}</Tag></p>
          <p>{[...head.laws, ...head.decrees].join(", ")}</p>
          {preview.problems.length === 0 && <p>{old !== null && !old.isReplaced && old.validTo !== null ? lawText.endsBefore(old.title, old.validTo) : ""} {lawText.received(preview.nominations)}</p>}
        </div>
      )}
      {old !== null && <Changes preview={preview} title={lawText.comparedTitle(old.title, old.isReplaced)} />}
    </Stack>
  );
}

/** Old → new under the award they are about. */
function Changes({ preview, title }: { preview: PackPreview; title: string }) {
  const groups = groupedChanges(preview.changes, preview.awardNames);
  return (
    <section aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      {groups.length === 0 && <p>{lawText.noChanges}</p>}
      {groups.map(({ of, changes }) => (
        <div key={of ?? ""} className={styles.group}>
          <h4>{of ?? lawText.changesOf}</h4>
          <ul className={styles.changes}>
            {changes.map((change, at) => (
              <li key={at}>
                <span className={styles.about}>{change.about}</span>
                {change.old !== null && <del>{change.old}</del>}
                {change.old !== null && change.new !== null && <span aria-hidden>→</span>}
                {change.new !== null && <ins>{change.new}</ins>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
