import { Check, CircleQuestionMark, X } from "lucide-react";
import type { ReactNode } from "react";
import type { ConditionFinding, Detail, Evidence, ObstacleFinding } from "../../bridge";
import { Link } from "../../parts";
import { term } from "../../wording";
import { standardText } from "../../wording/standard";
import { conditionText } from "../../wording/standardConditions";
import { evidenceWords, obstacleText, setAsideText, toDos } from "../../wording/standardFacts";
import { Question } from "./Question";
import { Source } from "./Source";
import type { About } from "./about";
import styles from "./Appraisal.module.css";

const marks = { met: Check, not_met: X, cannot_know: CircleQuestionMark } satisfies Record<ConditionFinding["status"], unknown>;

/** One condition: how it came out, in a sentence, with what to do, what proves it and what was set aside. */
export function ConditionLine({ finding, about }: { finding: ConditionFinding; about: About }) {
  const { condition, status, detail } = finding;
  const sentence = conditionText(finding, about.ctx);
  return (
    <Line status={status} word={term("conditionStatus", status)}>
      <div>{sentence}</div>
      <Found detail={condition.type === "manual" ? withoutAnswer(detail) : detail} about={about} />
      {condition.type === "manual" && <Question code={condition.code} label={sentence} about={about} />}
    </Line>
  );
}

/** One rule of the era, with its source. */
export function ObstacleLine({ obstacle, about }: { obstacle: ObstacleFinding; about: About }) {
  return (
    <Line status={obstacle.status} word={term("obstacleStatus", obstacle.status)}>
      <div>{obstacleText(obstacle, about.ctx)}</div>
      <Found detail={obstacle.detail} about={about} />
      {obstacle.status !== "met" && <Source legalBasis={obstacle.legalBasis} certainty={obstacle.certainty} />}
    </Line>
  );
}

/** The question below says itself whether it is answered. */
function withoutAnswer(detail: Detail): Detail {
  return { ...detail, unknown: detail.unknown.filter(({ code }) => code !== "person_must_say"), evidence: detail.evidence.filter(({ kind }) => kind !== "answer") };
}

function Line({ status, word, children }: { status: ConditionFinding["status"]; word: string; children: ReactNode }) {
  const Mark = marks[status];
  return (
    <li>
      <span className={`${styles.mark} ${styles[status]}`}><Mark aria-hidden />{word}</span>
      <div className={styles.what}>{children}</div>
    </li>
  );
}

function Found({ detail, about }: { detail: Detail; about: About }) {
  const { evaluation, ctx, nominee } = about;
  return (
    <>
      {toDos(detail.unknown, ctx).map(({ text, where }) => (
        <div key={text} className={styles.todo}>{text} {where === "nominee" && <Link to={`/nominees/${nominee}`}>{standardText.toPage(ctx.kind)}</Link>}</div>
      ))}
      {detail.evidence.length > 0 && <div className={styles.proof}>{standardText.proof}: {detail.evidence.map((evidence) => <Proof key={JSON.stringify(evidence)} evidence={evidence} about={about} />)}</div>}
      {detail.setAside.length > 0 && (
        <details className={`${styles.fold} ${styles.soft}`}>
          <summary>{standardText.setAside(detail.setAside.length)}</summary>
          <ul>{detail.setAside.map((aside) => <li key={JSON.stringify(aside)}>{setAsideText(aside, evaluation, ctx)}</li>)}</ul>
        </details>
      )}
    </>
  );
}

/** What proves it, leading to the page it stands on; a decision with its number and date. */
function Proof({ evidence, about }: { evidence: Evidence; about: About }) {
  const { text, detail, who } = evidenceWords(evidence, about.evaluation, about.ctx);
  return <span><Link to={`/nominees/${who ?? about.nominee}`}>{text}</Link>{detail !== "" && ` (${detail})`}</span>;
}
