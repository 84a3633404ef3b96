import { BrainCircuit, FileSpreadsheet } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import { Button, DataTable, EmptyState, LinkButton, Loaded, Page, Tag, go, useShortcut } from "../../parts";
import { formatDateTime, formatNumber, term } from "../../wording";
import { importText, notReady } from "../../wording/imports";
import { FixesDialog } from "./FixesDialog";

const tones = { open: "info", accepted: "ok", discarded: "plain", undone: "warn" } as const;

/** Every file that was read, newest first: to go on with it, or to take it back. */
export function ImportList() {
  const drafts = useRead("list_imports", { onlyOpen: false });
  const [isRecalling, setRecalling] = useState(false);
  useShortcut("Ctrl+I", importText.start, () => go("/imports/new"));
  const start = <LinkButton to="/imports/new" tone="primary" icon={<FileSpreadsheet />} keys="Ctrl+I">{importText.start}</LinkButton>;
  return (
    <Page title={importText.list} back={{ to: "/nominations", label: importText.back }} body="fill"
      actions={(drafts.data?.drafts.length ?? 0) > 0 ? <><Button icon={<BrainCircuit />} onPress={() => setRecalling(true)}>{importText.fixes}</Button>{start}</> : undefined}
    >
      <Loaded query={drafts}>
        {({ drafts }) => (
          <DataTable
            label={importText.list} rows={drafts} rowKey={(row) => row.id} keepAs="imports" autoFocus onOpen={(row) => go(`/imports/${row.id}`)} typeAhead={(row) => row.unitName ?? row.fileName}
            columns={[
              { id: "what", title: importText.sender, width: "minmax(12rem, 1.4fr)", cell: (row) => (row.unitName === null ? "" : <b>{row.unitName}</b>) },
              { id: "kind", title: importText.kind, width: "minmax(9rem, 0.8fr)", cell: (row) => term("importKind", row.kind) },
              { id: "file", title: importText.file, width: "minmax(12rem, 1.4fr)", cell: (row) => row.fileName },
              { id: "at", title: importText.readAt, width: "9.5rem", cell: (row) => formatDateTime(row.createdAt) },
              { id: "lines", title: importText.lines, width: "6rem", align: "end", cell: (row) => formatNumber(row.counts.total) },
              { id: "left", title: importText.verdict, width: "8rem", cell: (row) => (row.stage === "open" && notReady(row.counts) > 0 ? importText.draftWaiting(notReady(row.counts)) : "") },
              { id: "stage", title: importText.stage, width: "8.5rem", cell: (row) => <Tag tone={tones[row.stage]}>{term("draftStage", row.stage)}</Tag> },
            ]}
            empty={<EmptyState icon={<FileSpreadsheet />} title={importText.listEmptyTitle} text={importText.listEmptyText} action={start} />}
          />
        )}
      </Loaded>
      {isRecalling && <FixesDialog sender={null} senderName={null} onClose={() => setRecalling(false)} />}
    </Page>
  );
}
