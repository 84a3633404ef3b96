import { expect, expectAccessible, expectNoSidewaysScroll, test, windows } from "../../ui/tests/harness";
import type { Page } from "../../ui/tests/harness";
import { sheetFile } from "./import-workbooks";
import { addMovement, addUnit, call, needOffice } from "./office";

/**
 * A unit's Excel list from the file to appraised lines, walked with the keyboard against the real office behind the loopback bridge (SOVANG_URL):
 * read, repair, skip, take in, undo; then appraise one line and many. Invented people only.
 */
test.describe.configure({ mode: "serial" });

const MARK = "Sông Lành";
const HEADINGS = ["TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác", "Tóm tắt thành tích", "Hình thức đề nghị"];
const AWARD = "Bằng khen của Chủ tịch UBND tỉnh";
const list = (rows: readonly (readonly string[])[]) => sheetFile([["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], HEADINGS, ["B. CÁ NHÂN"], ...rows]);
const line = (no: number, name: string, born = "1985", unit = `Trạm Y tế ${MARK}`) => [String(no), name, born, "Điều dưỡng", unit, "Trực tiếp chăm sóc người bệnh tại khu điều trị.", AWARD];

/** What a list needs to be sent in: an office, the sender with a part of it, a movement. Gives the movement. */
async function seed(page: Page): Promise<number> {
  await needOffice(page);
  const { movements } = await call(page, "list_movements", { query: null });
  const known = movements.find((movement) => movement.displayTitle.includes(MARK));
  if (known !== undefined) return known.id;
  const parent = await addUnit(page, `Phòng Y tế ${MARK}`, "department");
  await addUnit(page, `Trạm Y tế ${MARK}`, "public_service", { parent });
  return addMovement(page, `Chung sức ${MARK}`, "139/KH-UBND");
}

/** From the start page to the review of a list. */
async function read(page: Page, movement: number, name: string, buffer: Buffer, docNumber: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`/#/imports/new?kind=nominations&movement=${movement}`);
  await page.getByRole("combobox", { name: "Đơn vị gửi" }).fill("phong y te song lanh");
  await page.getByRole("option", { name: `Phòng Y tế ${MARK}` }).click();
  await page.getByLabel("Số tờ trình").fill(docNumber);
  await page.getByLabel("Ngày nhận").fill("22/12/2021");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: /Chọn tệp/ }).click()]);
  await chooser.setFiles({ name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer });
  await expect(page.getByText(name)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Nhập danh sách của Phòng Y tế ${MARK}` })).toBeVisible();
}

test("a list is read, repaired in its cells, and taken in whole", async ({ page }) => {
  const movement = await seed(page);
  const rows = [line(1, "Phan Thị Mẫu Một"), line(2, "Phan Văn Mẫu Hai", "31/02/1980"), line(3, "Phan Thị Mẫu Ba", "1990", "TYT Song Lanhh")];
  await read(page, movement, "mot.xlsx", list(rows), "01/TTr-PYT");
  await expect(page.getByText("Sửa 2 dòng để nhập đủ.")).toBeVisible();
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: "Sửa ngày sinh: 31/02/1980" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Sửa ngày sinh" })).toBeFocused();
  await page.keyboard.type("28/2/1980");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Sửa ngày sinh: 28/02/1980" })).toBeFocused();
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: "Sửa đơn vị: TYT Song Lanhh" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Tìm đơn vị khác" }).fill("tram y te song lanh");
  await page.getByRole("option", { name: `Trạm Y tế ${MARK}` }).click();
  await page.getByRole("button", { name: "Dùng đơn vị này" }).press("Enter");
  await expect(page.getByText("Mọi dòng đã rõ.")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
  await page.getByRole("link", { name: "Xem các dòng của tờ trình" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Tờ trình của Phòng Y tế ${MARK}` })).toBeVisible();
  await expect(page.getByRole("row", { name: /Phan Văn Mẫu Hai.*28\/02\/1980/ })).toBeVisible();
});

test("the same file again is told, and brings nothing new", async ({ page }) => {
  const movement = await seed(page);
  const same = list([line(1, "Phan Thị Mẫu Bốn"), line(2, "Phan Thị Mẫu Năm")]);
  await read(page, movement, "hai.xlsx", same, "02/TTr-PYT");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
  await read(page, movement, "hai-gui-lai.xlsx", same, "02/TTr-PYT");
  await expect(page.getByText("Tệp này đã được nhập một lần")).toBeVisible();
  await expect(page.getByText("Không có dòng nào mới hay thay đổi.")).toBeVisible();
  await page.getByRole("button", { name: "Bỏ qua tệp này" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Bỏ qua tệp này" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hồ sơ đề nghị" })).toBeVisible();
});

