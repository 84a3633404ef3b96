import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The walls of the screens hold only as long as the linter really refuses: a pattern that matches nothing is silent. */
const house = mkdtempSync(join(tmpdir(), "walls-"));
const oxlint = resolve("node_modules/oxlint/bin/oxlint");

beforeAll(() => copyFileSync(".oxlintrc.json", join(house, ".oxlintrc.json")));
afterAll(() => rmSync(house, { recursive: true, force: true }));

function isRefused(file: string, from: string): boolean {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { x } from ${JSON.stringify(from)};\nexport const y = x;\n`);
  try {
    execFileSync(process.execPath, [oxlint, file], { cwd: house, stdio: "pipe" });
    return false;
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout).includes("no-restricted-imports");
  } finally {
    rmSync(path);
  }
}

test.each([
  ["src/screens/units/A.tsx", "@tauri-apps/api/core", true],
  ["src/app/A.tsx", "@tauri-apps/api/core", true],
  ["src/parts/A.tsx", "@tauri-apps/api/core", true],
  ["src/bridge/a.ts", "@tauri-apps/api/core", false],
  ["src/screens/units/A.tsx", "../sessions/SessionRoom", true],
  ["src/screens/units/A.tsx", "../../screens/sessions/SessionRoom", true],
  ["src/screens/units/A.tsx", "../../app/App", true],
  ["src/screens/units/A.tsx", "../../parts/Button", true],
  ["src/screens/units/A.tsx", "../../parts", false],
  ["src/screens/units/A.tsx", "../../bridge", false],
  ["src/screens/units/A.tsx", "../../wording/units", false],
  ["src/screens/units/A.tsx", "./UnitForm", false],
  ["src/screens/units/edit/A.tsx", "../UnitForm", false],
  ["src/parts/A.tsx", "../bridge", true],
  ["src/parts/A.tsx", "../screens/units/Units", true],
  ["src/parts/A.tsx", "../wording", false],
  ["src/wording/a.ts", "../parts", true],
] as const)("%s importing %s is refused: %s", (file, from, refused) => {
  expect(isRefused(file, from)).toBe(refused);
});
