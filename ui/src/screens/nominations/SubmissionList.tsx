import { Inbox, Plus, SearchX } from "lucide-react";
import { useRead } from "../../bridge";
import { ExportButton } from "../../pieces/ExportButton";
import { ComboBox, DataTable, EmptyState, LinkButton, Loaded, Page, Select, go, useKept, useRoute, useShortcut } from "../../parts";
import type { Option } from "../../parts";
import { formatDate, formatNumber } from "../../wording";
import { nominationText, submissionText } from "../../wording/nominations";
import { findUnits } from "./units";
import styles from "./nominations.module.css";

const ANY = "any";
const NEW = "/submissions/new";

/** Every submission, newest first; Enter opens one with its lines. */
export function SubmissionList() {
  const { query } = useRoute();
  const [movement, setMovement] = useKept("movement", query.get("movement") ?? ANY);
  const [unit, setUnit] = useKept<Option | null>("unit", null);
  const filter = { movement: movement === ANY ? null : Number(movement), unit: unit === null ? null : Number(unit.id) };
  const movements = useRead("list_movements", {});
  const submissions = useRead("list_submissions", filter);
  useShortcut("Ctrl+N", nominationText.addSubmission, () => go(NEW));
  const add = <LinkButton to={NEW} tone="primary" icon={<Plus />} keys="Ctrl+N">{nominationText.addSubmission}</LinkButton>;
  const found = submissions.data?.submissions ?? [];
  const isNarrowed = filter.movement !== null || filter.unit !== null;
  return (
    <Page
      title={nominationText.submissions} back={{ to: "/nominations", label: nominationText.back }} body="fill" subtitle={submissions.data === undefined ? undefined : nominationText.submissionCount(found.length)}
      actions={<><ExportButton of="export_submissions" request={filter} isEmpty={found.length === 0} />{(found.length > 0 || isNarrowed) && add}</>}
      toolbar={(
        <div className={styles.heads}>
          <Select
            label={nominationText.movement} hideLabel value={movement} onChange={setMovement}
            options={[{ id: ANY, label: nominationText.allMovements }, ...(movements.data?.movements ?? []).map((row) => ({ id: String(row.id), label: row.displayTitle, ...(row.docNumber === null ? {} : { detail: row.docNumber }) }))]}
          />
          <ComboBox label={nominationText.sender} hideLabel value={unit} onChange={setUnit} search={findUnits} placeholder={nominationText.allSenders} />
        </div>
      )}
    >
      <Loaded query={submissions}>
        {({ submissions: rows }) => (
          <DataTable
            label={nominationText.submissions} rows={rows} rowKey={(row) => row.id} keepAs="submissions" autoFocus onOpen={(row) => go(`/submissions/${row.id}`)} typeAhead={(row) => row.unitName}
            columns={[
              { id: "received", title: nominationText.receivedOn, width: "6.75rem", cell: (row) => formatDate(row.receivedOn) },
              { id: "unit", title: nominationText.sender, width: "minmax(12rem, 1.4fr)", cell: (row) => <b>{row.unitName}</b> },
              { id: "paper", title: nominationText.submission, width: "minmax(11rem, 1fr)", cell: (row) => submissionText(row) },
              { id: "movement", title: nominationText.movement, width: "minmax(12rem, 1.6fr)", cell: (row) => row.movementTitle },
              { id: "phase", title: nominationText.phase, width: "4.5rem", cell: (row) => nominationText.phaseNo(row.phaseNo) },
              { id: "lines", title: nominationText.lines, width: "5rem", align: "end", cell: (row) => formatNumber(row.nominations) },
              { id: "open", title: nominationText.waiting, width: "8rem", align: "end", cell: (row) => (row.notAppraised === 0 ? "" : formatNumber(row.notAppraised)) },
              { id: "file", title: nominationText.file, width: "minmax(8rem, 1fr)", cell: (row) => <span className={styles.soft}>{row.fileName}</span> },
            ]}
            empty={isNarrowed
              ? <EmptyState icon={<SearchX />} title={nominationText.noSubmissionTitle} text={nominationText.noneText} />
              : <EmptyState icon={<Inbox />} title={nominationText.submissionsEmpty} text={nominationText.submissionsEmptyText} action={add} />}
          />
        )}
      </Loaded>
    </Page>
  );
}
