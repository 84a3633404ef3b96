import { useEffect, useRef, useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { AgendaItem, CloseVote } from "../../bridge";
import { Button, Keys, useShortcut } from "../../parts";
import { voteText } from "../../wording/votes";
import { OtherOutcome } from "./OtherOutcome";
import { TallyChecks, checksOf } from "./TallyChecks";
import { TallyGrid } from "./TallyGrid";
import { VerdictBox } from "./VerdictBox";
import type { VotePaneProps } from "./VotePane";
import { useTallyEntry } from "./useTallyEntry";
import { sameTally, verdictOf, writtenOf } from "./tally";
import styles from "./TallyPane.module.css";

/** The count and its close. Mounted anew for every item, so no figure can slip from one person to the next. */
export function TallyPane({ item, items, isList, wantsTallyRef, onStep, onClosed }: VotePaneProps & { item: AgendaItem }) {
  const { rule, voters, row } = item;
  const isSecret = rule.method === "secret_ballot";
  const votes = rule.method !== "none";
  const first = useTallyEntry(1, item, items, isSecret);
  const second = useTallyEntry(2, item, items, isSecret);
  const entries = isSecret ? [first, second] : votes ? [first] : [];
  const [isOther, setOther] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const close = useChange("close_vote", {
    quiet: true,
    onDone: ({ results }) => {
      setOther(false);
      onClosed(results);
    },
  });
  const closeAs = async (how: Omit<CloseVote, "items">) => {
    for (const entry of entries) if (entry.tally !== null && entry.problem === null && !entry.isSaved && !(await entry.save())) return;
    await close.ask({ items: [...items], ...how }).catch(() => undefined);
  };
  const closeComputed = () => void closeAs(votes ? {} : { outcome: "passed" });
  useShortcut("Ctrl+Enter", voteText.close, isOther ? undefined : closeComputed);
  useShortcut("Ctrl+Z", voteText.undo, second.undo !== null && isSecret ? second.undo : (first.undo ?? undefined));
  useShortcut("P", voteText.toTally, votes ? () => frame.current?.querySelector("input")?.focus() : undefined);
  useEffect(() => {
    if (!wantsTallyRef.current) return;
    wantsTallyRef.current = false;
    const cells = [...(frame.current?.querySelectorAll("input") ?? [])];
    (cells.find((cell) => cell.value === "") ?? cells[0])?.focus({ preventScroll: true });
  }, []);
  const checks = checksOf(entries, item);
  const counted = entries.filter((entry) => entry.tally !== null && entry.problem === null);
  const isAgreed = counted.length === entries.length && entries.length > 0 && (first.tally === null || second.tally === null || !isSecret || sameTally(first.tally, second.tally));
  const preview = counted[0]?.tally ?? null;
  const verdict = preview === null ? null : verdictOf(preview, rule, voters);
  return (
    <>
      <div ref={frame} className={styles.count} data-tally>
        {votes ? <TallyGrid entries={entries} isOpenVote={!isSecret} received={writtenOf(rule, voters)} onStep={onStep} onDone={() => frame.current?.parentElement?.querySelector<HTMLElement>("[data-close] button:last-of-type")?.focus()} /> : <p>{voteText.noneText}</p>}
        <TallyChecks good={checks.good} bad={[]} />
        {entries.map((entry) => entry.redo !== null && (
          <p key={entry.no} className={styles.undone} role="status">{voteText.undone(entry.name)} <Button size="small" tone="quiet" onPress={entry.redo}>{voteText.redo}</Button></p>
        ))}
        {entries.map((entry) => <RefusalAlert key={entry.no} of={entry.refusal} />)}
      </div>
      <div className={styles.foot}>
        <TallyChecks good={[]} bad={checks.bad} />
        {votes && checks.bad.length === 0 && <VerdictBox verdict={verdict} needed={item.needed} hasThreshold={rule.threshold !== null} />}
        {!isOther && <RefusalAlert of={close.refusal} />}
        <div className={styles.actions} data-close>
          <Button size="small" onPress={() => { close.clear(); setOther(true); }}>{voteText.other}</Button>
          <Button tone="primary" isBusy={close.isRunning && !isOther} isDisabled={votes && (!isAgreed || rule.threshold === null)} onPress={closeComputed}>
            {!votes ? voteText.closePassed : isList ? voteText.closeList(items.length) : voteText.close}
          </Button>
        </div>
        <p className={styles.keys}>
          <span><Keys>Ctrl+Enter</Keys> {voteText.close.toLowerCase()}</span>
          {onStep !== undefined && <span><Keys>J</Keys> {voteText.stepKeys}</span>}
          {onStep !== undefined && <span><Keys>K</Keys> {voteText.stepKeysBack}</span>}
          <span><Keys>Ctrl+Z</Keys> {voteText.undoKeys}</span>
        </p>
      </div>
      {isOther && (
        <OtherOutcome
          item={item} count={items.length} hasTally={isAgreed} verdict={verdict} name={row.name} isBusy={close.isRunning} refusal={<RefusalAlert of={close.refusal} />}
          onSubmit={(how) => void closeAs(how)} onClose={() => { setOther(false); close.clear(); }}
        />
      )}
    </>
  );
}
