import { BrainCircuit, Trash2 } from "lucide-react";
import { useState } from "react";
import { useChange, usePages } from "../../bridge";
import { DataTable, Dialog, EmptyState, IconButton, Segmented } from "../../parts";
import { importFieldName } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import styles from "./dialogs.module.css";

/** What is put right by itself because a person said so once: for this sender, or for all; any of it can be forgotten. */
export function FixesDialog({ sender, senderName, onClose }: { sender: number | null; senderName: string | null; onClose: () => void }) {
  const [whose, setWhose] = useState<"own" | "all">(sender === null ? "all" : "own");
  const fixes = usePages("list_import_fixes", { sender: whose === "own" ? sender : null });
  const forget = useChange("forget_import_fix");
  const drop = async (fix: number) => {
    try {
      await forget.ask({ fix });
    } catch {
      // What went wrong has been shown by the change itself.
    }
  };
  return (
    <Dialog title={importText.fixesTitle} onClose={onClose} size="large">
      <p className={styles.note}>{importText.fixesNote}</p>
      {sender !== null && <Segmented label={importText.fixesFilter} value={whose} onChange={setWhose} options={[{ id: "own", label: senderName ?? importText.sender }, { id: "all", label: importText.fixesAll }]} />}
      <div className={styles.fixes}>
        <DataTable
          label={importText.fixes} rows={fixes} rowKey={(fix) => fix.id} autoFocus
          columns={[
            { id: "found", title: importText.fixFound, width: "minmax(10rem, 1fr)", cell: (fix) => <b>{fix.found}</b> },
            { id: "value", title: importText.fixMeans, width: "minmax(11rem, 1.2fr)", cell: (fix) => fix.value },
            { id: "field", title: importText.fixField, width: "9rem", cell: (fix) => importFieldName(fix.field, fix.kind) },
            ...(whose === "all" ? [{ id: "sender", title: importText.fixSender, width: "minmax(9rem, 1fr)", cell: (fix: { senderName: string | null }) => fix.senderName ?? importText.fixNoSender }] : []),
            { id: "said", title: importText.fixSaid, width: "minmax(15rem, 1fr)", cell: (fix) => importText.fixSaidBy(fix.saidBy, fix.saidAt) },
            { id: "forget", title: "", width: "3rem", align: "end", cell: (fix) => <IconButton label={importText.fixForgetOf(fix.found)} icon={<Trash2 />} isDisabled={forget.isRunning} onPress={() => void drop(fix.id)} /> },
          ]}
          empty={<EmptyState icon={<BrainCircuit />} title={importText.fixesEmpty} text={importText.fixesEmptyText} />}
        />
      </div>
    </Dialog>
  );
}
