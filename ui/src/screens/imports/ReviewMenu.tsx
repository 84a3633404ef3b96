import { useState } from "react";
import { useExport } from "../../bridge";
import type { DraftSheet, ImportPreview } from "../../bridge";
import { MenuButton, useShortcut } from "../../parts";
import { importText } from "../../wording/imports";
import { ColumnsDialog } from "./ColumnsDialog";
import { EditDecision } from "./EditDecision";
import { EditTarget } from "./EditTarget";
import { FixesDialog } from "./FixesDialog";
import { PassedOverDialog } from "./PassedOverDialog";
import type { RowFilter } from "./tablePlace";
import type { Repairs } from "./useRepairs";

/** What is done with a file besides its rows: its head, its columns, what is remembered, the rows as a file for the unit. */
export function ReviewMenu({ preview, filter, repairs, sheet }: { preview: ImportPreview; filter: RowFilter; repairs: Repairs; sheet: DraftSheet | undefined }) {
  const { draft } = preview;
  const [dialog, setDialog] = useState<"columns" | "passedOver" | "head" | "fixes" | null>(null);
  const rows = useExport("export_import_rows");
  const unused = (sheet?.columns ?? []).filter((column) => column.field === null && column.heading !== "").length;
  const passedOver = preview.sheets.filter((of) => of.used).reduce((sum, of) => sum + of.passedOver.length, 0);
  const close = () => setDialog(null);
  const exportRows = () => rows.run({ draft: draft.id, verdict: filter.verdict, sheet: filter.sheet, note: filter.note });
  useShortcut("Ctrl+Shift+C", importText.columns(unused), () => setDialog("columns"));
  useShortcut("Ctrl+E", importText.exportRows, rows.isRunning ? undefined : exportRows);
  return (
    <>
      <MenuButton
        label={importText.more} size="small"
        items={[
          ...(draft.target === null ? [] : [{ id: "head", label: importText.editHead, onAction: () => setDialog("head") }]),
          ...(draft.kind === "past_awards" ? [{ id: "head", label: importText.editDecision, onAction: () => setDialog("head") }] : []),
          { id: "columns", label: importText.columns(unused), keys: "Ctrl+Shift+C", onAction: () => setDialog("columns") },
          ...(passedOver === 0 ? [] : [{ id: "passedOver", label: importText.passedOver(passedOver), onAction: () => setDialog("passedOver") }]),
          { id: "fixes", label: importText.fixes, onAction: () => setDialog("fixes") },
          { id: "export", label: importText.exportRows, keys: "Ctrl+E", onAction: exportRows },
        ]}
      />
      {dialog === "columns" && <ColumnsDialog preview={preview} start={sheet} repairs={repairs} onClose={close} />}
      {dialog === "passedOver" && <PassedOverDialog sheets={preview.sheets} onClose={close} />}
      {dialog === "head" && (draft.target !== null ? <EditTarget draft={draft} target={draft.target} onClose={close} /> : <EditDecision draft={draft} onClose={close} />)}
      {dialog === "fixes" && <FixesDialog sender={draft.sender} senderName={draft.unitName} onClose={close} />}
    </>
  );
}
