import { expect, expectAccessible as expectAccessibleNow, expectNoSidewaysScroll, test, windows } from "../../ui/tests/harness";
import type { Page } from "../../ui/tests/harness";
import type { CommandName, Commands } from "../../ui/src/bridge/generated/contract";
import { addMovement, addUnit, call as ask, needOffice } from "./office";

/**
 * A council and its session, walked with the keyboard against the real office behind the loopback bridge (SOVANG_URL): council, agenda, roll-call,
 * secret and open votes, list vote, conclusion, minutes, signature. Invented people only.
 */
const HELD = "2022-01-12";

const office = (page: Page) => <C extends CommandName>(name: C, request: Commands[C]["request"]) => ask(page, name, request);

/** An office, units, a movement and eligible lines: what a session starts from. Gives the keys of the nominations. */
async function seed(page: Page, mark: string): Promise<number[]> {
  const call = office(page);
  await needOffice(page);
  const unit = await addUnit(page, `Trung tâm Y tế ${mark}`, "public_service");
  const movement = await addMovement(page, `Đoàn kết, đồng lòng ${mark}`, `${mark}/KH-UBND`);
  const { submission } = await call("add_submission", { fields: { movement, phaseNo: 1, unit, docNumber: "218/TTr-TTYT", docOn: "2021-12-20", receivedOn: "2021-12-22", note: null } });
  const nominations: number[] = [];
  for (const [at, name] of ["Trần Thị Mỹ Ánh", "Nguyễn Đức Ngữ", "Thạch Thị Xuyến", "Võ Hoàng Khởi", "Danh Quốc Vững"].entries()) {
    const { nomination } = await call("add_nomination", {
      submission,
      nominee: { kind: "person", name: `${name} ${mark}`, born: "1979-08-14", sex: null, position: "Điều dưỡng", unit, recipientClass: null },
      ask: { awardId: at < 2 ? "cstd_tinh" : "bang_khen_tinh", commendationType: "thematic", periodFrom: null, periodTo: null, achievement: "Trực tiếp điều trị 312 ca nặng.", initiatives: null, awardHistory: null, note: null },
    });
    nominations.push(nomination);
  }
  await call("begin_appraisal", { nominations });
  await call("mark_eligible", { nominations });
  const { pack } = await call("list_awards", { on: HELD });
  await call("confirm_award_rule", { pack, awardId: "cstd_tinh", method: "secret_ballot", threshold: { numerator: 90, denominator: 100, strict: false }, base: "total_members", writtenOpinions: true, legalBasis: "Khoản 8 Điều 45" });
  await call("confirm_award_rule", { pack, awardId: "bang_khen_tinh", method: "open_vote", threshold: { numerator: 70, denominator: 100, strict: false }, base: "total_members", writtenOpinions: true, legalBasis: "Quy chế, Điều 9" });
  return nominations;
}

async function plan(page: Page, mark: string): Promise<number> {
  const call = office(page);
  const members = Array.from({ length: 22 }, (_, at) => ({
    name: `Ủy viên Mẫu ${String(at + 1).padStart(2, "0")}`, role: at === 0 ? ("chair" as const) : at === 21 ? ("secretary" as const) : ("member" as const), post: `Giám đốc Sở ${at + 1}`, unit: null, fromOn: "2021-03-15", toOn: null, byDecision: null,
  }));
  const { council } = await call("establish_council", { fields: { name: `Hội đồng ${mark}`, docNumber: `${mark}/QĐ-UBND`, docOn: "2021-03-15", issuer: "Chủ tịch UBND tỉnh", quorum: { numerator: 2, denominator: 3, legalBasis: "Quy chế" } }, members });
  const { members: rows } = await call("read_council", { council });
  const { session } = await call("plan_session", { fields: { council, title: `Phiên họp ${mark}`, heldOn: HELD, heldAt: "08:00", place: "Phòng họp số 1", chair: rows[0]?.id ?? null, secretaryName: "Lê Thị Mẫu", tellers: ["Ủy viên Mẫu 02"] } });
  return session;
}

