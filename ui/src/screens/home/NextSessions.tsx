import type { Dashboard } from "../../bridge";
import { LinkButton, Section, Tag } from "../../parts";
import { formatDate, formatTime, sessionStageTones, term } from "../../wording";
import { homeText } from "../../wording/home";
import styles from "./Home.module.css";

/** Sessions that are not signed yet, soonest first. */
export function NextSessions({ now }: { now: Dashboard }) {
  return (
    <Section title={homeText.sessions}>
      {now.sessions.length === 0 && <p className={styles.none}>{homeText.noSession}</p>}
      <ul className={styles.list}>
        {now.sessions.map((session) => (
          <li key={session.id} className={styles.line}>
            <div>
              <div className={styles.what}>{session.title} <Tag tone={sessionStageTones[session.stage]}>{term("sessionStage", session.stage)}</Tag></div>
              <div className={styles.detail}>
                {[formatDate(session.heldOn), session.heldAt === null ? null : formatTime(session.heldAt), session.place, homeText.items(session.closed, session.items)].filter((part) => part !== null && part !== "").join(" · ")}
              </div>
            </div>
            <LinkButton to={`/sessions/${session.id}`}>{homeText.open}</LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
