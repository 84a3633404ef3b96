import type { ReactNode } from "react";
import type { Tone } from "./tone";
import styles from "./Tag.module.css";

/** A short word with a meaning's colour. `<Tag tone="ok">Đạt 20/22</Tag>` */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
