import { FileSpreadsheet, Inbox, ListChecks, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { usePages, useRead } from "../../bridge";
import type { SubmissionRow } from "../../bridge";
import { Button, EmptyState, Link, LinkButton, Loaded, Page, Row, go, useIdParam, useKept, useShortcut } from "../../parts";
import type { Sort } from "../../parts";
import { formatDate } from "../../wording";
import { nominationText, orderColumns, submissionText } from "../../wording/nominations";
import { ExportButton } from "../../pieces/ExportButton";
import { dossierText } from "../../wording/dossiers";
import { MissingDialog } from "./dossier/MissingDialog";
import { EditSubmission } from "./EditSubmission";
import { LinesTable } from "./LinesTable";
import { addressIn } from "./walk";
import type { Walk } from "./walk";
import styles from "./SubmissionPage.module.css";

/** One submission: its head and its lines. */
export function SubmissionPage() {
  const id = useIdParam();
  const read = useRead("list_submissions", {});
  const head = read.data?.submissions.find((row) => row.id === id);
  if (head !== undefined) return <Opened head={head} />;
  return (
    <Page title={nominationText.submission} back={{ to: "/nominations", label: nominationText.back }}>
      <Loaded query={read} rows={6}>{() => <EmptyState icon={<Inbox />} title={nominationText.submissionMissing} text={nominationText.submissionMissingText} action={<LinkButton to="/nominations">{nominationText.back}</LinkButton>} />}</Loaded>
    </Page>
  );
}

function Opened({ head }: { head: SubmissionRow }) {
  const [sort, setSort] = useKept<Sort>("sort", { column: "receivedOn", direction: "down" });
  const [isEditing, setEditing] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const order = orderColumns[sort.column] ?? "received";
  const walk: Walk = { filter: { submission: head.id }, order, descending: order === "received" ? sort.direction === "up" : sort.direction === "down" };
  const rows = usePages("list_nominations", walk);
  const addPath = `/nominations/new?submission=${head.id}`;
  useShortcut("Ctrl+N", nominationText.addLine, () => go(addPath));
  useShortcut("E", nominationText.editSubmission, () => setEditing(true));
  useShortcut("G", dossierText.missing, rows.total > 0 ? () => setMissing(true) : undefined);
  const add = <LinkButton to={addPath} icon={<Plus />} keys="Ctrl+N" tone={rows.total === 0 ? "primary" : "plain"}>{nominationText.addLine}</LinkButton>;
  const facts = [submissionText(head), `${nominationText.receivedOn.toLowerCase()} ${formatDate(head.receivedOn)}`, nominationText.phaseNo(head.phaseNo)];
  const second = [nominationText.linesOf(head.nominations), head.nominations === 0 ? "" : nominationText.notAppraised(head.notAppraised), head.fileName ?? "", head.note ?? ""].filter((part) => part !== "");
  return (
    <Page
      title={nominationText.submissionTitle(head)} back={{ to: "/nominations", label: nominationText.back }} body="fill"
      subtitle={(
        <>
          <div>{[...facts, ...second].join(" · ")}</div>
          <div><Link to={`/movements/${head.movement}`}>{head.movementTitle}</Link></div>
        </>
      )}
      actions={<>{rows.total > 0 && <Button icon={<ListChecks />} keys="G" onPress={() => setMissing(true)}>{dossierText.missing}</Button>}{rows.total > 0 && <ExportButton of="export_nominations" request={walk} />}<Button icon={<Pencil />} onPress={() => setEditing(true)}>{nominationText.editSubmission}</Button>{rows.total > 0 && add}</>}
    >
      <div className={styles.table}>
        <LinesTable
          rows={rows} hidesSender sort={sort} onSort={setSort} keepAs="lines" onOpen={(row, index) => go(addressIn(row.id, walk, index))}
          empty={(
            <EmptyState
              icon={<Inbox />} title={nominationText.submissionEmpty} text={nominationText.submissionEmptyText}
              action={<Row>{add}<LinkButton to={`/imports/new?kind=nominations&movement=${head.movement}&phase=${head.phaseNo}`} icon={<FileSpreadsheet />}>{nominationText.import}</LinkButton></Row>}
            />
          )}
        />
      </div>
      {isMissing && <MissingDialog head={head} onClose={() => setMissing(false)} />}
      {isEditing && <EditSubmission head={head} onClose={() => setEditing(false)} />}
    </Page>
  );
}
