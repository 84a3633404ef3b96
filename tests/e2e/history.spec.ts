import { expect, expectAccessible, expectNoSidewaysScroll, test, windows } from "../../ui/tests/harness";
import type { Page } from "../../ui/tests/harness";
import type { Commands } from "../../ui/src/bridge/generated/contract";
import { addMovement, addUnit, call, needOffice } from "./office";
import { sheetsOf } from "./workbook";

/**
 * What nominees bring along, walked with the keyboard against the real office behind the loopback bridge (SOVANG_URL): awards of earlier decisions,
 * initiatives, namesakes, and the lists that are searched and exported. Invented people only.
 */
type Seeded = { lan: number; other: number; an: number };

/** A name nobody bears yet, however often the tests have run on this file. */
function fresh(word: string): string {
  return `${word} ${Date.now() % 1_000_000}`;
}

/** Two of one name in two units and one more, all nominated once. Gives their keys. */
async function seed(page: Page, mark: string): Promise<Seeded> {
  await needOffice(page);
  const hospital = await addUnit(page, `Bệnh viện ${mark}`, "public_service");
  const school = await addUnit(page, `Trường ${mark}`, "public_service");
  const movement = await addMovement(page, `Thi đua ${mark}`, `${mark}/KH-UBND`);
  const { submission } = await call(page, "add_submission", { fields: { movement, phaseNo: 1, unit: hospital, docNumber: null, docOn: null, receivedOn: "2021-12-22", note: null } });
  const nominate = async (name: string, born: string, unit: number) => {
    const { nomination } = await call(page, "add_nomination", {
      submission,
      nominee: { kind: "person", name: `${name} ${mark}`, born, sex: "female", position: "Viên chức", unit, recipientClass: null },
      ask: { awardId: "bang_khen_tinh", commendationType: "thematic", periodFrom: null, periodTo: null, achievement: "Có thành tích.", initiatives: null, awardHistory: null, note: null },
    });
    return (await call(page, "read_nomination", { nomination })).nominee;
  };
  return { lan: await nominate("Thạch Thị Mẫu Lan", "1979-08-14", hospital), other: await nominate("Thạch Thị Mẫu Lan", "1985", school), an: await nominate("Lâm Mẫu Ân", "1990", hospital) };
}

const award = (nominee: number, year: number, over: Partial<Commands["add_past_award"]["request"]["fields"]> = {}) => ({
  fields: { nominee, awardId: null, awardName: "Giấy khen của Giám đốc Sở", commendationType: null, year, decisionNumber: `${year}/QĐ-SYT`, decisionOn: `${year}-12-01`, issuer: "Giám đốc Sở", achievement: null, note: null, ...over },
});

test("an award of an earlier decision is written down on the page of who holds it, corrected, and taken out with a reason", async ({ page }) => {
  const mark = fresh("Hạ");
  const { lan } = await seed(page, mark);
  await page.goto(`/#/nominees/${lan}`);
  await expect(page.getByRole("heading", { level: 1, name: `Thạch Thị Mẫu Lan ${mark}` })).toBeVisible();
  await expect(page.getByText("Chưa ghi khen thưởng nào.")).toBeVisible();
  await page.keyboard.press("Control+n");
  await page.keyboard.type("chu tich ubnd");
  await page.getByRole("option", { name: /^Bằng khen của Chủ tịch UBND tỉnh/ }).click();
  await page.getByLabel("Số quyết định").fill("1234/QĐ-UBND");
  await page.getByLabel("Ngày quyết định").fill("5/2/2020");
  await expect(page.getByRole("textbox", { name: "Năm", exact: true })).toHaveValue("2020");
  await page.getByRole("textbox", { name: "Năm", exact: true }).fill("2019");
  await page.getByLabel("Cơ quan, người khen").fill("Chủ tịch UBND tỉnh");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByText("1234/QĐ-UBND ngày 05/02/2020 · Chủ tịch UBND tỉnh")).toBeVisible();
  await expect(page.getByText("1 lần được khen, gần nhất năm 2019")).toBeVisible();

  await page.getByRole("button", { name: "Sửa: Bằng khen của Chủ tịch UBND tỉnh, 2019" }).click();
  await page.getByLabel("Thành tích được khen").fill("Phòng, chống dịch.");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Phòng, chống dịch.")).toBeVisible();

  await page.getByRole("button", { name: "Xóa: Bằng khen của Chủ tịch UBND tỉnh, 2019" }).click();
  await page.getByLabel("Lý do xóa").fill("Ghi nhầm người.");
  await page.getByRole("button", { name: "Xóa", exact: true }).click();
  await expect(page.getByText("Chưa ghi khen thưởng nào.")).toBeVisible();
});

