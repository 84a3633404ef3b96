import type { NominationDetail } from "../../bridge";
import { DescriptionList, Link, Section, Tag } from "../../parts";
import { formatDate, formatRange, stageTones, term } from "../../wording";
import { nominationText } from "../../wording/nominations";
import { Appraisal } from "./Appraisal";
import { DossierSection } from "./dossier/DossierSection";
import { HeldBefore } from "./HeldBefore";
import { Opinion } from "./Opinion";
import { StepsTaken } from "./StepsTaken";
import styles from "./NominationPage.module.css";

/** What is asked, why, and what has happened to it. */
export function NominationBody({ detail }: { detail: NominationDetail }) {
  const { ask, submission } = detail;
  return (
    <div className={styles.panes}>
      <div>
        <p className={styles.asks}>{nominationText.asks(detail.awardName)}</p>
        <Appraisal detail={detail} />
        <DossierSection detail={detail} />
        <Section title={nominationText.achievement}>
          <p className={styles.text}>{ask.achievement === "" ? <span className={styles.none}>{nominationText.noAchievement}</span> : ask.achievement}</p>
        </Section>
        {ask.initiatives !== null && <Section title={nominationText.initiatives}><p className={styles.text}>{ask.initiatives}</p></Section>}
        {ask.awardHistory !== null && <Section title={nominationText.history}><p className={styles.text}>{ask.awardHistory}</p></Section>}
        {detail.others.length > 0 && (
          <Section title={nominationText.others}>
            <ul className={styles.others}>
              {detail.others.map((other) => (
                <li key={other.id}>
                  <span className={styles.when}>{formatDate(other.receivedOn)}</span>
                  <div><div><Link to={`/nominations/${other.id}`}>{other.awardName}</Link></div><div className={styles.none}>{other.movementTitle}</div></div>
                  <Tag tone={stageTones[other.stage]}>{term("stage", other.stage)}</Tag>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={nominationText.submission} actions={<Link to={`/submissions/${submission.id}`}>{nominationText.submissionTitle(submission)}</Link>}>
          <DescriptionList
            columns={2}
            items={[
              { term: nominationText.movement, value: <Link to={`/movements/${submission.movement}`}>{submission.movementTitle}</Link> },
              { term: nominationText.phase, value: nominationText.phaseNo(submission.phaseNo) },
              { term: nominationText.docNumber, value: submission.docNumber },
              { term: nominationText.docOn, value: formatDate(submission.docOn) },
              { term: nominationText.receivedOn, value: formatDate(submission.receivedOn) },
              { term: nominationText.type, value: term("commendationType", ask.commendationType) },
              { term: nominationText.period, value: formatRange(ask.periodFrom, ask.periodTo) },
              { term: nominationText.note, value: ask.note },
              { term: nominationText.source, value: nominationText.sourceRow(submission.fileName, detail.sourceRow) },
            ]}
          />
        </Section>
      </div>
      <div>
        <Opinion key={detail.opinion ?? ""} nomination={detail.id} opinion={detail.opinion ?? ""} />
        <HeldBefore nominee={detail.nominee} />
        <StepsTaken steps={detail.steps} session={detail.session} />
      </div>
    </div>
  );
}
