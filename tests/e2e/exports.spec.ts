import { expect, expectAccessible, test } from "../../ui/tests/harness";
import type { Page } from "../../ui/tests/harness";
import { addMovement, addUnit, call, needOffice } from "./office";
import { sheetsOf, textsOf } from "./workbook";

/**
 * What leaves the office as Excel, made by the keys and buttons of the screens against the real office behind the loopback bridge (SOVANG_URL): every
 * list as it stands, official lists, blank forms. Each file is opened and looked into. Invented people only.
 */
type Seeded = { mark: string; movement: number; submission: number; session: number; council: number; silent: string };

/** An office with units, a movement with one list in it, a council and a session with one line on its agenda. */
async function seed(page: Page): Promise<Seeded> {
  const mark = `Xuất ${Date.now() % 1_000_000}`;
  await needOffice(page);
  const unit = await addUnit(page, `Sở Gửi ${mark}`, "department");
  const silent = `Sở Chưa gửi ${mark}`;
  await addUnit(page, silent, "department");
  const phase = { fromCondition: null, endCondition: null };
  const movement = await addMovement(page, `Thi đua ${mark}`, `${mark}/KH-UBND`, { phases: [{ ...phase, no: 1, fromOn: "2021-09-09", toOn: "2021-12-31" }, { ...phase, no: 2, fromOn: "2022-01-01", toOn: null }] });
  const { submission } = await call(page, "add_submission", { fields: { movement, phaseNo: 1, unit, docNumber: `01/TTr-${mark}`, docOn: "2021-12-20", receivedOn: "2021-12-22", note: null } });
  const nominations: number[] = [];
  for (const name of ["Trần Mẫu Ánh", "Võ Mẫu Khởi"]) {
    const { nomination } = await call(page, "add_nomination", {
      submission,
      nominee: { kind: "person", name: `${name} ${mark}`, born: "1979-08-14", sex: null, position: "Điều dưỡng", unit, recipientClass: null },
      ask: { awardId: "bang_khen_tinh", commendationType: "thematic", periodFrom: null, periodTo: null, achievement: "Trực tiếp điều trị.", initiatives: null, awardHistory: null, note: null },
    });
    nominations.push(nomination);
  }
  await call(page, "mark_eligible", { nominations: nominations.slice(0, 1) });
  const { council } = await call(page, "establish_council", {
    fields: { name: `Hội đồng ${mark}`, docNumber: `${mark}/QĐ-UBND`, docOn: "2021-03-15", issuer: "Chủ tịch UBND tỉnh", quorum: { numerator: 2, denominator: 3, legalBasis: "Quy chế" } },
    members: ["Lê Mẫu Chủ", "Phan Mẫu Ủy"].map((name, at) => ({ name: `${name} ${mark}`, role: at === 0 ? ("chair" as const) : ("member" as const), post: "Giám đốc Sở", unit: null, fromOn: "2021-03-15", toOn: null, byDecision: null })),
  });
  const { session } = await call(page, "plan_session", {
    fields: { title: `Phiên ${mark}`, council, heldOn: "2022-01-12", heldAt: "08:00", place: "Phòng họp", chair: null, secretaryName: "Lê Thị Mẫu", tellers: [] },
  });
  await call(page, "put_on_agenda", { session, nominations: nominations.slice(0, 1) });
  return { mark, movement, submission, session, council, silent };
}

/** Presses Ctrl+E on a screen and gives the texts of the file. */
async function exportHere(page: Page): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+e")]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  return textsOf(download);
}

test("every list leaves as it stands on screen", async ({ page }) => {
  const seeded = await seed(page);
  const { mark } = seeded;
  const table: { path: string; find?: string; narrow?: () => Promise<void>; holds: readonly string[]; not?: readonly string[] }[] = [
    { path: "/units", find: mark, narrow: () => page.getByRole("searchbox", { name: "Tìm theo tên hoặc mã" }).fill(mark), holds: [`Sở Gửi ${mark}`, seeded.silent] },
    { path: "/movements", narrow: () => page.getByRole("searchbox", { name: "Tìm phong trào" }).fill(mark), holds: [`${mark}/KH-UBND`] },
    { path: `/nominations?movement=${seeded.movement}&stage=on_agenda`, holds: [`Trần Mẫu Ánh ${mark}`], not: [`Võ Mẫu Khởi ${mark}`] },
    { path: `/submissions?movement=${seeded.movement}`, holds: [`01/TTr-${mark}`] },
    { path: `/submissions/${seeded.submission}`, holds: [`Trần Mẫu Ánh ${mark}`, `Võ Mẫu Khởi ${mark}`] },
    { path: "/sessions", holds: [`Phiên ${mark}`] },
    { path: "/council", holds: [`Lê Mẫu Chủ ${mark}`, `Phan Mẫu Ủy ${mark}`] },
    { path: "/journal", narrow: () => page.getByRole("searchbox", { name: "Tìm trong nhật ký" }).fill(mark), holds: [`Phiên ${mark}`] },
    { path: "/settings/awards", holds: ["Bằng khen của Chủ tịch UBND tỉnh"] },
  ];
  for (const { path, narrow, holds, not } of table) {
    await page.goto(`/#${path}`);
    await expect(page.getByRole("grid").or(page.getByRole("treegrid"))).toBeVisible();
    await narrow?.();
    await expect(page.getByRole("button", { name: /Xuất Excel|Việc khác/ }).first()).toBeEnabled();
    // The list follows what was typed after a moment.
    await page.waitForTimeout(600);
    const texts = await exportHere(page);
    for (const text of holds) expect(texts.some((cell) => cell.includes(text)), `${path}: ${text}`).toBe(true);
    for (const text of not ?? []) expect(texts.some((cell) => cell.includes(text)), `${path}: not ${text}`).toBe(false);
  }
});

