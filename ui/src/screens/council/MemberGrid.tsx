import { Plus, X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ClipboardEvent, KeyboardEvent } from "react";
import type { CouncilRole } from "../../bridge";
import { Button, ComboBox, IconButton, Select, toast } from "../../parts";
import { termOptions } from "../../wording";
import { councilText } from "../../wording/council";
import { searchUnits } from "./MemberFieldset";
import { blankLine, isBlank, readPasted } from "./memberRows";
import type { MemberLine } from "./memberRows";
import { findUnitOfPost } from "./unitOfPost";
import styles from "./MemberGrid.module.css";

const roles = termOptions("councilRole");

/** Members typed line by line: Tab to the next cell, Enter to a new line, whole lists pasted from a sheet. */
export function MemberGrid({ lines, onChange }: { lines: readonly MemberLine[]; onChange: (change: (lines: readonly MemberLine[]) => readonly MemberLine[]) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-name="${wanted.current}"]`)?.focus();
    wanted.current = null;
  }, [lines]);
  const nextKey = Math.max(0, ...lines.map((line) => line.key)) + 1;
  const set = (key: number, change: Partial<MemberLine>) => onChange((now) => now.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const insert = (at: number) => {
    wanted.current = nextKey;
    onChange((now) => [...now.slice(0, at), blankLine(nextKey), ...now.slice(at)]);
  };
  const remove = (at: number) => {
    wanted.current = lines[at + 1]?.key ?? lines[at - 1]?.key ?? null;
    onChange((now) => (now.length === 1 ? [blankLine(nextKey)] : now.filter((_, index) => index !== at)));
  };
  /** Proposes the unit a post names; a unit chosen by hand is left alone. */
  const propose = async (key: number, post: string) => {
    const unit = await findUnitOfPost(post);
    if (unit !== null) onChange((now) => now.map((line) => (line.key === key && line.unit === null && line.post === post ? { ...line, unit } : line)));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing || event.ctrlKey) return;
    const other = event.key === "ArrowDown" ? lines[at + 1] : event.key === "ArrowUp" ? lines[at - 1] : undefined;
    const following = lines[at + 1];
    if (event.key === "Enter" && following !== undefined && isBlank(following)) frame.current?.querySelector<HTMLElement>(`[data-name="${following.key}"]`)?.focus();
    else if (event.key === "Enter") insert(at + 1);
    else if (other !== undefined) frame.current?.querySelector<HTMLElement>(`[data-${(event.target as HTMLElement).dataset.post === undefined ? "name" : "post"}="${other.key}"]`)?.focus();
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent, at: number) => {
    const rows = readPasted(event.clipboardData.getData("text/plain"));
    if (rows === null) return;
    event.preventDefault();
    const pasted = rows.map((row, index): MemberLine => {
      const under = lines[at + index];
      const isFree = under !== undefined && isBlank(under);
      return { key: nextKey + index, name: row.name, post: row.post, role: row.role ?? (isFree ? under.role : "member"), unit: null };
    });
    // What is blank from here on is filled; what is written is pushed down, never overwritten.
    let free = 0;
    while (free < rows.length && lines[at + free] !== undefined && isBlank(lines[at + free] as MemberLine)) free += 1;
    onChange((now) => [...now.slice(0, at), ...pasted, ...now.slice(at + free)]);
    for (const line of pasted) void propose(line.key, line.post);
    toast({ tone: "ok", text: councilText.pasted(rows.length) });
  };
  return (
    <div ref={frame} className={styles.grid} role="group" aria-label={councilText.memberGrid}>
      <div className={styles.head} aria-hidden><span>{councilText.no}</span><span>{councilText.memberName}</span><span>{councilText.role}</span><span>{councilText.post}</span><span>{councilText.unit}</span><span /></div>
      {lines.map((line, at) => (
        <div key={line.key} className={styles.line}>
          <span className={styles.no}>{at + 1}</span>
          <input className={styles.cell} data-name={line.key} value={line.name} aria-label={councilText.cell(councilText.memberName, at + 1)} autoComplete="off" spellCheck={false} onChange={(event) => set(line.key, { name: event.target.value })} onKeyDown={(event) => onKeyDown(event, at)} onPaste={(event) => onPaste(event, at)} />
          <Select<CouncilRole> label={councilText.cell(councilText.role, at + 1)} hideLabel value={line.role} onChange={(role) => set(line.key, { role })} options={roles} />
          <input className={styles.cell} data-post={line.key} value={line.post} aria-label={councilText.cell(councilText.post, at + 1)} autoComplete="off" spellCheck={false} onChange={(event) => set(line.key, { post: event.target.value })} onBlur={() => void propose(line.key, line.post)} onKeyDown={(event) => onKeyDown(event, at)} />
          <ComboBox label={councilText.cell(councilText.unit, at + 1)} hideLabel value={line.unit} onChange={(unit) => set(line.key, { unit })} search={searchUnits} />
          <IconButton label={councilText.removeRow(at + 1)} icon={<X />} onPress={() => remove(at)} />
        </div>
      ))}
      <div><Button size="small" tone="quiet" icon={<Plus />} onPress={() => insert(lines.length)}>{councilText.addRow}</Button></div>
    </div>
  );
}
