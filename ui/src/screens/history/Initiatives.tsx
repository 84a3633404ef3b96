import { FileSpreadsheet, Lightbulb, Pencil, Plus, SearchX } from "lucide-react";
import { useState } from "react";
import { usePages } from "../../bridge";
import type { InitiativeRow } from "../../bridge";
import { BlankFormButton } from "../../pieces/BlankForm";
import { ExportButton } from "../../pieces/ExportButton";
import { focusFind } from "../../pieces/choices";
import { Button, DataTable, EmptyState, IconButton, LinkButton, Page, Row, go, useDebounced, useKept, useRoute, useShortcut } from "../../parts";
import { term } from "../../wording";
import { historyText, recognisedText } from "../../wording/history";
import { Authors } from "./Authors";
import { Filters } from "./Filters";
import { InitiativeDialog } from "./InitiativeDialog";
import { Switch } from "./Switch";
import { NOTHING, filterOf, isNarrowed, narrowingOf } from "./narrowing";
import styles from "./history.module.css";

const IMPORT = "/imports/new?kind=initiatives";

/** Initiatives and research topics that were recognised, newest year first; Enter opens the first author. */
export function Initiatives() {
  const { query } = useRoute();
  const [narrowing, setNarrowing] = useKept("initiative narrowing", narrowingOf(query));
  const [typed, setTyped] = useKept("initiative words", "");
  const [editing, setEditing] = useState<InitiativeRow | "new" | null>(null);
  const [current, setCurrent] = useState<InitiativeRow | null>(null);
  const words = useDebounced(typed.trim(), 150);
  const filter = filterOf(narrowing, words);
  const rows = usePages("list_initiatives", { filter });
  const isBlank = rows.total === 0 && !rows.isLoading && !isNarrowed(narrowing, words);
  const clear = () => { setTyped(""); setNarrowing(NOTHING); };
  useShortcut("Ctrl+N", historyText.addInitiative, () => setEditing("new"));
  useShortcut("Ctrl+I", historyText.import, () => go(IMPORT));
  useShortcut("F2", historyText.edit, current === null ? undefined : () => setEditing(current));
  useShortcut("/", historyText.findKey, focusFind);
  const importing = <LinkButton to={IMPORT} tone="primary" icon={<FileSpreadsheet />} keys="Ctrl+I">{historyText.import}</LinkButton>;
  return (
    <Page
      title={historyText.initiatives} body="fill" subtitle={rows.isLoading || isBlank ? undefined : historyText.countInitiatives(rows.total)}
      actions={(
        <>
          {!isBlank && <ExportButton of="export_initiatives" request={{ filter }} isEmpty={rows.total === 0} />}
          <Button icon={<Plus />} keys="Ctrl+N" onPress={() => setEditing("new")}>{historyText.addInitiative}</Button>
          {!isBlank && importing}
        </>
      )}
      toolbar={<><Switch at="initiatives" />{!isBlank && <Filters of="initiatives" narrowing={narrowing} typed={typed} onTyped={setTyped} onChange={setNarrowing} />}</>}
    >
      <DataTable
        label={historyText.initiatives} rows={rows} rowKey={(row) => row.id} keepAs="initiatives" autoFocus rowHeight="auto" onCursor={setCurrent}
        onOpen={(row) => { if (row.authors[0] !== undefined) go(`/nominees/${row.authors[0]}`); }}
        columns={[
          { id: "year", title: historyText.year, width: "3.75rem", cell: (row) => <b>{row.year}</b> },
          { id: "title", title: historyText.initiative, width: "minmax(16rem, 2.4fr)", wraps: true, cell: (row) => <b>{row.title}</b> },
          { id: "authors", title: historyText.authors, width: "minmax(11rem, 1.4fr)", wraps: true, cell: (row) => <Authors of={row} /> },
          { id: "scope", title: historyText.kindAndScope, width: "minmax(9rem, 0.8fr)", wraps: true, cell: (row) => <>{term("initiativeKind", row.kind)}<div className={styles.soft}>{row.scope === null ? "" : term("influenceScope", row.scope)}</div></> },
          { id: "recognised", title: historyText.recognised, width: "minmax(10rem, 1.2fr)", wraps: true, cell: (row) => recognisedText(row) },
          { id: "do", title: "", header: <span className={styles.hidden}>{historyText.more}</span>, width: "3rem", align: "end", cell: (row) => <IconButton label={historyText.edit} icon={<Pencil />} keys="F2" onPress={() => setEditing(row)} /> },
        ]}
        empty={isBlank
          ? <EmptyState icon={<Lightbulb />} title={historyText.emptyInitiatives} text={historyText.emptyInitiativesText} action={<Row>{importing}<BlankFormButton kind="initiatives" /></Row>} />
          : <EmptyState icon={<SearchX />} title={historyText.noneTitle} text={historyText.noneText} action={<Button onPress={clear}>{historyText.clear}</Button>} />}
      />
      {editing !== null && <InitiativeDialog initiative={editing === "new" ? null : editing} onClose={() => setEditing(null)} />}
    </Page>
  );
}
