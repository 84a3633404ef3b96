import { useState } from "react";
import type { NomineeKind } from "../../bridge";
import { MoneyField, TextField } from "../../parts";
import { term, termOptions } from "../../wording";
import { prizeText } from "../../wording/prizes";
import { MAX_AMOUNT, amountOf, withAmount } from "./fixed";
import type { AwardGroup, Fixed } from "./fixed";
import styles from "./Prizes.module.css";

const kinds: readonly NomineeKind[] = termOptions("nomineeKind").map(({ id }) => id);

/** The amounts a decision fixes itself, by kind of nominee and, where a phase has several awards, by award. */
export function FixedAmounts({ fixed, onChange, basis, onBasis, awards }: { fixed: readonly Fixed[]; onChange: (fixed: Fixed[]) => void; basis: string; onBasis: (basis: string) => void; awards: readonly AwardGroup[] }) {
  // Said once: the fold is the reader's, also when the last amount is taken out.
  const [startsOpen] = useState(fixed.length > 0);
  const everyAward = { awardId: null, awardName: prizeText.everyAward, kinds };
  const rows: readonly { awardId: string | null; awardName: string; kinds: readonly NomineeKind[] }[] = awards.length > 1 ? [everyAward, ...awards] : [everyAward];
  return (
    <details className={styles.fixed} open={startsOpen}>
      <summary>{prizeText.fixedTitle} <span className={styles.soft}>({fixed.length === 0 ? prizeText.fixedNone : prizeText.fixedCount(fixed.length)})</span></summary>
      <div className={styles.amounts}>
        <span className={styles.heading} aria-hidden>{prizeText.award}</span>
        {kinds.map((kind) => <span key={kind} className={styles.heading} aria-hidden>{term("nomineeKind", kind)}</span>)}
        {rows.map((row) => [
          <span key={row.awardId ?? ""}>{row.awardName}</span>,
          ...kinds.map((kind) => (
            <div key={`${row.awardId ?? ""} ${kind}`}>
              {row.kinds.includes(kind) && (
                <MoneyField
                  label={prizeText.amountOf(term("nomineeKind", kind), row.awardName)} hideLabel max={MAX_AMOUNT}
                  value={amountOf(fixed, row.awardId, kind)} onChange={(amount) => onChange(withAmount(fixed, row.awardId, kind, amount))}
                />
              )}
            </div>
          )),
        ])}
      </div>
      <p className={styles.soft}>{prizeText.fixedHint}</p>
      <div className={styles.basis}><TextField label={prizeText.fixedBasis} hint={prizeText.fixedBasisHint} value={basis} onChange={onBasis} /></div>
    </details>
  );
}
