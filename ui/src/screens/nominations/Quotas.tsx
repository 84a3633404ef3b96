import { useRead } from "../../bridge";
import type { QuotaCount } from "../../bridge";
import { Meter, Tag } from "../../parts";
import { baseText, overText, quotaLabel, quotaText, quotasText } from "../../wording/quotas";
import { isVerified } from "../../wording/standard";
import styles from "./Quotas.module.css";

/** The quotas of the chosen lines, live: how many stand, how many are chosen, how many may; and which are too many. */
export function Quotas({ nominations }: { nominations: readonly number[] }) {
  const read = useRead("count_quotas", { nominations: [...nominations] });
  const quotas = read.data?.quotas ?? [];
  if (quotas.length === 0) return null;
  return (
    <section className={styles.quotas} aria-label={quotasText.title}>
      {quotas.map((count) => <Line key={`${quotaLabel(count)} ${count.quota.legalBasis}`} count={count} />)}
    </section>
  );
}

function Line({ count }: { count: QuotaCount }) {
  const isOver = count.over.length > 0;
  return (
    <div className={styles.line} title={baseText(count)}>
      <Meter label={quotaLabel(count)} value={count.standing + count.ticked.length} max={Math.max(count.allowed ?? 0, count.standing + count.ticked.length)} text={quotaText(count)} tone={isOver ? "bad" : count.allowed === null ? "plain" : "ok"} />
      {!isVerified(count.quota.certainty) && <span><Tag tone="warn">{quotasText.unverified}</Tag> {count.quota.legalBasis}</span>}
      {isOver && <span role="status"><Tag tone="bad">{overText(count)}</Tag> {count.over.map(({ name }) => name).join(", ")}</span>}
    </div>
  );
}
