import { QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";
import { createQueryClient, refusalOf } from "../src/bridge";
import type { CommandName } from "../src/bridge";

/** What a test of a screen is written with: an office made of answers, and the screen drawn on it without a browser. */
export type Answers = Partial<Record<CommandName, (request: never) => unknown>>;

let asked: [string, unknown][] = [];
let unmount = () => {};

beforeEach(() => {
  (globalThis as unknown as { IS_REACT_ACT_ENVIRONMENT: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  asked = [];
  // Dialogs look themselves up by id; jsdom has no CSS object.
  vi.stubGlobal("CSS", { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&"), supports: () => true });
});

afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
});

/** The office as a table of answers; what it refuses is thrown (`new Refused(…)`), a command that is not in it breaks. */
export function office(answers: Answers): void {
  vi.stubGlobal("fetch", async (path: string, { body }: { body: string }) => {
    const name = path.split("/").at(-1) as CommandName;
    const request = JSON.parse(body) as never;
    asked.push([name, request]);
    const answer = answers[name];
    if (answer === undefined) return { ok: false, status: 500, json: async () => ({ code: "broken", reference: name }) };
    try {
      const given = answer(request);
      return { ok: true, json: async () => ({ answer: given }) };
    } catch (failure) {
      return { ok: false, status: 422, json: async () => ({ refusal: refusalOf(failure) }) };
    }
  });
}

/** Every request of a command so far, oldest first. */
export function requests(name: CommandName): unknown[] {
  return asked.filter(([command]) => command === name).map(([, request]) => request);
}

/** Draws a screen and waits for its first answers. */
export async function draw(node: React.ReactNode): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  await act(async () => root.render(<QueryClientProvider client={createQueryClient()}>{node}</QueryClientProvider>));
  unmount = () => {
    act(() => root.unmount());
    place.remove();
  };
  await settle();
  return place;
}

/** Lets answers arrive. */
export function settle(): Promise<void> {
  return act(async () => { await new Promise((done) => { setTimeout(done, 20); }); });
}

export function button(within: ParentNode, name: string): HTMLElement | undefined {
  return [...within.querySelectorAll("button")].find((each) => each.textContent?.trim() === name || each.getAttribute("aria-label") === name);
}

export async function press(element: HTMLElement | null | undefined): Promise<void> {
  await act(async () => element?.click());
  await settle();
}

export async function type(element: Element | null | undefined, text: string): Promise<void> {
  const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, text);
    element?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** The dialog in front, if there is one. */
export function dialog(): HTMLElement | null {
  return document.querySelector("[role=dialog], [role=alertdialog]");
}

/** The field of a label. */
export function field(within: ParentNode, label: string): HTMLElement | null {
  const found = [...within.querySelectorAll("label, span")].find((each) => each.id !== "" && each.textContent?.replace("*", "") === label);
  return found === undefined ? null : within.querySelector(`[aria-labelledby~="${found.id}"]`);
}
