import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { partsText } from "../wording";
import { goBack, useEscapeTo } from "./router";
import styles from "./Page.module.css";

/**
 * The frame of a screen: heading, actions, tools, content, footer. `body="fill"` gives the child all the rest (a table, panes);
 * `scroll` pads and scrolls it. `back` draws the way back and binds Esc.
 * `<Page title="Phiên họp" actions={<Button …/>} body="fill"><DataTable …/></Page>`
 */
export function Page({ title, subtitle, back, actions, toolbar, footer, body = "scroll", children }: {
  title: ReactNode;
  subtitle?: ReactNode;
  back?: { to: string; label: string };
  actions?: ReactNode;
  toolbar?: ReactNode;
  footer?: ReactNode;
  body?: "scroll" | "fill";
  children: ReactNode;
}) {
  useEscapeTo(back?.to);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          {back !== undefined && (
            <a className={styles.back} href={`#${back.to}`} onClick={(event) => { event.preventDefault(); goBack(back.to); }} aria-label={partsText.back(back.label)}>
              <ChevronLeft aria-hidden />{back.label}
            </a>
          )}
          <h1 className={styles.title}>{title}</h1>
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        {toolbar !== undefined && <div className={styles.toolbar}>{toolbar}</div>}
      </header>
      <div className={styles[body]} tabIndex={body === "scroll" ? -1 : undefined}>{body === "scroll" ? <div className={styles.measure}>{children}</div> : children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
