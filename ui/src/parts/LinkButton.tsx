import type { ReactNode } from "react";
import type { ButtonTone } from "./Button";
import { Keys } from "./Keys";
import { followLink } from "./router";
import styles from "./Button.module.css";

/** A link that looks like a button, because it goes somewhere. `<LinkButton to="/movements/new" tone="primary">Thêm phong trào</LinkButton>` */
export function LinkButton({ to, children, tone = "plain", size = "normal", icon, keys }: { to: string; children: ReactNode; tone?: ButtonTone; size?: "normal" | "small"; icon?: ReactNode; keys?: string }) {
  return (
    <a className={`${styles.button} ${styles[tone]} ${styles[size]}`} href={`#${to}`} onClick={(event) => followLink(event, to)}>
      {icon}
      <span className={styles.words}>{children}</span>
      {keys !== undefined && <Keys>{keys}</Keys>}
    </a>
  );
}