test("rows are left out with Delete, and an import is taken back with a reason", async ({ page }) => {
  const movement = await seed(page);
  await read(page, movement, "ba.xlsx", list([line(1, "Phan Thị Mẫu Sáu"), line(2, "Phan Thị Mẫu Bảy", "31/02/1980")]), "03/TTr-PYT");
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: "Sửa ngày sinh: 31/02/1980" })).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.getByText("Mọi dòng đã rõ.")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác lần nhập này" }).press("Enter");
  const asking = page.getByRole("dialog", { name: "Hoàn tác lần nhập này" });
  await expect(asking.getByLabel("Lý do hoàn tác")).toBeFocused();
  await page.keyboard.type("Đơn vị gửi nhầm tệp");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Lần nhập này đã được hoàn tác")).toBeVisible();
});

test("a line is found without marks and appraised with one key, and Esc comes back to the list as it was", async ({ page }) => {
  await seed(page);
  await page.goto("/#/nominations?stage=received");
  const row = page.getByRole("row", { name: /Phan Thị Mẫu Bốn/ });
  await expect(row).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Tìm tên, đơn vị, chức vụ" })).toBeFocused();
  await page.keyboard.type("phan thi mau bon");
  await expect(page.getByRole("row")).toHaveCount(2);
  await row.click();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Phan Thị Mẫu Bốn/ })).toBeVisible();
  await page.getByRole("textbox", { name: "Ý kiến thẩm định" }).fill("Đủ hồ sơ, thành tích rõ.");
  await page.keyboard.press("Control+S");
  await expect(page.getByText("Đã lưu ý kiến thẩm định.")).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("D");
  await expect(page.getByText("Đã kết luận 1 hồ sơ đủ điều kiện.")).toBeVisible();
  await expect(page.getByRole("button", { name: /Đủ điều kiện/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox", { name: "Tìm tên, đơn vị, chức vụ" })).toHaveValue("phan thi mau bon");
});

test("many lines are taken a step together; only those that can take it", async ({ page }) => {
  await seed(page);
  await page.goto("/#/nominations");
  await expect(page.getByRole("row", { name: /Phan/ })).toHaveCount(5);
  const found = page.waitForResponse((response) => response.url().endsWith("/rpc/list_nominations") && (response.request().postData() ?? "").includes("phan mau"));
  await page.getByRole("searchbox", { name: "Tìm tên, đơn vị, chức vụ" }).fill("phan mau tram y te song lanh");
  await found;
  await expect(page.getByRole("row", { name: /Phan/ })).toHaveCount(5);
  await page.getByRole("row", { name: /Phan Thị Mẫu Bốn/ }).click();
  await page.keyboard.press("Control+A");
  await expect(page.getByText("Đã chọn 5")).toBeVisible();
  await page.getByRole("button", { name: "Trả lại…" }).press("Enter");
  const asking = page.getByRole("dialog", { name: "Trả lại 4 hồ sơ cho đơn vị" });
  await expect(asking.getByText("4 trong 5 hồ sơ đã chọn làm được việc này")).toBeVisible();
  await page.keyboard.type("Thiếu xác nhận của đơn vị");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã trả lại 4 hồ sơ.")).toBeVisible();
});

for (const { name, width, height } of windows) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`lists, a line and a start page are sound at ${name}, ${colorScheme}`, async ({ page }) => {
      // Ten pages, each looked through by axe.
      test.setTimeout(180_000);
      const movement = await seed(page);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const { drafts } = await call(page, "list_imports", { kind: null, onlyOpen: false });
      const { rows } = await call(page, "list_nominations", { filter: { movement }, order: "name", descending: false, page: { offset: 0, limit: 1 } });
      const [nomination] = rows;
      const paths = [
        "/nominations", `/nominations/${nomination?.id}`, `/nominees/${nomination?.nominee}`, `/submissions/${nomination?.submission}`, "/nominations/new", "/submissions/new", "/imports", `/imports/${drafts[0]?.id}`,
        `/imports/new?kind=nominations&movement=${movement}`, "/imports/new?kind=units",
      ];
      for (const path of paths) {
        await page.goto("about:blank");
        await page.goto(`/#${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForLoadState("networkidle");
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  }
}
