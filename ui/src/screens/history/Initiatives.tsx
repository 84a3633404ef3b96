import { usePages } from "../../bridge";
import { go } from "../../parts";
import { term } from "../../wording";
import { historyText, recognisedText } from "../../wording/history";
import { Authors } from "./Authors";
import { HistoryList } from "./HistoryList";
import { InitiativeDialog } from "./InitiativeDialog";
import { useNarrowed } from "./useNarrowed";
import styles from "./history.module.css";

/** Initiatives and research topics that were recognised, newest year first; Enter opens the first author. */
export function Initiatives() {
  const narrowed = useNarrowed("initiative");
  const rows = usePages("list_initiatives", { filter: narrowed.filter });
  return (
    <HistoryList
      of="initiatives" narrowed={narrowed} rows={rows} rowHeight="auto" onOpen={(row) => { if (row.authors[0] !== undefined) go(`/nominees/${row.authors[0]}`); }}
      edit={(row, close) => <InitiativeDialog initiative={row} onClose={close} />}
      columns={[
        { id: "year", title: historyText.year, width: "3.75rem", cell: (row) => <b>{row.year}</b> },
        { id: "title", title: historyText.initiative, width: "minmax(16rem, 2.4fr)", wraps: true, cell: (row) => <b>{row.title}</b> },
        { id: "authors", title: historyText.authors, width: "minmax(11rem, 1.4fr)", wraps: true, cell: (row) => <Authors of={row} /> },
        { id: "scope", title: historyText.kindAndScope, width: "minmax(9rem, 0.8fr)", wraps: true, cell: (row) => <>{term("initiativeKind", row.kind)}<div className={styles.soft}>{row.scope === null ? "" : term("influenceScope", row.scope)}</div></> },
        { id: "recognised", title: historyText.recognised, width: "minmax(10rem, 1.2fr)", wraps: true, cell: (row) => recognisedText(row) },
      ]}
    />
  );
}
