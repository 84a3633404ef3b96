import { expect, test } from "vitest";
import { NOTHING, catalogueDay, filterOf, isNarrowed, narrowingOf } from "./narrowing";

test("an award is looked up in the catalogue of its decision's day, as far as the day is known, else of the end of its year", () => {
  const table: [string | null, number | null, string | null][] = [
    ["2019-03-05", 2018, "2019-03-05"], ["2019-02", 2018, "2019-02-28"], ["2020-02", null, "2020-02-29"], ["2019", 2018, "2019-12-31"], [null, 2018, "2018-12-31"], [null, null, null],
  ];
  for (const [decisionOn, year, day] of table) expect(catalogueDay(decisionOn, year), `${decisionOn} ${year}`).toBe(day);
});

test("an address narrows the list, and blank words narrow nothing", () => {
  const narrowed = narrowingOf(new URLSearchParams("unit=7&unitName=Sở Y tế&from=2019"));
  expect(filterOf(narrowed, "")).toEqual({ yearFrom: 2019, yearTo: null, unit: 7, award: null, scope: null, query: null });
  for (const [narrowing, words, isOn] of [[NOTHING, "", false], [NOTHING, "a", true], [narrowed, "", true]] as const) expect(isNarrowed(narrowing, words)).toBe(isOn);
});
