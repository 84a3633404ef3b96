import { describe, expect, test, vi } from "vitest";
import { button, dialog, draw, field, office, press, requests, settle, type } from "../../../tests/drawn";
import { Refused } from "../../bridge";
import type { NextSteps as Steps, NomineeDetail, PastAwardRow, Suggestion, YearStep } from "../../bridge";
import { Router } from "../../parts";
import { AwardsBefore } from "./AwardsBefore";
import { AwardsHeld } from "./AwardsHeld";
import { EditNominee } from "./EditNominee";
import { NextSteps } from "./NextSteps";
import { Nominate } from "./Nominate";
import { Suggestions } from "./Suggestions";

const detail: NomineeDetail = {
  id: 3, fields: { kind: "person", name: "Lê Thị Mẫu", born: "1980", sex: "female", position: null, unit: 2, recipientClass: null }, unitName: "Sở Mẫu", pastAwards: [], predecessorAwards: [], moves: [], initiatives: [],
  nominations: [], namesakes: [], ratings: [], disciplines: [], proceedings: [], achievements: [], memberships: [], lookedInto: [],
};
const award: PastAwardRow = {
  id: 7, kind: "collective", name: "Trạm Hòa Mẫu", born: null, unit: 2, unitName: "Sở Mẫu", draft: null, revoked: null, asUnit: "Trạm An Mẫu", nominee: 3, awardId: "tap_the_ldxs", awardName: "Tập thể lao động xuất sắc", commendationType: null,
  year: 2019, decisionNumber: "12/QĐ-UBND", decisionOn: "2020-01-15", issuer: null, achievement: null, note: null,
};
const ofYear = (of: Partial<YearStep>): YearStep => ({ year: 2024, lacking: 1, isBegun: true, missing: [], alternative: 0, legalBasis: "Điều 22", certainty: "page", ...of });
const run: YearStep["missing"][number] = { what: { kind: "award", award: "cstd_co_so", inARow: true, year: null, afterAward: null, orStandardMet: false }, more: 1, found: 2, needed: 3, isOpen: false, inYear: true };
const awardNames = { cstd_co_so: "Chiến sĩ thi đua cơ sở", cstd_tinh: "Chiến sĩ thi đua cấp tỉnh" };
const nothing = () => {};
vi.setConfig({ testTimeout: 30_000 });

/** Waits until a place says something: a PC at work takes its time. */
const says = (place: () => string | null | undefined, words: string) => vi.waitFor(async () => {
  await settle();
  expect(place()).toContain(words);
}, { timeout: 10_000 });
/** The list as it stands at an address. */
const listed = () => <Router routes={[]}>{() => <Suggestions />}</Router>;

describe("awards under another name", () => {
  test("what a collective was given as another unit says so, its own and those before a merge", async () => {
    const own = await draw(<AwardsHeld awards={[award]} onEdit={nothing} onRemove={nothing} onRevoke={nothing} onRestore={nothing} />);
    expect(own.textContent).toContain("khi là Trạm An Mẫu · 12/QĐ-UBND ngày 15/01/2020");
    const before = await draw(<AwardsBefore awards={[award]} />);
    expect(before.textContent).toContain("Khen thưởng của đơn vị trước khi sáp nhập, chia");
    expect(before.textContent).toContain("khi là Trạm An Mẫu");
    expect((await draw(<AwardsBefore awards={[]} />)).textContent).toBe("");
  });
});

describe("what comes next", () => {
  const steps = (list: Steps["steps"]): Steps => ({ pack: "e2024", packTitle: "Luật 2022", year: 2024, steps: list, awardNames });

  test("each award says in a sentence what is missing; the year before is one press away", async () => {
    office({ read_next_steps: () => steps([{ awardId: "cstd_tinh", heldIn: 2019, thisYear: ofYear({ missing: [run] }), nextYear: ofYear({ year: 2025, lacking: 2 }) }]) });
    const place = await draw(<NextSteps nominee={3} />);
    await says(() => place.textContent, "Còn thiếu 1 năm “Chiến sĩ thi đua cơ sở” liên tục (đã có 2), để đủ điều kiện.");
    expect(place.textContent).toContain("đã có năm 2019");
    expect(place.textContent).not.toContain("Năm sau");
    await press(button(place, "2023"));
    expect(requests("read_next_steps")).toEqual([{ nominee: 3, year: null }, { nominee: 3, year: 2023 }]);
  });

  test("only the nearest stand at first, and nothing to work for is said", async () => {
    office({ read_next_steps: () => steps(Array.from({ length: 7 }, (_, at) => ({ awardId: `award ${at}`, heldIn: null, thisYear: ofYear({ missing: [run] }), nextYear: null }))) });
    const place = await draw(<NextSteps nominee={3} />);
    await says(() => place.textContent, "Xem cả 7");
    expect(place.querySelectorAll("ol > li").length).toBe(5);
    await press(button(place, "Xem cả 7 danh hiệu, hình thức"));
    expect(place.querySelectorAll("ol > li").length).toBe(7);
    office({ read_next_steps: () => steps([]) });
    const none = await draw(<NextSteps nominee={4} />);
    await says(() => none.textContent, "không có danh hiệu, hình thức nào");
  });
});

