import { useRead } from "../../bridge";
import { Alert, Loading } from "../../parts";
import { standardText } from "../../wording/standard";
import { whyNotTexts } from "../../wording/standardWhy";
import styles from "./Appraisal.module.css";

/** What stands in the way by the rules, for whoever is about to find otherwise. */
export function WhyNot({ nomination }: { nomination: number }) {
  const detail = useRead("read_nomination", { nomination });
  const evaluation = useRead("evaluate_nomination", { nomination });
  if (detail.isPending || evaluation.isPending) return <Loading rows={2} />;
  const reasons = detail.data === undefined || evaluation.data === undefined ? [] : whyNotTexts(evaluation.data, detail.data.nomineeFields.kind);
  if (reasons.length === 0) return null;
  return <Alert tone="warn" title={standardText.whyNot}><ul className={styles.changes}>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul></Alert>;
}
