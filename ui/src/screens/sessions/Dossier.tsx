import { useRead } from "../../bridge";
import type { AgendaRow, NominationDetail } from "../../bridge";
import { DescriptionList, ErrorBox, Link, Loading, Section, Tag } from "../../parts";
import { formatDate, formatPartialDate, formatRange, stageTones, term } from "../../wording";
import { voteText } from "../../wording/votes";
import { DossierSteps } from "./DossierSteps";
import styles from "./Dossier.module.css";

/** The nominee under consideration, large: who, what for, what was done, what was given before, what the appraiser says. */
export function Dossier({ row, total }: { row: AgendaRow; total: number }) {
  const read = useRead("read_nomination", { nomination: row.nomination });
  // The former item's dossier may stand in while this one is read: never show it under this name.
  const dossier = read.data?.id === row.nomination ? read.data : undefined;
  const who = [voteText.position(row.position, total), term("nomineeKind", row.kind), ...aboutPerson(dossier)].join(" · ");
  const place = [row.personPosition, row.unitName].filter((part) => part !== null && part !== "").join(", ");
  return (
    <article className={styles.dossier}>
      <p className={styles.who}>{who}</p>
      <h2 className={styles.name}>{row.name}</h2>
      <p className={styles.place}>{place}</p>
      <p className={styles.asks}>{voteText.asks(row.awardName)}</p>
      {dossier === undefined ? (read.error === null ? <Loading rows={6} /> : <ErrorBox error={read.error} onRetry={() => void read.refetch()} />) : <Body dossier={dossier} />}
    </article>
  );
}

function aboutPerson(dossier: NominationDetail | undefined): string[] {
  if (dossier === undefined || dossier.nomineeFields.kind !== "person") return [];
  const { born, sex, recipientClass } = dossier.nomineeFields;
  return [born === null ? "" : voteText.born(formatPartialDate(born)), sex === null ? "" : term("sex", sex), recipientClass === null ? "" : term("recipientClass", recipientClass)].filter((part) => part !== "");
}

function Body({ dossier }: { dossier: NominationDetail }) {
  const { ask, submission } = dossier;
  return (
    <>
      <Section title={voteText.achievement}>
        <p className={styles.text}>{ask.achievement === "" ? <span className={styles.none}>{voteText.noAchievement}</span> : ask.achievement}</p>
      </Section>
      {ask.initiatives !== null && <Section title={voteText.initiatives}><p className={styles.text}>{ask.initiatives}</p></Section>}
      <Section title={voteText.opinion}>
        <p className={styles.text}>{dossier.opinion ?? <span className={styles.none}>{voteText.noOpinion}</span>}</p>
      </Section>
      {(ask.awardHistory !== null || dossier.others.length > 0) && (
        <Section title={voteText.history}>
          {ask.awardHistory !== null && <p className={styles.text}>{ask.awardHistory}</p>}
          {dossier.others.length > 0 && (
            <ul className={styles.others} aria-label={voteText.historyKnown}>
              {dossier.others.map((other) => (
                <li key={other.id}>
                  <span className={styles.year}>{other.receivedOn.slice(0, 4)}</span>
                  <span className={styles.otherAward}><Link to={`/nominations/${other.id}`}>{other.awardName}</Link> <span className={styles.none}>{other.movementTitle}</span></span>
                  <Tag tone={stageTones[other.stage]}>{term("stage", other.stage)}</Tag>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section title={voteText.submission} actions={<Link to={`/nominations/${dossier.id}`}>{voteText.openDossier}</Link>}>
        <DescriptionList
          columns={2}
          items={[
            { term: voteText.sender, value: submission.unitName },
            { term: voteText.docNumber, value: [submission.docNumber, submission.docOn === null ? null : formatDate(submission.docOn)].filter((part) => part !== null).join(", ") },
            { term: voteText.receivedOn, value: formatDate(submission.receivedOn) },
            { term: voteText.type, value: term("commendationType", ask.commendationType) },
            { term: voteText.period, value: formatRange(ask.periodFrom, ask.periodTo) },
            { term: voteText.note, value: ask.note },
            { term: voteText.movement, value: submission.movementTitle },
          ]}
        />
      </Section>
      {dossier.steps.length > 0 && <DossierSteps steps={dossier.steps} />}
    </>
  );
}