test("an award the catalogue does not know keeps the words of its decision; the same one twice is refused in place", async ({ page }) => {
  const mark = fresh("Thu");
  const { an } = await seed(page, mark);
  await page.goto(`/#/nominees/${an}`);
  for (const isAgain of [false, true]) {
    await page.getByRole("button", { name: "Thêm khen thưởng" }).click();
    await page.getByRole("combobox", { name: "Danh hiệu, hình thức" }).fill("Chiến sĩ Áo trắng");
    await page.getByRole("option", { name: "Thêm “Chiến sĩ Áo trắng”" }).click();
    await expect(page.getByText("Ngoài danh mục: giữ nguyên tên đã gõ.")).toBeVisible();
    await page.getByRole("textbox", { name: "Năm", exact: true }).fill("2018");
    await page.getByRole("button", { name: "Lưu" }).click();
    if (isAgain) await expect(page.getByRole("alert")).toContainText("không ghi hai lần");
    else await expect(page.getByText("Đã ghi khen thưởng.")).toBeVisible();
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listitem").filter({ hasText: "Chiến sĩ Áo trắng" })).toHaveCount(1);
});

test("an initiative has its authors in order and stands on the page of each", async ({ page }) => {
  const mark = fresh("Đông");
  const title = `Khai báo y tế bằng mã QR ${mark}`;
  const { lan, an } = await seed(page, mark);
  await page.goto(`/#/nominees/${lan}`);
  await page.getByRole("button", { name: "Thêm sáng kiến" }).click();
  await page.getByLabel("Tên sáng kiến, đề tài").fill(title);
  await page.getByRole("combobox", { name: "Thêm tác giả" }).fill(`lam mau an ${mark}`);
  await page.getByRole("option", { name: `Lâm Mẫu Ân ${mark}` }).click();
  await expect(page.getByRole("list", { name: "Tác giả" }).getByRole("listitem")).toHaveCount(2);
  await page.getByLabel("Ngày công nhận").fill("11/2020");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText(`Cùng Lâm Mẫu Ân ${mark}, Bệnh viện ${mark}`)).toBeVisible();
  await page.goto(`/#/nominees/${an}`);
  await expect(page.getByText(title)).toBeVisible();
});

