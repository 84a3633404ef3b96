import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { lawSentence } from "./health";

test("every law of the data has a sentence", () => {
  const laws = readdirSync("../src-tauri/crates/store/invariants").map((file) => file.replace(/\.sql$/, ""));
  expect(laws.length).toBeGreaterThan(10);
  expect([...laws, "sqlite_integrity", "foreign_keys_hold", "the_journal_is_one_chain"].filter((law) => lawSentence(law) === law)).toEqual([]);
});
