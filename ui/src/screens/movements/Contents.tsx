import type { ContentItem } from "../../bridge";
import { Section } from "../../parts";
import { movementText } from "../../wording/movements";
import { Paragraphs } from "./Paragraphs";
import styles from "./MovementPage.module.css";

/** The numbered content items with their full text, folded until asked for. */
export function Contents({ items }: { items: readonly ContentItem[] }) {
  return (
    <Section title={movementText.contents}>
      {items.length === 0 && <span className={styles.faint}>Văn bản không nêu nội dung đánh số.</span>}
      {items.map((item, at) => (
        <details key={at} className={styles.item} open={items.length === 1}>
          <summary>{at + 1}. {item.heading}</summary>
          <Paragraphs text={item.text} />
        </details>
      ))}
    </Section>
  );
}
