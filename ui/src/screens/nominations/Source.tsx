import type { Certainty } from "../../bridge";
import { Tag } from "../../parts";
import { certaintyTones, term } from "../../wording";
import { isVerified, standardText } from "../../wording/standard";
import styles from "./Appraisal.module.css";

/** Where a rule comes from; what nobody has verified looks unverified. */
export function Source({ legalBasis, certainty }: { legalBasis: string; certainty: Certainty }) {
  return (
    <span className={styles.soft}>
      {standardText.basis}: {legalBasis}{" "}
      {!isVerified(certainty) && <Tag tone={certaintyTones[certainty]}>{term("certainty", certainty)}</Tag>}
    </span>
  );
}
