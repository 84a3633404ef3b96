import { useRead } from "../../bridge";
import { nominationText } from "../../wording/nominations";
import { addressIn, walkOf } from "./walk";

/**
 * Next and previous within the list the page was opened from. A step may have taken the line out of that list (its stage changed): then the one
 * that moved up into its place is the next.
 */
export function useNeighbours(id: number, query: URLSearchParams): { next: string | null; previous: string | null; place: string | null } {
  const from = walkOf(query);
  const at = from?.at ?? 0;
  const offset = Math.max(0, at - 1);
  const read = useRead("list_nominations", { ...(from?.walk ?? { filter: {}, order: "received", descending: false }), page: { offset, limit: 3 } }, { enabled: from !== null });
  if (from === null || read.data === undefined) return { next: null, previous: null, place: null };
  const { rows, total } = read.data;
  const found = rows.findIndex((row) => row.id === id);
  const here = found === -1 ? at : offset + found;
  const rowAt = (index: number) => rows[index - offset];
  const address = (index: number) => {
    const row = index < 0 ? undefined : rowAt(index);
    return row === undefined ? null : addressIn(row.id, from.walk, index);
  };
  return {
    next: address(found === -1 ? here : here + 1),
    previous: address(here - 1),
    place: found === -1 ? null : nominationText.place(here + 1, total),
  };
}
