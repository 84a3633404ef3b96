import type { MovementFields } from "../../bridge";
import { DescriptionList, Link, Section } from "../../parts";
import { term } from "../../wording";
import { launchedText, movementText, phaseText } from "../../wording/movements";
import { Contents } from "./Contents";
import { PhaseBar } from "./PhaseBar";
import styles from "./MovementPage.module.css";

/** Everything the launching document says, to be read. */
export function MovementBody({ fields }: { fields: MovementFields }) {
  const { parent } = fields;
  return (
    <div className={styles.panes}>
      <div>
        <Section title={movementText.purposes}><Lines lines={fields.purposes} /></Section>
        <Contents items={fields.contents} />
        <Section title={movementText.targetGroups}>
          {fields.targetGroups.length === 0 ? <None /> : fields.targetGroups.map((group, at) => (
            <div key={at} className={styles.target}><span>{group.kind === null ? "" : term("nomineeKind", group.kind)}</span><span>{group.text}</span></div>
          ))}
        </Section>
      </div>
      <div>
        <Section title={movementText.phases}>
          {fields.phases.length === 0 ? <p className={styles.none}>{movementText.noPhase}</p> : fields.phases.map((phase) => (
            <div key={phase.no} className={styles.phase}>
              <PhaseBar phase={phase} />
              {(phase.fromCondition !== null || phase.endCondition !== null) && <span className={styles.words}>{phaseText(phase)}</span>}
            </div>
          ))}
        </Section>
        <Section title={movementText.awards}>
          <DescriptionList
            items={[
              { term: movementText.awardForms, value: fields.awardForms.join("\n") },
              { term: movementText.proposers, value: fields.proposers.join("\n") },
              { term: movementText.appraiser, value: fields.appraiser },
              { term: movementText.decider, value: fields.decider },
              { term: movementText.awardTiming, value: fields.awardTiming },
              { term: movementText.reviews, value: fields.reviews },
            ]}
          />
        </Section>
        <Section title={movementText.launch}>
          <DescriptionList
            items={[
              { term: movementText.docKind, value: term("launchDocKind", fields.docKind) },
              { term: movementText.docNumber, value: fields.docNumber },
              { term: movementText.launchedOn, value: fields.launchedOn === null ? null : launchedText(fields.launchedOn) },
              { term: movementText.issuer, value: fields.issuer },
              { term: movementText.signer, value: fields.signer },
              { term: movementText.subject, value: fields.subject },
              { term: movementText.slogan, value: fields.slogan },
              { term: movementText.scope, value: fields.scope === null ? null : term("movementScope", fields.scope) },
              { term: movementText.method, value: fields.method === null ? null : term("movementMethod", fields.method) },
              { term: movementText.durationBand, value: fields.durationBand === null ? null : term("durationBand", fields.durationBand) },
            ]}
          />
        </Section>
        {parent !== null && (
          <Section title={movementText.parent}>
            <DescriptionList
              items={[
                { term: movementText.parentTitle, value: parent.movement === null ? parent.title : <Link to={`/movements/${parent.movement}`}>{parent.title}</Link> },
                { term: movementText.parentOn, value: parent.launchedOn === null ? null : launchedText(parent.launchedOn) },
                { term: movementText.parentBy, value: parent.launchedBy },
              ]}
            />
          </Section>
        )}
        {fields.cites.length > 0 && (
          <Section title={movementText.cites}>
            {fields.cites.map((cite, at) => (
              <p key={at} className={styles.cite}><b>{cite.docNumber}</b> {cite.issuedOn === null ? "" : launchedText(cite.issuedOn)} <span className={styles.words}>{cite.subject}</span></p>
            ))}
          </Section>
        )}
        {fields.notes.length > 0 && <Section title={movementText.notes}><Lines lines={fields.notes} /></Section>}
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length === 0 ? <None /> : <ul className={styles.list}>{lines.map((line, at) => <li key={at}>{line}</li>)}</ul>;
}

function None() {
  return <p className={styles.none}>{movementText.nothing}</p>;
}
