import { useState } from "react";
import { useRead } from "../../bridge";
import type { AwardEntry } from "../../bridge";
import { DataTable, DateField, Loaded, Page, Segmented, Tag, useKept } from "../../parts";
import { ExportButton } from "../../pieces/ExportButton";
import { ConfirmRule } from "../../pieces/ConfirmRule";
import { certaintyTones, formatDate, formatDateTime, term } from "../../wording";
import { awardsText } from "../../wording/awards";
import { shareWords } from "../../wording/sessions";

/** How the council votes on each award on a day, with its source and how sure we are of it; Enter confirms or changes a rule. */
export function Awards() {
  const [on, setOn] = useKept<string | null>("on", null);
  const [show, setShow] = useKept<"all" | "open">("show", "all");
  const [chosen, setChosen] = useState<AwardEntry | null>(null);
  const catalogue = useRead("list_awards", { on });
  const entries = catalogue.data?.awards ?? [];
  const isOpen = (entry: AwardEntry) => entry.award.rule.method !== "none" && entry.award.rule.certainty !== "confirmed";
  const rows = show === "open" ? entries.filter(isOpen) : entries;
  return (
    <Page
      title={awardsText.title} back={{ to: "/settings", label: awardsText.back }} body="fill" actions={<ExportButton of="export_awards" request={{ on }} />}
      subtitle={catalogue.data === undefined ? undefined : awardsText.pack(catalogue.data.title, formatDate(catalogue.data.validFrom), formatDate(catalogue.data.validTo))}
      toolbar={
        <>
          <Segmented label={awardsText.state} value={show} onChange={setShow} options={[{ id: "all", label: awardsText.all, count: entries.length }, { id: "open", label: awardsText.onlyOpen, count: entries.filter(isOpen).length, tone: "warn" }]} />
          <DateField label={awardsText.on} value={on} onChange={setOn} />
        </>
      }
    >
      <Loaded query={catalogue} rows={12}>
        {({ pack }) => (
          <>
            <DataTable
              label={awardsText.title} rows={rows} rowKey={(entry) => entry.award.id} rowHeight="auto" onOpen={setChosen} typeAhead={(entry) => entry.award.name} keepAs="awards"
              columns={[
                { id: "award", title: awardsText.award, width: "minmax(16rem, 2fr)", wraps: true, cell: ({ award }) => award.name },
                { id: "method", title: awardsText.method, width: "11rem", cell: ({ award }) => term("voteMethod", award.rule.method) },
                { id: "threshold", title: awardsText.threshold, width: "minmax(11rem, 1fr)", wraps: true, cell: ({ award }) => (award.rule.method === "none" ? "" : award.rule.threshold === null ? <Tag tone="bad">{awardsText.noThreshold}</Tag> : `${shareWords(award.rule.threshold)} ${term("voteBase", award.rule.base)}`) },
                { id: "basis", title: awardsText.basis, width: "minmax(14rem, 2fr)", wraps: true, cell: ({ award }) => award.rule.legalBasis },
                { id: "state", title: awardsText.state, width: "minmax(11rem, 1.2fr)", wraps: true, cell: ({ award, confirmedBy, confirmedAt }) => (award.rule.method === "none" && confirmedBy === null ? "" : <><Tag tone={certaintyTones[award.rule.certainty]}>{term("certainty", award.rule.certainty)}</Tag> {confirmedBy !== null && awardsText.by(confirmedBy, formatDateTime(confirmedAt))}</>) },
              ]}
            />
            {chosen !== null && <ConfirmRule pack={pack} award={chosen.award} rule={chosen.award.rule} packRule={chosen.packRule} members={null} onClose={() => setChosen(null)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
