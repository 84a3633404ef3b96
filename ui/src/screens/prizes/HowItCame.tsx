import type { PrizeRow } from "../../bridge";
import { Tag } from "../../parts";
import { certaintyTones, term } from "../../wording";
import { isUnsure, otherEraWords, ruleWords, sumSaid } from "../../wording/prizes";
import type { Said } from "../../wording/prizes";
import styles from "./Prizes.module.css";

/** How an amount came about: the sum with its unverified figures underlined, their articles, and what other lines did to it. */
export function HowItCame({ row }: { row: PrizeRow }) {
  const { sum, rules } = row.payment;
  const said = sumSaid(sum, row.kind);
  return (
    <div className={styles.how}>
      <div>{said.map((part, at) => (isDoubtful(part) ? <span key={at} className={styles.unsure}>{part.text}</span> : part.text))}</div>
      {said.filter(isDoubtful).map((part, at) => (
        <div key={at} className={styles.soft}><Tag tone={certaintyTones[part.certainty]}>{term("certainty", part.certainty)}</Tag> {part.text}: {part.legalBasis}</div>
      ))}
      {sum.by === "unknown" && sum.reason === "no_coefficient" && sum.legalBasis !== null && isUnsure(sum.certainty) && <div><Tag tone={certaintyTones[sum.certainty]}>{term("certainty", sum.certainty)}</Tag></div>}
      {rules.map((rule, at) => (
        <div key={at} className={styles.soft}>{ruleWords(rule)} {rule.legalBasis !== null && isUnsure(rule.certainty) && <Tag tone={certaintyTones[rule.certainty]}>{term("certainty", rule.certainty)}</Tag>}</div>
      ))}
      {row.otherEra !== null && <div className={styles.era}>{otherEraWords(row.otherEra)}</div>}
    </div>
  );
}

function isDoubtful(part: Said): part is Required<Said> {
  return part.certainty !== undefined && part.legalBasis !== undefined && isUnsure(part.certainty);
}
