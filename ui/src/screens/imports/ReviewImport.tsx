import { PanelTopClose, PanelTopOpen } from "lucide-react";
import { useRef, useState } from "react";
import { usePages } from "../../bridge";
import type { ImportPreview, ImportRow, RowVerdict } from "../../bridge";
import { Alert, Button, IconButton, Link, Page, Segmented, Spacer, StackedPanes, toast, useKept, useRemembered, useShortcut } from "../../parts";
import type { Key } from "../../parts";
import { verdictTones } from "../../wording";
import { cellProblemText, noteText } from "../../wording/importCells";
import { importKindWords, importText, notReady } from "../../wording/imports";
import { AcceptBar } from "./AcceptBar";
import { CellBar } from "./CellBar";
import { Facts } from "./Facts";
import { HiddenRows } from "./HiddenRows";
import { MoreFilter } from "./MoreFilter";
import { ReviewMenu } from "./ReviewMenu";
import { ReviewTable } from "./ReviewTable";
import type { InHand, ReviewHandle } from "./ReviewTable";
import type { SheetHandle } from "./SheetGrid";
import { SheetPane } from "./SheetPane";
import type { CellText } from "./SheetPane";
import { problemOf, sheetOf, valueOf } from "./fields";
import { letterOf } from "./sheetShape";
import { useRepairs } from "./useRepairs";
import styles from "./ReviewImport.module.css";

const VERDICTS = ["new", "changed", "same", "conflict", "problem", "skipped"] as const satisfies readonly RowVerdict[];
/** Share of the sheet's pane in percent, until it is drawn otherwise. */
const SHARE = 40;

