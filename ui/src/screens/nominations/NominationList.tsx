import { FileDown, FileSpreadsheet, FileStack, History, Inbox, Plus, SearchX } from "lucide-react";
import { useState } from "react";
import { call, useExport, usePages, useRead } from "../../bridge";
import type { NominationRow } from "../../bridge";
import { Button, EmptyState, LinkButton, MenuButton, Page, go, toast, useDebounced, useKept, useRoute, useShortcut } from "../../parts";
import type { Key, Sort } from "../../parts";
import { failureText } from "../../wording";
import { nominationText, orderColumns } from "../../wording/nominations";
import { BulkBar } from "./BulkBar";
import { Filters } from "./Filters";
import { LinesTable } from "./LinesTable";
import { StageChips } from "./StageChips";
import { NOTHING, addressIn, filterOf, isNarrowed, narrowingOf } from "./walk";
import type { Walk } from "./walk";
import styles from "./nominations.module.css";

/** Lines asked for at once when everything that matches is chosen. */
const PAGE = 500;

/** Every nomination, narrowed (an address may do that too), ordered, and worked on one or many at a time. */
export function NominationList() {
  const { query } = useRoute();
  const [narrowing, setNarrowing] = useKept("narrowing", narrowingOf(query));
  const [typed, setTyped] = useKept("typed", "");
  const [sort, setSort] = useKept<Sort>("sort", { column: "receivedOn", direction: "down" });
  const [selected, setSelected] = useState<ReadonlyMap<Key, NominationRow["stage"]>>(new Map());
  const words = useDebounced(typed.trim(), 150);
  const filter = filterOf(narrowing, words);
  // "Newest received first" is the office's own order, so the arrow down is its plain direction.
  const order = orderColumns[sort.column] ?? "received";
  const walk: Walk = { filter, order, descending: order === "received" ? sort.direction === "up" : sort.direction === "down" };
  const rows = usePages("list_nominations", walk);
  const counts = useRead("count_nominations", { filter });
  const exporting = useExport("export_nominations");
  const chosen = [...selected].map(([id, stage]) => ({ id: Number(id), stage }));
  const isEmpty = counts.data?.total === 0 && !counts.isPlaceholderData && !isNarrowed(narrowing, words);
  const narrow = (next: typeof narrowing) => {
    setSelected(new Map());
    setNarrowing(next);
  };
  const clear = () => {
    setTyped("");
    narrow(NOTHING);
  };
  const selectAll = async () => {
    try {
      const all = new Map<Key, NominationRow["stage"]>();
      for (let offset = 0, total = 1; offset < total; offset += PAGE) {
        const page = await call("list_nominations", { ...walk, page: { offset, limit: PAGE } });
        total = page.total;
        for (const row of page.rows) all.set(row.id, row.stage);
      }
      setSelected(all);
    } catch (error) {
      toast({ tone: "bad", text: failureText(error) });
    }
  };
  const select = (keys: Set<Key>) => {
    const next = new Map<Key, NominationRow["stage"]>();
    for (const key of keys) {
      const known = selected.get(key);
      if (known !== undefined) next.set(key, known);
    }
    for (let index = 0; index < rows.total && next.size < keys.size; index += 1) {
      const row = rows.row(index);
      if (row !== undefined && keys.has(row.id)) next.set(row.id, row.stage);
    }
    setSelected(next);
  };
  const startImport = () => go(`/imports/new?kind=nominations${narrowing.movement === null ? "" : `&movement=${narrowing.movement}`}`);
  const exportList = () => exporting.run(walk);
  useShortcut("Ctrl+N", nominationText.add, () => go("/nominations/new"));
  useShortcut("Ctrl+I", nominationText.import, startImport);
  useShortcut("Ctrl+E", nominationText.export, rows.total > 0 ? exportList : undefined);
  const importing = <Button tone="primary" icon={<FileSpreadsheet />} keys="Ctrl+I" onPress={startImport}>{nominationText.import}</Button>;
  return (
    <Page
      title={nominationText.title} body="fill"
      actions={(
        <>
          <MenuButton
            label={nominationText.more}
            items={[
              { id: "export", label: nominationText.export, icon: <FileDown />, keys: "Ctrl+E", isDisabled: rows.total === 0 || exporting.isRunning, onAction: exportList },
              { id: "submissions", label: nominationText.submissions, icon: <Inbox />, onAction: () => go("/submissions") },
              { id: "imports", label: nominationText.imports, icon: <History />, onAction: () => go("/imports") },
            ]}
          />
          <LinkButton to="/nominations/new" icon={<Plus />} keys="Ctrl+N">{nominationText.add}</LinkButton>
          {!isEmpty && importing}
        </>
      )}
      toolbar={isEmpty ? undefined : (
        <>
          <div className={styles.stages}><StageChips value={narrowing.stage} counts={counts.data} onChange={(stage) => narrow({ ...narrowing, stage })} /></div>
          <Filters narrowing={narrowing} typed={typed} onTyped={(next) => { setSelected(new Map()); setTyped(next); }} onChange={narrow} />
        </>
      )}
      footer={selected.size > 0 ? <BulkBar chosen={chosen} count={selected.size} total={rows.total} onSelectAll={() => void selectAll()} onClear={() => setSelected(new Map())} /> : undefined}
    >
      <LinesTable
        rows={rows} selected={new Set(selected.keys())} onSelect={select} onSelectAll={() => void selectAll()} sort={sort} onSort={setSort} keepAs="nominations"
        onOpen={(row, index) => go(addressIn(row.id, walk, index))}
        empty={isEmpty
          ? <EmptyState icon={<FileStack />} title={nominationText.emptyTitle} text={nominationText.emptyText} action={importing} />
          : <EmptyState icon={<SearchX />} title={nominationText.noneTitle} text={nominationText.noneText} action={<Button onPress={clear}>{nominationText.clear}</Button>} />}
      />
    </Page>
  );
}
