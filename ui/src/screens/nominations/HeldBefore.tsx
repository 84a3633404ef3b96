import { useRead } from "../../bridge";
import { Alert, Link, Section } from "../../parts";
import { decisionText, revokedText } from "../../wording/history";
import { nominationText } from "../../wording/nominations";
import styles from "./NominationPage.module.css";

/** Most awards shown beside a nomination; all of them stand on the nominee's page. */
const SHOWN = 6;

/** What the nominee was given before, by our own records, for whoever appraises; and whether somebody else bears the same name. */
export function HeldBefore({ nominee }: { nominee: number }) {
  const read = useRead("read_nominee", { nominee });
  const detail = read.data;
  if (detail === undefined || detail.id !== nominee) return null;
  const { pastAwards, initiatives } = detail;
  const open = detail.namesakes.filter((namesake) => namesake.notTheSame === null).length;
  return (
    <Section title={nominationText.heldBefore} actions={<Link to={`/nominees/${nominee}`}>{nominationText.nominee}</Link>}>
      {pastAwards.length === 0 && <p className={styles.none}>{nominationText.heldNone}</p>}
      <ul className={styles.others}>
        {pastAwards.slice(0, SHOWN).map((award) => (
          <li key={award.id}>
            <span className={styles.when}>{award.year}</span>
            <div><div>{award.revoked === null ? award.awardName : <s>{award.awardName}</s>}</div>{award.revoked !== null && <div className={styles.none}>{revokedText(award.revoked)}</div>}<div className={styles.none}>{[decisionText(award), award.issuer].filter((part) => part !== null && part !== "").join(" · ")}</div></div>
          </li>
        ))}
      </ul>
      {pastAwards.length > SHOWN && <p className={styles.none}>{nominationText.heldMore(pastAwards.length - SHOWN)}</p>}
      {initiatives.length > 0 && <p>{nominationText.heldInitiatives(initiatives.length, initiatives[0]?.year ?? 0)}</p>}
      {open > 0 && <Alert tone="warn" action={<Link to={`/nominees/${nominee}`}>{nominationText.compare}</Link>}>{nominationText.namesakes(open)}</Alert>}
    </Section>
  );
}
