import { useRef, useState } from "react";
import { useRead } from "../../bridge";
import type { SessionRoom, VoteResult } from "../../bridge";
import { EmptyState, LinkButton, SplitPane, useRoute, useShortcut } from "../../parts";
import { roomText } from "../../wording/sessions";
import { voteText } from "../../wording/votes";
import { AgendaList } from "./AgendaList";
import { Dossier } from "./Dossier";
import { JustClosed } from "./JustClosed";
import { ListDossier } from "./ListDossier";
import { VotePane } from "./VotePane";
import { showView } from "./views";
import styles from "./VotingRoom.module.css";

/** Considering and voting: agenda, dossier and vote side by side, one item or a whole list at a time. */
export function VotingRoom({ room }: { room: SessionRoom }) {
  const { agenda, session } = room;
  const { query } = useRoute();
  const asked = Number(query.get("item"));
  const current = agenda.find((row) => row.id === asked) ?? agenda.find((row) => row.stage === "waiting") ?? agenda[0];
  const [ticked, setTicked] = useState<ReadonlySet<number> | null>(null);
  const [closed, setClosed] = useState<readonly VoteResult[]>([]);
  // Whether the next item shown should be ready to type: on entering, after a vote is closed, when J or K was pressed in a figure.
  const wantsTallyRef = useRef(true);
  const filter = useRef<HTMLInputElement>(null);
  const at = agenda.findIndex((row) => row.id === current?.id);
  const show = (item: number) => showView(session.id, "room", item);
  const step = (by: number, fromTally = false) => {
    const next = agenda[at + by];
    if (next === undefined) return;
    wantsTallyRef.current = fromTally;
    show(next.id);
  };
  const sameAward = current === undefined ? [] : agenda.filter((row) => row.stage === "waiting" && row.awardId === current.awardId);
  const canList = session.stage === "open" && sameAward.length > 1;
  const isListing = ticked !== null && canList;
  const toggleList = () => setTicked(isListing ? null : new Set(sameAward.filter((row) => row.conflicts === 0).map((row) => row.id)));
  useShortcut("J", voteText.next, isListing || at + 1 >= agenda.length ? undefined : () => step(1));
  useShortcut("K", voteText.previous, isListing || at <= 0 ? undefined : () => step(-1));
  useShortcut("/", voteText.toFilter, () => filter.current?.focus());
  useShortcut("Ctrl+L", voteText.list, canList ? toggleList : undefined);
  // Read ahead, so that J shows the next dossier without a wait.
  const following = agenda[at + 1] ?? current;
  useRead("read_agenda_item", { item: following?.id ?? 0 }, { enabled: following !== undefined });
  useRead("read_nomination", { nomination: following?.nomination ?? 0 }, { enabled: following !== undefined });
  if (current === undefined) {
    return <EmptyState title={roomText.emptyAgenda} text={roomText.emptyAgendaText} action={<LinkButton to={`/sessions/${session.id}?view=agenda`} tone="primary">{roomText.views.agenda}</LinkButton>} />;
  }
  const inList = isListing ? sameAward.filter((row) => ticked.has(row.id)) : [];
  const afterClose = (results: readonly VoteResult[]) => {
    setTicked(null);
    setClosed(results);
    const waits = (row: { id: number; stage: string }) => row.stage === "waiting" && !results.some((result) => result.item === row.id);
    const next = agenda.slice(at + 1).find(waits) ?? agenda.find(waits);
    wantsTallyRef.current = next !== undefined;
    if (next !== undefined) show(next.id);
  };
  const subject = isListing ? (inList[0] ?? current) : current;
  return (
    <SplitPane
      startWidth="var(--agenda-width)" endWidth="var(--vote-width)" startLabel={voteText.agendaList} endLabel={voteText.pane}
      start={
        <AgendaList
          agenda={agenda} current={current.id} ticked={isListing ? ticked : null} listed={isListing ? sameAward.map((row) => row.id) : []} filterRef={filter} canList={canList} onToggleList={toggleList}
          onShow={show} onTick={setTicked} onEnter={() => document.querySelector<HTMLElement>("[data-tally] input")?.focus()}
        />
      }
      end={<VotePane room={room} row={subject} items={isListing ? inList.map((row) => row.id) : [current.id]} isList={isListing} wantsTallyRef={wantsTallyRef} onStep={isListing ? undefined : (by) => step(by, true)} onClosed={afterClose} />}
    >
      <div className={styles.centre}>
        {closed.length > 0 && !closed.some((result) => result.item === current.id) && <JustClosed results={closed} onShow={show} />}
        {isListing
          ? <ListDossier award={current.awardName} rows={sameAward} ticked={ticked} onTick={setTicked} />
          : <Dossier key={current.id} row={current} total={agenda.length} />}
      </div>
    </SplitPane>
  );
}
