import type { HistoryFilter } from "../../bridge";
import { useDebounced, useKept, useRoute } from "../../parts";
import { NOTHING, filterOf, isNarrowed, narrowingOf } from "./narrowing";
import type { Narrowing } from "./narrowing";

/** What a list is narrowed by, the words typed included: kept with the place in history, begun by the address. */
export type Narrowed = {
  narrowing: Narrowing;
  typed: string;
  type: (typed: string) => void;
  narrow: (narrowing: Narrowing) => void;
  clear: () => void;
  filter: HistoryFilter;
  isOn: boolean;
};

export function useNarrowed(list: string): Narrowed {
  const { query } = useRoute();
  const [narrowing, narrow] = useKept(`${list} narrowing`, narrowingOf(query));
  const [typed, type] = useKept(`${list} words`, "");
  const words = useDebounced(typed.trim(), 150);
  const clear = () => { type(""); narrow(NOTHING); };
  return { narrowing, typed, type, narrow, clear, filter: filterOf(narrowing, words), isOn: isNarrowed(narrowing, words) };
}
