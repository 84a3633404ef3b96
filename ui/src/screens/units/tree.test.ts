import { describe, expect, test } from "vitest";
import type { UnitRow } from "../../bridge";
import { closedAtFirst, visibleRows } from "./tree";

const row = (id: number, depth: number, children: number) => ({ id, depth, children }) as UnitRow;
const province = [row(1, 0, 2), row(2, 1, 2), row(3, 2, 0), row(4, 2, 0), row(5, 1, 1), row(6, 2, 0)];

describe("the unit tree", () => {
  test.each([
    ["nothing closed", [], [1, 2, 3, 4, 5, 6]],
    ["one branch closed", [2], [1, 2, 5, 6]],
    ["the root closed", [1], [1]],
    ["a branch inside a closed branch", [2, 3], [1, 2, 5, 6]],
  ])("shows the right rows: %s", (_, closed, shown) => {
    expect(visibleRows(province, new Set(closed)).map((each) => each.id)).toEqual(shown);
  });
  test("opens with departments in sight and their units folded", () => {
    expect(visibleRows(province, closedAtFirst(province)).map((each) => each.id)).toEqual([1, 2, 5]);
  });
});
