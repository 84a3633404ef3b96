import { createContext, use, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { ComponentType, ReactNode } from "react";
import styles from "./router.module.css";

export type NavId = "home" | "movements" | "nominations" | "sessions" | "history" | "council" | "units" | "journal" | "settings";

/** One address and the screen it shows. `{ path: "/sessions/:id", screen: SessionRoom, nav: "sessions", title: "Phiên họp" }` */
export type RouteEntry = {
  path: string;
  screen: ComponentType;
  nav?: NavId;
  title: string;
  /** What F1 tells about the screen. */
  help?: ReactNode;
  /** `full` draws the screen without the frame (welcome). */
  frame?: "full";
};

export type Route = { path: string; params: Record<string, string>; query: URLSearchParams; entry: string };
export type Match = { route: Route; found: RouteEntry | null };

type Place = { address: string; entry: string; depth: number };

let serial = 0;
let place: Place = readPlace();
const listeners = new Set<() => void>();

/** A name no other history entry of this window bears, also after a reload. */
function freshEntry(): string {
  serial += 1;
  return `${Math.round(performance.timeOrigin)}-${serial}`;
}

/** Addresses live behind `#`, so the same pages work from the program's own scheme, a loopback server and a file. */
function readPlace(): Place {
  const address = window.location.hash.slice(1) || "/";
  const state: unknown = window.history.state;
  if (typeof state === "object" && state !== null && "entry" in state && "depth" in state) {
    return { address, entry: String(state.entry), depth: Number(state.depth) };
  }
  // First page, or an address typed by hand: give the entry a name so that its memory can be found again.
  const fresh = { entry: freshEntry(), depth: 0 };
  window.history.replaceState(fresh, "");
  return { address, ...fresh };
}

function move(): void {
  const next = readPlace();
  if (next.address === place.address && next.entry === place.entry) return;
  place = next;
  for (const listener of listeners) listener();
}

window.addEventListener("popstate", move);
window.addEventListener("hashchange", move);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to an address of the app. `go("/sessions/12?item=4")`; `replace` stays on the same history entry and keeps its memory. */
export function go(path: string, how: "push" | "replace" = "push"): void {
  if (how === "replace") window.history.replaceState({ entry: place.entry, depth: place.depth }, "", `#${path}`);
  else if (path !== place.address) window.history.pushState({ entry: freshEntry(), depth: place.depth + 1 }, "", `#${path}`);
  move();
}

/** Goes back one step inside the app, to `fallback` when this is where the app was entered. */
export function goBack(fallback: string): void {
  if (place.depth > 0) window.history.back();
  else go(fallback, "replace");
}

const RouteContext = createContext<Match | null>(null);

/** Finds the screen of the present address and gives it to what is inside. */
export function Router({ routes, children }: { routes: readonly RouteEntry[]; children: (match: Match) => ReactNode }) {
  const here = useSyncExternalStore(subscribe, () => place);
  const match = matchRoute(routes, here.address, here.entry);
  return <RouteContext value={match}>{children(match)}</RouteContext>;
}

/** The screen for an address; exact parts win over `:named` ones. */
export function matchRoute(routes: readonly RouteEntry[], address: string, entry: string): Match {
  const [path = "/", search = ""] = address.split("?", 2);
  const query = new URLSearchParams(search);
  let best: { found: RouteEntry; params: Record<string, string>; exact: number } | null = null;
  for (const found of routes) {
    const params = matchPath(found.path, path);
    const exact = found.path.split("/").filter((part) => part !== "" && !part.startsWith(":")).length;
    if (params !== null && (best === null || exact > best.exact)) best = { found, params, exact };
  }
  return { route: { path, params: best?.params ?? {}, query, entry }, found: best?.found ?? null };
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split("/").filter(Boolean), path.split("/").filter(Boolean)];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}

function useMatch(): Match {
  const match = use(RouteContext);
  if (match === null) throw new Error("used outside Router");
  return match;
}

/** The present address, its parameters and its query. */
export function useRoute(): Route {
  return useMatch().route;
}

/** A named part of the address: `useParam("id")` under `/units/:id`. */
export function useParam(name: string): string {
  const value = useRoute().params[name];
  if (value === undefined) throw new Error(`the address has no part ${name}`);
  return value;
}

/** A numeric key in the address. */
export function useIdParam(name = "id"): number {
  return Number(useParam(name));
}

const memory = new Map<string, unknown>();

/** Like `useState`, but remembered with the place in history: gone back to, the filter, row or scroll is still there. */
export function useKept<T>(key: string, initial: T): [T, (next: T) => void] {
  const { entry } = useRoute();
  const name = `${entry} ${key}`;
  const [value, setValue] = useState<T>(() => (memory.has(name) ? (memory.get(name) as T) : initial));
  return [
    value,
    (next) => {
      memory.set(name, next);
      setValue(next);
    },
  ];
}

/** A remembered note that is written without drawing anything again (scroll offsets). Outside a Router it is forgotten at once. */
export function useKeptNote<T extends object>(key: string | undefined): { read: () => T | null; write: (next: T) => void } {
  const match = use(RouteContext);
  const name = key === undefined || match === null ? null : `${match.route.entry} ${key}`;
  return {
    read: () => (name === null ? null : ((memory.get(name) as T | undefined) ?? null)),
    write: (next) => {
      if (name !== null) memory.set(name, next);
    },
  };
}

/** Esc goes back, unless a field is being edited or something in front has used the key. */
export function useEscapeTo(path: string | undefined): void {
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || path === undefined) return;
    if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]") !== null) return;
    if (document.querySelector("[role=dialog], [role=alertdialog]") !== null) return;
    event.preventDefault();
    goBack(path);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** A link inside the app. `<Link to="/units/4">Sở Y tế</Link>` */
export function Link({ to, children, tone = "plain", className }: { to: string; children: ReactNode; tone?: "plain" | "quiet"; className?: string }) {
  return (
    <a href={`#${to}`} className={className ?? styles[tone]} onClick={(event) => followLink(event, to)}>
      {children}
    </a>
  );
}

/** Plain clicks move inside the app; clicks with a modifier are left to the engine. */
export function followLink(event: React.MouseEvent, to: string): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(to);
}
