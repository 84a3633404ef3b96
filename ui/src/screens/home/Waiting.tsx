import type { Dashboard, Stage } from "../../bridge";
import { LinkButton, Section } from "../../parts";
import { homeText } from "../../wording/home";
import styles from "./Home.module.css";

type Job = { key: string; what: string; detail: string; to: string };

/** Work that waits for the secretary, each with the place where it is done. */
export function Waiting({ now }: { now: Dashboard }) {
  const jobs = jobsOf(now);
  return (
    <Section title={homeText.waiting}>
      {jobs.length === 0 && <p className={styles.none}>{homeText.nothing}</p>}
      <ul className={styles.list}>
        {jobs.map((job) => (
          <li key={job.key} className={styles.line}>
            <div>
              <div className={styles.what}>{job.what}</div>
              <div className={styles.detail}>{job.detail}</div>
            </div>
            <LinkButton to={job.to}>{homeText.open}</LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function jobsOf(now: Dashboard): Job[] {
  const count = (stage: Stage) => now.stages.find((line) => line.stage === stage)?.count ?? 0;
  const jobs: Job[] = now.openDrafts.map((draft) => ({
    key: `draft${draft.id}`,
    what: draft.unitName === null ? draft.fileName : `${draft.unitName}: ${draft.fileName}`,
    detail: homeText.draftLine(draft.counts.total, draft.counts.problem + draft.counts.conflict),
    to: `/imports/${draft.id}`,
  }));
  const toAppraise = count("received") + count("under_appraisal");
  if (toAppraise > 0) jobs.push({ key: "appraise", what: homeText.toAppraise(toAppraise), detail: homeText.toAppraiseText, to: "/nominations?stage=received,under_appraisal" });
  if (count("eligible") > 0) jobs.push({ key: "eligible", what: homeText.eligible(count("eligible")), detail: homeText.eligibleText, to: "/nominations?stage=eligible" });
  if (count("deferred") > 0) jobs.push({ key: "deferred", what: homeText.deferred(count("deferred")), detail: homeText.deferredText, to: "/nominations?stage=deferred" });
  if (count("returned") > 0) jobs.push({ key: "returned", what: homeText.returned(count("returned")), detail: homeText.returnedText, to: "/nominations?stage=returned" });
  if (now.unconfirmedAwards.length > 0) jobs.push({ key: "rules", what: homeText.rules(now.unconfirmedAwards.length), detail: homeText.rulesText, to: "/settings/awards" });
  return jobs;
}
