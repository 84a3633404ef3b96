import { UserRoundX } from "lucide-react";
import { useState } from "react";
import { useChange } from "../../bridge";
import type { Namesake, NomineeDetail, NomineeFields } from "../../bridge";
import { Alert, Button, Link, Section, Stack } from "../../parts";
import { formatDateTime, formatPartialDate, term } from "../../wording";
import { historyText } from "../../wording/history";
import { NotTheSame } from "./NotTheSame";
import styles from "./Namesakes.module.css";

type Compared = { fields: NomineeFields; unitName: string; kept: string };
type Fact = { title: string; of: (compared: Compared) => string };

const facts: readonly Fact[] = [
  { title: historyText.unit, of: ({ unitName }) => unitName },
  { title: historyText.born1, of: ({ fields }) => formatPartialDate(fields.born) },
  { title: historyText.sex, of: ({ fields }) => (fields.sex === null ? "" : term("sex", fields.sex)) },
  { title: historyText.position, of: ({ fields }) => fields.position ?? "" },
  { title: historyText.recipientClass, of: ({ fields }) => (fields.recipientClass === null ? "" : term("recipientClass", fields.recipientClass)) },
];

/** Those of one name beside each other, what differs marked; a person says that two are two, and why. */
export function Namesakes({ of }: { of: NomineeDetail }) {
  const [saying, setSaying] = useState<Namesake | null>(null);
  const takeBack = useChange("take_back_not_the_same", { done: historyText.takenBack });
  const open = of.namesakes.filter((namesake) => namesake.notTheSame === null).length;
  const here: Compared = { fields: of.fields, unitName: of.unitName, kept: historyText.keptOf({ nominations: of.nominations.length, pastAwards: of.pastAwards.length }) };
  const others = of.namesakes.map((namesake) => ({ namesake, compared: { fields: namesake.fields, unitName: namesake.unitName, kept: historyText.keptOf(namesake) } }));
  const shown = facts.filter((fact) => [here, ...others.map(({ compared }) => compared)].some((compared) => fact.of(compared) !== ""));
  return (
    <Section title={historyText.namesakes} note={open === 0 ? historyText.namesakesSettled : undefined}>
      <Stack>
        {open > 0 && <Alert tone="warn">{historyText.namesakesOpen(open)}</Alert>}
        <div className={styles.scroll} role="region" aria-label={historyText.namesakes} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{historyText.compared}</th>
                <th scope="col">{of.fields.name}<small>{historyText.thisOne}</small></th>
                {others.map(({ namesake }) => <th key={namesake.id} scope="col"><Link to={`/nominees/${namesake.id}`}>{namesake.fields.name}</Link></th>)}
              </tr>
            </thead>
            <tbody>
              {shown.map((fact) => (
                <tr key={fact.title}>
                  <th scope="row">{fact.title}</th>
                  <td>{fact.of(here)}</td>
                  {others.map(({ namesake, compared }) => <td key={namesake.id} className={isOther(fact.of(here), fact.of(compared)) ? styles.other : undefined}>{fact.of(compared)}</td>)}
                </tr>
              ))}
              <tr>
                <th scope="row">{historyText.kept}</th>
                <td>{here.kept}</td>
                {others.map(({ namesake, compared }) => <td key={namesake.id}>{compared.kept}</td>)}
              </tr>
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{historyText.verdict}</th>
                <td>–</td>
                {others.map(({ namesake }) => (
                  <td key={namesake.id}>
                    {namesake.notTheSame === null ? (
                      <Button size="small" icon={<UserRoundX />} onPress={() => setSaying(namesake)}>{historyText.notTheSame(of.fields.kind)}…</Button>
                    ) : (
                      <div className={styles.said}>
                        <span>{historyText.said(namesake.notTheSame.saidBy, formatDateTime(namesake.notTheSame.saidAt))}</span>
                        {namesake.notTheSame.reason !== null && <q>{namesake.notTheSame.reason}</q>}
                        <Button size="small" tone="quiet" isBusy={takeBack.isRunning} onPress={() => takeBack.run({ nominee: of.id, other: namesake.id })}>{historyText.takeBack}</Button>
                      </div>
                    )}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      </Stack>
      {saying !== null && <NotTheSame of={of} other={saying} onClose={() => setSaying(null)} />}
    </Section>
  );
}

/** Both are known and they are not the same. */
function isOther(here: string, there: string): boolean {
  return here !== "" && there !== "" && here !== there;
}
