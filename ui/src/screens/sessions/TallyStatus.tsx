import { formatTime } from "../../wording";
import { voteText } from "../../wording/votes";
import type { TallyEntryState } from "./useTallyEntry";
import styles from "./TallyStatus.module.css";

/** Whether a team's count is in the office's book yet, and since when. */
export function TallyStatus({ entry }: { entry: TallyEntryState }) {
  const isTouched = entry.cells.some((cell) => entry.draft[cell] !== null);
  const words = entry.isSaved ? voteText.recorded : isTouched ? voteText.typing : voteText.blank;
  const time = entry.isSaved && entry.savedAt !== null ? formatTime(entry.savedAt.slice(11)) : null;
  return <span className={`${styles.status} ${entry.isSaved ? styles.saved : ""}`} role="status">{words}{time !== null && <> <time dateTime={entry.savedAt ?? undefined}>{time}</time></>}</span>;
}