/** Once nothing is being announced: the announcer of react-aria holds a passing node while a button is at work. */
async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("[data-live-announcer] [role=img]")).toHaveCount(0);
  await expectAccessibleNow(page);
}

const tally = (page: Page) => page.locator("[data-tally] input");

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (/^\d+$/.test(key)) await page.keyboard.type(key);
    else await page.keyboard.press(key);
  }
}

test("a session is walked with the keyboard from its agenda to signed minutes", async ({ page }) => {
  test.setTimeout(150_000);
  const mark = `A${Date.now() % 100_000}`;
  await seed(page, mark);
  const session = await plan(page, mark);

  await page.goto("/#/sessions");
  await expect(page.getByRole("row", { name: new RegExp(`Phiên họp ${mark}`) })).toBeVisible();
  await expectAccessible(page);

  await test.step("the agenda is built", async () => {
    await page.goto(`/#/sessions/${session}`);
    await page.getByPlaceholder("Tìm tên, đơn vị…").fill(mark);
    const candidates = page.getByRole("grid", { name: "Hồ sơ chờ đưa vào phiên họp" });
    await expect(candidates.getByRole("row", { name: new RegExp(`Nguyễn Đức Ngữ ${mark}`) })).toBeVisible();
    await expect(candidates.getByRole("row")).toHaveCount(6);
    await candidates.getByRole("row", { name: new RegExp(`Nguyễn Đức Ngữ ${mark}`) }).click();
    await press(page, "Control+a");
    await page.getByRole("button", { name: "Đưa 5 hồ sơ vào chương trình" }).click();
    const agenda = page.getByRole("grid", { name: "Chương trình" });
    await expect(agenda.getByRole("row")).toHaveCount(6);
    const second = await agenda.getByRole("row").nth(2).innerText();
    await agenda.getByRole("row").nth(2).click();
    await press(page, "Alt+ArrowUp");
    await expect(agenda.getByRole("row").nth(1)).toContainText(second.split("\n").find((line) => line.includes(mark)) ?? mark);
    await page.getByRole("button", { name: "Xếp lại" }).click();
    await page.getByRole("menuitem", { name: "Theo danh hiệu, hình thức" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Xếp lại" }).click();
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("the roll is called by single keys and the quorum follows", async () => {
    await press(page, "Control+2");
    await expect(page.getByRole("radiogroup")).toHaveCount(22);
    await expect(page.locator("[role=radio]:focus")).toBeVisible();
    await page.getByRole("button", { name: "Mở phiên họp" }).click();
    await expect(page.getByRole("dialog")).toContainText("điểm danh 22 thành viên còn lại");
    await press(page, "Escape");
    await page.locator("[data-line='0'] [role=radio]").first().focus();
    await press(page, ...Array.from({ length: 18 }, () => "c"), "g", "g", "v", "v");
    await expect(page.getByText("Đủ túc số: có mặt 18/22")).toBeVisible();
    await expect(page.getByText("Vắng 4 (2 đã gửi phiếu)")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Mở phiên họp" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Bỏ phiếu kín" })).toBeVisible();
  });

  await test.step("19 of 22 fails under 90 %, and Enter alone counts, records, closes and moves on", async () => {
    await expect(page.getByText("tổng số 22 thành viên: cần 20 phiếu đồng ý")).toBeVisible();
    await expect(tally(page).first()).toBeFocused();
    // Enter takes the faint figure; 17 agree, the rest follows; both written opinions agree.
    await press(page, "Enter", "Enter", "Enter", "Enter", "17", "Enter", "Enter", "Enter", "2", "Enter", "Enter", "Enter");
    await expect(page.getByLabel("Tổ 2: Phát ra")).toBeFocused();
    await press(page, "Enter", "Enter", "Enter", "Enter", "16", "Enter", "Enter", "Enter", "2", "Enter", "Enter", "Enter");
    await expect(page.getByText("Hai tổ khác nhau ở “Đồng ý”: 17 và 16")).toBeVisible();
    await expect(page.getByRole("button", { name: "Kết thúc biểu quyết" })).toBeDisabled();
    await page.getByLabel("Tổ 2: Đồng ý").fill("17");
    await page.getByLabel("Tổ 2: Không đồng ý").fill("1");
    await page.getByLabel("Tổ 2: Trắng").focus();
    await press(page, "Enter", "Enter", "Enter", "Enter");
    await expect(page.getByText("Hai tổ khớp")).toBeVisible();
    await expect(page.getByText("Không đạt: 19/22")).toBeVisible();
    await expect(page.getByText("86,36 % · còn thiếu 1 phiếu so với mức 20")).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole("button", { name: "Kết thúc biểu quyết" })).toBeFocused();
    await press(page, "Enter");
    await expect(page.getByText("Vừa xong:")).toBeVisible();
    await expect(page.getByText("Xong 1/5")).toBeVisible();
    await expect(tally(page).first()).toBeFocused();
  });

  await test.step("a count is taken back and written down again; another outcome needs a reason", async () => {
    await press(page, "Enter", "Enter", "Enter", "Enter", "18", "Enter", "Enter", "Enter", "2", "Enter", "Enter", "Enter");
    await expect(page.getByText("Đã ghi lúc")).toBeVisible();
    await press(page, "Control+z");
    await expect(page.getByText("Đã xóa số phiếu của Tổ 1.")).toBeVisible();
    await expect(page.getByLabel("Tổ 1: Đồng ý")).toHaveValue("");
    await page.getByRole("button", { name: "Ghi lại" }).click();
    await expect(page.getByLabel("Tổ 1: Đồng ý")).toHaveValue("18");
    await page.getByRole("button", { name: "Kết quả khác…" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ghi kết quả" }).click();
    await expect(page.getByText("Cần điền mục này.")).toBeVisible();
    await page.getByLabel("Lý do, ghi vào biên bản").fill("Bổ sung hồ sơ sáng kiến");
    await page.getByRole("button", { name: "Ghi kết quả" }).click();
    await expect(page.getByText("Xong 2/5")).toBeVisible();
  });

  await test.step("a list is voted together but for what is unticked", async () => {
    await page.getByRole("button", { name: "Biểu quyết cả danh sách" }).click();
    await expect(page.getByText("3/3 mục trong lượt này")).toBeVisible();
    await page.getByRole("checkbox", { name: new RegExp(`Danh Quốc Vững ${mark}`) }).uncheck({ force: true });
    await expect(page.getByText("2/3 mục trong lượt này")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Số phiếu: Đồng ý", { exact: true }).fill("18");
    await page.getByLabel("Số phiếu: Đồng ý", { exact: true }).focus();
    await press(page, "Enter", "Enter", "Enter", "2", "Enter", "Enter", "Enter");
    await expect(page.getByRole("button", { name: "Kết thúc cho 2 mục" })).toBeFocused();
    await press(page, "Enter");
    await expect(page.getByText("Xong 4/5")).toBeVisible();
  });

  await test.step("a session ends only when nothing is left", async () => {
    await page.getByRole("button", { name: "Kết thúc phiên họp" }).click();
    await expect(page.getByRole("dialog", { name: "Còn 1 mục chưa có kết quả" })).toBeVisible();
    await page.getByRole("button", { name: "Đến mục còn lại đầu tiên" }).click();
    await page.getByLabel("Số phiếu: Đồng ý", { exact: true }).focus();
    await press(page, "18", "Enter", "Enter", "Enter", "2", "Enter", "Enter", "Enter");
    await expect(page.getByText("Đạt: 20/22")).toBeVisible();
    await press(page, "Control+Enter");
    await expect(page.getByText("Xong 5/5")).toBeVisible();
    await page.getByRole("button", { name: "Kết thúc phiên họp" }).click();
    await expect(page.getByRole("alertdialog")).toContainText("Chương trình 5 = đạt 3 + không đạt 1 + hạ mức 0 + để lại 1 + rút 0");
    await page.getByRole("alertdialog").getByRole("button", { name: "Kết thúc phiên họp" }).click();
  });

  await test.step("minutes are drafted, written, signed and locked", async () => {
    await page.getByRole("button", { name: "Lập biên bản từ hồ sơ phiên họp" }).click();
    await page.getByLabel("Số biên bản").fill(`${mark}/BB-HĐTĐKT`);
    for (const area of await page.locator("article textarea").all()) await area.fill("Hội đồng thảo luận, thống nhất.");
    await press(page, "Control+s");
    await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ký biên bản…" }).click();
    await expect(page.getByRole("dialog")).toContainText("không hoàn tác được");
    await page.getByRole("button", { name: "Ký và khóa phiên họp" }).click();
    await expect(page.getByText(/^Đã ký ngày/)).toBeVisible();
    await expect(page.locator("article textarea")).toHaveCount(0);
    const saved = page.waitForEvent("download");
    await press(page, "Control+e");
    expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
    await press(page, "Escape");
    await expect(page.getByRole("heading", { level: 1, name: "Phiên họp" })).toBeVisible();
  });
});

test("a council is established by keyboard, its members pasted from a sheet, one of them replaced", async ({ page }) => {
  const mark = `B${Date.now() % 100_000}`;
  await seed(page, mark);
  await page.goto("/#/council/new");
  await page.getByLabel("Số, ký hiệu quyết định").fill(`${mark}/QĐ-UBND`);
  await page.getByLabel("Tên Hội đồng").fill(`Hội đồng ${mark}`);
  await page.getByLabel("Ngày quyết định").fill("15/3/2021");
  await page.getByLabel("Người ban hành").fill("Chủ tịch UBND tỉnh");
  await page.getByLabel("Căn cứ của túc số").fill("Quy chế, Điều 4");
  const first = page.getByLabel("Họ và tên, dòng 1");
  await first.focus();
  await first.evaluate((cell) => {
    const data = new DataTransfer();
    data.setData("text/plain", "1\tÔng Lê Văn Mẫu\tChủ tịch UBND tỉnh\tChủ tịch\n2\tBà Trần Thị Thử\tGiám đốc Sở Y tế\n3\tPhan Trọng Nháp\tChánh Văn phòng");
    cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(first).toHaveValue("Lê Văn Mẫu");
  await expect(page.getByLabel("Họ và tên, dòng 2")).toHaveValue("Trần Thị Thử");
  await expect(page.getByLabel("Chức vụ, dòng 3")).toHaveValue("Chánh Văn phòng");
  await page.getByLabel("Chức vụ, dòng 3").focus();
  await press(page, "Enter");
  await expect(page.getByLabel("Họ và tên, dòng 4")).toBeFocused();
  await expect(page.getByText("3 thành viên", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await press(page, "Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Hội đồng ${mark}` })).toBeVisible();
  await expect(page.getByText("3 thành viên · túc số 2")).toBeVisible();
  await page.getByRole("row", { name: /Trần Thị Thử/ }).getByRole("button", { name: "Kiện toàn" }).click();
  await page.getByLabel("Quyết định kiện toàn").fill("55/QĐ-UBND");
  await page.getByLabel("Họ và tên người kế nhiệm").fill("Lâm Thị Kế");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghi kiện toàn" }).click();
  await expect(page.getByText("Lâm Thị Kế thay Trần Thị Thử.")).toBeVisible();
  await page.getByRole("button", { name: /ngoài nhiệm kỳ/ }).click();
  await expect(page.getByRole("row", { name: /Lâm Thị Kế/ })).toBeVisible();
});

for (const { name, width, height } of windows) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every part of a session is sound at ${name}, ${colorScheme}`, async ({ page }) => {
      const mark = `C${Date.now() % 100_000}`;
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const nominations = await seed(page, mark);
      const session = await plan(page, mark);
      await office(page)("put_on_agenda", { session, nominations });
      for (const path of ["/council", "/council/new", "/sessions", `/sessions/${session}?view=agenda`, `/sessions/${session}?view=roll`, `/sessions/${session}?view=room`, `/sessions/${session}?view=minutes`]) {
        await page.goto(`/#${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  }
}
