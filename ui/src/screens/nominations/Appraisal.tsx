import { CircleCheck, CircleX, CircleQuestionMark } from "lucide-react";
import { useId, useRef } from "react";
import { useRead } from "../../bridge";
import type { Evaluation, NominationDetail, NominationEvaluation } from "../../bridge";
import { Alert, EmptyState, Link, Loaded, Section, useShortcut } from "../../parts";
import { eligibilityTones } from "../../wording";
import { bestOf, contextOf, standardText, verdictWords } from "../../wording/standard";
import type { StandardContext } from "../../wording/standard";
import { AlternativeLines, AlternativeSummary } from "./AlternativeLines";
import type { About } from "./about";
import { Doubles } from "./Doubles";
import { Frozen } from "./Frozen";
import { ObstacleLine } from "./FindingLine";
import styles from "./Appraisal.module.css";

/** Stages in which what a person says of a nomination may still change. */
const OPEN: ReadonlySet<NominationDetail["stage"]> = new Set(["received", "under_appraisal", "returned", "eligible", "ineligible", "deferred"]);

const pictures = { eligible: CircleCheck, not_eligible: CircleX, needs_a_person: CircleQuestionMark } satisfies Record<Evaluation["verdict"], unknown>;

/** What the rules say of a nomination: the verdict at a glance, what is met and missing, and the decisions that prove it. */
export function Appraisal({ detail }: { detail: NominationDetail }) {
  const read = useRead("evaluate_nomination", { nomination: detail.id });
  return (
    <Section title={standardText.title} note={read.data === undefined ? undefined : standardText.judgedFor(read.data.now.year, read.data.packTitle)} actions={<Link to={`/nominees/${detail.nominee}`}>{standardText.toNominee}</Link>}>
      <Loaded query={read} rows={6}>{(evaluation) => <Findings detail={detail} evaluation={evaluation} />}</Loaded>
    </Section>
  );
}

function Findings({ detail, evaluation }: { detail: NominationDetail; evaluation: NominationEvaluation }) {
  const { now, frozen } = evaluation;
  const ctx = contextOf(evaluation, detail.nomineeFields.kind);
  const here = useRef<HTMLDivElement>(null);
  const best = bestOf(now);
  const bars = now.obstacles.some((obstacle) => obstacle.status === "not_met");
  const others = now.alternatives.filter((finding) => finding !== best);
  const about: About = { evaluation, ctx, nomination: detail.id, nominee: detail.nominee, canAnswer: OPEN.has(detail.stage) };
  useShortcut("H", standardText.toQuestion, about.canAnswer && asksAnything(evaluation) ? () => toFirstQuestion(here.current) : undefined);
  return (
    <div ref={here}>
      <VerdictLine evaluation={now} />
      <Doubles evaluation={evaluation} nominee={detail.nominee} />
      {bars && <Obstacles about={about} />}
      {best === null ? <NoStandard evaluation={now} ctx={ctx} /> : <AlternativeLines finding={best} all={now.alternatives.length} isBest about={about} />}
      {!bars && now.obstacles.length > 0 && <Obstacles about={about} />}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map((finding) => (
            <details key={finding.index} className={styles.other}>
              <summary><AlternativeSummary finding={finding} no={now.alternatives.indexOf(finding) + 1} all={now.alternatives.length} /></summary>
              <AlternativeLines finding={finding} all={now.alternatives.length} isBest={false} about={about} />
            </details>
          ))}
        </div>
      )}
      {now.unrecognised.length > 0 && <div className={styles.block}><Alert tone="info" action={<Link to={`/nominees/${detail.nominee}`}>{standardText.toNominee}</Link>}>{standardText.unrecognised(now.unrecognised.length)}</Alert></div>}
      {frozen !== null && <Frozen frozen={frozen} evaluation={evaluation} ctx={ctx} />}
    </div>
  );
}

function VerdictLine({ evaluation }: { evaluation: Evaluation }) {
  const { title, text } = verdictWords(evaluation);
  const Picture = pictures[evaluation.verdict];
  const { simplified } = evaluation;
  return (
    <div className={`${styles.verdict} ${styles[eligibilityTones[evaluation.verdict]]}`}>
      <Picture aria-hidden />
      <div>
        <b>{title}</b>{text}
        {simplified !== null && <div className={styles.soft}>{standardText.simplified(simplified.needsVote, simplified.legalBasis)}</div>}
      </div>
    </div>
  );
}

/** Rules of the era for every award: what stands in the way first. */
function Obstacles({ about }: { about: About }) {
  const id = useId();
  const order = { not_met: 0, cannot_know: 1, met: 2 } as const;
  return (
    <>
      <div className={styles.head}><h3 id={id}>{standardText.obstacles}</h3></div>
      <ul className={styles.lines} aria-labelledby={id}>
        {about.evaluation.now.obstacles.toSorted((a, b) => order[a.status] - order[b.status]).map((obstacle, at) => <ObstacleLine key={`${obstacle.kind} ${at}`} obstacle={obstacle} about={about} />)}
      </ul>
    </>
  );
}

function NoStandard({ evaluation, ctx }: { evaluation: Evaluation; ctx: StandardContext }) {
  return evaluation.reasons.includes("standard_not_known")
    ? <EmptyState title={standardText.unknownTitle} text={evaluation.standardUnknown === null ? standardText.unknownText : `${evaluation.standardUnknown}. ${standardText.unknownNext}`} />
    : <EmptyState title={standardText.noneTitle(ctx.kind)} text={standardText.noneText} />;
}

function asksAnything({ now }: NominationEvaluation): boolean {
  return now.alternatives.some((finding) => finding.conditions.some(({ condition, status }) => condition.type === "manual" && status === "cannot_know"));
}

/** Goes to the first question without an answer, unfolding the way there. */
function toFirstQuestion(within: HTMLElement | null): void {
  const question = within?.querySelector<HTMLElement>("[data-question=open]");
  const fold = question?.closest("details");
  if (fold !== null && fold !== undefined) fold.open = true;
  question?.querySelector("button")?.focus();
}
