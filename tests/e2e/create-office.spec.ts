import { expect, expectAccessible, expectNoSidewaysScroll, test, windows } from "../../ui/tests/harness";

/**
 * From an empty file to an office with a unit, a movement and a confirmed voting rule, typed on the keyboard against the real office behind the
 * loopback bridge. This file comes first by its name: the welcome shows only while the data file is new.
 */
test.describe.configure({ mode: "serial" });

test("an empty file greets, and the office is created by typing", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Sổ Vàng" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tạo cơ quan" }).press("Enter");
  await expect(page.getByLabel("Tên Hội đồng")).toBeFocused();
  await page.keyboard.type("Hội đồng Thi đua - Khen thưởng tỉnh Sông Mới");
  await page.getByLabel("Người phụ trách trên máy này").fill("Lê Thị Mẫu");
  await page.getByLabel("Cơ quan thường trực").fill("Sở Nội vụ");
  await page.getByLabel("Cơ quan chủ quản").fill("UBND tỉnh Sông Mới");
  await page.getByLabel("Địa danh").fill("Sông Mới");
  await expect(page.getByRole("img", { name: "Phần đầu văn bản" })).toContainText("UBND TỈNH SÔNG MỚI");
  await expectAccessible(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Tổng quan" })).toBeVisible();
  await expect(page.getByText("0/7 bước")).toBeVisible();
});

test("a unit is added, found without marks, and changed", async ({ page }) => {
  await page.goto("/#/units");
  await expect(page.getByText("Chưa có đơn vị nào")).toBeVisible();
  await page.keyboard.press("Control+N");
  await page.getByLabel("Tên đơn vị").fill("Sở Y tế");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã thêm Sở Y tế.")).toBeVisible();
  await page.getByRole("searchbox").fill("so y te");
  await page.getByRole("row", { name: /Sở Y tế/ }).dblclick();
  await page.getByLabel("Mã", { exact: true }).fill("SYT");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("row", { name: /SYT/ })).toBeVisible();
  await expectAccessible(page);
});

test("a movement is entered from its document; a party letter is recognised as none", async ({ page }) => {
  await page.goto("/#/movements");
  await expect(page.getByText("Chưa có phong trào nào")).toBeVisible();
  await page.keyboard.press("Control+N");
  await page.getByLabel("Số, ký hiệu").first().fill("239-CV/HU");
  await expect(page.getByText("Đây có phải công văn của Đảng?")).toBeVisible();
  await page.getByLabel("Số, ký hiệu").first().fill("15/KH-UBND");
  await expect(page.getByText("Đây có phải công văn của Đảng?")).toBeHidden();
  await page.getByLabel("Ngày ban hành").fill("9/9/2021");
  await page.getByLabel("Cơ quan ban hành").fill("UBND tỉnh Sông Mới");
  await page.getByLabel("Chủ đề").fill("Sông Mới đoàn kết, đồng lòng");
  await page.getByLabel("Từ", { exact: true }).fill("9/9/2021");
  await page.getByLabel("hoặc đến khi (bằng lời)").fill("tùy theo tình hình diễn biến của dịch bệnh");
  await expectAccessible(page);
  await page.keyboard.press("Control+S");
  await expect(page.getByRole("heading", { name: "“Sông Mới đoàn kết, đồng lòng”" })).toBeVisible();
  await expect(page.getByText("09/09/2021 – tùy theo tình hình diễn biến của dịch bệnh")).toBeVisible();
  await expectAccessible(page);
});

test("a voting rule nobody has confirmed says so until the office confirms it with its document", async ({ page }) => {
  await page.goto("/#/settings/awards");
  await page.getByRole("button", { name: /Bộ quy định$/ }).click();
  await page.getByRole("option", { name: /^01\/10\/2017/ }).click();
  const row = page.getByRole("row", { name: /^Tập thể lao động xuất sắc/ });
  await row.click();
  await expect(page.getByText("chưa có tỷ lệ phải đạt")).toBeVisible();
  await row.dblclick();
  await page.getByRole("radio", { name: "Biểu quyết công khai" }).check({ force: true });
  await page.getByRole("button", { name: "từ 70 %" }).click();
  await page.getByLabel("Căn cứ").fill("Quy chế mẫu, Điều 9");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/^Cơ quan đã xác nhận ngày/)).toBeVisible();
  await expect(page.getByText("từ 70 % tổng số thành viên")).toBeVisible();
});

test("every change stands in the journal, and the laws of the data hold", async ({ page }) => {
  await page.goto("/#/journal");
  await expect(page.getByRole("row", { name: /Thêm phong trào/ })).toBeVisible();
  await page.goto("/#/journal/health");
  await expect(page.getByText("Dữ liệu an toàn").last()).toBeVisible();
});

for (const { name, width, height } of windows) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the office's own screens are readable at ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      for (const path of ["/", "/units", "/movements", "/settings", "/settings/awards", "/journal", "/journal/health"]) {
        await page.goto(`/#${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("main")).not.toContainText("undefined");
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  }
}
