import { expect, expectAccessible, expectNoSidewaysScroll, test, windows } from "../../ui/tests/harness";
import type { FileChooser, Page } from "../../ui/tests/harness";
import { sheetFile, workbook } from "./import-workbooks";
import type { SheetPlan } from "./import-workbooks";
import { addMovement, addUnit, call, needOffice } from "./office";

/**
 * Workbooks as units really send them, reviewed beside the sheet they came in, against the real office behind the loopback bridge (SOVANG_URL): several
 * sheets, fonts of before Unicode, hidden rows, doubtful dates, namesakes. Everything by keyboard where a hand would be on the keys. Invented people only.
 */
test.describe.configure({ mode: "serial" });

const MARK = "Sông Trang";
const SENDER = `Phòng Y tế ${MARK}`;
const AWARD = "Bằng khen của Chủ tịch UBND tỉnh";
const HEADINGS = ["TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Tóm tắt thành tích", "Hình thức đề nghị"];
const line = (no: number, name: string, born: string, unit = `Trạm Y tế ${MARK}`, award = AWARD) => [String(no), name, born, "Điều dưỡng", unit, "Trực tiếp chăm sóc người bệnh.", award];
const people = (name: string, rows: readonly (readonly string[])[], more: Partial<SheetPlan> = {}): SheetPlan => ({ name, rows: [["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], HEADINGS, ...rows], merges: ["A1:G1"], ...more });

/** What a list needs to be sent in: an office, the sender with a part of it, a movement. */
async function seed(page: Page): Promise<{ movement: number; sender: number }> {
  await needOffice(page);
  const { movements } = await call(page, "list_movements", { query: null });
  const known = movements.find((movement) => movement.displayTitle.includes(MARK));
  if (known !== undefined) {
    const { units } = await call(page, "choose_unit", { query: SENDER });
    return { movement: known.id, sender: units[0]?.id ?? 0 };
  }
  const sender = await addUnit(page, SENDER, "department");
  await addUnit(page, `Trạm Y tế ${MARK}`, "public_service", { parent: sender });
  const movement = await addMovement(page, `Đồng lòng ${MARK}`, "140/KH-UBND");
  return { movement, sender };
}

/** Reads a list the way the start page does and opens its review. */
async function review(page: Page, file: Buffer, docNumber: string): Promise<number> {
  const { movement, sender } = await seed(page);
  const { draft } = await call(page, "preview_import", {
    kind: "nominations", file: { name: `${docNumber.split("/")[0]}.xlsx`, base64: file.toString("base64") },
    target: { movement, phaseNo: 1, unit: sender, docNumber, docOn: null, receivedOn: "2021-12-22", defaultAward: null },
  });
  await page.goto("about:blank");
  await page.goto(`/#/imports/${draft.id}`);
  await expect(page.getByRole("heading", { level: 1, name: `Nhập danh sách của ${SENDER}` })).toBeVisible();
  return draft.id;
}

const bar = (page: Page) => page.getByRole("group", { name: "Ô đang xem" });
const list = (page: Page) => page.getByRole("grid", { name: `Nhập danh sách của ${SENDER}` });
const sheet = (page: Page, name: string) => page.getByRole("grid", { name: `Trang “${name}” như trong tệp` });

test("two sheets are taken in together, each is seen as it is, and one can be left out", async ({ page }) => {
  const file = workbook([people("Cán bộ", [line(1, "Phan Thị Mẫu Trang Một", "14/08/1979"), line(2, "Phan Văn Mẫu Trang Hai", "02/03/1981")]), people("Nhân viên", [line(1, "Phan Thị Mẫu Trang Ba", "25/09/1990")]), { name: "Ghi chú", rows: [["Liên hệ: Lê Thị Mẫu"]] }]);
  await review(page, file, "11/TTr-PYT");
  await expect(list(page).getByRole("row", { name: /Phan/ })).toHaveCount(3);
  await expect(page.getByRole("tab", { name: /Ghi chú.*không thấy danh sách/ })).toBeVisible();
  await expect(sheet(page, "Cán bộ").getByRole("gridcell", { name: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG" })).toBeVisible();
  await expect(bar(page)).toContainText("B3");
  // The sheet follows the row in hand to the other sheet.
  await page.keyboard.press("End");
  await expect(page.getByRole("tab", { name: /Nhân viên/ })).toHaveAttribute("aria-selected", "true");
  await expect(sheet(page, "Nhân viên").getByRole("gridcell", { name: "Phan Thị Mẫu Trang Ba" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Nhập trang “Nhân viên”" }).press("Space");
  await expect(list(page).getByRole("row", { name: /Phan/ })).toHaveCount(2);
  await page.getByRole("tab", { name: /Nhân viên/ }).click();
  await page.getByRole("checkbox", { name: "Nhập trang “Nhân viên”" }).press("Space");
  await expect(list(page).getByRole("row", { name: /Phan/ })).toHaveCount(3);
  // From the sheet to its line below, and back with one key.
  await page.getByRole("tab", { name: /Cán bộ/ }).click();
  await page.keyboard.press("F6");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(bar(page)).toContainText("B4");
  await page.keyboard.press("Enter");
  await expect(list(page).getByRole("row", { name: /Trang Hai/ })).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
});

test("letters of an old font are shown before and after", async ({ page }) => {
  const old = (text: string) => text;
  const rows = [["DANH S¸CH §Ò NGHÞ KHEN TH¦ëNG"], ["TT", "Hä vµ tªn", "N¨m sinh", "Chøc vô", "§¬n vÞ c«ng t¸c", "H×nh thøc ®Ò nghÞ"].map(old), ["1", "Phan ThÞ MÉu B¶y", "1979", "§iÒu d­ìng", `Tr¹m Y tÕ S«ng Trang`, "B»ng khen cña Chñ tÞch UBND tØnh"]];
  await review(page, workbook([{ name: "Sheet1", rows, isOld: true }]), "12/TTr-PYT");
  await expect(list(page).getByRole("row", { name: /Phan Thị Mẫu Bảy/ })).toBeVisible();
  await expect(bar(page)).toContainText("Phan ThÞ MÉu B¶y");
  await expect(bar(page)).toContainText("Phông TCVN3: “Phan ThÞ MÉu B¶y” chuyển thành “Phan Thị Mẫu Bảy”");
  await page.getByRole("button", { name: /^Lọc/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Chữ phông cũ đã chuyển" }).press("Enter");
  await expect(list(page).getByRole("row", { name: /Phan/ })).toHaveCount(1);
  await page.getByRole("button", { name: /^Lọc/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Lấy từ công thức" }).press("Enter");
  await expect(page.getByText("Không có dòng nào như vậy")).toBeVisible();
  await page.getByRole("button", { name: "Xem mọi dòng" }).first().press("Enter");
  await expect(list(page).getByRole("row", { name: /Phan/ })).toHaveCount(1);
});

test("a row hidden in Excel waits for a word, and a wrong word is put right everywhere", async ({ page }) => {
  const wrong = "Khen gì đó";
  const rows = [line(1, "Phan Thị Mẫu Ẩn Một", "1979", undefined, wrong), line(2, "Phan Văn Mẫu Ẩn Hai", "1981"), line(3, "Phan Thị Mẫu Ẩn Ba", "1990", undefined, wrong)];
  await review(page, workbook([people("Danh sách", rows, { hiddenRows: [4] })]), "13/TTr-PYT");
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: `Sửa danh hiệu, hình thức: ${wrong}` }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Danh hiệu, hình thức nào?" })).toBeVisible();
  await page.keyboard.type("bang khen cua chu tich ubnd tinh");
  await page.getByRole("option", { name: AWARD, exact: true }).click();
  await expect(page.getByRole("checkbox", { name: new RegExp(`Sửa mọi ô ghi “${wrong}”`) })).toBeChecked();
  await page.getByRole("dialog").getByRole("button", { name: "Ghi", exact: true }).press("Enter");
  await expect(page.getByText(`Đã sửa mọi ô ghi “${wrong}”.`)).toBeVisible();
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: "Nhận dòng ẩn 4" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Mọi dòng đã rõ.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Nhập 3 dòng" })).toBeVisible();
});

test("a date that can be read in two ways offers both, and the order of a column settles all of them", async ({ page }) => {
  const rows = [line(1, "Phan Thị Mẫu Ngày Một", "12/25/1979"), line(2, "Phan Văn Mẫu Ngày Hai", "03/04/1981"), line(3, "Phan Thị Mẫu Ngày Ba", "05/06/1990"), line(4, "Phan Thị Mẫu Ngày Bốn", "09/21/1988")];
  await review(page, workbook([people("Danh sách", rows)]), "14/TTr-PYT");
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: "Sửa ngày sinh: 03/04/1981" })).toBeFocused();
  await page.keyboard.press("Enter");
  const asking = page.getByRole("dialog", { name: "Ngày sinh: ngày nào?" });
  await expect(asking.getByRole("button", { name: "03/04/1981" })).toBeVisible();
  await expect(asking.getByRole("button", { name: "04/03/1981" })).toBeVisible();
  await page.keyboard.press("1");
  await expect(page.getByRole("button", { name: /Sửa ngày sinh: 0[34]\/0[34]\/1981/ })).toBeFocused();
  await expect(page.getByText("Sửa 1 dòng để nhập đủ.")).toBeVisible();
  await page.getByRole("button", { name: /Nghĩa của cột C/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Cách ghi ngày: Tháng / ngày / năm" }).press("Enter");
  await expect(page.getByText("Mọi dòng đã rõ.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Sửa ngày sinh: 06/05/1990" })).toBeVisible();
});

test("a namesake is told apart side by side, with a reason that is kept", async ({ page }) => {
  const first = await review(page, workbook([people("Danh sách", [line(1, "Phan Thị Mẫu Trùng", "1979")])]), "15/TTr-PYT");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
  await review(page, workbook([people("Danh sách", [line(1, "Phan Thị Mẫu Trùng", "1979", SENDER)])]), "16/TTr-PYT");
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: "Chọn người cho Phan Thị Mẫu Trùng" })).toBeFocused();
  await page.keyboard.press("Enter");
  const asking = page.getByRole("dialog", { name: "“Phan Thị Mẫu Trùng” là ai?" });
  await expect(asking.getByRole("row", { name: /Ngày sinh.*1979/ })).toBeVisible();
  await expect(asking.getByRole("row", { name: new RegExp(`Đề nghị.*${AWARD}`) })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("0");
  await expect(asking.getByLabel("Vì sao không phải một người")).toBeFocused();
  await page.keyboard.type("Hỏi đơn vị: hai người khác nhau");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Mọi dòng đã rõ.")).toBeVisible();
  await expect(list(page).getByRole("row", { name: /Hỏi đơn vị: hai người khác nhau/ })).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
  // The first import cannot be missed by accident: it is taken back as one.
  await page.goto(`/#/imports/${first}`);
  await page.getByRole("button", { name: "Hoàn tác lần nhập này" }).press("Enter");
  await page.keyboard.type("Đơn vị gửi nhầm tệp");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Lần nhập này đã được hoàn tác")).toBeVisible();
});

test("an import whose line has been appraised is not taken back, and says which", async ({ page }) => {
  const draft = await review(page, workbook([people("Danh sách", [line(1, "Phan Thị Mẫu Xong", "1979")])]), "17/TTr-PYT");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã nhập xong")).toBeVisible();
  const { rows } = await call(page, "list_nominations", { filter: { query: "Phan Thị Mẫu Xong" }, order: "name", descending: false, page: { offset: 0, limit: 1 } });
  await call(page, "mark_eligible", { nominations: rows.map((row) => row.id), reason: null });
  await page.goto("about:blank");
  await page.goto(`/#/imports/${draft}`);
  await page.getByRole("button", { name: "Hoàn tác lần nhập này" }).press("Enter");
  await page.keyboard.type("Đơn vị gửi nhầm tệp");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog").getByText(/1 dòng đã được xử lý tiếp: Phan Thị Mẫu Xong/)).toBeVisible();
});

test("where no list is found, a row is pointed at as the heading", async ({ page }) => {
  const rows = [["Theo dõi"], ["1", "Cột một", "Cột hai", "Cột ba"], ["1", "Phan Thị Mẫu Chỉ", "1979", "Điều dưỡng"]];
  await review(page, workbook([{ name: "Sổ", rows }]), "18/TTr-PYT");
  await expect(page.getByText(/Chưa thấy dòng tiêu đề trên trang này/)).toBeVisible();
  await page.keyboard.press("F6");
  await page.keyboard.press("ArrowDown");
  await expect(bar(page)).toContainText("A2");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã lấy dòng 2 làm tiêu đề.")).toBeVisible();
  await page.getByRole("button", { name: /Nghĩa của cột B/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Họ và tên, tên tập thể" }).press("Enter");
  await expect(list(page).getByRole("row", { name: /Phan Thị Mẫu Chỉ/ })).toBeVisible();
});

/** Ctrl+O, again until the page has learned its keys. */
async function chooseFile(page: Page): Promise<FileChooser> {
  let chosen: FileChooser | undefined;
  await expect(async () => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser", { timeout: 2000 }), page.keyboard.press("Control+O")]);
    chosen = chooser;
  }).toPass();
  return chosen as FileChooser;
}

test("a reading under way is watched and stopped", async ({ page }) => {
  const { movement, sender } = await seed(page);
  const rows = Array.from({ length: 30_000 }, (_, at) => line(at + 1, `Phan Thị Mẫu Dài ${at + 1}`, "1979"));
  await page.goto("about:blank");
  await page.goto(`/#/imports/new?kind=nominations&movement=${movement}&sender=${sender}`);
  await expect(page.getByRole("combobox", { name: "Đơn vị gửi" })).toHaveValue(SENDER);
  const chooser = await chooseFile(page);
  await chooser.setFiles({ name: "rat-dai.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: sheetFile([HEADINGS, ...rows]) });
  await expect(page.getByText("rat-dai.xlsx")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Đang đọc trang “Danh sach”: [\d.]+ dòng/)).toBeVisible();
  await page.getByRole("button", { name: "Dừng đọc" }).press("Enter");
  await expect(page.getByText("Đã dừng đọc tệp. Chưa lưu dòng nào.")).toBeVisible();
});

test("a file that is no spreadsheet is told by what it is", async ({ page }) => {
  const { movement, sender } = await seed(page);
  const files = [
    { name: "xuat.xls", text: "<html><body><table><tr><td>Họ và tên</td></tr></table></body></html>", says: /trang web mang đuôi bảng tính/ },
    { name: "ban-in.xlsx", text: "%PDF-1.7 …", says: /Tệp này là PDF/ },
    { name: "trong.xlsx", text: "", says: /không phải bảng tính|không có ô nào/ },
  ];
  await page.goto("about:blank");
  await page.goto(`/#/imports/new?kind=nominations&movement=${movement}&sender=${sender}`);
  await expect(page.getByRole("combobox", { name: "Đơn vị gửi" })).toHaveValue(SENDER);
  for (const { name, text, says } of files) {
    const chooser = await chooseFile(page);
    await chooser.setFiles({ name, mimeType: "application/vnd.ms-excel", buffer: Buffer.from(text) });
    await expect(page.getByText(name)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByText(says)).toBeVisible();
  }
});

for (const { name, width, height } of windows) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the review with its sheet and its dialogs is sound at ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const rows = [line(1, "Phan Thị Mẫu Nhìn", "1990", "TYT Sông Trangg"), line(2, "Phan Văn Mẫu Xem", "31/02/1981"), line(3, "Phan Thị Mẫu Ngắm", "1979")];
      await review(page, workbook([people("Danh sách", rows, { hiddenRows: [4] }), people("Trang hai", [line(1, "Phan Văn Mẫu Ngó", "1985")])]), `19/TTr-${width}${colorScheme}`);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.keyboard.press("F8");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Shift+C");
      await expect(page.getByRole("dialog", { name: "Nghĩa của từng cột trong tệp" })).toBeVisible();
      await expectAccessible(page);
    });
  }
}
