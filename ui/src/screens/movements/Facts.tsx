import type { MovementFields } from "../../bridge";
import { DescriptionList, Link, Section } from "../../parts";
import { formatPartialDate, term } from "../../wording";
import { movementText } from "../../wording/movements";
import styles from "./MovementPage.module.css";

/** Everything else the launching document says. */
export function Facts({ fields }: { fields: MovementFields }) {
  const parent = fields.parent;
  const parentWords = parent === null ? null : [`“${parent.title}”`, formatPartialDate(parent.launchedOn), parent.launchedBy].filter((part) => part !== null && part !== "").join(", ");
  return (
    <Section title={movementText.document}>
      <DescriptionList items={[
        { term: movementText.subject, value: fields.subject }, { term: movementText.slogan, value: fields.slogan === null ? null : `“${fields.slogan}”` },
        { term: movementText.signer, value: fields.signer },
        { term: movementText.purposes, value: listOf(fields.purposes) },
        { term: movementText.targets, value: listOf(fields.targetGroups.map((group) => (group.kind === null ? group.text : `${term("nomineeKind", group.kind)}: ${group.text}`))) },
        { term: movementText.awards, value: listOf(fields.awardForms) }, { term: movementText.awardTiming, value: fields.awardTiming },
        { term: movementText.proposers, value: listOf(fields.proposers) }, { term: movementText.appraiser, value: fields.appraiser }, { term: movementText.decider, value: fields.decider },
        { term: movementText.reviews, value: fields.reviews },
        { term: movementText.parent, value: parent === null || parent.movement === null ? parentWords : <Link to={`/movements/${parent.movement}`}>{parentWords}</Link> },
        { term: movementText.cites, value: listOf(fields.cites.map((cite) => [cite.docNumber, formatPartialDate(cite.issuedOn), cite.subject].filter((part) => part !== null && part !== "").join(", "))) },
        { term: movementText.method, value: fields.method === null ? null : term("movementMethod", fields.method) }, { term: movementText.scope, value: fields.scope === null ? null : term("movementScope", fields.scope) },
        { term: movementText.duration, value: fields.durationBand === null ? null : term("durationBand", fields.durationBand) },
        { term: movementText.notes, value: listOf(fields.notes) },
      ]} />
    </Section>
  );
}

function listOf(lines: readonly string[]) {
  if (lines.length <= 1) return lines[0] ?? null;
  return <ul className={styles.list}>{lines.map((line, at) => <li key={at}>{line}</li>)}</ul>;
}
