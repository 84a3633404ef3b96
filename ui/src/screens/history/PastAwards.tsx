import { FileSpreadsheet, Medal, Pencil, Plus, SearchX } from "lucide-react";
import { useState } from "react";
import { usePages } from "../../bridge";
import type { PastAwardRow } from "../../bridge";
import { BlankFormButton } from "../../pieces/BlankForm";
import { ExportButton } from "../../pieces/ExportButton";
import { focusFind } from "../../pieces/choices";
import { Button, DataTable, EmptyState, IconButton, LinkButton, Page, Row, go, useDebounced, useKept, useRoute, useShortcut } from "../../parts";
import { formatPartialDate } from "../../wording";
import { decisionText, historyText } from "../../wording/history";
import { AwardDialog } from "./AwardDialog";
import { Filters } from "./Filters";
import { TwoLines } from "./TwoLines";
import { Switch } from "./Switch";
import { NOTHING, filterOf, isNarrowed, narrowingOf } from "./narrowing";
import styles from "./history.module.css";

const IMPORT = "/imports/new?kind=past_awards";

/** Awards of earlier decisions, newest year first; Enter opens who holds them. No type-ahead: / leads to the search. */
export function PastAwards() {
  const { query } = useRoute();
  const [narrowing, setNarrowing] = useKept("award narrowing", narrowingOf(query));
  const [typed, setTyped] = useKept("award words", "");
  const [editing, setEditing] = useState<PastAwardRow | "new" | null>(null);
  const [current, setCurrent] = useState<PastAwardRow | null>(null);
  const words = useDebounced(typed.trim(), 150);
  const filter = filterOf(narrowing, words);
  const rows = usePages("list_past_awards", { filter });
  const isBlank = rows.total === 0 && !rows.isLoading && !isNarrowed(narrowing, words);
  const clear = () => { setTyped(""); setNarrowing(NOTHING); };
  useShortcut("Ctrl+N", historyText.addAward, () => setEditing("new"));
  useShortcut("Ctrl+I", historyText.import, () => go(IMPORT));
  useShortcut("F2", historyText.edit, current === null ? undefined : () => setEditing(current));
  useShortcut("/", historyText.findKey, focusFind);
  const importing = <LinkButton to={IMPORT} tone="primary" icon={<FileSpreadsheet />} keys="Ctrl+I">{historyText.import}</LinkButton>;
  return (
    <Page
      title={historyText.awards} body="fill" subtitle={rows.isLoading || isBlank ? undefined : historyText.count(rows.total)}
      actions={(
        <>
          {!isBlank && <ExportButton of="export_past_awards" request={{ filter }} isEmpty={rows.total === 0} />}
          <Button icon={<Plus />} keys="Ctrl+N" onPress={() => setEditing("new")}>{historyText.addAward}</Button>
          {!isBlank && importing}
        </>
      )}
      toolbar={<><Switch at="awards" />{!isBlank && <Filters of="awards" narrowing={narrowing} typed={typed} onTyped={setTyped} onChange={setNarrowing} />}</>}
    >
      <DataTable
        label={historyText.awards} rows={rows} rowKey={(row) => row.id} keepAs="past awards" autoFocus rowHeight="tall" onCursor={setCurrent} onOpen={(row) => go(`/nominees/${row.nominee}`)}
        columns={[
          { id: "year", title: historyText.year, width: "3.75rem", cell: (row) => <b>{row.year}</b> },
          { id: "name", title: historyText.nameAndUnit, width: "minmax(15rem, 1.4fr)", cell: (row) => <TwoLines first={<b>{row.name}</b>} aside={formatPartialDate(row.born)} second={row.unitName} /> },
          { id: "award", title: historyText.award, width: "minmax(14rem, 1.3fr)", cell: (row) => <TwoLines first={row.awardName} second={row.achievement ?? ""} /> },
          { id: "decision", title: historyText.decision, width: "minmax(13rem, 1fr)", cell: (row) => <TwoLines first={decisionText(row)} second={row.issuer ?? ""} /> },
          { id: "do", title: "", header: <span className={styles.hidden}>{historyText.more}</span>, width: "3rem", align: "end", cell: (row) => <IconButton label={historyText.edit} icon={<Pencil />} keys="F2" onPress={() => setEditing(row)} /> },
        ]}
        empty={isBlank
          ? <EmptyState icon={<Medal />} title={historyText.emptyAwards} text={historyText.emptyAwardsText} action={<Row>{importing}<BlankFormButton kind="past_awards" /></Row>} />
          : <EmptyState icon={<SearchX />} title={historyText.noneTitle} text={historyText.noneText} action={<Button onPress={clear}>{historyText.clear}</Button>} />}
      />
      {editing !== null && <AwardDialog award={editing === "new" ? null : editing} onClose={() => setEditing(null)} />}
    </Page>
  );
}
