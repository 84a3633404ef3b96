import type { Tally, VoteResult } from "../../bridge";
import { Alert, DescriptionList, Tag } from "../../parts";
import { formatDateTime, outcomeTones, term } from "../../wording";
import { ruleSentence } from "../../wording/sessions";
import { voteText } from "../../wording/votes";
import { cellsOf } from "./tally";
import styles from "./ClosedResult.module.css";

/** A frozen result: the figures, the rule and the names as they were when the vote was closed. */
export function ClosedResult({ result }: { result: VoteResult }) {
  const { verdict, tally, rule, voters } = result;
  return (
    <>
      <h2 className={styles.title}>{voteText.resultOf}</h2>
      <div className={`${styles.outcome} ${styles[outcomeTones[result.outcome]]}`}>
        <b>{term("outcome", result.outcome)}{verdict !== null && `: ${verdict.agree}/${verdict.base}`}</b>
        {verdict !== null && <span>{voteText.verdictDetail(verdict)}</span>}
        {result.loweredAwardName !== null && <span>{voteText.lowerTo}: <strong>{result.loweredAwardName}</strong></span>}
      </div>
      {result.isOverridden && <Tag tone="warn">{voteText.overridden}</Tag>}
      {result.reason !== null && <p><span className={styles.soft}>{voteText.reason}:</span> {result.reason}</p>}
      <div className={styles.rule}>
        <p className={styles.soft}>{voteText.ruleThen}</p>
        <p>{ruleSentence(rule, voters, verdict?.needed ?? null)}</p>
        <p className={styles.soft}>{rule.legalBasis}</p>
      </div>
      <p className={styles.soft}>{voteText.voters(voters)}</p>
      {tally === null ? <p className={styles.soft}>{voteText.noTally}</p> : <Figures tally={tally} result={result} />}
      {result.recused.length > 0 && <p><span className={styles.soft}>{voteText.recusedThen}:</span> {result.recused.join(", ")}</p>}
      <DescriptionList items={[{ term: voteText.closedAt, value: formatDateTime(result.closedAt) }, { term: voteText.closedBy, value: result.closedBy }]} />
      <Alert tone="plain">{voteText.frozen}</Alert>
    </>
  );
}

function Figures({ tally, result }: { tally: Tally; result: VoteResult }) {
  const isSecret = result.rule.method === "secret_ballot";
  return (
    <dl className={styles.figures}>
      {cellsOf(result.rule, result.voters).map((cell) => (
        <div key={cell}><dt>{isSecret ? voteText.cells[cell] : (voteText.openCells[cell] ?? voteText.cells[cell])}</dt><dd>{tally[cell]}</dd></div>
      ))}
    </dl>
  );
}
