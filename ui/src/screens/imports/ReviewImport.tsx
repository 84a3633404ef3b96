import { useState } from "react";
import { usePages } from "../../bridge";
import type { ImportPreview, RowVerdict } from "../../bridge";
import { Alert, Button, Link, MenuButton, Page, Segmented, Spacer, useKept, useShortcut } from "../../parts";
import type { Key } from "../../parts";
import { verdictTones } from "../../wording";
import { importText, notReady } from "../../wording/imports";
import { AcceptBar } from "./AcceptBar";
import { ColumnsDialog } from "./ColumnsDialog";
import { EditTarget } from "./EditTarget";
import { Facts } from "./Facts";
import { PassedOverDialog } from "./PassedOverDialog";
import { ReviewTable } from "./ReviewTable";
import { useRepairs } from "./useRepairs";
import styles from "./ReviewImport.module.css";

const VERDICTS = ["new", "changed", "same", "conflict", "problem", "skipped"] as const satisfies readonly RowVerdict[];

/** A file under review: what taking it in would do, row by row. Nothing is stored until it is accepted. */
export function ReviewImport({ preview }: { preview: ImportPreview }) {
  const { draft } = preview;
  const { counts } = draft;
  const isUnits = draft.kind === "units";
  const [filter, setFilter] = useKept<RowVerdict | "all">("verdict", "all");
  const [selected, setSelected] = useState<ReadonlySet<Key>>(new Set());
  const [dialog, setDialog] = useState<"columns" | "passedOver" | "target" | null>(null);
  const verdict = filter === "all" ? null : filter;
  const rows = usePages("list_import_rows", { draft: draft.id, verdict });
  const repairs = useRepairs(preview);
  const unused = preview.columns.filter((column) => column.field === null && column.heading !== "").length;
  const close = () => setDialog(null);
  useShortcut("Ctrl+Shift+C", importText.columns(unused), () => setDialog("columns"));
  const show = (next: RowVerdict | "all") => {
    setSelected(new Set());
    setFilter(next);
  };
  const skipChosen = async () => {
    const isTakingBack = filter === "skipped";
    if (await repairs.skipRows([...selected].map(Number), !isTakingBack)) setSelected(new Set());
  };
  return (
    <Page
      title={importText.titleOf(draft)} body="fill" back={isUnits ? { to: "/units", label: importText.backUnits } : { to: "/nominations", label: importText.back }}
      subtitle={<Facts draft={draft} headerRow={preview.headerRow} />}
      toolbar={(
        <>
          <Segmented
            label={importText.filter} value={filter} onChange={show}
            options={[{ id: "all" as const, label: importText.allRows, count: counts.total }, ...VERDICTS.filter((id) => counts[id] > 0 || id === filter).map((id) => ({ id, label: importText.chips[id], count: counts[id], tone: verdictTones[id] }))]}
          />
          <Spacer />
          {selected.size > 0 ? <Button size="small" keys="Delete" isBusy={repairs.isBusy} onPress={() => void skipChosen()}>{filter === "skipped" ? importText.takeBack(selected.size) : importText.skip(selected.size)}</Button> : (
            <>
              {preview.sheets.length > 1 && <MenuButton label={importText.sheetOf(draft.sheet)} size="small" items={preview.sheets.map((sheet) => ({ id: sheet, label: sheet, isDisabled: sheet === draft.sheet, onAction: () => repairs.chooseSheet(sheet) }))} />}
              {draft.target !== null && <Button size="small" onPress={() => setDialog("target")}>{importText.editHead}</Button>}
              <Button size="small" onPress={() => setDialog("columns")}>{importText.columns(unused)}</Button>
              {preview.passedOver.length > 0 && <Button size="small" onPress={() => setDialog("passedOver")}>{importText.passedOver(preview.passedOver.length)}</Button>}
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
        <ReviewTable key={`${draft.sheet} ${filter}`} preview={preview} rows={rows} verdict={verdict} repairs={repairs} selected={selected} onSelect={setSelected} onShowAll={() => show("all")} />
      </div>
      {dialog === "columns" && <ColumnsDialog preview={preview} onMean={repairs.meanColumn} onClose={close} />}
      {dialog === "passedOver" && <PassedOverDialog rows={preview.passedOver} onClose={close} />}
      {dialog === "target" && draft.target !== null && <EditTarget draft={draft} target={draft.target} onClose={close} />}
    </Page>
  );
}
