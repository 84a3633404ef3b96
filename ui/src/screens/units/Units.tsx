import { ChevronsDownUp, ChevronsUpDown, FileDown, Plus, Upload } from "lucide-react";
import { Building2 } from "lucide-react";
import { useState } from "react";
import { useExport, useRead } from "../../bridge";
import type { UnitKind, UnitRow } from "../../bridge";
import { Button, DataTable, EmptyState, LinkButton, Loaded, MenuButton, Page, SearchField, Select, Tag, go, useDebounced, useKept, useShortcut } from "../../parts";
import { formatDate, formatNumber, term, terms } from "../../wording";
import { unitText } from "../../wording/units";
import { exportText } from "../../wording/exports";
import { ExportButton } from "../../pieces/ExportButton";
import { UnitDialog } from "./UnitDialog";
import { closedAtFirst, visibleRows } from "./tree";

const kinds = [{ id: "all", label: unitText.allKinds }, ...(Object.keys(terms.unitKind) as UnitKind[]).map((id) => ({ id, label: terms.unitKind[id] }))];

/** The province's units as a tree; a search or a kind shows a flat list instead. */
export function Units() {
  const [typed, setTyped] = useKept("query", "");
  const [kind, setKind] = useKept<string>("kind", "all");
  const [closed, setClosed] = useKept<readonly number[] | null>("closed", null);
  const [editing, setEditing] = useState<UnitRow | "new" | null>(null);
  const query = useDebounced(typed.trim(), 150);
  const filter = { query: query === "" ? null : query, kind: kind === "all" ? null : (kind as UnitKind) };
  // The whole tree comes at once: a merged province has some 700 units, and a tree cannot be cut into pages.
  const units = useUnits(filter);
  const form = useExport("export_form");
  const isFlat = filter.query !== null || filter.kind !== null;
  useShortcut("Ctrl+N", unitText.add, () => setEditing("new"));
  useShortcut("Ctrl+I", unitText.import, () => go("/imports/new?kind=units"));
  const actions = (
    <>
      <MenuButton label={unitText.more} items={[
        { id: "open", label: unitText.expandAll, icon: <ChevronsUpDown />, onAction: () => setClosed([]) },
        { id: "close", label: unitText.collapseAll, icon: <ChevronsDownUp />, onAction: () => setClosed(null) },
        { id: "form", label: exportText.form, icon: <FileDown />, onAction: () => form.run({ kind: "units", movement: null, phaseNo: null, unit: null }) },
      ]} />
      <ExportButton of="export_units" request={filter} isEmpty={units.data?.length === 0} />
      <LinkButton to="/imports/new?kind=units" icon={<Upload />}>{unitText.import}</LinkButton>
      <Button tone="primary" icon={<Plus />} keys="Ctrl+N" onPress={() => setEditing("new")}>{unitText.add}</Button>
    </>
  );
  return (
    <Page
      title={unitText.title} subtitle={units.data === undefined ? undefined : unitText.count(formatNumber(units.data.length))} actions={actions} body="fill"
      toolbar={<><SearchField label={unitText.search} hideLabel placeholder={unitText.search} value={typed} onChange={setTyped} /><Select label={unitText.kind} hideLabel value={kind} onChange={setKind} options={kinds} /></>}
    >
      <Loaded query={units} rows={12}>
        {(rows) => {
          const folded = new Set(closed ?? closedAtFirst(rows));
          const toggle = (row: UnitRow) => setClosed(folded.has(row.id) ? [...folded].filter((id) => id !== row.id) : [...folded, row.id]);
          return (
            <DataTable
              label={unitText.title} rows={isFlat ? rows : visibleRows(rows, folded)} rowKey={(row) => row.id} keepAs="units" typeAhead={(row) => row.name} onOpen={setEditing}
              tree={isFlat ? undefined : { level: (row) => row.depth + 1, expanded: (row) => (row.children === 0 ? null : !folded.has(row.id)), onToggle: toggle }}
              columns={[
                { id: "name", title: unitText.name, width: "minmax(20rem, 3fr)", cell: (row) => row.name },
                { id: "code", title: unitText.code, width: "7rem", cell: (row) => row.code },
                { id: "kind", title: unitText.kind, width: "11rem", cell: (row) => term("unitKind", row.kind) },
                ...(isFlat ? [{ id: "parent", title: unitText.parent, width: "minmax(10rem, 1.5fr)", cell: (row: UnitRow) => row.parentName }] : []),
                { id: "bloc", title: unitText.bloc, width: "minmax(10rem, 1.5fr)", cell: (row) => (row.bloc === null ? null : <>{row.bloc} {row.isBlocLeader && <Tag tone="gold">{unitText.leaderMark}</Tag>}</>) },
                { id: "to", title: unitText.to, width: "8.5rem", cell: (row) => (row.validTo === null ? null : <Tag>{unitText.ended(formatDate(row.validTo))}</Tag>) },
                { id: "nominations", title: unitText.nominations, width: "5rem", align: "end", cell: (row) => (row.nominations === 0 ? "" : formatNumber(row.nominations)) },
              ]}
              empty={isFlat
                ? <EmptyState title={unitText.noneTitle} text={unitText.noneText} />
                : <EmptyState icon={<Building2 />} title={unitText.emptyTitle} text={unitText.emptyText} action={<LinkButton to="/imports/new?kind=units" tone="primary" icon={<Upload />}>{unitText.import}</LinkButton>} />}
            />
          );
        }}
      </Loaded>
      {editing !== null && <UnitDialog unit={editing === "new" ? null : editing} page={editing === "new" ? undefined : `/units/${editing.id}`} onClose={() => setEditing(null)} />}
    </Page>
  );
}

/** Every unit of the filter, put together from the office's pages. */
function useUnits(filter: { query: string | null; kind: UnitKind | null }) {
  const first = useRead("list_units", { ...filter, page: { offset: 0, limit: 500 } });
  const total = first.data?.total ?? 0;
  const second = useRead("list_units", { ...filter, page: { offset: 500, limit: 500 } }, { enabled: total > 500 });
  const third = useRead("list_units", { ...filter, page: { offset: 1000, limit: 500 } }, { enabled: total > 1000 });
  const pages = [first, ...(total > 500 ? [second] : []), ...(total > 1000 ? [third] : [])];
  const waiting = pages.find((page) => page.data === undefined) ?? first;
  const isWhole = pages.every((page) => page.data !== undefined);
  return { ...waiting, data: isWhole ? pages.flatMap((page) => page.data?.rows ?? []) : undefined };
}
