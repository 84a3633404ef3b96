import type { ReactNode } from "react";
import type { ImportKind, ImportRow, NomineeDetail } from "../../bridge";
import { fold, formatPartialDate, stageTones, term } from "../../wording";
import { importText } from "../../wording/imports";
import { Tag } from "../../parts";
import { headField, valueOf } from "./fields";
import styles from "./ChooseNominee.module.css";

type Candidate = { nominee: number; name: string; said: string; detail: NomineeDetail | null };

/** Lines of history shown of each. */
const SHOWN = 4;

/** The row of the list and everybody of its name side by side, fact under fact; what differs from the list stands out. */
export function NomineeTable({ row, kind, candidates, actionOf, neither }: { row: ImportRow; kind: ImportKind; candidates: readonly Candidate[]; actionOf: (nominee: number, at: number) => ReactNode; neither: ReactNode }) {
  const facts = importText.chooseFacts;
  const plain: { name: string; label: string; of: (detail: NomineeDetail) => string }[] = [
    { name: "born", label: facts.born, of: ({ fields }) => formatPartialDate(fields.born) },
    { name: "sex", label: facts.sex, of: ({ fields }) => (fields.sex === null ? "" : term("sex", fields.sex)) },
    { name: "unit", label: facts.unit, of: (detail) => detail.unitName },
    { name: "position", label: facts.position, of: ({ fields }) => fields.position ?? "" },
    { name: "recipientClass", label: facts.recipientClass, of: ({ fields }) => (fields.recipientClass === null ? "" : term("recipientClass", fields.recipientClass)) },
  ];
  const isPerson = row.kind === null || row.kind === "person";
  const rows = plain.filter((fact) => isPerson || fact.name === "unit");
  const listed = (name: string) => valueOf(row, name).value;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{importText.fixField}</th>
            <th scope="col" className={styles.mine}><span className={styles.side}>{importText.inListRow(row.rowNo)}</span><span className={styles.name}>{valueOf(row, headField(kind)).value}</span>{neither}</th>
            {candidates.map((candidate, at) => <th key={candidate.nominee} scope="col" className={row.chosen === candidate.nominee ? styles.chosen : undefined}><span className={styles.side}>{importText.known(at + 1)}</span><span className={styles.name}>{candidate.name}</span>{actionOf(candidate.nominee, at)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((fact) => (
            <tr key={fact.name}>
              <th scope="row">{fact.label}</th>
              <td className={styles.mine}>{listed(fact.name) || <i>{importText.blankCell}</i>}</td>
              {candidates.map(({ nominee, detail, said }, at) => {
                if (detail === null) return <td key={nominee}>{at === 0 || fact !== rows[0] ? "" : said}</td>;
                const value = fact.of(detail);
                const isOther = value !== "" && listed(fact.name) !== "" && fold(value) !== fold(listed(fact.name));
                return <td key={nominee} className={isOther ? styles.other : undefined}>{value || <i>{importText.none}</i>}</td>;
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{facts.pastAwards}</th>
            <td className={styles.mine}>{listed("awardHistory") || <i>{importText.blankCell}</i>}</td>
            {candidates.map(({ nominee, detail }) => (
              <td key={nominee}>
                <Few lines={(detail?.pastAwards ?? []).map((award) => ({ key: award.id, text: importText.pastAward(award.year, award.awardName) }))} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{facts.nominations}</th>
            <td className={styles.mine}>{listed("award") || <i>{importText.blankCell}</i>}</td>
            {candidates.map(({ nominee, detail }) => (
              <td key={nominee}>
                <Few lines={(detail?.nominations ?? []).map((line) => ({ key: line.id, text: `${line.awardName}, ${line.movementTitle}`, tag: <Tag tone={stageTones[line.stage]}>{term("stage", line.stage)}</Tag> }))} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Few({ lines }: { lines: readonly { key: number; text: string; tag?: ReactNode }[] }) {
  if (lines.length === 0) return <i>{importText.none}</i>;
  return (
    <ul className={styles.few}>
      {lines.slice(0, SHOWN).map((line) => <li key={line.key}>{line.text} {line.tag}</li>)}
      {lines.length > SHOWN && <li className={styles.more}>{importText.andMore(lines.length - SHOWN)}</li>}
    </ul>
  );
}
