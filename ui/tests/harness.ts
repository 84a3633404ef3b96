import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Download, FileChooser, Page } from "@playwright/test";
import type { CommandName, Commands } from "../src/bridge/generated/contract";

/**
 * What every spec in `tests/e2e` is written with; it lives here because the packages do.
 * `import { expect, test } from "../../ui/tests/harness";`
 */
export { expect, test };
export type { Download, FileChooser, Page };

type Office = { [C in CommandName]?: (request: Commands[C]["request"]) => Commands[C]["answer"] };

/** Answers /rpc from a table of made-up answers; a command that is not in it fails the way the office breaks. */
export async function mockOffice(page: Page, office: Office): Promise<void> {
  await page.route("**/rpc/*", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) as CommandName;
    const answer = office[name] as ((request: unknown) => unknown) | undefined;
    if (answer === undefined) await route.fulfill({ status: 500, json: { code: "broken", reference: `no answer for ${name}` } });
    else await route.fulfill({ json: { answer: answer(route.request().postDataJSON()), changed: [] } });
  });
}

/** No serious or critical finding of axe on what is on screen now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  const serious = violations.filter((violation) => violation.impact === "serious" || violation.impact === "critical");
  expect(serious.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}

/** Nothing sticks out sideways: the page itself never scrolls. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

/** The two windows every screen is judged in (CSS pixels). */
export const windows = [
  { name: "1366×768 at 125 %", width: 1093, height: 614 },
  { name: "1920×1080", width: 1920, height: 1080 },
] as const;
