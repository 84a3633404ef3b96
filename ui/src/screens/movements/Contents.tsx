import { ChevronRight } from "lucide-react";
import type { ContentItem } from "../../bridge";
import { Button, Section, useKept } from "../../parts";
import { movementText } from "../../wording/movements";
import styles from "./MovementPage.module.css";

/** The content items, each folded to its heading; what was opened stays open when one comes back. */
export function Contents({ items }: { items: readonly ContentItem[] }) {
  const [open, setOpen] = useKept<readonly number[]>("open contents", []);
  const all = items.map((_, at) => at);
  const isAllOpen = open.length === items.length;
  const toggle = (at: number, isOpen: boolean) => {
    if (open.includes(at) !== isOpen) setOpen(isOpen ? [...open, at] : open.filter((other) => other !== at));
  };
  return (
    <Section
      title={movementText.contents} note={items.length > 0 ? movementText.contentsCount(items.length) : undefined}
      actions={items.length > 1 ? <Button size="small" tone="quiet" onPress={() => setOpen(isAllOpen ? [] : all)}>{isAllOpen ? movementText.closeAll : movementText.openAll}</Button> : undefined}
    >
      {items.length === 0 ? <p className={styles.none}>{movementText.nothing}</p> : items.map((item, at) => (
        <details key={at} className={styles.item} open={open.includes(at)} onToggle={(event) => toggle(at, event.currentTarget.open)}>
          <summary><ChevronRight aria-hidden /><span className={styles.no}>{at + 1}</span>{item.heading}</summary>
          <div className={styles.text}>{item.text.split("\n").filter((paragraph) => paragraph !== "").map((paragraph, no) => <p key={no}>{paragraph}</p>)}</div>
        </details>
      ))}
    </Section>
  );
}
