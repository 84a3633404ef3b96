import type { Prizes } from "../../bridge";
import { Section, Tag } from "../../parts";
import { certaintyTones, formatNumber, term } from "../../wording";
import { fundWords, isUnsure, prizeText } from "../../wording/prizes";
import type { Source } from "./sources";
import styles from "./Prizes.module.css";

/** What each sending unit and each fund pays in all. */
export function Totals({ prizes }: { prizes: Prizes }) {
  return (
    <div className={styles.totals}>
      <div><Section title={prizeText.byUnit}>
        <SumTable of={prizeText.sender} rows={prizes.units.map((unit) => ({ key: String(unit.unit), name: unit.unitName, lines: unit.lines, paid: unit.paid }))} total={prizes.total} />
      </Section></div>
      <div><Section title={prizeText.byFund}>
        <SumTable of={prizeText.fund} rows={prizes.funds.map((fund) => ({ key: fund.fund ?? "", name: fundWords(fund.fund), lines: fund.lines, paid: fund.paid }))} total={prizes.total} />
      </Section></div>
    </div>
  );
}

function SumTable({ of, rows, total }: { of: string; rows: readonly { key: string; name: string; lines: number; paid: number }[]; total: number }) {
  return (
    <table className={styles.sums}>
      <thead><tr><th scope="col">{of}</th><th scope="col" className={styles.figure}>{prizeText.count}</th><th scope="col" className={styles.figure}>{prizeText.amount}</th></tr></thead>
      <tbody>{rows.map((row) => <tr key={row.key}><td>{row.name}</td><td className={styles.figure}>{formatNumber(row.lines)}</td><td className={styles.figure}>{formatNumber(row.paid)}</td></tr>)}</tbody>
      <tfoot><tr><th scope="row">{prizeText.sum}</th><td className={styles.figure}>{formatNumber(rows.reduce((sum, row) => sum + row.lines, 0))}</td><td className={styles.figure}>{formatNumber(total)}</td></tr></tfoot>
    </table>
  );
}

/** Every figure the sums rest on, with its article and how sure it is. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <Section title={prizeText.basis}>
      <table className={styles.sums}>
        <thead><tr><th scope="col">{prizeText.figure}</th><th scope="col">{prizeText.article}</th><th scope="col">{prizeText.certainty}</th></tr></thead>
        <tbody>
          {sources.map(({ name, legalBasis, certainty }) => (
            <tr key={`${name} ${legalBasis} ${certainty}`}>
              <td><span className={isUnsure(certainty) ? styles.unsure : undefined}>{name}</span></td><td>{legalBasis}</td><td><Tag tone={certaintyTones[certainty]}>{term("certainty", certainty)}</Tag></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
