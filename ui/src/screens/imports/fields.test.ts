import { expect, test } from "vitest";
import type { ImportColumn } from "../../bridge";
import { saidOrder } from "./fields";

const column = (over: Partial<ImportColumn>): ImportColumn => ({ index: 2, letter: "C", heading: "Ngày sinh", field: "born", hidden: false, dateOrder: null, dateOrderSaid: false, ...over });

test.each([
  ["an order a person has said is kept", { dateOrder: "month_first", dateOrderSaid: true }, "month_first"],
  ["an order judged from the cells is judged anew", { dateOrder: "month_first" }, null],
  ["a doubtful order stays open", { dateOrder: "doubtful" }, null],
  ["a column without dates has none", {}, null],
] as const)("when a column is given another meaning, %s", (_, over, kept) => {
  expect(saidOrder(column(over))).toBe(kept);
});
