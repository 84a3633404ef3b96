import { FileDown, FileSpreadsheet, Pencil, Plus, ScrollText, Upload } from "lucide-react";
import { useState } from "react";
import { useExport, useRead } from "../../bridge";
import type { MovementDetail } from "../../bridge";
import { Button, LinkButton, Link, Loaded, MenuButton, Page, Section, Stack, Tabs, Tag, go, useIdParam, useKept, useShortcut } from "../../parts";
import { formatPartialDate, term } from "../../wording";
import { movementText } from "../../wording/movements";
import { exportText } from "../../wording/exports";
import { BlankFormDialog } from "../../pieces/BlankForm";
import { OfficialListDialog } from "../../pieces/OfficialListDialog";
import { todayIso } from "../../pieces/today";
import { Board } from "./Board";
import { Contents } from "./Contents";
import { DocumentDialog } from "./DocumentDialog";
import { Facts } from "./Facts";
import { PhaseLine } from "./PhaseLine";
import { phaseNow } from "./phases";
import styles from "./MovementPage.module.css";

/** One movement: what its document says, and who has sent what. */
export function MovementPage() {
  const movement = useRead("read_movement", { movement: useIdParam() });
  return <Loaded query={movement}>{(detail) => <Opened detail={detail} />}</Loaded>;
}

function Opened({ detail }: { detail: MovementDetail }) {
  const { fields } = detail;
  const [tab, setTab] = useKept<"document" | "board">("tab", "document");
  const [front, setFront] = useState<"document" | "official" | "form" | null>(null);
  const close = () => setFront(null);
  const board = useExport("export_submission_board");
  const importPath = `/imports/new?kind=nominations&movement=${detail.id}`;
  useShortcut("Ctrl+I", movementText.import, () => go(importPath));
  useShortcut("Ctrl+E", exportText.officialTitle, () => setFront("official"));
  useShortcut("E", movementText.edit, () => go(`/movements/${detail.id}/edit`));
  const title = fields.title === null ? (fields.subject ?? fields.docNumber ?? "") : `“${fields.title}”`;
  const source = [term("launchDocKind", fields.docKind), fields.docNumber ?? movementText.noNumber, formatPartialDate(fields.launchedOn), fields.issuer].filter((part) => part !== "").join(" · ");
  const now = todayIso();
  const current = fields.phases.find((phase) => phaseNow(phase, now).state === "running")?.no ?? null;
  return (
    <Page
      title={title} back={{ to: "/movements", label: movementText.title }}
      subtitle={<>{source} {fields.isSpecial && <Tag tone="gold">{movementText.special}</Tag>}</>}
      actions={(
        <>
          <MenuButton
            label={exportText.menu} icon={<FileSpreadsheet />}
            items={[
              { id: "official", label: exportText.official, icon: <ScrollText />, keys: "Ctrl+E", onAction: () => setFront("official") },
              { id: "board", label: movementText.exportBoard, icon: <FileSpreadsheet />, isDisabled: board.isRunning, onAction: () => board.run({ movement: detail.id, phaseNo: null }) },
              { id: "form", label: `${exportText.form}…`, icon: <FileDown />, onAction: () => setFront("form") },
            ]}
          />
          <LinkButton to={`/movements/${detail.id}/edit`} icon={<Pencil />} keys="E">{movementText.edit}</LinkButton>
          <LinkButton to={importPath} tone="primary" icon={<Upload />} keys="Ctrl+I">{movementText.import}</LinkButton>
        </>
      )}
    >
      <Stack>
        <Section title={movementText.phases}>
          {fields.phases.length === 0 ? movementText.noPhases : <Stack gap="tight">{fields.phases.map((phase) => <PhaseLine key={phase.no} movement={detail.id} phase={phase} today={now} />)}</Stack>}
        </Section>
        <Tabs label={movementText.movement} value={tab} onChange={setTab} tabs={[
          { id: "document", title: movementText.document, content: (
            <div className={styles.columns}>
              <Contents items={fields.contents} />
              <Stack>
                <Facts fields={fields} />
                <Section title={movementText.documents} note={movementText.notMovement} actions={<Button size="small" icon={<Plus />} onPress={() => setFront("document")}>{movementText.addDocument}</Button>}>
                  {detail.documents.length === 0 && movementText.noDocuments}
                  {detail.documents.map((document) => <div key={document.id}><Link to={`/documents/${document.id}`}>{[document.docNumber, document.subject].filter((part) => part !== null).join(": ")}</Link></div>)}
                </Section>
              </Stack>
            </div>
          ) },
          { id: "board", title: movementText.board, badge: detail.submissions, content: <Board movement={detail.id} phases={fields.phases} /> },
        ]} />
      </Stack>
      {front === "document" && <DocumentDialog document={null} links={[detail.id]} onClose={close} />}
      {front === "official" && <OfficialListDialog of={{ kind: "movement", movement: detail.id, phases: fields.phases }} onClose={close} />}
      {front === "form" && <BlankFormDialog movement={detail.id} phases={fields.phases} phaseNo={current} onClose={close} />}
    </Page>
  );
}
