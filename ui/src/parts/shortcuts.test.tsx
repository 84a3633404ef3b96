import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { LayerContext, isKey, useLayer, useShortcut, useShortcuts } from "./shortcuts";

beforeAll(() => {
  (globalThis as unknown as { IS_REACT_ACT_ENVIRONMENT: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

let unmount = () => {};
afterEach(() => unmount());

function draw(node: React.ReactNode): HTMLElement {
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  act(() => root.render(node));
  unmount = () => {
    act(() => root.unmount());
    place.remove();
  };
  return place;
}

function press(target: Element, init: KeyboardEventInit): void {
  act(() => {
    target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  });
}

function Screen({ actions }: { actions: Record<string, (() => void) | undefined> }) {
  return <>{Object.entries(actions).map(([keys, action]) => <Bound key={keys} keys={keys} action={action} />)}<input /><Listed /></>;
}

function Bound({ keys, action }: { keys: string; action: (() => void) | undefined }) {
  useShortcut(keys, `does ${keys}`, action);
  return null;
}

function Listed() {
  return <output>{useShortcuts().map((shortcut) => shortcut.keys).join(" ")}</output>;
}

function Front({ children }: { children: React.ReactNode }) {
  return <LayerContext value={useLayer()}>{children}</LayerContext>;
}

describe("which event is which key", () => {
  test.each([
    ["Ctrl+K", { key: "k", code: "KeyK", ctrlKey: true }, true],
    ["Ctrl+K", { key: "K", code: "KeyK", ctrlKey: true, shiftKey: true }, false],
    ["Ctrl+K", { key: "k", code: "KeyK" }, false],
    ["Alt+1", { key: "1", code: "Digit1", altKey: true }, true],
    ["F1", { key: "F1", code: "F1" }, true],
    ["?", { key: "?", code: "Slash", shiftKey: true }, true],
    ["J", { key: "j", code: "KeyJ" }, true],
    ["J", { key: "ư", code: "KeyJ" }, true],
    ["J", { key: "j", code: "KeyJ", ctrlKey: true }, false],
  ] as const)("%s with %o is %s", (keys, init, isIt) => {
    expect(isKey(new KeyboardEvent("keydown", init), keys)).toBe(isIt);
  });
});

describe("shortcuts", () => {
  test("a letter fires on the page but never in a field or while a syllable is composed", () => {
    const next = vi.fn();
    const place = draw(<Screen actions={{ J: next }} />);
    press(document.body, { key: "j", code: "KeyJ" });
    expect(next).toHaveBeenCalledTimes(1);
    press(place.querySelector("input")!, { key: "j", code: "KeyJ" });
    press(document.body, { key: "j", code: "KeyJ", isComposing: true });
    press(document.body, { key: "Process", code: "KeyJ", keyCode: 229 } as KeyboardEventInit);
    expect(next).toHaveBeenCalledTimes(1);
  });

  test("keys with Ctrl fire in a field too, once however long they are held", () => {
    const add = vi.fn();
    const place = draw(<Screen actions={{ "Ctrl+N": add }} />);
    const input = place.querySelector("input")!;
    press(input, { key: "n", code: "KeyN", ctrlKey: true });
    press(input, { key: "n", code: "KeyN", ctrlKey: true, repeat: true });
    expect(add).toHaveBeenCalledTimes(1);
  });

  test("only what is bound is listed", () => {
    const place = draw(<Screen actions={{ "Ctrl+N": () => {}, "Ctrl+E": undefined, J: () => {} }} />);
    expect(place.querySelector("output")!.textContent).toBe("Ctrl+N J");
  });

  test("a dialog silences the screen below and may bind keys of its own", () => {
    const [below, inFront] = [vi.fn(), vi.fn()];
    draw(<><Bound keys="Ctrl+N" action={below} /><Bound keys="Ctrl+E" action={below} /><Front><Bound keys="Ctrl+N" action={inFront} /></Front></>);
    press(document.body, { key: "n", code: "KeyN", ctrlKey: true });
    press(document.body, { key: "e", code: "KeyE", ctrlKey: true });
    expect([below.mock.calls.length, inFront.mock.calls.length]).toEqual([0, 1]);
  });

  test("Ctrl+Enter reaches the screen although a focused button keeps keys to itself; in a field the form has it first", () => {
    const accept = vi.fn();
    const place = draw(<><Screen actions={{ "Ctrl+Enter": accept }} /><button type="button" onKeyDown={(event) => event.stopPropagation()}>Sửa</button></>);
    const button = [...place.querySelectorAll("button")].at(-1)!;
    button.addEventListener("keydown", (event) => event.stopPropagation());
    press(button, { key: "Enter", code: "Enter", ctrlKey: true });
    expect(accept).toHaveBeenCalledTimes(1);
    const input = place.querySelector("input")!;
    input.addEventListener("keydown", (event) => event.preventDefault());
    press(input, { key: "Enter", code: "Enter", ctrlKey: true });
    expect(accept).toHaveBeenCalledTimes(1);
  });
});
