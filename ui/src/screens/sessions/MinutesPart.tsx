import { Plus } from "lucide-react";
import type { MinutesPart as Part } from "../../bridge";
import { Button, TextArea } from "../../parts";
import { minutesText } from "../../wording/votes";
import styles from "./MinutesPart.module.css";

/** One part of the minutes: paragraphs from the record, which nobody edits, then the secretary's own text with ready phrases. */
export function MinutesPart({ part, narrative, isLocked, onChange }: { part: Part; narrative: string; isLocked: boolean; onChange: (text: string) => void }) {
  const add = (phrase: string) => onChange(narrative.trim() === "" ? phrase : `${narrative.trimEnd()}${/[.;:!?]$/.test(narrative.trimEnd()) ? " " : ". "}${phrase}`);
  return (
    <section className={styles.part} id={`minutes-${part.id}`} aria-labelledby={`minutes-${part.id}-title`}>
      <h3 id={`minutes-${part.id}-title`} className={styles.heading}>{part.heading}</h3>
      {part.fromRecord.length > 0 && (
        <div className={styles.record} role="group" aria-label={minutesText.fromRecord}>
          <p className={styles.tag}>{minutesText.fromRecord}</p>
          {part.fromRecord.map((paragraph, at) => <p key={at} className={styles.paragraph}>{paragraph}</p>)}
        </div>
      )}
      {part.isEditable && isLocked && narrative !== "" && <p className={styles.paragraph}>{narrative}</p>}
      {part.isEditable && !isLocked && (
        <>
          <TextArea label={minutesText.narrative(part.heading)} hideLabel={part.fromRecord.length === 0} value={narrative} onChange={onChange} rows={2} placeholder={minutesText.narrativeLabel} />
          {part.phrases.length > 0 && (
            <div className={styles.phrases} role="group" aria-label={minutesText.phrases}>
              {part.phrases.map((phrase) => <Button key={phrase} size="small" tone="quiet" icon={<Plus />} onPress={() => add(phrase)}>{phrase}</Button>)}
            </div>
          )}
        </>
      )}
    </section>
  );
}
