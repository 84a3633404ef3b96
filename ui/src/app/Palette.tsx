import { Building2, CornerDownLeft, FileStack, FileText, Flag, Inbox, Scale, UserRound } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useRead } from "../bridge";
import type { Hit, HitKind } from "../bridge";
import { go, useDebounced } from "../parts";
import { LayerContext, useLayer } from "../parts/shortcuts";
import { matchesWords, navText, partsText, shellText, term } from "../wording";
import { places } from "./nav";
import { routes } from "./routes";
import styles from "./Palette.module.css";

const pictures: Record<HitKind, LucideIcon> = { nomination: FileStack, nominee: UserRound, unit: Building2, movement: Flag, document: FileText, session: Scale, submission: Inbox };

/** Where a hit is shown. */
const addresses: Record<HitKind, (hit: Hit) => string> = {
  nomination: (hit) => `/nominations/${hit.id}`,
  nominee: (hit) => `/nominees/${hit.id}`,
  unit: (hit) => `/units/${hit.id}`,
  movement: (hit) => `/movements/${hit.id}`,
  document: (hit) => `/documents/${hit.id}`,
  session: (hit) => `/sessions/${hit.id}`,
  submission: (hit) => `/submissions/${hit.id}`,
};

type Line = { id: string; title: string; detail: string; kind: string; Icon: LucideIcon; path: string };

/** Ctrl+K: finds anything by any words of it, and goes there. The focus stays in the field; ↑ ↓ move the mark. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [marked, setMarked] = useState(0);
  const layer = useLayer();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const query = useDebounced(typed.trim(), 120);
  const found = useRead("find_anything", { query }, { enabled: query !== "" });
  const hits = query === "" ? [] : (found.data?.hits ?? []);
  const lines: Line[] = [
    ...places.filter((place) => routes.some((route) => route.path === place.path) && (typed.trim() === "" || matchesWords(navText[place.id], typed)))
      .map((place) => ({ id: place.id, title: navText[place.id], detail: "", kind: shellText.goTo, Icon: place.icon, path: place.path })),
    ...hits.map((hit) => ({ id: `${hit.kind}-${hit.id}`, title: hit.title, detail: hit.detail, kind: term("hitKind", hit.kind), Icon: pictures[hit.kind], path: addresses[hit.kind](hit) })),
  ];
  const at = Math.min(marked, Math.max(0, lines.length - 1));
  useEffect(() => {
    // Newer engines answer scrollIntoView with a promise; an effect must not return it.
    void list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const open = (line: Line | undefined) => {
    if (line === undefined) return;
    onClose();
    go(line.path);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setMarked(Math.min(at + 1, lines.length - 1));
    else if (event.key === "ArrowUp") setMarked(Math.max(at - 1, 0));
    else if (event.key === "Enter") open(lines[at]);
    else return;
    event.preventDefault();
  };
  const isSettled = query === typed.trim() && !found.isFetching;
  return (
    <ModalOverlay className={styles.veil} isOpen isDismissable onOpenChange={(isOpen) => { if (!isOpen) onClose(); }}>
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog}>
          <LayerContext value={layer}>
            <Heading slot="title" className={styles.hidden}>{shellText.findTitle}</Heading>
            <input
              className={styles.field} role="combobox" aria-label={shellText.findTitle} aria-expanded="true" aria-controls={`${id}-list`} aria-activedescendant={lines[at] === undefined ? undefined : `${id}-${lines[at].id}`} aria-autocomplete="list"
              value={typed} placeholder={shellText.find} autoFocus spellCheck={false} autoComplete="off" onKeyDown={onKeyDown}
              onChange={(event) => {
                setTyped(event.target.value);
                setMarked(0);
              }}
            />
            <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={shellText.findTitle}>
              {lines.map((line, index) => (
                <div key={line.id} id={`${id}-${line.id}`} className={styles.line} role="option" aria-selected={index === at} tabIndex={-1} onMouseMove={() => setMarked(index)} onClick={() => open(line)} onKeyDown={onKeyDown}>
                  <line.Icon aria-hidden />
                  <span className={styles.words}>
                    <span className={styles.title}>{line.title}</span>
                    {line.detail !== "" && <span className={styles.detail}>{line.detail}</span>}
                  </span>
                  <span className={styles.kind}>{line.kind}</span>
                  {index === at && <CornerDownLeft aria-hidden />}
                </div>
              ))}
            </div>
            <p className={styles.hint} role="status">{lines.length === 0 ? (isSettled ? shellText.findNothing(query) : partsText.searching) : shellText.findHint}</p>
          </LayerContext>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
