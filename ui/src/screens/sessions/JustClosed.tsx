import type { VoteResult } from "../../bridge";
import { Button, Tag } from "../../parts";
import { outcomeTones, term } from "../../wording";
import { voteText } from "../../wording/votes";
import styles from "./JustClosed.module.css";

/** What was closed a moment ago, above the next dossier: said where the eyes are, with nothing laid over the figures. */
export function JustClosed({ results, onShow }: { results: readonly VoteResult[]; onShow: (item: number) => void }) {
  const result = results[0];
  if (result === undefined) return null;
  const votes = result.verdict === null ? "" : ` ${result.verdict.agree}/${result.verdict.base}`;
  return (
    <div className={styles.just} role="status">
      <span>{voteText.closedJust}:</span>
      {results.length > 1 ? <b>{voteText.closedList(results.length)}</b> : <><b>{result.name}</b> <Tag tone={outcomeTones[result.outcome]}>{term("outcome", result.outcome)}{votes}</Tag></>}
      <Button size="small" tone="quiet" onPress={() => onShow(result.item)}>{voteText.lookBack}</Button>
    </div>
  );
}
