import { expect, expectAccessible, expectNoSidewaysScroll, test, windows } from "../../ui/tests/harness";
import type { Page } from "../../ui/tests/harness";
import { addMovement, addUnit, call, needOffice } from "./office";

/**
 * An appraisal walked with the keyboard against the real office behind the loopback bridge (SOVANG_URL): what is missing, entering it, papers of the dossier,
 * quotas while lines are ticked, the law itself. Invented people only.
 */
type Seeded = { movement: number; submission: number; nominations: number[]; nominee: number };

function fresh(word: string): string {
  return `${word} ${Date.now() % 1_000_000}`;
}

/** Three people of one unit nominated for one award. */
async function seed(page: Page, mark: string, awardId: string, commendationType: "thematic" | "merit"): Promise<Seeded> {
  await needOffice(page);
  const unit = await addUnit(page, `Bệnh viện ${mark}`, "public_service");
  const movement = await addMovement(page, `Thi đua ${mark}`, `${mark}/KH-UBND`);
  const { submission } = await call(page, "add_submission", { fields: { movement, phaseNo: 1, unit, docNumber: null, docOn: null, receivedOn: "2021-12-22", note: null } });
  const nominations: number[] = [];
  for (const name of ["Thạch Thị Mẫu Lan", "Lâm Mẫu Ân", "Kim Mẫu Bảo"]) {
    const { nomination } = await call(page, "add_nomination", {
      submission,
      nominee: { kind: "person", name: `${name} ${mark}`, born: "1985", sex: null, position: "Viên chức", unit, recipientClass: null },
      ask: { awardId, commendationType, periodFrom: "2021-01-01", periodTo: "2021-12-31", achievement: `Việc làm của ${name}.`, initiatives: null, awardHistory: null, note: null },
    });
    nominations.push(nomination);
  }
  const { nominee } = await call(page, "read_nomination", { nomination: nominations[0] ?? 0 });
  return { movement, submission, nominations, nominee };
}

test("what is missing leads to where it is entered, and then the condition is met", async ({ page }) => {
  const { nominations, nominee } = await seed(page, fresh("Mai"), "bang_khen_tinh", "thematic");
  await page.goto(`/#/nominations/${nominations[0] ?? 0}`);
  const appraisal = page.getByRole("region", { name: "Điều kiện khen thưởng" });
  await expect(appraisal.getByText("Chưa ai kiểm tra kết quả phong trào thi đua năm 2021")).toBeVisible();
  await appraisal.getByRole("link", { name: "Đến trang của cá nhân" }).first().press("Enter");
  await expect(page).toHaveURL(new RegExp(`#/nominees/${nominee}$`));

  await page.getByRole("button", { name: "Thêm thành tích" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tên phong trào").fill("Đoàn kết phòng, chống dịch");
  await dialog.getByRole("textbox", { name: "Năm", exact: true }).fill("2021");
  await dialog.getByLabel("Cơ quan phát động phong trào").press("Enter");
  await page.getByRole("option", { name: "tỉnh", exact: true }).press("Enter");
  await dialog.getByRole("radio", { name: "Có" }).press("Space");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lưu" }).press("Enter");
  await expect(page.getByText("Kết quả phong trào thi đua · do tỉnh phát động · xuất sắc")).toBeVisible();
  await page.getByRole("button", { name: "Đã kiểm tra, không có: kỷ luật" }).press("Enter");
  await page.getByRole("button", { name: "Đã kiểm tra, không có: vụ việc đang xem xét" }).press("Enter");
  await expect(page.getByText(/^Đã kiểm tra: /)).toHaveCount(2);

  await page.goto(`/#/nominations/${nominations[0] ?? 0}`);
  await expect(appraisal.getByText("Không trong thời hạn kỷ luật, không có vụ việc đang xem xét.")).toBeVisible();
  await expect(appraisal.getByText("Kết quả phong trào thi đua năm 2021")).toBeVisible();
});

test("a paper that came is marked, and what is still missing is ready for a letter", async ({ page }) => {
  const { nominations, submission } = await seed(page, fresh("Cúc"), "bang_khen_tinh", "thematic");
  await page.goto(`/#/nominations/${nominations[0] ?? 0}`);
  const papers = page.getByRole("list", { name: "Giấy tờ phải có" });
  await expect(papers.getByText("Thiếu", { exact: true })).toHaveCount(4);
  await page.getByRole("group", { name: "Báo cáo thành tích" }).getByRole("button", { name: "Có bản giấy" }).press("Enter");
  await expect(papers.getByText("Thiếu", { exact: true })).toHaveCount(3);
  await page.goto(`/#/submissions/${submission}`);
  await page.getByRole("button", { name: /^Còn thiếu/ }).press("Enter");
  const letter = page.getByRole("dialog").getByRole("textbox");
  await expect(letter).toHaveValue(/Báo cáo thành tích/);
  await expect(letter).toHaveValue(/Lâm Mẫu Ân/);
  await expectAccessible(page);
});

test("quotas are counted while lines are ticked, and say who is too many", async ({ page }) => {
  const mark = fresh("Sen");
  const { nominations, movement, nominee } = await seed(page, mark, "cstd_co_so", "merit");
  const { unit } = (await call(page, "read_nominee", { nominee })).fields;
  const name = `Bệnh viện ${mark}`;
  // The unit's own paper: seven with Lao động tiên tiến, so one of them may be put up.
  const whole = await call(page, "add_nomination", {
    submission: (await call(page, "read_nomination", { nomination: nominations[0] ?? 0 })).submission.id,
    nominee: { kind: "collective", name, born: null, sex: null, position: null, unit, recipientClass: null },
    ask: { awardId: "tap_the_ldtt", commendationType: "merit", periodFrom: "2021-01-01", periodTo: "2021-12-31", achievement: "Cả đơn vị.", initiatives: null, awardHistory: null, note: null },
  });
  const collective = (await call(page, "read_nomination", { nomination: whole.nomination })).nominee;
  await call(page, "set_membership", { nominee: collective, year: 2021, heads: 9, holders: [{ award: "lao_dong_tien_tien", holders: 7 }], document: "9/BC" });
  await page.goto(`/#/nominations?movement=${movement}`);
  const quotas = page.getByRole("region", { name: "Tỷ lệ khống chế" });
  await page.getByRole("row").filter({ hasText: "Lâm Mẫu Ân" }).getByRole("checkbox").press("Space");
  await expect(quotas.getByText("0 đã có + 1 đang chọn / tối đa 1 (15 % của 7)")).toBeVisible();
  await page.getByRole("row").filter({ hasText: "Kim Mẫu Bảo" }).getByRole("checkbox").press("Space");
  await expect(quotas.getByText("Vượt 1 dòng chọn sau cùng")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

for (const { name, width, height } of windows) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the pages of an appraisal are sound at ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const { movement, nominations, submission } = await seed(page, fresh("Cỡ"), "bang_khen_tinh", "thematic");
      for (const path of [`/nominations/${nominations[0] ?? 0}`, `/submissions/${submission}`, `/movements/${movement}/phases/1/prizes`, "/suggestions", "/settings/awards"]) {
        await page.goto(`/#${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  }
}
