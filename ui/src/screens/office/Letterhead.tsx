import { officeText } from "../../wording/office";
import styles from "./Letterhead.module.css";

/** The head of a paper as it will be printed (NĐ 30/2020, Phụ lục I), in the papers' own typeface. */
export function Letterhead({ governing, issuing, place }: { governing: string; issuing: string; place: string }) {
  return (
    <div className={styles.paper} aria-label={officeText.letterhead} role="img">
      <div className={styles.side}>
        <div>{governing.toLocaleUpperCase("vi")}</div>
        <div className={styles.strong}>{issuing === "" ? "…" : issuing.toLocaleUpperCase("vi")}</div>
        <div className={styles.rule} />
      </div>
      <div className={styles.side}>
        <div className={styles.strong}>{officeText.nation}</div>
        <div className={styles.motto}>{officeText.motto}</div>
        <div className={styles.date}>{officeText.dateline(place)}</div>
      </div>
    </div>
  );
}
