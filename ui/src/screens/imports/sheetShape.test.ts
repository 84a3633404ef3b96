import { describe, expect, test } from "vitest";
import type { SheetRow } from "../../bridge";
import { anchorOf, columnWidths, letterOf, spillOf, stepInSheet } from "./sheetShape";

const row = (rowNo: number, role: SheetRow["role"], cells: string[]): SheetRow => ({ rowNo, hidden: false, role, cells });
const merges = [{ firstRow: 4, lastRow: 6, firstColumn: 1, lastColumn: 2 }];
const size = { rows: 10, columns: 4, page: 5 };

test.each([[0, "A"], [25, "Z"], [26, "AA"], [51, "AZ"], [52, "BA"], [701, "ZZ"], [702, "AAA"]])("column %i is called %s", (column, letter) => {
  expect(letterOf(column)).toBe(letter);
});

describe("walking over a sheet", () => {
  test.each([
    ["ArrowDown", false, { row: 3, column: 1 }, { row: 4, column: 1 }],
    ["ArrowDown", false, { row: 4, column: 1 }, { row: 7, column: 1 }],
    ["ArrowUp", false, { row: 7, column: 2 }, { row: 4, column: 1 }],
    ["ArrowRight", false, { row: 4, column: 1 }, { row: 4, column: 3 }],
    ["ArrowLeft", false, { row: 5, column: 3 }, { row: 4, column: 1 }],
    ["ArrowUp", false, { row: 1, column: 0 }, { row: 1, column: 0 }],
    ["ArrowRight", false, { row: 9, column: 3 }, { row: 9, column: 3 }],
    ["PageDown", false, { row: 8, column: 0 }, { row: 10, column: 0 }],
    ["Home", false, { row: 9, column: 3 }, { row: 9, column: 0 }],
    ["Home", true, { row: 9, column: 3 }, { row: 1, column: 0 }],
    ["End", true, { row: 1, column: 0 }, { row: 10, column: 3 }],
    ["a", false, { row: 1, column: 0 }, null],
  ])("%s (Ctrl: %s) leads from %o to %o, a merged range being one cell", (key, isCtrl, from, to) => {
    expect(stepInSheet(key, isCtrl, from, size, merges)).toEqual(to);
  });
});

test("a cell inside a merged range shows what its first cell holds", () => {
  expect(anchorOf(merges, { row: 6, column: 2 })).toEqual({ row: 4, column: 1 });
  expect(anchorOf(merges, { row: 7, column: 2 })).toEqual({ row: 7, column: 2 });
});

test.each([
  [["DANH SÁCH", "", "", ""], 1, 0, 3],
  [["DANH SÁCH", "", "x", ""], 1, 0, 1],
  [["DANH SÁCH", "", "", ""], 4, 0, 0],
])("%j on row %i runs from column %i on to column %i, over empty cells that nothing is merged with", (cells, rowNo, from, to) => {
  expect(spillOf(row(rowNo, "title", cells), from, 4, merges)).toBe(to);
});

test("a column is as wide as its longest line, within bounds; titles do not widen it", () => {
  const rows = [row(1, "title", ["x".repeat(80)]), row(2, "heading", ["TT", "Họ và tên"]), row(3, "line", ["1", "Nguyễn Thị Mẫu\nPhó Trưởng phòng Kế hoạch"]), row(4, "line", ["2", "y".repeat(400)])];
  const [number, name] = columnWidths(2, rows.slice(0, 3), [], new Set());
  expect(number).toBeLessThan(4);
  expect(name).toBeGreaterThan(8);
  expect(columnWidths(2, rows, [], new Set())[1]).toBe(16);
  expect(columnWidths(1, rows.slice(0, 2), [], new Set([0]))[0]).toBeGreaterThan(6);
});
