import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./Section.module.css";

/** A raised card with a small heading. `<Section title="Thành phần" actions={<Button …/>}>…</Section>` */
export function Section({ title, actions, note, children }: { title: string; actions?: ReactNode; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>{title}</h2>
        {note !== undefined && <div className={styles.note}>{note}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
