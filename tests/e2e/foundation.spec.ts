import { expect, expectAccessible, expectNoSidewaysScroll, mockOffice, test, windows } from "../../ui/tests/harness";
import type { Page } from "../../ui/tests/harness";

/** The frame around every screen, against an office of made-up answers. Invented people and units only. */
const LINES = 1000;

async function openAt(page: Page, path: string): Promise<void> {
  await mockOffice(page, {
    read_office: () => ({
      name: "Hội đồng Thi đua - Khen thưởng tỉnh Sông Mới", level: "province", governingAgency: "ỦY BAN NHÂN DÂN TỈNH SÔNG MỚI", issuingAgency: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", place: "Sông Mới",
      standingAgency: "Sở Nội vụ", secretary: "Lê Thị Mẫu", moneyRounding: "exact", zeroWord: "linh", thousandWord: "nghin", signers: [], isSample: true, awardsSince: null, initiativesSince: null,
    }),
    check_store: () => ({ healthy: true, laws: [], schemaVersion: 1, bytes: 4096, journalLines: LINES, journalHead: null }),
    find_anything: (request) => ({
      hits: "query" in request && "nguyen".startsWith(request.query)
        ? [{ kind: "nominee", id: 7, title: "Nguyễn Đức Mẫu", detail: "sinh 14/08/1979 · Bệnh viện Đa khoa tỉnh" }, { kind: "unit", id: 3, title: "UBND xã Nguyễn Mẫu", detail: "" }]
        : [],
    }),
    list_journal: (request) => {
      const { offset, limit } = (request as { page: { offset: number; limit: number } }).page;
      const rows = Array.from({ length: Math.max(0, Math.min(limit, LINES - offset)) }, (_, at) => {
        const id = LINES - offset - at;
        return { id, at: "2022-01-05T09:40:00", actor: "Lê Thị Mẫu", verb: "accept_import" as const, subject: `Tờ trình ${id}/TTr-SYT, Sở Y tế tỉnh Sông Mới`, detail: "{\"lines\":212}", hash: "ab".repeat(32) };
      });
      return { total: LINES, rows };
    },
  });
  await page.goto(`/#${path}`);
}

for (const { name, width, height } of windows) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the frame, a long list, the palette and a dialog are sound at ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await openAt(page, "/journal");
      await expect(page.getByRole("heading", { level: 1, name: "Nhật ký" })).toBeVisible();
      await expect(page.getByRole("row", { name: /1000\/TTr-SYT/ })).toBeVisible();
      await expect(page.getByRole("link", { name: "Nhật ký" })).toHaveAttribute("aria-current", "page");
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Tìm trong Sổ Vàng" }).fill("nguyen");
      await expect(page.getByRole("option", { name: /Nguyễn Đức Mẫu/ })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("F1");
      await expect(page.getByRole("dialog", { name: "Trợ giúp: Nhật ký" })).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test("a table of a thousand rows is walked by keys, and a page that is not there yet is fetched", async ({ page }) => {
  await openAt(page, "/journal");
  await page.getByRole("row", { name: /1000\/TTr-SYT/ }).click();
  const focused = page.locator("[role=row]:focus");
  for (const [key, shows] of [["ArrowDown", " 999/"], ["End", " 1/"], ["Home", " 1000/"]] as const) {
    await page.keyboard.press(key);
    await expect(focused).toContainText(shows);
    await expect(focused).toBeInViewport();
  }
  await page.keyboard.press("PageDown");
  await expect(focused).not.toContainText(" 1000/");
  await page.keyboard.press("Home");
  await page.keyboard.type("to trinh 99");
  await expect(focused).toContainText(" 999/");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Nhập danh sách" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(focused).toContainText(" 999/");
  await page.keyboard.press("Tab");
  await expect(focused).toHaveCount(0);
});

test("going away and back finds the same row", async ({ page }) => {
  await openAt(page, "/journal");
  await page.getByRole("row", { name: /1000\/TTr-SYT/ }).click();
  await page.keyboard.press("End");
  await expect(page.locator("[role=row]:focus")).toContainText(" 1/");
  await page.evaluate(() => { window.location.hash = "/nowhere"; });
  await expect(page.getByText("Không có màn hình này")).toBeVisible();
  await page.goBack();
  await expect(page.locator("[role=row]:focus")).toContainText(" 1/");
  await expect(page.locator("[role=row]:focus")).toBeInViewport();
});

test("the list of keys shows what is bound, Alt and a digit goes to a place, letters in a field do nothing", async ({ page }) => {
  await openAt(page, "/nowhere");
  await expect(page.getByText("Không có màn hình này")).toBeVisible();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Phím tắt" });
  await expect(keys.getByText("Tìm bất cứ thứ gì")).toBeVisible();
  await expect(keys.getByText("Nhật ký")).toBeVisible();
  const alt = (await keys.getByText("Nhật ký").locator("xpath=..").locator("kbd").textContent()) ?? "";
  await page.keyboard.press("Escape");
  await page.keyboard.press(alt.replace(" ", "+"));
  await expect(page.getByRole("heading", { level: 1, name: "Nhật ký" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("?");
  await expect(page.getByRole("combobox", { name: "Tìm trong Sổ Vàng" })).toHaveValue("?");
  await expect(keys).toHaveCount(0);
});

test("a breakage is told with its reference and can be tried again", async ({ page }) => {
  let isBroken = true;
  await openAt(page, "/journal");
  await page.route("**/rpc/list_journal", (route) => (isBroken ? route.fulfill({ status: 500, json: { code: "broken", reference: "a1b2c3" } }) : route.fallback()));
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("a1b2c3");
  isBroken = false;
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByRole("row", { name: /1000\/TTr-SYT/ })).toBeVisible();
});
