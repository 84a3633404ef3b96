import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import type { AgendaItem } from "../../bridge";
import { tallyText } from "../../wording";
import { voteText } from "../../wording/votes";
import { differenceOf, votingOf } from "./tally";
import type { TallyEntryState } from "./useTallyEntry";
import styles from "./TallyChecks.module.css";

/** The sums as they come out: those that do, and what is wrong with the others, with the figures. */
export function checksOf(entries: readonly TallyEntryState[], item: AgendaItem): { good: readonly string[]; bad: readonly string[] } {
  const isSecret = item.rule.method === "secret_ballot";
  const [first, second] = entries;
  const good: string[] = [];
  const bad: string[] = [];
  for (const entry of entries) {
    if (entry.problem !== null) bad.push(entries.length > 1 ? `${entry.name}: ${tallyText(entry.problem)}` : tallyText(entry.problem));
    else if (entry.tally === null) {
      const early = earlyProblem(entry, votingOf(item.voters), isSecret);
      if (early !== null) bad.push(entries.length > 1 ? `${entry.name}: ${early}` : early);
    }
  }
  const sound = entries.find((entry) => entry.tally !== null && entry.problem === null);
  if (sound?.tally !== null && sound !== undefined && bad.length === 0) {
    good.push(...(isSecret ? [voteText.sumReturned, voteText.sumValid] : [voteText.sumVoters]));
    if (isSecret && sound.tally.issued > sound.tally.returned) good.push(voteText.unreturned(sound.tally.issued - sound.tally.returned));
  }
  if (second !== undefined && first?.tally !== null && first !== undefined && second.tally !== null && bad.length === 0) {
    const cell = differenceOf(first.tally, second.tally, first.cells);
    if (cell === null) good.unshift(voteText.teamsAgree);
    else bad.push(voteText.teamsDiffer(voteText.cells[cell], first.tally[cell], second.tally[cell]));
  }
  return { good, bad };
}

/** Sums as chips: a tick for what comes out, a cross for what does not. */
export function TallyChecks({ good, bad }: { good: readonly string[]; bad: readonly string[] }) {
  if (good.length + bad.length === 0) return null;
  return (
    <ul className={styles.checks} aria-live="polite">
      {bad.map((words) => <Chip key={words} tone="bad" icon={<X aria-hidden />}>{words}</Chip>)}
      {good.map((words) => <Chip key={words} tone="ok" icon={<Check aria-hidden />}>{words}</Chip>)}
    </ul>
  );
}

function Chip({ tone, icon, children }: { tone: "ok" | "bad"; icon: ReactNode; children: ReactNode }) {
  return <li className={`${styles.chip} ${styles[tone]}`}>{icon}<span>{children}</span></li>;
}

/** What is already wrong before the column is complete. */
function earlyProblem({ draft }: TallyEntryState, voting: number, isSecret: boolean): string | null {
  const { issued, returned, valid, invalid, agree, disagree, blank } = draft;
  if (isSecret && issued !== null && issued > voting) return tallyText({ kind: "moreBallotsThanVoters", issued, voters: voting });
  if (isSecret && issued !== null && returned !== null && returned > issued) return tallyText({ kind: "returnedMoreThanIssued", issued, returned });
  if (isSecret && returned !== null && valid !== null && invalid !== null && valid + invalid !== returned) return tallyText({ kind: "returnedIsNotValidPlusInvalid", returned, valid, invalid });
  const whole = isSecret ? valid : voting;
  const chosen = (agree ?? 0) + (disagree ?? 0) + (blank ?? 0);
  if (whole !== null && chosen > whole) {
    return isSecret ? tallyText({ kind: "validIsNotTheSumOfChoices", valid: whole, agree: agree ?? 0, disagree: disagree ?? 0, blank: blank ?? 0 }) : tallyText({ kind: "openVoteMustCountEveryVoter", counted: chosen, voters: voting });
  }
  return null;
}
