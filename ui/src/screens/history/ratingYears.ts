/** Years that may be rated: the last five up to this one, as far back as anything is recorded, and `more` before that; newest first. */
export function ratingYears(recorded: readonly number[], thisYear: number, more: number): number[] {
  const newest = Math.max(thisYear, ...recorded);
  const oldest = Math.min(newest - 4, ...recorded) - more;
  return Array.from({ length: newest - oldest + 1 }, (_, back) => newest - back);
}
