import { expect, test } from "vitest";
import { matchRoute } from "./router";
import { leastWidth, sourceOf } from "./table";
import { findTyped, stepOf } from "./tableKeys";

const Screen = () => null;
const routes = ["/", "/units", "/units/:id", "/units/new", "/sessions/:id/items/:item"].map((path) => ({ path, screen: Screen, title: path }));

test("an address finds its screen; exact parts win over named ones", () => {
  const table: [string, string | null, Record<string, string>][] = [
    ["/", "/", {}], ["/units", "/units", {}], ["/units/", "/units", {}], ["/units/4", "/units/:id", { id: "4" }], ["/units/new", "/units/new", {}], ["/units/4?tab=history", "/units/:id", { id: "4" }],
    ["/sessions/1/items/2", "/sessions/:id/items/:item", { id: "1", item: "2" }], ["/units/T%E1%BB%95%201", "/units/:id", { id: "Tổ 1" }], ["/nowhere", null, {}],
  ];
  for (const [address, path, params] of table) {
    const match = matchRoute(routes, address, "entry");
    expect([match.found?.path ?? null, match.route.params], address).toEqual([path, params]);
  }
  expect(matchRoute(routes, "/units/4?tab=history", "entry").route.query.get("tab")).toBe("history");
});

test("columns keep their least width", () => {
  expect(leastWidth(["2rem", "minmax(14rem, 2fr)", "1fr"])).toBe("calc(2rem + 14rem + 8rem)");
});

test("keys move by a row, a page or to an end", () => {
  for (const [key, to] of [["ArrowDown", 6], ["ArrowUp", 4], ["PageDown", 15], ["PageUp", -5], ["Home", 0], ["End", 99], ["x", null]] as const) expect(stepOf(key, 5, 100, 10), key).toBe(to);
});

test("typing jumps to the next row that begins so, without marks, going round; a later word counts when no beginning does", () => {
  const rows = sourceOf(["Nguyễn Đức Ngữ", "Thạch Thị Xuyến", "Trần Văn An", "Nguyễn Thị Ân"]);
  for (const [typed, at, found] of [["n", 0, 3], ["n", 3, 0], ["ng", 0, 0], ["nguyen t", 0, 3], ["t", 1, 2], ["xuy", 0, 1], ["q", 0, null]] as const) expect(findTyped(rows, (name) => name, typed, at), `${typed} from ${at}`).toBe(found);
});
