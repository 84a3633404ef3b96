import { RefreshCw } from "lucide-react";
import { useRead } from "../../bridge";
import { Alert, Button, DataTable, DescriptionList, Loaded, Page, Section, Stack, Tag } from "../../parts";
import { formatFileSize, formatNumber } from "../../wording";
import { healthText, lawSentence } from "../../wording/health";
import styles from "./Health.module.css";

/** Whether the data obeys its laws, one by one, with what to do if it does not. */
export function Health() {
  const health = useRead("check_store", {});
  return (
    <Page title={healthText.title} back={{ to: "/journal", label: healthText.back }} actions={<Button icon={<RefreshCw />} isBusy={health.isFetching} onPress={() => void health.refetch()}>{healthText.check}</Button>}>
      <Loaded query={health} rows={10}>
        {(report) => {
          const broken = report.laws.filter((law) => law.broken > 0);
          return (
            <Stack>
              {report.healthy
                ? <Alert tone="ok" title={healthText.good}>{healthText.goodText(report.laws.length)}</Alert>
                : <Alert tone="bad" title={healthText.bad}>{healthText.badText(broken.length, report.laws.length)}</Alert>}
              <Section title={healthText.file}>
                <DescriptionList columns={2} items={[
                  { term: healthText.size, value: formatFileSize(report.bytes) }, { term: healthText.schema, value: String(report.schemaVersion) },
                  { term: healthText.lines, value: formatNumber(report.journalLines) }, { term: healthText.head, value: report.journalHead === null ? null : <code className={styles.hash}>{report.journalHead}</code> },
                ]} />
              </Section>
              <Section title={healthText.laws}>
                <div className={styles.table}>
                  <DataTable
                    label={healthText.laws} rows={[...broken, ...report.laws.filter((law) => law.broken === 0)]} rowKey={(law) => law.law} rowHeight="auto"
                    columns={[
                      { id: "law", title: healthText.law, width: "minmax(20rem, 3fr)", wraps: true, cell: (law) => lawSentence(law.law) },
                      { id: "result", title: healthText.result, width: "8rem", cell: (law) => (law.broken === 0 ? <Tag tone="ok">{healthText.holds}</Tag> : <Tag tone="bad">{healthText.broken(law.broken)}</Tag>) },
                      { id: "examples", title: healthText.examples, width: "minmax(10rem, 2fr)", wraps: true, cell: (law) => law.examples.join("; ") },
                    ]}
                  />
                </div>
              </Section>
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
