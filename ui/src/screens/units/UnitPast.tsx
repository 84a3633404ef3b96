import type { UnitChange, UnitDetail } from "../../bridge";
import { Link, Section } from "../../parts";
import { formatDate } from "../../wording";
import { changeText, unitText } from "../../wording/units";
import styles from "./UnitsField.module.css";

/** What happened to a unit and what it came from, newest first. */
export function UnitPast({ unit }: { unit: UnitDetail }) {
  const past = [...unit.changes, ...unit.cameFrom].sort((a, b) => (a.on < b.on ? 1 : -1));
  if (past.length === 0) return null;
  return (
    <Section title={unitText.past} note={past.length}>
      <ol className={styles.past}>{past.map((change) => <Line key={change.id} change={change} at={unit.id} />)}</ol>
    </Section>
  );
}

function Line({ change, at }: { change: UnitChange; at: number }) {
  const others = [...(change.unit === at ? [] : [{ id: change.unit, name: change.oldName }]), ...change.into.filter(({ id }) => id !== at)];
  return (
    <li>
      <b>{formatDate(change.on)}</b>
      <div>
        <div>{changeText(change)}</div>
        <small>{change.document}{others.map(({ id, name }) => <span key={id}> · <Link to={`/units/${id}`}>{name}</Link></span>)}</small>
      </div>
    </li>
  );
}