describe("a nominee is corrected or goes elsewhere", () => {
  test("a slip in the name is sent without a day", async () => {
    office({ update_nominee: () => ({ done: true }), choose_unit: () => ({ units: [] }) });
    const place = await draw(<EditNominee detail={detail} onClose={nothing} />);
    await type(field(dialog() ?? place, "Họ và tên"), "Lê Thị Mậu");
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("update_nominee")).toEqual([{ nominee: 3, fields: { ...detail.fields, name: "Lê Thị Mậu" }, movedOn: null, document: null }]);
  });

  test("what the office declines is said in the dialog", async () => {
    office({ update_nominee: () => { throw new Refused({ code: "unitEnded", name: "Trạm An Mẫu", on: "2021-07-01" }); }, choose_unit: () => ({ units: [] }) });
    const place = await draw(<EditNominee detail={detail} onClose={nothing} />);
    await press(button(dialog() ?? place, "Lưu"));
    await says(() => dialog()?.textContent, "Trạm An Mẫu đã kết thúc từ 01/07/2021");
  });
});

describe("suggestions", () => {
  const row: Suggestion = { nominee: 3, kind: "person", name: "Lê Thị Mẫu", born: "1980", position: null, unit: 2, unitName: "Sở Mẫu", awardId: "cstd_tinh", step: ofYear({ missing: [run] }), isNominated: false };
  const page = (rows: Suggestion[], total: number, lookedAt: number) => ({ year: 2024, total, lookedAt, pack: "e2024", packTitle: "Luật 2022", rows, awardNames });

  test("how many were looked at is said, and the others are one press away", async () => {
    office({ list_suggestions: ({ page: { offset } }: { page: { offset: number } }) => page([], 350, offset === 0 ? 200 : 150) });
    const place = await draw(listed());
    await says(() => place.textContent, "Đã xét 200/350 đối tượng");
    expect(place.textContent).toContain("Chưa có gợi ý nào");
    await press(button(place, "Xét tiếp"));
    await says(() => place.textContent, "Đã xét 350/350 đối tượng");
    expect(button(place, "Xét tiếp")).toBeUndefined();
    expect(requests("list_suggestions")).toEqual([0, 200].map((offset) => ({ year: null, unit: null, page: { offset, limit: 200 } })));
  });

  test("a failure is told and asked again", async () => {
    let isBroken = true;
    office({
      list_suggestions: () => {
        if (isBroken) throw new Refused({ code: "fieldInvalid", field: "year", found: "2099" });
        return page([], 1, 1);
      },
    });
    const place = await draw(listed());
    await says(() => place.textContent, "“Năm” chưa đúng: 2099.");
    isBroken = false;
    await press(button(place, "Thử lại"));
    await says(() => place.textContent, "Đã xét 1/1 đối tượng");
  });

  test("a suggestion becomes a line of a submission, with the facts kept of the nominee", async () => {
    office({
      list_submissions: () => ({ submissions: [{ id: 5, movement: 1, phaseNo: 1, unit: 2, docNumber: "9/TTr", docOn: null, receivedOn: "2024-12-01", note: null, unitName: "Sở Mẫu", movementTitle: "Thi đua", nominations: 0, notAppraised: 0, fileName: null }] }),
      read_nominee: () => detail, add_nomination: () => ({ nomination: 8 }),
    });
    const place = await draw(<Nominate row={row} onClose={nothing} />);
    await press(button(dialog() ?? place, "Thêm vào tờ trình"));
    expect(requests("add_nomination")).toEqual([]);
    await type(field(dialog() ?? place, "Tờ trình"), "Sở Mẫu");
    await says(() => document.querySelector("[role=option]")?.textContent, "Sở Mẫu");
    await press(document.querySelector<HTMLElement>("[role=option]"));
    await type(dialog()?.querySelector("textarea"), "Phân luồng người bệnh");
    await press(button(dialog() ?? place, "Thêm vào tờ trình"));
    expect(requests("add_nomination")).toEqual([{
      submission: 5, nominee: detail.fields,
      ask: { awardId: "cstd_tinh", commendationType: "merit", periodFrom: "2024-01-01", periodTo: "2024-12-31", achievement: "Phân luồng người bệnh", initiatives: null, awardHistory: null, note: null },
    }]);
  });
});
