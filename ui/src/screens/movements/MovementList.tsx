import { Flag, Plus, SearchX } from "lucide-react";
import { useRead } from "../../bridge";
import { Button, DataTable, EmptyState, LinkButton, Loaded, Page, SearchField, go, useDebounced, useKept, useShortcut } from "../../parts";
import { formatNumber, formatPartialDate } from "../../wording";
import { movementText } from "../../wording/movements";
import { PhaseBar } from "./PhaseBar";
import styles from "./MovementList.module.css";

/** Movements, newest first, with how far their phases have run and what has come in. */
export function MovementList() {
  const [typed, setTyped] = useKept("typed", "");
  const query = useDebounced(typed.trim(), 150);
  const read = useRead("list_movements", { query: query === "" ? null : query });
  const isEmpty = query === "" && read.data?.movements.length === 0;
  useShortcut("Ctrl+N", movementText.add, () => go("/movements/new"));
  useShortcut("/", movementText.find, isEmpty ? undefined : () => { document.querySelector<HTMLInputElement>("[data-find] input")?.focus(); });
  const add = <LinkButton to="/movements/new" tone="primary" icon={<Plus />} keys="Ctrl+N">{movementText.add}</LinkButton>;
  return (
    <Page
      title={movementText.title} body="fill" actions={isEmpty ? undefined : add}
      toolbar={isEmpty ? undefined : <div className={styles.find} data-find><SearchField label={movementText.find} value={typed} onChange={setTyped} /></div>}
    >
      <Loaded query={read}>
        {({ movements }) => (
          <DataTable
            label={movementText.title} rows={movements} rowKey={(row) => row.id} rowHeight="auto" keepAs="movements" autoFocus onOpen={(row) => go(`/movements/${row.id}`)} typeAhead={(row) => row.displayTitle}
            columns={[
              {
                id: "title", title: movementText.theme, width: "minmax(17rem, 1.8fr)",
                cell: (row) => (
                  <div className={styles.movement}>
                    <b>{row.displayTitle}</b>
                    <small>{row.issuer} · {row.docNumber ?? movementText.noNumber} · {row.launchedOn === null ? movementText.noDate : formatPartialDate(row.launchedOn)}</small>
                  </div>
                ),
              },
              { id: "phases", title: movementText.phases, width: "minmax(19rem, 1.4fr)", cell: (row) => <div className={styles.phases}>{row.phases.map((phase) => <PhaseBar key={phase.no} phase={phase} />)}</div> },
              { id: "submissions", title: movementText.submissions, width: "5.5rem", align: "end", cell: (row) => formatNumber(row.submissions) },
              { id: "nominations", title: movementText.nominations, width: "5.5rem", align: "end", cell: (row) => formatNumber(row.nominations) },
            ]}
            empty={query === ""
              ? <EmptyState icon={<Flag />} title={movementText.emptyTitle} text={movementText.emptyText} action={add} />
              : <EmptyState icon={<SearchX />} title={movementText.noneTitle} action={<Button onPress={() => setTyped("")}>{movementText.clear}</Button>} />}
          />
        )}
      </Loaded>
    </Page>
  );
}
