import { useState } from "react";

/**
 * Like `useState`, but remembered on this PC from one day to the next: how wide a pane is, whether it is open. Never for what belongs to the office.
 * `const [isOpen, setOpen] = useRemembered("sheet", true)`. What was kept under another shape is forgotten.
 */
export function useRemembered<T extends string | number | boolean>(name: string, initial: T): [T, (next: T) => void] {
  const key = `sovang ${name}`;
  const [value, setValue] = useState<T>(() => {
    const kept = read(key);
    return typeof kept === typeof initial ? (kept as T) : initial;
  });
  return [
    value,
    (next) => {
      setValue(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Storage is off or full: the choice lasts as long as the screen.
      }
    },
  ];
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
