import { ClipboardCopy, Inbox } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import type { MovementDetail, SubmissionBoard } from "../../bridge";
import { Button, DataTable, EmptyState, Link, LinkButton, Loaded, Row, SearchField, Section, Segmented, Stack, go, toast, useKept } from "../../parts";
import { formatDate, formatNumber, matchesWords } from "../../wording";
import { movementText } from "../../wording/movements";
import styles from "./Board.module.css";

/** Who has sent what and who has not, for the whole movement or one phase. */
export function Board({ movement }: { movement: MovementDetail }) {
  const [phase, setPhase] = useKept("board phase", "all");
  const board = useRead("read_submission_board", { movement: movement.id, phaseNo: phase === "all" ? null : Number(phase) });
  const { phases } = movement.fields;
  return (
    <Stack>
      {phases.length > 1 && (
        <Segmented label={movementText.phase} value={phase} onChange={setPhase} options={[{ id: "all", label: movementText.allPhases }, ...phases.map(({ no }) => ({ id: String(no), label: movementText.phaseNo(no) }))]} />
      )}
      <Loaded query={board} rows={8}>{(data) => <Sides movement={movement} phaseNo={phase === "all" ? null : Number(phase)} board={data} />}</Loaded>
    </Stack>
  );
}

function Sides({ movement, phaseNo, board }: { movement: MovementDetail; phaseNo: number | null; board: SubmissionBoard }) {
  const [typed, setTyped] = useState("");
  const missing = board.notSent.filter((unit) => typed === "" || matchesWords(`${unit.name} ${unit.parentName ?? ""}`, typed));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(board.notSent.map((unit, at) => `${at + 1}. ${unit.name}`).join("\n"));
      toast({ tone: "ok", text: movementText.copied(board.notSent.length) });
    } catch {
      toast({ tone: "bad", text: movementText.copyFailed });
    }
  };
  const phase = phaseNo ?? movement.fields.phases[0]?.no;
  const nominations = `/nominations?movement=${movement.id}${phaseNo === null ? "" : `&phase=${phaseNo}`}`;
  return (
    <div className={styles.sides}>
      <Section title={movementText.sent} note={formatNumber(board.sent.length)} actions={board.sent.length > 0 ? <Link to={nominations}>{movementText.seeNominations}</Link> : undefined}>
        <div className={styles.table}>
          <DataTable
            label={movementText.sent} rows={board.sent} rowKey={(row) => row.id} keepAs="board" onOpen={(row) => go(`/submissions/${row.id}`)} typeAhead={(row) => row.unitName}
            columns={[
              { id: "unit", title: movementText.unit, width: "minmax(9rem, 1.5fr)", cell: (row) => <b>{row.unitName}</b> },
              { id: "number", title: movementText.submission, width: "minmax(7rem, 0.8fr)", cell: (row) => <span title={row.fileName ?? movementText.byHand}>{row.docNumber ?? movementText.noNumber}</span> },
              ...(phaseNo === null && movement.fields.phases.length > 1 ? [{ id: "phase", title: movementText.phase, width: "3.75rem", align: "end" as const, cell: (row: SubmissionBoard["sent"][number]) => row.phaseNo }] : []),
              { id: "received", title: movementText.receivedOn, width: "6.75rem", cell: (row) => formatDate(row.receivedOn) },
              { id: "lines", title: movementText.lines, width: "4.5rem", align: "end", cell: (row) => formatNumber(row.nominations) },
              { id: "left", title: movementText.notAppraised, width: "6.25rem", align: "end", tone: (row) => (row.notAppraised > 0 ? "warn" : undefined), cell: (row) => (row.notAppraised === 0 ? "" : formatNumber(row.notAppraised)) },
            ]}
            empty={<EmptyState icon={<Inbox />} title={movementText.noneSentTitle} text={movementText.noneSentText} action={<LinkButton to={`/imports/new?kind=nominations&movement=${movement.id}${phase === undefined ? "" : `&phase=${phase}`}`}>{movementText.import}</LinkButton>} />}
          />
        </div>
      </Section>
      <Section
        title={movementText.notSent} note={formatNumber(board.notSent.length)}
        actions={board.notSent.length > 0 ? <Button size="small" icon={<ClipboardCopy />} onPress={() => void copy()}>{movementText.copyNotSent}</Button> : undefined}
      >
        {board.notSent.length === 0 ? <p className={styles.none}>{board.sent.length === 0 ? movementText.noUnits : movementText.allSent}</p> : (
          <>
            <p className={styles.none}>{movementText.boardNote}</p>
            {board.notSent.length > 12 && <Row><div className={styles.find}><SearchField label={movementText.findUnit} value={typed} onChange={setTyped} /></div></Row>}
            <ul className={styles.units} aria-label={movementText.notSent}>
              {missing.map((unit) => (
                <li key={unit.id}>
                  <span>{unit.name}</span>
                  <Link tone="quiet" to={`/submissions/new?${new URLSearchParams({ movement: String(movement.id), ...(phase === undefined ? {} : { phase: String(phase) }), unit: String(unit.id), unitName: unit.name }).toString()}`}>{movementText.addSubmission}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}
