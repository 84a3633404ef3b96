import { Upload } from "lucide-react";
import { useEffect, useState } from "react";
import { RefusalAlert, useChange, useExport, useRead } from "../../bridge";
import type { AwardLaw, RegulationBook } from "../../bridge";
import { Alert, Button, DataTable, EmptyState, Loaded, MenuButton, Page, ReasonDialog, Segmented, Select, SplitPane, Stack, Tag, useKept, useShortcut } from "../../parts";
import { ExportButton } from "../../pieces/ExportButton";
import { ConfirmRule } from "../../pieces/ConfirmRule";
import { awardsText } from "../../wording/awards";
import { lawText } from "../../wording/regulations";
import { packFaultText } from "../../wording/regulationFaults";
import { AwardDetail } from "./AwardDetail";
import { GeneralDetail } from "./GeneralDetail";
import { LoadPack } from "./LoadPack";
import styles from "./awards.module.css";

/** What each pack says of every award, how sure each figure is, and the office's own word on it; a new pack is loaded here. */
export function Awards() {
  const [pack, setPack] = useKept<string | null>("pack", null);
  const book = useRead("read_regulations", { pack });
  // The pack that was looked at last may be gone since.
  const isGone = book.error !== null && pack !== null;
  useEffect(() => { if (isGone) setPack(null); }, [isGone, setPack]);
  return (
    <Loaded query={book} rows={12}>
      {(read) => <Catalogue book={read} onPack={setPack} />}
    </Loaded>
  );
}

type Shown = { id: string; law: AwardLaw | null };

function Catalogue({ book, onPack }: { book: RegulationBook; onPack: (pack: string | null) => void }) {
  const [show, setShow] = useKept<"all" | "open">("show", "all");
  const [at, setAt] = useKept<string>("award", "");
  const [isLoading, setLoading] = useState(false);
  const [isUnloading, setUnloading] = useState<string | null>(null);
  const [voted, setVoted] = useState<AwardLaw | null>(null);
  const file = useExport("export_pack");
  useShortcut("Ctrl+O", lawText.load, isLoading ? undefined : () => setLoading(true));
  const open = book.awards.filter((law) => law.unverified > 0);
  const shown: Shown[] = [{ id: "", law: null }, ...(show === "open" ? open : book.awards).map((law) => ({ id: law.entry.award.id, law }))];
  const chosen = shown.find(({ id }) => id === at) ?? shown[0];
  const { era } = book;
  const items = [
    { id: "file", label: lawText.exportFile, onAction: () => file.run({ pack: era.pack }) },
    { id: "unload", label: lawText.unload, isDisabled: era.load === null, onAction: () => setUnloading(era.pack) },
  ];
  return (
    <Page
      title={awardsText.title} back={{ to: "/settings", label: awardsText.back }} body="fill" subtitle={era.title}
      actions={<><ExportButton of="export_awards" request={{ on: era.validFrom }} /><MenuButton label={lawText.more} items={items} /><Button icon={<Upload />} keys="Ctrl+O" onPress={() => setLoading(true)}>{lawText.load}</Button></>}
      toolbar={
        <>
          <Select label={lawText.era} value={era.pack} onChange={onPack} options={book.eras.map((of) => ({ id: of.pack, label: lawText.eraShort(of.title, of.validFrom, of.validTo) }))} />
          <Segmented label={lawText.filter} value={show} onChange={setShow} options={[{ id: "all", label: lawText.all, count: book.awards.length }, { id: "open", label: lawText.onlyOpen, count: open.length, tone: "warn" }]} />
        </>
      }
    >
      <SplitPane
        startWidth="minmax(19rem, 26rem)" startLabel={lawText.award}
        start={
          <DataTable
            label={lawText.award} rows={shown} rowKey={({ id }) => id} rowHeight="auto" keepAs={`awards ${era.pack}`} typeAhead={({ law }) => law?.entry.award.name ?? lawText.general}
            onCursor={({ id }) => setAt(id)} onOpen={({ law }) => { if (law !== null) setVoted(law); }}
            columns={[
              { id: "award", title: lawText.award, width: "minmax(0, 1fr)", wraps: true, cell: ({ law }) => (law === null ? <b>{lawText.general}</b> : law.entry.award.name) },
              { id: "open", title: lawText.open, width: "7.5rem", cell: ({ law }) => (law === null || law.unverified === 0 ? "" : <Tag tone="warn">{lawText.openCount(law.unverified)}</Tag>) },
            ]}
          />
        }
      >
        <div className={styles.pane}><Stack>
          {book.leftOut.map((left) => (
            <Alert key={left.pack} tone="bad" title={lawText.leftOut(left.pack, left.version)} action={<Button size="small" onPress={() => setUnloading(left.pack)}>{lawText.unload}</Button>}>
              {lawText.leftOutText} {left.problems[0] === undefined ? "" : packFaultText(left.problems[0].fault)}
            </Alert>
          ))}
          {show === "open" && open.length === 0 && <EmptyState title={lawText.noneOpen} text={lawText.noneOpenText} />}
          {chosen === undefined || chosen.law === null ? <GeneralDetail book={book} /> : <AwardDetail key={`${era.pack} ${chosen.id}`} book={book} law={chosen.law} onVote={() => setVoted(chosen.law)} />}
        </Stack></div>
      </SplitPane>
      {voted !== null && <ConfirmRule pack={era.pack} award={voted.entry.award} rule={voted.entry.award.rule} packRule={voted.entry.packRule} members={null} onClose={() => setVoted(null)} />}
      {isLoading && <LoadPack onClose={() => setLoading(false)} onLoaded={(pack) => { setLoading(false); onPack(pack); }} />}
      {isUnloading !== null && <Unload pack={isUnloading} onClose={() => setUnloading(null)} onDone={() => { setUnloading(null); onPack(null); }} />}
    </Page>
  );
}

function Unload({ pack, onClose, onDone }: { pack: string; onClose: () => void; onDone: () => void }) {
  const unload = useChange("unload_pack", { quiet: true, done: lawText.unloaded, onDone });
  return (
    <ReasonDialog
      title={lawText.unloadTitle} label={lawText.unloadReason} confirm={lawText.unloadButton} isRequired isBusy={unload.isRunning} refusal={<RefusalAlert of={unload.refusal} />}
      onConfirm={(reason) => unload.run({ pack, reason })} onClose={onClose}
    >
      <p>{lawText.unloadText}</p>
    </ReasonDialog>
  );
}
