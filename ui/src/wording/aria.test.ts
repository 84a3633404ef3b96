import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ariaStrings } from "./aria";

// The package types this file as a type only, so it is read as the module it is.
const file = "react-aria-components/i18n/en-US";
const { default: theirs } = (await import(/* @vite-ignore */ file)) as { default: Record<string, Record<string, unknown>> };

test("every English string of React Aria has a Vietnamese twin of the same kind", () => {
  const missing: string[] = [];
  let count = 0;
  for (const [name, strings] of Object.entries(theirs)) {
    for (const key of Object.keys(strings)) {
      count += 1;
      if (ariaStrings[name]?.[key] === undefined) missing.push(`${name} ${key}`);
    }
  }
  expect(missing).toEqual([]);
  expect(count).toBeGreaterThan(140);
});

test("every package that asks for a dictionary finds one", () => {
  const asked = new Set<string>();
  for (const name of ["react-aria", "react-stately", "react-aria-components"]) {
    const folder = join("node_modules", name, "dist", "private");
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".mjs")) continue;
      for (const match of readFileSync(join(folder, file), "utf8").matchAll(/["'](@react-[a-z]+\/[a-z-]+|react-aria-components)["']\)/g)) asked.add(match[1] ?? "");
    }
  }
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((name) => ariaStrings[name] === undefined)).toEqual([]);
});

test("strings with arguments use them", () => {
  const args = { item: "Nguyễn Đức Ngữ", count: 3, columnName: "Họ và tên", optionCount: 5, optionText: "Sở Y tế", isSelected: true };
  const say = (name: string, key: string) => (ariaStrings[name]![key] as (given: typeof args) => string)(args);
  expect(say("@react-aria/grid", "selectedItem")).toBe("Đã chọn Nguyễn Đức Ngữ.");
  expect(say("@react-aria/grid", "selectedCount")).toBe("Đã chọn 3 mục.");
  expect(say("@react-aria/table", "ascendingSort")).toBe("đã xếp tăng dần theo cột Họ và tên");
  expect(say("@react-aria/combobox", "focusAnnouncement")).toBe("Sở Y tế, đã chọn");
});
