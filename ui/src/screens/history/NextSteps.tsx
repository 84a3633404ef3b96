import { useState } from "react";
import { useRead } from "../../bridge";
import type { NextStep } from "../../bridge";
import { Button, Loaded, Section, Segmented, Tag } from "../../parts";
import { nextText, stepText, yearsToTell } from "../../wording/next";
import { isVerified } from "../../wording/standard";
import styles from "./NextSteps.module.css";

/** This many steps stand at first; the others are one press away. */
const NEAREST = 5;

/** What leads a nominee to each award, nearest first, for this year or the one before. */
export function NextSteps({ nominee }: { nominee: number }) {
  const [year, setYear] = useState<number | null>(null);
  const [isAll, setAll] = useState(false);
  // The office's clock says which year it is.
  const now = useRead("read_next_steps", { nominee, year: null });
  const chosen = useRead("read_next_steps", { nominee, year }, { enabled: year !== null });
  const next = year === null ? now : chosen;
  const thisYear = now.data?.year ?? null;
  const years = thisYear === null ? [] : [thisYear - 1, thisYear].map((one) => ({ id: String(one), label: String(one) }));
  return (
    <Section title={nextText.title} actions={thisYear !== null && <Segmented label={nextText.year} value={String(year ?? thisYear)} onChange={(one) => setYear(Number(one))} options={years} />}>
      <Loaded query={next} rows={3}>
        {({ steps, awardNames, packTitle }) => {
          const told = steps.filter((step) => yearsToTell(step).length > 0);
          if (told.length === 0) return <p className={styles.soft}>{nextText.none}</p>;
          return (
            <>
              <ol className={styles.steps}>
                {told.slice(0, isAll ? told.length : NEAREST).map((step) => <Step key={step.awardId} step={step} awardNames={awardNames} />)}
              </ol>
              <div className={styles.foot}>
                {told.length > NEAREST && <Button size="small" tone="quiet" onPress={() => setAll(!isAll)}>{isAll ? nextText.fewer : nextText.all(told.length)}</Button>}
                <span className={styles.soft}>{nextText.judgedBy(packTitle)}</span>
              </div>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Step({ step, awardNames }: { step: NextStep; awardNames: Readonly<Record<string, string | undefined>> }) {
  return (
    <li>
      <div className={styles.award}>
        <b>{awardNames[step.awardId] ?? step.awardId}</b>
        {step.heldIn !== null && <span className={styles.soft}>{nextText.heldIn(step.heldIn)}</span>}
      </div>
      {yearsToTell(step).map(({ label, step: of }) => (
        <div key={label} className={styles.year}>
          <Tag tone={of.lacking === 0 ? (isVerified(of.certainty) ? "ok" : "warn") : "plain"}>{label}</Tag>
          <span>{stepText(of, { awardNames })} <small className={styles.soft}>{of.legalBasis}</small></span>
        </div>
      ))}
    </li>
  );
}
