import type { ReactNode } from "react";
import { partsText } from "../wording";
import styles from "./DescriptionList.module.css";

/** What is known of one thing. A blank value is said to be missing, never left as a hole. `<DescriptionList items={[{ term: "Ngày họp", value: "…" }]} />` */
export function DescriptionList({ items, columns = 1 }: { items: readonly { term: string; value: ReactNode }[]; columns?: 1 | 2 }) {
  return (
    <dl className={`${styles.list} ${columns === 2 ? styles.two : ""}`}>
      {items.map(({ term, value }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value === null || value === undefined || value === "" ? <span className={styles.missing}>{partsText.nothing}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
