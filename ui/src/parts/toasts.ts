import type { Tone } from "./tone";

export type Toast = { id: number; tone: Tone; text: string; action?: { label: string; onAction: () => void } };

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** More than this many are never piled up; the oldest goes first. */
const MOST = 4;

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says in passing what has happened. Good news leaves by itself, later when it offers something; bad news stays until closed. `toast({ tone: "ok", text: "Đã lưu." })` */
export function toast({ tone = "plain", text, action }: { tone?: Tone; text: string; action?: Toast["action"] }): void {
  // The same sentence twice is said once.
  const others = toasts.filter((other) => other.text !== text);
  publish([...others, { id: nextId, tone, text, action }].slice(-MOST));
  nextId += 1;
}

export function dismissToast(id: number): void {
  publish(toasts.filter((other) => other.id !== id));
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
