import { Check } from "lucide-react";
import { useRead } from "../../bridge";
import type { Dashboard } from "../../bridge";
import { LinkButton, Section } from "../../parts";
import { homeText } from "../../wording/home";
import styles from "./FirstSteps.module.css";

type StepKey = keyof typeof homeText.steps;

/** The road from an empty file to the first approval book; it goes away once walked. */
export function FirstSteps({ now }: { now: Dashboard }) {
  const councils = useRead("list_councils", {});
  const movements = useRead("list_movements", { query: null });
  const sessions = useRead("list_sessions", {});
  if (councils.data === undefined || movements.data === undefined || sessions.data === undefined) return null;
  const lines = now.stages.reduce((sum, line) => sum + line.count, 0);
  const open = now.stages.filter((line) => line.stage === "received" || line.stage === "under_appraisal").reduce((sum, line) => sum + line.count, 0);
  const movement = movements.data.movements[0];
  const session = sessions.data.sessions[0];
  const steps: { key: StepKey; isDone: boolean; to: string }[] = [
    { key: "units", isDone: now.units > 0, to: "/imports/new?kind=units" },
    { key: "movement", isDone: movement !== undefined, to: "/movements/new" },
    { key: "council", isDone: councils.data.councils.length > 0, to: "/council/new" },
    { key: "list", isDone: lines > 0, to: `/imports/new?kind=nominations${movement === undefined ? "" : `&movement=${movement.id}`}` },
    { key: "appraise", isDone: lines > 0 && open === 0, to: "/nominations" },
    { key: "session", isDone: session !== undefined, to: "/sessions" },
    { key: "book", isDone: sessions.data.sessions.some((each) => each.stage === "signed"), to: session === undefined ? "/sessions" : `/sessions/${session.id}?view=minutes` },
  ];
  const done = steps.filter((step) => step.isDone).length;
  const next = steps.find((step) => !step.isDone);
  if (next === undefined) return null;
  return (
    <Section title={homeText.stepsTitle} note={homeText.stepsNote(done, steps.length)}>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={step.key} className={step.isDone ? styles.done : step === next ? styles.now : styles.step} aria-current={step === next ? "step" : undefined}>
            <span className={styles.number} aria-hidden>{step.isDone ? <Check /> : at + 1}</span>
            {homeText.steps[step.key].title}{step.isDone && <span className={styles.hidden}> ({homeText.done})</span>}
          </li>
        ))}
      </ol>
      <div className={styles.next}>
        <span><b>{homeText.next}: {homeText.steps[next.key].title}.</b> {homeText.steps[next.key].text}</span>
        <LinkButton to={next.to} tone="primary">{homeText.goOn}</LinkButton>
      </div>
    </Section>
  );
}
