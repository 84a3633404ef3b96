import type { ReactNode } from "react";
import { useRead } from "../../bridge";
import type { NominationRow } from "../../bridge";
import { DataTable, Tag } from "../../parts";
import type { Key, RowSource, Sort } from "../../parts";
import { formatDate, formatPartialDate, stageTones, term } from "../../wording";
import { nominationText } from "../../wording/nominations";
import styles from "./nominations.module.css";

/** Nominations one per line; the index of the opened row is told so that next and previous know their place. No type-ahead: it would take the / of the search. */
export function LinesTable({ rows, selected, onSelect, onSelectAll, sort, onSort, onOpen, keepAs, empty, hidesSender }: {
  rows: RowSource<NominationRow>;
  selected?: ReadonlySet<Key>;
  onSelect?: (keys: Set<Key>) => void;
  onSelectAll?: () => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  onOpen: (row: NominationRow, index: number) => void;
  keepAs: string;
  empty: ReactNode;
  hidesSender?: boolean;
}) {
  const awards = useRead("list_awards", { on: null });
  const shortNames = new Map((awards.data?.awards ?? []).map(({ award }) => [award.id, award.shortName]));
  const indexOf = (row: NominationRow) => {
    for (let index = 0; index < rows.total; index += 1) if (rows.row(index)?.id === row.id) return index;
    return 0;
  };
  return (
    <DataTable
      label={nominationText.title} rows={rows} rowKey={(row) => row.id} keepAs={keepAs} autoFocus selection={onSelect === undefined ? "none" : "multiple"}
      selected={selected} onSelect={onSelect} onSelectAll={onSelectAll} sort={sort} onSort={onSort} onOpen={(row) => onOpen(row, indexOf(row))} empty={empty}
      columns={[
        {
          id: "name", title: nominationText.name, width: "minmax(11rem, 1.3fr)", isSortable: true, cell: (row) => <b className={styles.name}>{row.name}</b>,
        },
        { id: "born", title: nominationText.bornShort, width: "6.5rem", cell: (row) => <span className={styles.soft}>{formatPartialDate(row.born)}</span> },
        { id: "unit", title: nominationText.unit, width: "minmax(12rem, 1.6fr)", isSortable: true, cell: (row) => nominationText.where(row) },
        { id: "award", title: nominationText.award, width: "minmax(8.5rem, 0.9fr)", isSortable: true, cell: (row) => <span title={row.awardName}>{shortNames.get(row.awardId) ?? row.awardName}</span> },
        ...(hidesSender === true ? [] : [{ id: "sender", title: nominationText.sender, width: "minmax(7rem, 0.9fr)", cell: (row: NominationRow) => row.senderName }]),
        {
          id: "stage", title: nominationText.stage, width: "minmax(9.5rem, 0.8fr)", isSortable: true,
          cell: (row) => <><Tag tone={stageTones[row.stage]}>{term("stage", row.stage)}</Tag>{row.reason !== null && <span className={styles.reason}>{row.reason}</span>}</>,
        },
        { id: "receivedOn", title: nominationText.receivedOn, width: "6.75rem", isSortable: true, cell: (row) => formatDate(row.receivedOn) },
      ]}
    />
  );
}
