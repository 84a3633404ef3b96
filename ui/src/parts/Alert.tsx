import type { ReactNode } from "react";
import type { Tone } from "./tone";
import { toneIcons } from "./toneIcons";
import styles from "./Alert.module.css";

/** Something to know, in place. `<Alert tone="warn" title="Chưa kiểm chứng" action={<Button size="small">Xác nhận</Button>}>…</Alert>` */
export function Alert({ tone = "info", title, action, children }: { tone?: Tone; title?: string; action?: ReactNode; children?: ReactNode }) {
  const Icon = toneIcons[tone];
  return (
    <div className={`${styles.alert} ${styles[tone]}`} role={tone === "bad" ? "alert" : "note"}>
      <Icon aria-hidden />
      <div className={styles.words}>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {children}
      </div>
      {action}
    </div>
  );
}
