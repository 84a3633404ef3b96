import { ClipboardCopy } from "lucide-react";
import { useRead } from "../../bridge";
import type { Phase } from "../../bridge";
import { Button, DataTable, EmptyState, Loaded, Section, Segmented, go, toast, useKept } from "../../parts";
import { formatDate, formatNumber } from "../../wording";
import { movementText } from "../../wording/movements";
import { ExportButton } from "../../pieces/ExportButton";
import { NotSent } from "./NotSent";
import styles from "./MovementPage.module.css";

/** Which units have sent a list in this movement, and which have not. */
export function Board({ movement, phases }: { movement: number; phases: readonly Phase[] }) {
  const [phase, setPhase] = useKept("boardPhase", "all");
  const board = useRead("read_submission_board", { movement, phaseNo: phase === "all" ? null : Number(phase) });
  const copy = (names: readonly string[]) => {
    void navigator.clipboard.writeText(names.join("\n")).then(() => toast({ tone: "ok", text: movementText.copied(names.length) }));
  };
  return (
    <div className={styles.board}>
      {phases.length > 1 && <Segmented label={movementText.phases} value={phase} onChange={setPhase} options={[{ id: "all", label: movementText.allPhases }, ...phases.map((each) => ({ id: String(each.no), label: movementText.phase(each.no) }))]} />}
      <Loaded query={board}>
        {({ sent, notSent }) => (
          <>
            <Section title={`${movementText.sent}: ${formatNumber(sent.length)}`} actions={<ExportButton of="export_submission_board" request={{ movement, phaseNo: phase === "all" ? null : Number(phase) }} keys={null} size="small" />}>
              <div className={styles.table}>
                <DataTable
                  label={movementText.sent} rows={sent} rowKey={(row) => row.id} onOpen={(row) => go(`/submissions/${row.id}`)} typeAhead={(row) => row.unitName}
                  columns={[
                    { id: "unit", title: movementText.unit, width: "minmax(14rem, 2fr)", cell: (row) => <b>{row.unitName}</b> },
                    { id: "submission", title: movementText.submission, width: "minmax(10rem, 1fr)", cell: (row) => [row.docNumber, formatDate(row.docOn)].filter((part) => part !== null && part !== "").join(", ") },
                    { id: "received", title: movementText.receivedOn, width: "7.5rem", cell: (row) => formatDate(row.receivedOn) },
                    { id: "lines", title: movementText.lines, width: "6.5rem", align: "end", cell: (row) => formatNumber(row.nominations) },
                    { id: "open", title: movementText.open, width: "8rem", align: "end", cell: (row) => (row.notAppraised === 0 ? "" : formatNumber(row.notAppraised)) },
                    { id: "file", title: movementText.file, width: "minmax(8rem, 1fr)", cell: (row) => row.fileName },
                  ]}
                  empty={<EmptyState title={movementText.noneSent} text={movementText.emptyText} />}
                />
              </div>
            </Section>
            <Section title={`${movementText.notSent}: ${formatNumber(notSent.length)}`} actions={notSent.length > 0 ? <Button size="small" icon={<ClipboardCopy />} onPress={() => copy(notSent.map((unit) => unit.name))}>{movementText.copy}</Button> : undefined}>
              {notSent.length === 0 ? movementText.allSent : <NotSent units={notSent} movement={movement} phaseNo={phase === "all" ? (phases.at(-1)?.no ?? null) : Number(phase)} />}
            </Section>
          </>
        )}
      </Loaded>
    </div>
  );
}
