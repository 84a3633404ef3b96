import { useRef } from "react";
import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from "react";
import { partsText } from "../wording";
import { useRemembered } from "./useRemembered";
import styles from "./SplitPane.module.css";

/** Two or three panes side by side, each scrolling by itself. `<SplitPane start={<Agenda/>} end={<Vote/>} startWidth="17rem">…</SplitPane>` */
export function SplitPane({ start, end, startWidth = "17rem", endWidth = "18.5rem", startLabel, endLabel, children }: {
  start?: ReactNode;
  end?: ReactNode;
  startWidth?: string;
  endWidth?: string;
  startLabel?: string;
  endLabel?: string;
  children: ReactNode;
}) {
  const columns = [start === undefined ? "" : startWidth, "minmax(0, 1fr)", end === undefined ? "" : endWidth].join(" ");
  return (
    <div className={styles.panes} style={{ "--panes": columns } as CSSProperties}>
      {start !== undefined && <aside className={`${styles.pane} ${styles.start}`} aria-label={startLabel}>{start}</aside>}
      <div className={styles.pane}>{children}</div>
      {end !== undefined && <aside className={`${styles.pane} ${styles.end}`} aria-label={endLabel}>{end}</aside>}
    </div>
  );
}

/** Shares in percent between which the border between two panes can stand. */
const [LEAST, MOST] = [15, 75];
const STEP = 4;

/**
 * Two panes above each other with a border that can be drawn, by mouse or with ↑ ↓ Home End; a double click puts it back. Its place is remembered under
 * `keepAs`. A pane fills its room and scrolls inside. `<StackedPanes top={<Sheet/>} keepAs="import" share={38}>…</StackedPanes>`
 */
export function StackedPanes({ top, label, keepAs, share: usual, children }: {
  /** Absent: the other pane has all the room. */
  top: ReactNode | undefined;
  /** Name of the upper pane. */
  label: string;
  keepAs: string;
  /** Share of the upper pane in percent until it is drawn. */
  share: number;
  children: ReactNode;
}) {
  const [share, setShare] = useRemembered(`pane ${keepAs}`, usual);
  const frame = useRef<HTMLDivElement>(null);
  const set = (next: number) => setShare(Math.round(Math.min(MOST, Math.max(LEAST, next))));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || frame.current === null) return;
    const { top: edge, height } = frame.current.getBoundingClientRect();
    if (height > 0) set(((event.clientY - edge) / height) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowUp: share - STEP, ArrowDown: share + STEP, Home: LEAST, End: MOST, Enter: usual }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(next);
  };
  if (top === undefined) return <div className={styles.whole}>{children}</div>;
  return (
    <div ref={frame} className={styles.stack} style={{ "--stack": `minmax(6rem, ${share}fr) auto minmax(8rem, ${100 - share}fr)` } as CSSProperties}>
      <section className={styles.part} aria-label={label}>{top}</section>
      <div
        className={styles.border} role="separator" tabIndex={0} aria-orientation="horizontal" aria-label={partsText.paneBorder(label)} aria-valuenow={share} aria-valuemin={LEAST} aria-valuemax={MOST} title={partsText.paneBorderHint}
        onPointerDown={(event) => { event.preventDefault(); event.currentTarget.setPointerCapture(event.pointerId); }} onPointerMove={onPointerMove} onDoubleClick={() => set(usual)} onKeyDown={onKeyDown}
      />
      <div className={styles.part}>{children}</div>
    </div>
  );
}