test("two of one name stand beside each other, are said to be two, and the word is taken back", async ({ page }) => {
  const mark = fresh("Xuân");
  const { lan, other } = await seed(page, mark);
  await page.goto(`/#/nominees/${lan}`);
  const table = page.getByRole("region", { name: "Trùng tên" }).last();
  await expect(table.getByRole("row", { name: /Sinh 14\/08\/1979 1985/ })).toBeVisible();
  await page.getByRole("button", { name: "Không phải một người…" }).click();
  await page.getByRole("button", { name: "Ghi nhận là khác nhau" }).click();
  await expect(page.getByText("Cần điền mục này.")).toBeVisible();
  await page.getByRole("button", { name: "Đơn vị xác nhận là hai người khác nhau." }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghi nhận là khác nhau" }).click();
  await expect(page.getByText("Đã phân biệt hết.")).toBeVisible();
  await page.goto(`/#/nominees/${other}`);
  await expect(page.getByText("Đơn vị xác nhận là hai người khác nhau.")).toBeVisible();
  await page.getByRole("button", { name: "Bỏ ghi nhận" }).click();
  await expect(page.getByRole("button", { name: "Không phải một người…" })).toBeVisible();
});

test("the list of past awards is searched without marks, narrowed by years, opened, come back to, and exported as it stands", async ({ page }) => {
  const mark = fresh("Hoàng");
  const { lan, an } = await seed(page, mark);
  for (const year of [2017, 2018, 2019]) await call(page, "add_past_award", award(lan, year));
  await call(page, "add_past_award", award(an, 2019, { achievement: "=1+1" }));
  await page.goto("/#/past-awards");
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(`mau ${mark.replace("à", "a")}`);
  await expect(page.getByText("4 khen thưởng")).toBeVisible();
  await page.getByRole("textbox", { name: "Từ năm" }).fill("2018");
  await expect(page.getByText("3 khen thưởng")).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+e")]);
  const [sheet] = await sheetsOf(download);
  const rows = sheet?.rows.filter((row) => row.some((cell) => cell.includes(mark) && cell.includes("Mẫu"))) ?? [];
  expect(rows).toHaveLength(3);
  expect(sheet?.rows.flat().some((cell) => cell.includes("2018"))).toBe(true);
  expect(rows.flat()).toContain("=1+1");
  const lanRow = page.getByRole("row", { name: `2018 Thạch Thị Mẫu Lan ${mark}` });
  await lanRow.click();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Thạch Thị Mẫu Lan ${mark}` })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(lanRow).toBeFocused();
  await expect(page.getByText("3 khen thưởng")).toBeVisible();
});

for (const { path, command } of [
  { path: "/past-awards", command: "list_past_awards" },
  { path: "/initiatives", command: "list_initiatives" },
  { path: "/nominations", command: "list_nominations" },
  { path: "/movements", command: "list_movements" },
  { path: "/units", command: "list_units" },
  { path: "/journal", command: "list_journal" },
]) {
  test(`on ${path} the key / leads to the search, and rows that come late leave the hand there`, async ({ page }) => {
    const { lan } = await seed(page, fresh("Muộn"));
    await call(page, "add_past_award", award(lan, 2019));
    let giveRows = () => {};
    const mayGive = new Promise<void>((resolve) => { giveRows = resolve; });
    await page.route(`**/rpc/${command}`, async (route) => {
      await mayGive;
      await route.continue();
    });
    await page.goto(`/#${path}`);
    const search = page.getByRole("main").getByRole("searchbox");
    await expect(search).toBeVisible();
    await page.keyboard.press("/");
    await expect(search).toBeFocused();
    await page.keyboard.type("lan");
    const arrived = page.waitForResponse(`**/rpc/${command}`);
    giveRows();
    await arrived;
    await expect(page.getByRole("main").getByText("Đang tải…")).toHaveCount(0);
    await page.keyboard.type(" 7");
    await expect(search).toHaveValue("lan 7");
    // Nothing is found, and the last word is taken out again: the box stays, and the hand in it.
    await search.fill("không ai có tên này");
    await expect(page.getByRole("main").getByRole("row")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("main").getByRole("row").nth(1)).toBeVisible();
    await expect(search).toBeFocused();
  });
}

test("who appraises sees what the books hold beside the nomination, and the way to the nominee's other nominations", async ({ page }) => {
  const mark = fresh("Biên");
  const { an } = await seed(page, mark);
  await call(page, "add_past_award", award(an, 2020));
  const { rows } = await call(page, "list_nominations", { filter: { nominee: an }, order: "received", descending: false, page: { offset: 0, limit: 10 } });
  expect(rows).toHaveLength(1);
  await page.goto(`/#/nominations/${rows[0]?.id ?? 0}`);
  const held = page.getByRole("region", { name: "Đã được khen, theo sổ" });
  await expect(held.getByText("Giấy khen của Giám đốc Sở")).toBeVisible();
  await held.getByRole("link", { name: "Trang đối tượng" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Lâm Mẫu Ân ${mark}` })).toBeVisible();
});

for (const { name, width, height } of windows) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`what nominees bring along is sound at ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const { lan } = await seed(page, fresh("Cỡ"));
      await call(page, "add_past_award", award(lan, 2019));
      for (const path of ["/past-awards", "/initiatives", `/nominees/${lan}`, "/nominees/999999", "/submissions", `/nominations?nominee=${lan}&nomineeName=Lan`]) {
        await page.goto(`/#${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  }
}
