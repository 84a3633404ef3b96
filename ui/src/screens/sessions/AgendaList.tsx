import { ListChecks, Search } from "lucide-react";
import { useEffect, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { AgendaRow } from "../../bridge";
import { Button, Segmented } from "../../parts";
import { matchesWords } from "../../wording";
import { groupWords } from "../../wording/sessions";
import { voteText } from "../../wording/votes";
import { AgendaLine } from "./AgendaLine";
import styles from "./AgendaList.module.css";

/** The agenda with results filling in. In a list vote its lines are ticked instead of opened. */
export function AgendaList({ agenda, current, ticked, listed, filterRef, canList, onToggleList, onShow, onTick, onEnter }: {
  agenda: readonly AgendaRow[];
  current: number;
  /** Items of a list vote that take part; null when items are voted one by one. */
  ticked: ReadonlySet<number> | null;
  listed: readonly number[];
  filterRef: RefObject<HTMLInputElement | null>;
  canList: boolean;
  onToggleList: () => void;
  onShow: (item: number) => void;
  onTick: (ticked: ReadonlySet<number>) => void;
  onEnter: () => void;
}) {
  const [typed, setTyped] = useState("");
  const [only, setOnly] = useState<"every" | "waiting">("every");
  const [cursor, setCursor] = useState<number | null>(null);
  const shown = agenda.filter((row) => (ticked === null ? only === "every" || row.stage === "waiting" || row.id === current : listed.includes(row.id)) && (typed.trim() === "" || matchesWords(`${row.position} ${row.name} ${row.unitName} ${row.awardName}`, typed)));
  const active = ticked === null ? current : (cursor ?? shown[0]?.id ?? current);
  const at = shown.findIndex((row) => row.id === active);
  useEffect(() => {
    const line = document.getElementById(lineId(active));
    keepInView(line);
    // Lines out of sight have only a guessed height until they are drawn: once more when they are.
    const again = requestAnimationFrame(() => { keepInView(line); requestAnimationFrame(() => keepInView(line)); });
    return () => cancelAnimationFrame(again);
  }, [active]);
  const moveTo = (index: number) => {
    const next = shown[Math.min(Math.max(index, 0), shown.length - 1)];
    if (next === undefined) return;
    if (ticked === null) onShow(next.id);
    else setCursor(next.id);
  };
  const toggle = (item: number) => {
    if (ticked === null) return;
    const next = new Set(ticked);
    if (!next.delete(item)) next.add(item);
    setCursor(item);
    onTick(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8, Home: 0, End: shown.length - 1 };
    const step = steps[event.key];
    if (event.altKey || event.ctrlKey) return;
    if (step !== undefined) moveTo(step);
    else if (event.key === "Enter") onEnter();
    else if (event.key === " " && ticked !== null) toggle(active);
    else return;
    event.preventDefault();
  };
  const headings = headingsOf(shown);
  const waiting = agenda.filter((row) => row.stage === "waiting").length;
  return (
    <div className={styles.agenda}>
      <div className={styles.tools}>
        <label className={styles.filter}>
          <Search aria-hidden />
          <input
            ref={filterRef} type="search" value={typed} placeholder={voteText.filterHint} aria-label={voteText.filter} autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Escape") { setTyped(""); event.currentTarget.blur(); event.preventDefault(); }
              else if (event.key === "Enter" || event.key === "ArrowDown") { moveTo(at === -1 ? 0 : at); document.getElementById("agenda-lines")?.focus(); event.preventDefault(); }
            }}
          />
        </label>
        {ticked === null && <Segmented label={voteText.filter} value={only} onChange={setOnly} options={[{ id: "every", label: voteText.every, count: agenda.length }, { id: "waiting", label: voteText.onlyWaiting, count: waiting }]} />}
        {canList && <Button size="small" tone={ticked === null ? "quiet" : "plain"} icon={<ListChecks />} onPress={onToggleList}>{ticked === null ? voteText.list : voteText.listOff}</Button>}
      </div>
      {shown.length === 0 && <p className={styles.none}>{voteText.noMatch}</p>}
      <div id="agenda-lines" className={styles.lines} role="listbox" tabIndex={0} aria-label={voteText.agendaList} aria-multiselectable={ticked !== null} aria-activedescendant={at === -1 ? undefined : lineId(active)} onKeyDown={onKeyDown}>
        {shown.map((row, index) => (
          <AgendaLine
            key={row.id} id={lineId(row.id)} row={row} heading={headings[index] ?? null} showsAward={headings.length === 0} isActive={row.id === active} isTicked={ticked?.has(row.id) ?? null}
            onPoint={() => { if (ticked === null) onShow(row.id); else toggle(row.id); }}
          />
        ))}
      </div>
    </div>
  );
}

/** Scrolls the list alone: `scrollIntoView` would move every pane around it too. */
function keepInView(line: HTMLElement | null): void {
  const list = line?.parentElement;
  if (line === null || list === null || list === undefined) return;
  const [top, bottom] = [line.offsetTop - list.offsetTop, line.offsetTop - list.offsetTop + line.offsetHeight];
  if (top < list.scrollTop) list.scrollTop = top - line.offsetHeight;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight + line.offsetHeight;
}

function lineId(item: number): string {
  return `agenda-line-${item}`;
}

/** A heading where the group changes; none at all where nearly every line would have its own. */
function headingsOf(rows: readonly AgendaRow[]): readonly (string | null)[] {
  const groups = rows.map(groupWords);
  const headings = groups.map((group, at) => (group === groups[at - 1] ? null : group));
  return headings.filter((heading) => heading !== null).length > Math.max(6, rows.length / 3) ? [] : headings;
}
