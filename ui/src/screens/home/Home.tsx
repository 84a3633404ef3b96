import { useRead } from "../../bridge";
import type { Dashboard, Stage } from "../../bridge";
import { Count, LinkButton, Loaded, Page, Section, Stack } from "../../parts";
import { stageTones, term } from "../../wording";
import { homeText } from "../../wording/home";
import { FirstSteps } from "./FirstSteps";
import { MovementsNow } from "./MovementsNow";
import { NextSessions } from "./NextSessions";
import { Waiting } from "./Waiting";
import styles from "./Home.module.css";

const shown: readonly Stage[] = ["received", "under_appraisal", "returned", "eligible", "ineligible", "on_agenda", "passed", "lowered", "rejected", "deferred", "withdrawn"];

/** What needs the secretary today; nothing is estimated and every number opens the list behind it. */
export function Home() {
  const office = useRead("read_office", {});
  const dashboard = useRead("read_dashboard", {});
  return (
    <Page title={homeText.title} subtitle={office.data?.name}>
      <Loaded query={dashboard} rows={8}>
        {(now) => (
          <Stack>
            <FirstSteps now={now} />
            <div className={styles.columns}>
              <Stack>
                <Waiting now={now} />
                <MovementsNow now={now} />
              </Stack>
              <Stack>
                <NextSessions now={now} />
                <Health />
              </Stack>
            </div>
            <Stages now={now} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Stages({ now }: { now: Dashboard }) {
  const counts = new Map(now.stages.map((line) => [line.stage, line.count]));
  const total = now.stages.reduce((sum, line) => sum + line.count, 0);
  if (total === 0) return null;
  return (
    <Section title={homeText.stages}>
      <div className={styles.tiles}>
        <Count value={total} label={homeText.all} to="/nominations" />
        {shown.filter((stage) => (counts.get(stage) ?? 0) > 0).map((stage) => (
          <Count key={stage} value={counts.get(stage) ?? 0} label={term("stage", stage)} tone={stageTones[stage]} to={`/nominations?stage=${stage}`} />
        ))}
      </div>
    </Section>
  );
}

function Health() {
  const health = useRead("check_store", {});
  const broken = health.data?.laws.filter((law) => law.broken > 0).length ?? 0;
  return (
    <Section title={homeText.file} actions={<LinkButton to="/journal/health" tone="quiet">{homeText.fileOpen}</LinkButton>}>
      <Loaded query={health} rows={1}>
        {(report) => <p className={report.healthy ? styles.good : styles.bad}>{report.healthy ? homeText.fileOk(report.laws.length) : homeText.fileBad(broken)}</p>}
      </Loaded>
    </Section>
  );
}