test("a movement gives its official list, the board of who has sent, and a blank form", async ({ page }) => {
  const { mark, movement, silent } = await seed(page);
  await page.goto(`/#/movements/${movement}`);
  await expect(page.getByRole("heading", { level: 1, name: `“Thi đua ${mark}”` })).toBeVisible();
  await page.keyboard.press("Control+e");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Danh sách trình Hội đồng/ })).toBeChecked();
  await expect(page.getByText("Danh sách sẽ có 1 hồ sơ.")).toBeVisible();
  await expectAccessible(page);
  const [council] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Xuất danh sách" }).click()]);
  const texts = await textsOf(council);
  expect([texts.some((cell) => cell.includes(`Trần Mẫu Ánh ${mark}`)), texts.some((cell) => cell.includes(`Võ Mẫu Khởi ${mark}`))]).toEqual([true, false]);
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.keyboard.press("Control+e");
  await expect(page.getByRole("radio", { name: /^Danh sách trình Hội đồng/ }), "the last choice is offered again").toBeChecked();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: /^Danh sách kèm theo quyết định/ })).toBeChecked();
  await expect(page.getByText("Chưa có hồ sơ nào ở các bước đã chọn.")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Xuất", exact: true }).click();
  const [board] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "Bảng theo dõi gửi danh sách" }).click()]);
  expect((await textsOf(board)).some((cell) => cell.includes(silent))).toBe(true);

  await page.getByRole("button", { name: "Xuất", exact: true }).click();
  await page.getByRole("menuitem", { name: "Mẫu danh sách trống…" }).click();
  await expectAccessible(page);
  const [form] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Xuất mẫu" }).click()]);
  expect((await sheetsOf(form)).map((sheet) => sheet.name)).toContain("CÁ NHÂN");
});

test("a unit that has sent nothing is one key away from its submission", async ({ page }) => {
  const { movement, silent } = await seed(page);
  await page.goto(`/#/movements/${movement}`);
  await page.getByRole("tab", { name: /Danh sách của đơn vị/ }).click();
  await page.getByRole("radio", { name: "Đợt 2" }).click();
  await page.getByRole("grid", { name: "Chưa gửi" }).getByRole("row", { name: silent }).click();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Thêm tờ trình" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Đơn vị gửi" })).toHaveValue(silent);
});

test("a session gives its agenda and the list that goes before the council", async ({ page }) => {
  const { mark, session } = await seed(page);
  await page.goto(`/#/sessions/${session}`);
  await page.getByRole("button", { name: "Việc khác" }).click();
  await expect(page.getByRole("menuitem", { name: "Xuất kết quả đã biểu quyết" })).toHaveAttribute("aria-disabled", "true");
  const [agenda] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "Xuất chương trình" }).click()]);
  expect((await textsOf(agenda)).some((cell) => cell.includes(`Trần Mẫu Ánh ${mark}`))).toBe(true);
  await page.keyboard.press("Control+e");
  await expect(page.getByText("Danh sách sẽ có 1 hồ sơ.")).toBeVisible();
  const [list] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Xuất danh sách" }).click()]);
  expect((await textsOf(list)).some((cell) => cell.includes(`Trần Mẫu Ánh ${mark}`))).toBe(true);
});

test("a file that is open in Excel is left as it is: Enter saves under the name proposed, Esc saves nothing", async ({ page }) => {
  const { mark } = await seed(page);
  const saved: string[] = [];
  await page.exposeFunction("noteSaved", (fileName: string) => { saved.push(fileName); });
  // The program's own window, where saving is the shell's: the file is in use until another name is taken.
  await page.addInitScript(`
    window.isTauri = true;
    window.__TAURI_INTERNALS__ = { transformCallback: () => 0, invoke: async (command, { name, args } = {}) => {
      if (command !== "call") return null;
      if (name === "save_exported_file") {
        await window.noteSaved(args.fileName);
        if (args.fileName.includes("(2)")) return { answer: { path: "C:\\\\Hồ sơ\\\\" + args.fileName }, changed: [] };
        throw { refusal: { code: "targetInUse", path: "C:\\\\Hồ sơ\\\\Đơn vị.xlsx", proposed: "C:\\\\Hồ sơ\\\\Đơn vị (2).xlsx" } };
      }
      const answer = await fetch("/rpc/" + name, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(args) });
      const body = await answer.json();
      if (!answer.ok) throw body;
      return body;
    } };
  `);
  await page.goto("/#/units");
  await page.getByRole("searchbox", { name: "Tìm theo tên hoặc mã" }).fill(mark);
  await expect(page.getByRole("grid").getByRole("row", { name: `Sở Gửi ${mark}` })).toBeVisible();
  const asking = page.getByRole("alertdialog", { name: "“Đơn vị.xlsx” đang mở trong chương trình khác" });
  await page.keyboard.press("Control+e");
  await expect(asking).toContainText("nội dung cũ còn nguyên");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(asking).toBeHidden();
  expect(saved).toHaveLength(1);
  await page.keyboard.press("Control+e");
  await expect(asking).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đơn vị (2).xlsx")).toBeVisible();
  expect(saved.at(-1)).toBe("Đơn vị (2).xlsx");
});
