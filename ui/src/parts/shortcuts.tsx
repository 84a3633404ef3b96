import { createContext, use, useEffect, useEffectEvent, useSyncExternalStore } from "react";

/**
 * Keys of the present screen. What is bound registers here, so the list under `?` shows what really works.
 * A dialog is a layer of its own: while it is open, keys of the screen below are silent.
 */
export type Shortcut = { keys: string; label: string; layer: number; fire: () => void; scope: "screen" | "everywhere" };

let shortcuts: readonly Shortcut[] = [];
let openLayers: readonly number[] = [];
const listeners = new Set<() => void>();

function publish(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const LayerContext = createContext(0);

/** Opens a layer for as long as the caller is mounted; gives its number. Used by dialogs. */
export function useLayer(): number {
  const layer = use(LayerContext) + 1;
  useEffect(() => {
    openLayers = [...openLayers, layer];
    return () => {
      const at = openLayers.indexOf(layer);
      openLayers = openLayers.filter((_, index) => index !== at);
    };
  }, [layer]);
  return layer;
}

/**
 * Binds a key to an action while the caller is mounted. `useShortcut("Ctrl+N", "Thêm phiên họp", add)`.
 * `undefined` as action leaves the key unbound and unlisted. Keys: `Ctrl+K`, `Alt+1`, `F1`, `?`, `J`, `Delete`.
 */
export function useShortcut(keys: string, label: string, action: (() => void) | undefined, scope: "screen" | "everywhere" = "screen"): void {
  const layer = use(LayerContext);
  const isBound = action !== undefined;
  const fire = useEffectEvent(() => action?.());
  useEffect(() => {
    if (!isBound) return undefined;
    const shortcut: Shortcut = { keys, label, layer, fire: () => fire(), scope };
    shortcuts = [...shortcuts, shortcut];
    publish();
    return () => {
      shortcuts = shortcuts.filter((other) => other !== shortcut);
      publish();
    };
  }, [keys, label, layer, isBound, scope]);
}

/** Everything bound right now, for the list of keys. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => shortcuts);
}

/** True when the event is exactly `keys`. Letters are compared by place on the keyboard too, so a Vietnamese layout changes nothing. */
export function isKey(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split("+");
  const key = parts.at(-1) || "+";
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  if ((event.ctrlKey || event.metaKey) !== wants("Ctrl") || event.altKey !== wants("Alt")) return false;
  // `?` and its like are typed with Shift on some keyboards and without on others.
  const isSymbol = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!isSymbol && event.shiftKey !== wants("Shift")) return false;
  if (/^[a-z]$/i.test(key)) return event.code === `Key${key.toUpperCase()}` || (event.code === "" && event.key.toUpperCase() === key.toUpperCase());
  if (/^\d$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}` || (event.code === "" && event.key === key);
  return event.key === key;
}

/** True where letters are text: fields, and lists that jump to what is typed. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("textarea, select, [contenteditable=true], [role=textbox], [role=combobox], [role=listbox], [role=menu]") !== null) return true;
  const input = target.closest("input");
  return input !== null && !["checkbox", "radio", "button", "range", "file"].includes(input.type);
}

/** Fires the newest shortcut of the front layer that fits. */
export function handleKey(event: KeyboardEvent): void {
  // Unikey and Telex send key 229 while a syllable is being put together.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
  const front = Math.max(0, ...openLayers);
  const shortcut = shortcuts.findLast((candidate) => candidate.layer === front && isKey(event, candidate.keys));
  if (shortcut === undefined) return;
  const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !/^F\d+$/.test(event.key);
  if (isBare && isTyping(event.target)) return;
  // A held J may run on through the agenda; a held Ctrl+N must not open ten dialogs.
  if (event.repeat && !isBare) return;
  event.preventDefault();
  shortcut.fire();
}

/**
 * A focused button takes Enter for itself, whatever else is held, before the page hears of it. Ctrl+Enter means the screen's main action, so it is
 * listened for on the way down, except in a field: its form sends itself.
 */
export function handleKeyFirst(event: KeyboardEvent): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
  handleKey(event);
  if (event.defaultPrevented) event.stopPropagation();
}

document.addEventListener("keydown", handleKeyFirst, true);
document.addEventListener("keydown", handleKey);
