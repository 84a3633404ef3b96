import type { NominationEvaluation } from "../../bridge";
import { Alert, Link } from "../../parts";
import { doubleText, doublesText } from "../../wording/doubles";
import styles from "./Appraisal.module.css";

/** Awards held and other lines beside which this one looks like a double. */
export function Doubles({ evaluation, nominee }: { evaluation: NominationEvaluation; nominee: number }) {
  const { doubles } = evaluation;
  if (doubles.length === 0) return null;
  const bars = doubles.some(({ kind }) => kind === "same_award");
  return (
    <div className={styles.block}>
      <Alert tone={bars ? "bad" : "warn"} title={doublesText.title}>
        <ul className={styles.changes}>
          {doubles.map((double) => (
            <li key={`${double.kind} ${double.pastAward} ${double.nomination}`}>
              {doubleText(double)} <Link to={double.nomination === null ? `/nominees/${nominee}` : `/nominations/${double.nomination}`}>{doublesText.open}</Link>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