/** A file under review: the sheet as it is, what taking it in would do, row by row. Nothing is stored until it is accepted. */
export function ReviewImport({ preview }: { preview: ImportPreview }) {
  const { draft } = preview;
  const { counts } = draft;
  const words = importKindWords(draft.kind);
  const [verdict, setVerdict] = useKept<RowVerdict | "all">("verdict", "all");
  const [note, setNote] = useKept<string | null>("note", null);
  const [only, setOnly] = useKept<number | null>("sheet", null);
  const [selected, setSelected] = useState<ReadonlySet<Key>>(new Set());
  const [isPaneOpen, setPaneOpen] = useRemembered<boolean>("import sheet", true);
  const [shown, setShown] = useState<number | null>(null);
  const [hand, setHand] = useState<InHand | null>(null);
  const [cell, setCell] = useState<CellText | null>(null);
  const pane = useRef<SheetHandle>(null);
  const table = useRef<ReviewHandle>(null);
  const filter = { draft: draft.id, verdict: verdict === "all" ? null : verdict, sheet: only, note };
  const rows = usePages("list_import_rows", filter);
  const repairs = useRepairs(preview);

  const inHand = hand === null ? null : rows.row(hand.index)?.place === hand.row.place ? (rows.row(hand.index) ?? hand.row) : hand.row;
  const first = preview.sheets.find((sheet) => sheet.used) ?? preview.sheets.find((sheet) => !sheet.hidden) ?? preview.sheets[0];
  const sheet = sheetOf(preview, shown ?? inHand?.sheetNo ?? first?.no ?? 1) ?? first;
  const value = inHand === null || hand === null ? null : valueOf(inHand, hand.field);
  const spot = inHand === null || sheet === undefined || inHand.sheetNo !== sheet.no ? null : { row: inHand.rowNo, column: value?.column ?? null };

  const show = (next: RowVerdict | "all") => {
    setSelected(new Set());
    setVerdict(next);
  };
  const showAll = () => {
    show("all");
    setNote(null);
    setOnly(null);
  };
  const take = (next: InHand) => {
    setCell(null);
    setHand(next);
    setShown(next.row.sheetNo);
  };
  const skipChosen = async () => {
    if (await repairs.skipRows([...selected].map(String), verdict !== "skipped")) setSelected(new Set());
  };
  const goToLine = async (no: number, row: number) => {
    if (await table.current?.goToRow(no, row) === true) return;
    toast({ tone: "info", text: importText.lineNotShown, action: { label: importText.showAll, onAction: showAll } });
  };
  const togglePane = () => {
    if (isPaneOpen && pane.current?.holdsFocus() === true) table.current?.focus();
    setPaneOpen(!isPaneOpen);
  };
  const switchPane = () => {
    if (pane.current?.holdsFocus() === true) table.current?.focus();
    else if (isPaneOpen) pane.current?.focus();
    else setPaneOpen(true);
  };
  useShortcut("F6", importText.paneSwitch, switchPane);
  useShortcut("Shift+F6", isPaneOpen ? importText.paneHide : importText.paneShow, togglePane);

  const wrongOf = (row: ImportRow, field: string) => { const problem = problemOf(row, field); return problem === undefined ? [] : [cellProblemText(problem, draft.kind)]; };
  const bar = cell !== null
    ? <CellBar address={cell.address} text={cell.text} facts={[cell.role]}>{!cell.isHeading && sheet !== undefined && <Button size="small" isDisabled={repairs.isBusy} onPress={() => void repairs.setHeading(sheet.no, cell.rowNo)}>{importText.rowIsHeading(cell.rowNo)}</Button>}</CellBar>
    : (
      <CellBar
        address={inHand === null || value === null ? null : value.column === null ? importText.notInSheet : importText.cellAt(letterOf(value.column), inHand.rowNo)} text={value?.raw ?? ""}
        facts={value === null || inHand === null || hand === null ? [] : [...wrongOf(inHand, hand.field), ...(value.value !== value.raw && value.notes.every((of) => of.kind !== "converted") && value.value !== "" ? [`→ ${value.value}`] : []), ...value.notes.map((of) => noteText(value, of)), ...(value.repaired ? [importText.repaired] : [])]}
      />
    );
  return (
    <Page
      title={importText.titleOf(draft)} body="fill" back={{ to: words.backTo, label: words.back }} subtitle={<Facts draft={draft} sheets={preview.sheets} />}
      toolbar={(
        <>
          <Segmented
            label={importText.filter} value={verdict} onChange={show}
            options={[{ id: "all" as const, label: importText.allRows, count: counts.total }, ...VERDICTS.filter((id) => counts[id] > 0 || id === verdict).map((id) => ({ id, label: importText.chips[id], count: counts[id], tone: verdictTones[id] }))]}
          />
          <MoreFilter preview={preview} note={note} sheet={only} onNote={(next) => { setSelected(new Set()); setNote(next); }} onSheet={(next) => { setSelected(new Set()); setOnly(next); }} />
          <HiddenRows draft={draft} repairs={repairs} />
          <Spacer />
          {selected.size > 0 ? <Button size="small" keys="Delete" isBusy={repairs.isBusy} onPress={() => void skipChosen()}>{verdict === "skipped" ? importText.takeBack(selected.size) : importText.skip(selected.size)}</Button> : (
            <>
              <IconButton label={isPaneOpen ? importText.paneHide : importText.paneShow} keys="Shift+F6" icon={isPaneOpen ? <PanelTopClose /> : <PanelTopOpen />} onPress={togglePane} />
              <ReviewMenu preview={preview} filter={filter} repairs={repairs} sheet={sheet} />
            </>
          )}
        </>
      )}
      footer={<AcceptBar draft={draft} onFix={() => show(notReady(counts) === 0 ? "all" : counts.problem > 0 ? "problem" : "conflict")} />}
    >
      <div className={styles.body}>
        {preview.acceptedBefore !== null && (
          <div className={styles.banner}>
            <Alert tone="warn" title={importText.acceptedBefore} action={<Link to={`/imports/${preview.acceptedBefore}`}>{importText.openBefore}</Link>}>{importText.acceptedBeforeText}</Alert>
          </div>
        )}
        <div className={styles.panes}>
          <StackedPanes
            label={importText.pane} keepAs="import sheet" share={SHARE}
            top={isPaneOpen && sheet !== undefined
              ? <SheetPane ref={pane} preview={preview} sheet={sheet} spot={spot} repairs={repairs} onShow={(no) => { setShown(no); setCell(null); }} onLine={(no, row) => void goToLine(no, row)} onCell={setCell} />
              : undefined}
          >
            <div className={styles.list}>
              {bar}
              <ReviewTable
                isSheetOpen={isPaneOpen && sheet !== undefined}
                key={`${verdict} ${note} ${only}`} ref={table} preview={preview} sheet={sheetOf(preview, inHand?.sheetNo ?? first?.no ?? 1)} rows={rows} filter={filter} repairs={repairs} selected={selected} onSelect={setSelected}
                onShowAll={showAll} onHand={take}
              />
            </div>
          </StackedPanes>
        </div>
      </div>
    </Page>
  );
}
