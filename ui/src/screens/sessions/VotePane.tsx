import type { RefObject } from "react";
import { useRead } from "../../bridge";
import type { AgendaItem, AgendaRow, SessionRoom, VoteResult } from "../../bridge";
import { Alert, ErrorBox, Loading } from "../../parts";
import { voteText } from "../../wording/votes";
import { ClosedResult } from "./ClosedResult";
import { RuleQuote } from "./RuleQuote";
import { TallyPane } from "./TallyPane";
import { VotersBox } from "./VotersBox";
import styles from "./VotePane.module.css";

export type VotePaneProps = {
  room: SessionRoom;
  /** The item, or the first of a list voted together. */
  row: AgendaRow;
  items: readonly number[];
  isList: boolean;
  wantsTallyRef: RefObject<boolean>;
  onStep?: (by: number) => void;
  onClosed: (results: readonly VoteResult[]) => void;
};

/** The vote on one item (or a list): its rule in words, who votes, the count, the result. */
export function VotePane(props: VotePaneProps) {
  const read = useRead("read_agenda_item", { item: props.row.id });
  // Figures of another item may stand in while this one is read; typing into those would count for the wrong person.
  const item = read.data?.row.id === props.row.id ? read.data : undefined;
  if (item !== undefined) return <Vote {...props} item={item} />;
  return read.error === null ? <Loading rows={8} /> : <ErrorBox error={read.error} onRetry={() => void read.refetch()} />;
}

function Vote(props: VotePaneProps & { item: AgendaItem }) {
  const { item, room, isList, items } = props;
  const title = item.rule.method === "secret_ballot" ? voteText.secretTitle : item.rule.method === "open_vote" ? voteText.openTitle : voteText.noneTitle;
  if (item.result !== null) return <div className={styles.pane}><div className={styles.scroll}><ClosedResult result={item.result} /></div></div>;
  const isOpen = room.session.stage === "open";
  return (
    <div className={styles.pane}>
      <div className={styles.scroll}>
        <h2 className={styles.title}>{title}</h2>
        <RuleQuote item={item} />
        {item.rule.method !== "none" && !isList && <VotersBox item={item} room={room} isOpen={isOpen} />}
        {!item.quorumMet && isOpen && item.rule.method !== "none" && <Alert tone="bad">{voteText.noQuorum}</Alert>}
        {!isOpen && <Alert tone="info" title={voteText.notOpen}>{voteText.notOpenText}</Alert>}
        {isList && <p className={styles.count}>{items.length === 0 ? voteText.listNone : voteText.listHere(items.length)}</p>}
      </div>
      {isOpen && items.length > 0 && <TallyPane key={isList ? `list ${item.award.id}` : item.row.id} {...props} />}
    </div>
  );
}
