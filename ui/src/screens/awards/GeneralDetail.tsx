import type { RegulationBook } from "../../bridge";
import { DescriptionList, Section, Stack } from "../../parts";
import { formatDecimal, term } from "../../wording";
import { deadlineText, fundText, lawText, moneyRuleText, roundingText, ruleText, samePeriodText, validityText } from "../../wording/regulations";
import { capital } from "../../wording/standard";
import { FigureLine } from "./FigureLine";
import styles from "./awards.module.css";

/** What a pack says for every award: where it comes from, rules, money, deadlines. */
export function GeneralDetail({ book }: { book: RegulationBook }) {
  const { era, money, awardNames: names } = book;
  const from = era.load === null ? lawText.shipped : lawText.fromFile(era.load.fileName, era.load.loadedBy, era.load.loadedAt);
  return (
    <Stack>
      <h2 className={styles.name}>{lawText.general}</h2>
      <Section title={era.title}>
        <p>{capital(validityText(era.validFrom, era.validTo))}. {[lawText.version(era.version), from, lawText.nominationsIn(era.nominations), lawText.unverifiedCount(era.unverified)].join(" · ")}</p>
        <DescriptionList items={[{ term: lawText.law, value: book.laws.join(", ") }, { term: lawText.decrees, value: book.decrees.join(", ") }]} />
      </Section>
      <Section title={lawText.rules}>
        {book.rules.map(({ key, rule }) => <FigureLine key={key} book={book} figure={key} says={ruleText(rule, names)} legalBasis={rule.says.legalBasis} certainty={rule.says.certainty} />)}
      </Section>
      <Section title={lawText.prizes}>
        <FigureLine book={book} figure="money.rounding" says={roundingText(money.rounding.value)} legalBasis={money.rounding.legalBasis} certainty={money.rounding.certainty} />
        <FigureLine book={book} figure="money.titles_same_period" says={samePeriodText(money.titlesSamePeriod.value)} legalBasis={money.titlesSamePeriod.legalBasis} certainty={money.titlesSamePeriod.certainty} />
        {money.rules.map(({ key, rule, says }) => <FigureLine key={key} book={book} figure={key} says={moneyRuleText(rule, says)} legalBasis={says.legalBasis} certainty={says.certainty} />)}
        {money.multipliers.map(({ key, recipient, awardKind, times }) => (
          <FigureLine key={key} book={book} figure={key} says={`${term("nomineeKind", recipient)}, ${term("awardKind", awardKind).toLowerCase()}: nhân ${formatDecimal(times.value)} hệ số của cá nhân`} legalBasis={times.legalBasis} certainty={times.certainty} />
        ))}
        {money.funds.map(({ key, authority, fund }) => <FigureLine key={key} book={book} figure={key} says={fundText(term("authorityLevel", authority), fund.value)} legalBasis={fund.legalBasis} certainty={fund.certainty} />)}
      </Section>
      {book.deadlines.length > 0 && (
        <Section title={lawText.deadlines}>
          {book.deadlines.map(({ key, deadline }) => <FigureLine key={key} book={book} figure={key} says={deadlineText(deadline)} legalBasis={deadline.legalBasis} certainty={deadline.certainty} />)}
        </Section>
      )}
    </Stack>
  );
}
