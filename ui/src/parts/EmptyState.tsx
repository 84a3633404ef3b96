import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

/** Nothing here yet, and what to do next. `<EmptyState title="Chưa có phiên họp nào" text="…" action={<Button …/>} />` */
export function EmptyState({ icon, title, text, action }: { icon?: ReactNode; title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && <div className={styles.icon} aria-hidden>{icon}</div>}
      <p className={styles.title}>{title}</p>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
