import { useEffectEvent, useLayoutEffect, useRef, useState } from "react";

/** Milliseconds a part of a row may take to come before the row itself has the focus. */
const PATIENCE = 600;

type Place = { element: HTMLElement; show: () => void };

/**
 * A table draws only what is in view, and its rows may still be on the way: the focus is wanted first and given as soon as its place is there.
 * `find` gives the row the focus should go to, or null while it is not drawn. What is wanted from the start only is wanted no more once the focus has gone
 * to another place of the screen: rows that come late never pull somebody out of the field they have gone to meanwhile.
 */
export function useWantedFocus(fromStart: boolean, find: () => Place | null): (target?: string) => void {
  const wanted = useRef<{ target: string | undefined; until: number; yields: boolean } | null>(fromStart ? { target: undefined, until: 0, yields: true } : null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [, setDrawings] = useState(0);
  const drawAgain = () => setDrawings((drawings) => drawings + 1);
  const look = useEffectEvent(() => {
    const place = wanted.current === null ? null : find();
    if (wanted.current === null || place === null) return;
    const { target, until, yields } = wanted.current;
    if (yields && isElsewhere(place.element)) {
      wanted.current = null;
      return;
    }
    const part = target === undefined ? null : place.element.querySelector<HTMLElement>(target);
    const isLate = performance.now() >= until;
    // A row on the way, or one that is being drawn anew after a change, gets its part a moment later.
    if (target !== undefined && part === null && !isLate) return;
    wanted.current = null;
    place.show();
    (part ?? place.element).focus({ preventScroll: true });
    part?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  // After every drawing: what was missing may have come with it. Nothing is done while nothing is wanted.
  useLayoutEffect(() => { look(); });
  useLayoutEffect(() => () => clearTimeout(timer.current), []);
  return (target) => {
    wanted.current = { target, until: target === undefined ? 0 : performance.now() + PATIENCE, yields: false };
    clearTimeout(timer.current);
    if (target !== undefined) timer.current = setTimeout(drawAgain, PATIENCE + 10);
    drawAgain();
  };
}

/** Whether the focus is on something of the same screen as `element`, or in a dialog in front of it. The link of the menu that led here does not count. */
function isElsewhere(element: HTMLElement): boolean {
  const focused = document.activeElement;
  const screen = element.closest("main, [role=dialog]");
  if (focused === null || focused === screen || focused.contains(element)) return false;
  return screen?.contains(focused) === true || focused.closest("[role=dialog], [role=alertdialog]") !== null;
}
