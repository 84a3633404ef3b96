import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { AwardLaw, LocalQuota, RegulationBook } from "../../bridge";
import { Alert, Button, DescriptionList, ReasonDialog, Section, Stack } from "../../parts";
import { term } from "../../wording";
import { coefficientText, deadlineText, forWhom, lawText, quotaText, requirementText, voteText } from "../../wording/regulations";
import { capital } from "../../wording/standard";
import { FigureLine, Sourced, Standing } from "./FigureLine";
import { LocalQuotaDialog } from "./LocalQuotaDialog";
import styles from "./awards.module.css";

/** Everything a pack says of one award, figure by figure. */
export function AwardDetail({ book, law, onVote }: { book: RegulationBook; law: AwardLaw; onVote: () => void }) {
  const { award, confirmedBy, confirmedAt } = law.entry;
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<LocalQuota | null>(null);
  const names = book.awardNames;
  return (
    <Stack>
      <h2 className={styles.name}>{award.name}</h2>
      <Section title={lawText.vote} actions={<Button size="small" keys="Enter" onPress={onVote}>{lawText.voteRule}</Button>}>
        <Sourced legalBasis={award.rule.legalBasis} certainty={award.rule.certainty} confirmed={confirmedBy === null ? null : <div className={styles.standing}>{lawText.ruleConfirmedWords(confirmedBy, confirmedAt ?? "")}</div>}>{voteText(award.rule)}</Sourced>
      </Section>
      <Section title={lawText.standard} note={law.alternatives.length > 1 ? lawText.anyWay : undefined}>
        {law.standardUnknown !== null && <Alert tone="warn">{capital(law.standardUnknown)}</Alert>}
        {law.alternatives.map(({ key, alternative }, at) => {
          const title = [lawText.way(at + 1, law.alternatives.length), forWhom(alternative).replace(/: $/, "")].filter((part) => part !== "").join(" · ");
          return (
            <Sourced key={key} legalBasis={alternative.legalBasis} certainty={alternative.certainty} confirmed={<Standing book={book} figure={key} says={`${lawText.standard}: ${title === "" ? award.name : title}`} legalBasis={alternative.legalBasis} certainty={alternative.certainty} />}>
              {title !== "" && <b>{title}</b>}
              <ul className={styles.conditions}>{alternative.all.map((condition, no) => <li key={no}>{requirementText(condition, names)}</li>)}</ul>
            </Sourced>
          );
        })}
      </Section>
      <Section title={lawText.quotas} actions={<Button size="small" onPress={() => setAdding(true)}>{lawText.addQuota}</Button>}>
        {law.quotas.length === 0 && law.localQuotas.length === 0 && <p className={styles.soft}>{lawText.noQuota}</p>}
        {law.quotas.map(({ key, quota }) => <FigureLine key={key} book={book} figure={key} says={quotaText(quota, names)} legalBasis={quota.legalBasis} certainty={quota.certainty} />)}
        {law.localQuotas.map((quota) => (
          <div key={quota.id} className={styles.figure}>
            <div className={styles.says}>{lawText.localQuotas}: {quotaText(quota, names)}</div>
            <div className={styles.standing}><span>{lawText.quotaLine(quota)}</span><Button size="small" tone="quiet" label={`${lawText.remove} ${quotaText(quota, names)}`} onPress={() => setRemoved(quota)}>{lawText.remove}</Button></div>
          </div>
        ))}
      </Section>
      <Section title={lawText.prizes} note={law.coefficients.length > 0 && law.coefficients.length < award.recipients.length ? lawText.multiplied : undefined}>
        {law.coefficients.map(({ key, recipient, coefficient }) => <FigureLine key={key} book={book} figure={key} says={coefficientText(term("nomineeKind", recipient), coefficient.value)} legalBasis={coefficient.legalBasis} certainty={coefficient.certainty} />)}
        {law.noCoefficient !== null && <FigureLine book={book} figure={law.noCoefficient.key} says={lawText.noCoefficient} legalBasis={law.noCoefficient.legalBasis} certainty={law.noCoefficient.certainty} />}
      </Section>
      {law.deadlines.length > 0 && (
        <Section title={lawText.deadlines}>
          {law.deadlines.map(({ key, deadline }) => <FigureLine key={key} book={book} figure={key} says={deadlineText(deadline)} legalBasis={deadline.legalBasis} certainty={deadline.certainty} />)}
        </Section>
      )}
      <Section title={lawText.facts}>
        <DescriptionList
          items={[
            { term: lawText.kind, value: term("awardKind", award.kind) }, { term: lawText.authority, value: term("authorityLevel", award.authority) },
            { term: lawText.recipients, value: award.recipients.map((kind) => term("nomineeKind", kind)).join(", ") },
            { term: lawText.lowerAwards, value: award.lowerAwards.map((id) => names[id] ?? id).join(", ") },
          ]}
        />
      </Section>
      {isAdding && <LocalQuotaDialog award={award} awards={book.awards.map(({ entry }) => entry.award)} from={book.era.validFrom} onClose={() => setAdding(false)} />}
      {removed !== null && <RemoveQuota quota={removed} says={quotaText(removed, names)} onClose={() => setRemoved(null)} />}
    </Stack>
  );
}

function RemoveQuota({ quota, says, onClose }: { quota: LocalQuota; says: string; onClose: () => void }) {
  const remove = useChange("remove_local_quota", { quiet: true, done: lawText.quotaRemoved, onDone: onClose });
  return (
    <ReasonDialog
      title={lawText.removeQuotaTitle} label={lawText.removeReason} confirm={lawText.removeQuotaTitle} isRequired isBusy={remove.isRunning} refusal={<RefusalAlert of={remove.refusal} />}
      onConfirm={(reason) => remove.run({ quota: quota.id, reason })} onClose={onClose}
    >
      <p>{says}</p>
    </ReasonDialog>
  );
}
