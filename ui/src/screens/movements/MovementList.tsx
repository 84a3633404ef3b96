import { Flag, FileText, Plus } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import { Button, DataTable, EmptyState, LinkButton, Loaded, Page, SearchField, Segmented, go, useDebounced, useKept, useShortcut } from "../../parts";
import { formatDate, formatPartialDate, term } from "../../wording";
import { movementText, phaseWords } from "../../wording/movements";
import { ExportButton } from "../../pieces/ExportButton";
import { DocumentDialog } from "./DocumentDialog";

/** Movements and, beside them, the guiding documents that are not movements. */
export function MovementList() {
  const [show, setShow] = useKept<"movements" | "documents">("show", "movements");
  const [typed, setTyped] = useKept("query", "");
  const [isAdding, setAdding] = useState(false);
  const query = useDebounced(typed.trim(), 150);
  const movements = useRead("list_movements", { query: query === "" ? null : query });
  const documents = useRead("list_documents", {});
  useShortcut("Ctrl+N", show === "movements" ? movementText.add : movementText.addDocument, () => (show === "movements" ? go("/movements/new") : setAdding(true)));
  const addMovement = <LinkButton to="/movements/new" tone="primary" icon={<Plus />}>{movementText.add}</LinkButton>;
  const addDocument = <Button tone="primary" icon={<Plus />} onPress={() => setAdding(true)}>{movementText.addDocument}</Button>;
  return (
    <Page
      title={movementText.title} body="fill" actions={show === "movements" ? <><ExportButton of="export_movements" request={{ query: query === "" ? null : query }} isEmpty={movements.data?.movements.length === 0} />{addMovement}</> : addDocument}
      toolbar={
        <>
          <Segmented label={movementText.title} value={show} onChange={setShow} options={[
            { id: "movements", label: movementText.movement, count: movements.data?.movements.length }, { id: "documents", label: movementText.documents, count: documents.data?.documents.length },
          ]} />
          {show === "movements" && <SearchField label={movementText.search} hideLabel placeholder={movementText.search} value={typed} onChange={setTyped} />}
        </>
      }
    >
      {show === "movements" ? (
        <Loaded query={movements}>
          {({ movements: rows }) => (
            <DataTable
              label={movementText.title} rows={rows} rowKey={(row) => row.id} keepAs="movements" rowHeight="auto" typeAhead={(row) => row.displayTitle} onOpen={(row) => go(`/movements/${row.id}`)} autoFocus
              columns={[
                { id: "title", title: movementText.name, width: "minmax(18rem, 3fr)", wraps: true, cell: (row) => <b>{row.displayTitle}</b> },
                { id: "number", title: movementText.number, width: "9rem", wraps: true, cell: (row) => row.docNumber ?? movementText.noNumber },
                { id: "launched", title: movementText.launched, width: "7.5rem", cell: (row) => formatPartialDate(row.launchedOn) },
                { id: "issuer", title: movementText.issuer, width: "minmax(9rem, 1fr)", wraps: true, cell: (row) => row.issuer },
                { id: "phases", title: movementText.phases, width: "minmax(12rem, 2fr)", wraps: true, cell: (row) => row.phases.map((phase) => <div key={phase.no}>{row.phases.length > 1 ? `${movementText.phase(phase.no)}: ` : ""}{phaseWords(phase)}</div>) },
                { id: "received", title: movementText.received, width: "9.5rem", wraps: true, cell: (row) => movementText.counts(row.submissions, row.nominations) },
              ]}
              empty={query === "" ? <EmptyState icon={<Flag />} title={movementText.emptyTitle} text={movementText.emptyText} action={addMovement} /> : <EmptyState title={movementText.noneTitle} text={movementText.noneText} />}
            />
          )}
        </Loaded>
      ) : (
        <Loaded query={documents}>
          {({ documents: rows }) => (
            <DataTable
              label={movementText.documents} rows={rows} rowKey={(row) => row.id} keepAs="documents" rowHeight="auto" typeAhead={(row) => row.subject} onOpen={(row) => go(`/documents/${row.id}`)}
              columns={[
                { id: "subject", title: movementText.docSubject, width: "minmax(18rem, 3fr)", wraps: true, cell: (row) => <b>{row.subject}</b> },
                { id: "kind", title: movementText.kind, width: "10rem", cell: (row) => term("guidingDocKind", row.docKind) },
                { id: "number", title: movementText.number, width: "8rem", cell: (row) => row.docNumber ?? movementText.noNumber },
                { id: "issued", title: movementText.docIssued, width: "7.5rem", cell: (row) => formatDate(row.issuedOn) },
                { id: "linked", title: movementText.linked, width: "minmax(12rem, 2fr)", wraps: true, cell: (row) => row.movements.map((movement) => movement.displayTitle).join("; ") },
              ]}
              empty={<EmptyState icon={<FileText />} title={movementText.documents} text={movementText.notMovement} action={addDocument} />}
            />
          )}
        </Loaded>
      )}
      {isAdding && <DocumentDialog document={null} links={[]} onClose={() => setAdding(false)} />}
    </Page>
  );
}
