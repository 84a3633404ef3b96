import { FileSpreadsheet, Pencil, Plus } from "lucide-react";
import { useRead } from "../../bridge";
import type { MovementDetail } from "../../bridge";
import { LinkButton, Loaded, Page, Tabs, Tag, go, useIdParam, useRoute, useShortcut } from "../../parts";
import { formatNumber } from "../../wording";
import { launchText, movementText } from "../../wording/movements";
import { Board } from "./Board";
import { Documents } from "./Documents";
import { MovementBody } from "./MovementBody";
import styles from "./MovementPage.module.css";

const TABS = ["text", "board", "documents"] as const;
type Tab = (typeof TABS)[number];

/** One movement: what its document says, who has sent what, which guiding documents go with it. */
export function MovementPage() {
  const id = useIdParam();
  const read = useRead("read_movement", { movement: id });
  if (read.data === undefined) return <Page title={movementText.title} back={{ to: "/movements", label: movementText.back }}><Loaded query={read} rows={8}>{() => null}</Loaded></Page>;
  return <Opened movement={read.data} />;
}

function Opened({ movement }: { movement: MovementDetail }) {
  const { query } = useRoute();
  const { fields } = movement;
  const wanted = query.get("tab");
  const tab: Tab = TABS.find((known) => known === wanted) ?? "text";
  const show = (next: Tab) => go(`/movements/${movement.id}?tab=${next}`, "replace");
  const importPath = `/imports/new?kind=nominations&movement=${movement.id}`;
  const submissionPath = `/submissions/new?movement=${movement.id}${fields.phases[0] === undefined ? "" : `&phase=${fields.phases[0].no}`}`;
  useShortcut("Ctrl+I", movementText.import, () => go(importPath));
  useShortcut("Ctrl+N", movementText.addSubmission, () => go(submissionPath));
  useShortcut("E", movementText.edit, () => go(`/movements/${movement.id}/edit`));
  useShortcut("Ctrl+1", movementText.tabs.text, () => show("text"));
  useShortcut("Ctrl+2", movementText.tabs.board, () => show("board"));
  useShortcut("Ctrl+3", movementText.tabs.documents, () => show("documents"));
  return (
    <Page
      title={<span className={styles.title}>{fields.title ?? fields.subject ?? fields.docNumber} {fields.isSpecial && <Tag tone="gold">{movementText.special}</Tag>}</span>}
      subtitle={`${launchText(fields)} · ${fields.issuer} · ${movementText.counts(movement)}`} back={{ to: "/movements", label: movementText.back }}
      actions={(
        <>
          <LinkButton to={`/movements/${movement.id}/edit`} icon={<Pencil />} keys="E">{movementText.edit}</LinkButton>
          <LinkButton to={submissionPath} icon={<Plus />} keys="Ctrl+N">{movementText.addSubmission}</LinkButton>
          <LinkButton to={importPath} tone="primary" icon={<FileSpreadsheet />} keys="Ctrl+I">{movementText.import}</LinkButton>
        </>
      )}
    >
      <Tabs
        label={movementText.tabsLabel} value={tab} onChange={show}
        tabs={[
          { id: "text", title: movementText.tabs.text, content: <MovementBody fields={fields} /> },
          { id: "board", title: movementText.tabs.board, badge: formatNumber(movement.submissions), content: <Board movement={movement} /> },
          { id: "documents", title: movementText.tabs.documents, badge: movement.documents.length, content: <Documents movement={movement} /> },
        ]}
      />
    </Page>
  );
}
