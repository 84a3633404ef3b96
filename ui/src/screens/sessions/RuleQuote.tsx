import { useState } from "react";
import type { AgendaItem } from "../../bridge";
import { Button, Tag } from "../../parts";
import { ConfirmRule } from "../../pieces/ConfirmRule";
import { ruleSentence } from "../../wording/sessions";
import { ruleText, voteText } from "../../wording/votes";
import styles from "./RuleQuote.module.css";

/** The rule in words with its source; an unconfirmed one says so and leads to confirming it. */
export function RuleQuote({ item }: { item: AgendaItem }) {
  const [isConfirming, setConfirming] = useState(false);
  const { rule } = item;
  const isSure = rule.certainty === "confirmed";
  return (
    <div className={`${styles.rule} ${isSure ? "" : styles.unsure}`}>
      <p className={styles.words}>{ruleSentence(rule, item.voters, item.needed)}</p>
      <p className={styles.basis}>{rule.legalBasis}</p>
      {!isSure && (
        <div className={styles.confirm}>
          <span className={styles.why}><Tag tone={rule.certainty === "unknown" ? "bad" : "warn"}>{voteText.unconfirmed}</Tag> {ruleText.seeds[rule.certainty]}</span>
          <Button size="small" onPress={() => setConfirming(true)}>{voteText.confirmRule}</Button>
        </div>
      )}
      {isConfirming && <ConfirmRule pack={item.pack} award={item.award} rule={rule} packRule={item.award.rule} members={item.voters.members} onClose={() => setConfirming(false)} />}
    </div>
  );
}
