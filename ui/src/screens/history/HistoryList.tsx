import { FileSpreadsheet, Lightbulb, Medal, Pencil, Plus, SearchX } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { BlankFormButton } from "../../pieces/BlankForm";
import { ExportButton } from "../../pieces/ExportButton";
import { Button, DataTable, EmptyState, IconButton, LinkButton, Page, Row, go, useShortcut } from "../../parts";
import type { Column, RowSource } from "../../parts";
import { historyText } from "../../wording/history";
import { Filters } from "./Filters";
import { Switch } from "./Switch";
import type { Narrowed } from "./useNarrowed";
import styles from "./history.module.css";

const lists = {
  awards: {
    title: historyText.awards, count: historyText.count, add: historyText.addAward, emptyTitle: historyText.emptyAwards, emptyText: historyText.emptyAwardsText, icon: <Medal />,
    export: "export_past_awards", kind: "past_awards",
  },
  initiatives: {
    title: historyText.initiatives, count: historyText.countInitiatives, add: historyText.addInitiative, emptyTitle: historyText.emptyInitiatives, emptyText: historyText.emptyInitiativesText, icon: <Lightbulb />,
    export: "export_initiatives", kind: "initiatives",
  },
} as const;

/** One of the two lists of “Tra cứu”: narrowed, added to, corrected, imported, exported. No type-ahead: / leads to the search. */
export function HistoryList<T extends { id: number }>({ of, narrowed, rows, columns, rowHeight, onOpen, edit }: {
  of: keyof typeof lists;
  narrowed: Narrowed;
  rows: RowSource<T>;
  columns: readonly Column<T>[];
  rowHeight: "tall" | "auto";
  onOpen: (row: T) => void;
  /** The dialog for a row; null is a new one. */
  edit: (row: T | null, close: () => void) => ReactNode;
}) {
  const [editing, setEditing] = useState<T | "new" | null>(null);
  const [current, setCurrent] = useState<T | null>(null);
  const list = lists[of];
  const importPage = `/imports/new?kind=${list.kind}`;
  // Rows of the former filter say nothing about the present one: without this the filter bar would go, and the focus with it, when the last word is deleted.
  const isBlank = rows.total === 0 && !rows.isLoading && rows.isFormer !== true && !narrowed.isOn;
  useShortcut("Ctrl+N", list.add, () => setEditing("new"));
  useShortcut("Ctrl+I", historyText.import, () => go(importPage));
  useShortcut("F2", historyText.edit, current === null ? undefined : () => setEditing(current));
  const importing = <LinkButton to={importPage} tone="primary" icon={<FileSpreadsheet />} keys="Ctrl+I">{historyText.import}</LinkButton>;
  const editColumn: Column<T> = {
    id: "do", title: "", header: <span className={styles.hidden}>{historyText.more}</span>, width: "3rem", align: "end",
    cell: (row) => <IconButton label={historyText.edit} icon={<Pencil />} keys="F2" onPress={() => setEditing(row)} />,
  };
  return (
    <Page
      title={list.title} body="fill" subtitle={rows.isLoading || isBlank ? undefined : list.count(rows.total)}
      actions={(
        <>
          {!isBlank && <ExportButton of={list.export} request={{ filter: narrowed.filter }} isEmpty={rows.total === 0} />}
          <Button icon={<Plus />} keys="Ctrl+N" onPress={() => setEditing("new")}>{list.add}</Button>
          {!isBlank && importing}
        </>
      )}
      toolbar={<><Switch at={of} />{!isBlank && <Filters of={of} narrowed={narrowed} />}</>}
    >
      <DataTable
        label={list.title} rows={rows} rowKey={(row) => row.id} keepAs={list.kind} autoFocus rowHeight={rowHeight} columns={[...columns, editColumn]} onCursor={setCurrent} onOpen={onOpen}
        empty={isBlank
          ? <EmptyState icon={list.icon} title={list.emptyTitle} text={list.emptyText} action={<Row>{importing}<BlankFormButton kind={list.kind} /></Row>} />
          : <EmptyState icon={<SearchX />} title={historyText.noneTitle} text={historyText.noneText} action={<Button onPress={narrowed.clear}>{historyText.clear}</Button>} />}
      />
      {editing !== null && edit(editing === "new" ? null : editing, () => setEditing(null))}
    </Page>
  );
}
