import { CirclePlus, FileDown, Upload, UserPlus, UsersRound } from "lucide-react";
import { useState } from "react";
import { useExport, useRead } from "../../bridge";
import type { CouncilDetail, CouncilRow } from "../../bridge";
import { Button, DateField, EmptyState, ErrorBox, LinkButton, Loaded, Loading, MenuButton, Page, Select, Spacer, ToggleButton, go, useKept, useShortcut } from "../../parts";
import { councilText } from "../../wording/council";
import { exportText } from "../../wording/exports";
import { ExportButton } from "../../pieces/ExportButton";
import { CouncilSummary } from "./CouncilSummary";
import { EditCouncil } from "./EditCouncil";
import { MemberDialog } from "./MemberDialog";
import { MemberTable } from "./MemberTable";
import { requiredOf, serves, todayIso } from "./terms";
import styles from "./CouncilPage.module.css";

/** The council: its decision, its quorum, who belongs to it on a day. */
export function CouncilPage() {
  const councils = useRead("list_councils", {});
  return (
    <Loaded query={councils}>
      {({ councils: all }) =>
        all[0] === undefined ? (
          <Page title={councilText.title}>
            <EmptyState icon={<UsersRound />} title={councilText.emptyTitle} text={councilText.emptyText} action={<LinkButton to="/council/new" tone="primary" icon={<CirclePlus />}>{councilText.add}</LinkButton>} />
          </Page>
        ) : (
          <Chosen councils={all} newest={all[0]} />
        )}
    </Loaded>
  );
}

function Chosen({ councils, newest }: { councils: readonly CouncilRow[]; newest: CouncilRow }) {
  const [id, setId] = useKept("council", newest.id);
  const council = useRead("read_council", { council: id });
  if (council.data !== undefined && council.data.council.id === id) return <Council key={id} detail={council.data} councils={councils} onChoose={setId} />;
  return council.error === null ? <Loading rows={10} /> : <ErrorBox error={council.error} onRetry={() => void council.refetch()} />;
}

function Council({ detail, councils, onChoose }: { detail: CouncilDetail; councils: readonly CouncilRow[]; onChoose: (id: number) => void }) {
  const { council, members } = detail;
  const [day, setDay] = useKept<string | null>("day", todayIso());
  const [showsAll, setShowsAll] = useKept("past", false);
  const [front, setFront] = useState<"edit" | "member" | null>(null);
  const on = day ?? todayIso();
  const serving = members.filter((member) => serves(member, on));
  const others = members.length - serving.length;
  useShortcut("Ctrl+N", councilText.addMember, () => setFront("member"));
  const form = useExport("export_form");
  const importPath = `/imports/new?kind=members&council=${council.id}`;
  useShortcut("Ctrl+I", councilText.import, () => go(importPath));
  const actions = (
    <>
      <MenuButton
        label={councilText.more}
        items={[
          { id: "edit", label: councilText.edit, onAction: () => setFront("edit") }, { id: "new", label: councilText.addAnother, onAction: () => go("/council/new") },
          { id: "import", label: councilText.import, icon: <Upload />, keys: "Ctrl+I", onAction: () => go(importPath) },
          { id: "form", label: exportText.form, icon: <FileDown />, onAction: () => form.run({ kind: "members", movement: null, phaseNo: null, unit: null }) },
        ]}
      />
      <ExportButton of="export_members" request={{ council: council.id, on: showsAll ? null : on }} isEmpty={members.length === 0} />
      <Button tone="primary" icon={<UserPlus />} keys="Ctrl+N" onPress={() => setFront("member")}>{councilText.addMember}</Button>
    </>
  );
  const toolbar = (
    <>
      {councils.length > 1 && (
        <Select className={styles.choose} label={councilText.choose} hideLabel value={String(council.id)} onChange={(id) => onChoose(Number(id))} options={councils.map((row) => ({ id: String(row.id), label: row.name, detail: councilText.subtitle(row.docNumber, row.docOn, row.issuer) }))} />
      )}
      <span className={styles.day}><span>{councilText.countOn}</span><DateField className={styles.date} label={councilText.countOn} hideLabel value={day} onChange={setDay} /></span>
      <p className={styles.counted} role="status"><b>{councilText.counted(serving.length)}</b> · {councilText.required(requiredOf(council.quorum, serving.length))}</p>
      <Spacer />
      {others > 0 && <ToggleButton isOn={showsAll} onChange={setShowsAll}>{councilText.past(others)}</ToggleButton>}
    </>
  );
  return (
    <Page title={council.name} subtitle={<CouncilSummary council={council} members={serving.length} />} actions={actions} toolbar={toolbar} body="fill">
      <MemberTable members={showsAll ? members : serving} day={on} />
      {front === "edit" && <EditCouncil council={council} members={serving.length} onClose={() => setFront(null)} />}
      {front === "member" && <MemberDialog council={council} onClose={() => setFront(null)} />}
    </Page>
  );
}
