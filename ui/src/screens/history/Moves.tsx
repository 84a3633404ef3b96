import type { NomineeMove } from "../../bridge";
import { movedText } from "../../wording/history";
import styles from "./lines.module.css";

/** The units somebody belonged to before, newest first. */
export function Moves({ moves }: { moves: readonly NomineeMove[] }) {
  if (moves.length === 0) return null;
  return <ul className={styles.soft}>{moves.map((move) => <li key={`${move.on} ${move.fromUnit}`}>{movedText(move)}</li>)}</ul>;
}
