import { BookOpenText, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { usePages } from "../../bridge";
import type { JournalLine } from "../../bridge";
import { ComboBox, DataTable, EmptyState, LinkButton, Page, SearchField, useDebounced, useKept } from "../../parts";
import type { Option } from "../../parts";
import { ExportButton } from "../../pieces/ExportButton";
import { compareVi, formatDateTime, formatNumber } from "../../wording";
import { journalText } from "../../wording/journal";
import { verbName, verbs } from "../../wording/verbs";
import { JournalDetail } from "./JournalDetail";

const verbOptions: Option[] = Object.entries(verbs).map(([id, title]) => ({ id, title })).sort((a, b) => compareVi(a.title, b.title));

/** Who changed what and when, newest first; Enter shows a line whole. */
export function Journal() {
  const [typed, setTyped] = useKept("query", "");
  const [verb, setVerb] = useKept<Option | null>("verb", null);
  const query = useDebounced(typed.trim(), 200);
  const filter = { verb: verb === null ? null : String(verb.id), query: query === "" ? null : query };
  const lines = usePages("list_journal", filter);
  const [opened, setOpened] = useState<JournalLine | null>(null);
  const isFiltered = filter.verb !== null || filter.query !== null;
  return (
    <Page
      title={journalText.title} subtitle={lines.total === 0 ? journalText.subtitle : `${journalText.subtitle} ${formatNumber(lines.total)} dòng.`} body="fill"
      actions={<><LinkButton to="/journal/health" icon={<ShieldCheck />}>{journalText.health}</LinkButton><ExportButton of="export_journal" request={filter} isEmpty={lines.total === 0} /></>}
      toolbar={<><SearchField label={journalText.search} hideLabel placeholder={journalText.search} value={typed} onChange={setTyped} /><ComboBox label={journalText.verb} hideLabel placeholder={journalText.anyVerb} value={verb} onChange={setVerb} options={verbOptions} /></>}
    >
      <DataTable
        label={journalText.title} rows={lines} rowKey={(line) => line.id} keepAs="journal" onOpen={setOpened} typeAhead={(line) => line.subject}
        columns={[
          { id: "at", title: journalText.at, width: "9.5rem", cell: (line) => formatDateTime(line.at) },
          { id: "verb", title: journalText.verb, width: "minmax(12rem, 1fr)", cell: (line) => verbName(line.verb) },
          { id: "subject", title: journalText.subject, width: "minmax(16rem, 2fr)", cell: (line) => line.subject },
          { id: "actor", title: journalText.actor, width: "minmax(9rem, 0.7fr)", cell: (line) => line.actor },
        ]}
        empty={isFiltered ? <EmptyState title={journalText.noneTitle} text={journalText.noneText} /> : <EmptyState icon={<BookOpenText />} title={journalText.emptyTitle} text={journalText.emptyText} />}
      />
      {opened !== null && <JournalDetail line={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}
