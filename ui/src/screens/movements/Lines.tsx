import { ArrowUp, Plus, Trash2 } from "lucide-react";
import { Fragment } from "react";
import type { ReactNode } from "react";
import { Button, IconButton, Section } from "../../parts";
import { movementText } from "../../wording/movements";
import styles from "./Lines.module.css";

/** A list of lines that grows, shrinks and changes order; each line draws its own fields. */
export function Lines<T>({ title, note, add, lines, blank, onChange, children }: {
  title: string;
  note?: string;
  add: string;
  lines: readonly T[];
  blank: (no: number) => T;
  onChange: (lines: T[]) => void;
  children: (line: T, put: (line: T) => void, at: number) => ReactNode;
}) {
  const swap = (at: number) => onChange(lines.map((line, index) => (index === at - 1 ? (lines[at] as T) : index === at ? (lines[at - 1] as T) : line)));
  return (
    <Section title={title} note={note} actions={<Button size="small" icon={<Plus />} onPress={() => onChange([...lines, blank(lines.length + 1)])}>{add}</Button>}>
      <div className={styles.lines}>
        {lines.map((line, at) => (
          <Fragment key={at}>
            <span className={styles.no}>{at + 1}</span>
            <div className={styles.fields}>{children(line, (next) => onChange(lines.map((old, index) => (index === at ? next : old))), at)}</div>
            <div className={styles.tools}>
              <IconButton label={movementText.up} icon={<ArrowUp />} isDisabled={at === 0} onPress={() => swap(at)} />
              <IconButton label={movementText.removeItem} icon={<Trash2 />} onPress={() => onChange(lines.filter((_, index) => index !== at))} />
            </div>
          </Fragment>
        ))}
      </div>
    </Section>
  );
}
