import { useId } from "react";
import type { AlternativeFinding } from "../../bridge";
import { Tag } from "../../parts";
import { eligibilityTones, term } from "../../wording";
import { standardText } from "../../wording/standard";
import type { About } from "./about";
import { ConditionLine } from "./FindingLine";
import { Source } from "./Source";
import styles from "./Appraisal.module.css";

/** One way to deserve the award: its source, and every condition with what was found. */
export function AlternativeLines({ finding, all, isBest, about }: { finding: AlternativeFinding; all: number; isBest: boolean; about: About }) {
  const id = useId();
  return (
    <>
      <div className={styles.head} id={id}>
        {isBest && <h3>{standardText.best(all, finding.verdict)}</h3>}
        {isBest && <span className={styles.soft}>{standardText.tally(finding)}</span>}
        <Source legalBasis={finding.legalBasis} certainty={finding.certainty} />
      </div>
      <ul className={styles.lines} aria-labelledby={id}>
        {finding.conditions.map((condition, at) => <ConditionLine key={at} finding={condition} about={about} />)}
      </ul>
    </>
  );
}

/** Another way, folded: its name, how it came out and how near it is. */
export function AlternativeSummary({ finding, no, all }: { finding: AlternativeFinding; no: number; all: number }) {
  return (
    <>
      {standardText.alternative(no, all)} <Tag tone={eligibilityTones[finding.verdict]}>{term("eligibility", finding.verdict)}</Tag> <span className={styles.soft}>{[standardText.tally(finding), finding.legalBasis].join(" · ")}</span>
    </>
  );
}
