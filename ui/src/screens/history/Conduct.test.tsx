import { describe, expect, test } from "vitest";
import { button, dialog, draw, field, office, press, requests, type } from "../../../tests/drawn";
import { Refused } from "../../bridge";
import type { NomineeDetail, PastAwardRow } from "../../bridge";
import { Achievements } from "./Achievements";
import { AwardsHeld } from "./AwardsHeld";
import { Disciplines } from "./Disciplines";
import { Memberships } from "./Memberships";
import { Proceedings } from "./Proceedings";
import { Ratings } from "./Ratings";
import { RestoreAward } from "./RestoreAward";
import { RevokeAward } from "./RevokeAward";

const nominee = (of: Partial<NomineeDetail>): NomineeDetail => ({
  id: 3, fields: { kind: "person", name: "Lê Thị Mẫu", born: null, sex: null, position: null, unit: 2, recipientClass: null }, unitName: "Sở Mẫu", pastAwards: [], predecessorAwards: [], moves: [], initiatives: [], nominations: [], namesakes: [], ratings: [], disciplines: [],
  proceedings: [], achievements: [], memberships: [], lookedInto: [], ...of,
});
const award: PastAwardRow = {
  id: 7, kind: "person", name: "Lê Thị Mẫu", born: null, unit: 2, unitName: "Sở Mẫu", draft: null, revoked: null, asUnit: null, nominee: 3, awardId: "cstd_co_so", awardName: "Chiến sĩ thi đua cơ sở", commendationType: null, year: 2021,
  decisionNumber: "12/QĐ-SM", decisionOn: "2022-01-15", issuer: null, achievement: null, note: null,
};
const done = () => ({ done: true });

describe("yearly ratings", () => {
  test("the paper of a rating is saved beside it, a year that is not rated has none", async () => {
    office({ set_rating: done });
    const year = new Date().getFullYear();
    const place = await draw(<Ratings nominee={3} ratings={[{ year, rating: "good", document: "4/QĐ-SM", saidBy: "Trần Văn Mẫu", saidAt: "2024-01-10T08:00:00" }]} />);
    expect([...place.querySelectorAll("tbody th")].map((cell) => cell.textContent)).toEqual([year, year - 1, year - 2, year - 3, year - 4].map(String));
    expect(place.textContent).toContain("Ghi gần nhất: Trần Văn Mẫu, 10/01/2024 08:00");
    const [first, second] = place.querySelectorAll("input");
    expect(second?.disabled).toBe(true);
    await type(first, "5/QĐ-SM");
    await press(button(place, "Lưu"));
    expect(requests("set_rating")).toEqual([{ nominee: 3, year, rating: "good", document: "5/QĐ-SM" }]);
    await press(button(place, "Thêm năm trước đó"));
    expect([...place.querySelectorAll("tbody th")].at(-1)?.textContent).toBe(String(year - 5));
  });
});

describe("what somebody achieved beside the yearly tasks", () => {
  test("a result without launcher and year is not sent", async () => {
    office({ add_achievement: () => ({ achievement: 5 }) });
    const place = await draw(<Achievements of={nominee({})} />);
    expect(place.textContent).toContain("Chưa ghi thành tích nào.");
    await press(place.querySelector<HTMLElement>("[aria-label='Thêm thành tích']"));
    await type(field(dialog() ?? place, "Tên phong trào"), "Đoàn kết chống dịch");
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("add_achievement")).toEqual([]);
  });

  test("an entry is corrected in place; what nobody has judged stays unknown", async () => {
    office({ update_achievement: done });
    const place = await draw(<Achievements of={nominee({ achievements: [{ id: 2, year: 2020, what: { kind: "cluster", organiser: "province", leads: null }, description: null, document: null }] })} />);
    await press(place.querySelector<HTMLElement>("[aria-label^='Sửa: Khối, cụm thi đua']"));
    await type(field(dialog() ?? place, "Tên khối, cụm"), " Cụm 3 ");
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("update_achievement")).toEqual([{ achievement: 2, fields: { year: 2020, what: { kind: "cluster", organiser: "province", leads: null }, description: "Cụm 3", document: null } }]);
  });

  test("what is listed says how it was judged, and each kind says who looked", async () => {
    office({ say_looked_into: done });
    const place = await draw(<Achievements of={nominee({
      achievements: [
        { id: 1, year: 2021, what: { kind: "movement", launcher: "province", yearsRun: 3, excellent: true }, description: "Đoàn kết chống dịch", document: "12/BC" },
        { id: 2, year: 2020, what: { kind: "cluster", organiser: "province", leads: null }, description: null, document: null },
      ],
      lookedInto: [{ what: "clusters", saidBy: "Trần Văn Mẫu", saidAt: "2024-01-10T08:00:00" }],
    })} />);
    expect(place.textContent).toContain("Kết quả phong trào thi đua · do tỉnh phát động · thực hiện 3 năm · xuất sắc · 12/BC");
    expect(place.textContent).toContain("do tỉnh tổ chức · chưa rõ có dẫn đầu không");
    expect(place.textContent).toContain("Khối, cụm thi đua:Đã kiểm tra: Trần Văn Mẫu, 10/01/2024 08:00");
    await press(place.querySelector<HTMLElement>("[aria-label='Đã kiểm tra, không có: thành tích đột xuất']"));
    expect(requests("say_looked_into")).toEqual([{ nominee: 3, what: "sudden_achievements" }]);
  });

  test("a collective's members are counted by its paper; more holders than people are not sent", async () => {
    office({ set_membership: done, list_awards: () => ({ packId: "e2017", packTitle: "Luật", awards: [] }) });
    const row = { year: 2021, heads: 20, holders: [{ award: "lao_dong_tien_tien", holders: 16 }], document: "9/BC", saidBy: "Trần Văn Mẫu", saidAt: "2024-01-10T08:00:00" };
    const place = await draw(<Memberships of={nominee({ memberships: [row] })} />);
    expect(place.textContent).toContain("20 người, 16 lao_dong_tien_tien");
    await press(place.querySelector<HTMLElement>("[aria-label='Sửa: Thành viên của tập thể 2021']"));
    await type(field(dialog() ?? place, "Tổng số người"), "12");
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("set_membership")).toEqual([]);
    await type(field(dialog() ?? place, "Tổng số người"), "18");
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("set_membership")).toEqual([{ nominee: 3, year: 2021, heads: 18, holders: [{ award: "lao_dong_tien_tien", holders: 16 }], document: "9/BC" }]);
  });
});

describe("what stands against somebody", () => {
  test("an empty list says nothing until somebody has looked", async () => {
    office({ say_looked_into: done });
    const place = await draw(<><Disciplines of={nominee({})} /><Proceedings of={nominee({ lookedInto: [{ what: "proceedings", saidBy: "Trần Văn Mẫu", saidAt: "2024-01-10T08:00:00" }] })} /></>);
    expect(place.textContent).toContain("Chưa ai kiểm tra nên chưa biết có hay không.");
    expect(place.textContent).toContain("Đã kiểm tra: Trần Văn Mẫu, 10/01/2024 08:00");
    await press(button(place, "Đã kiểm tra, không có"));
    expect(requests("say_looked_into")).toEqual([{ nominee: 3, what: "disciplines" }]);
  });

  test("a measure is corrected in place, and what is typed stays when it is refused", async () => {
    let isRefused = true;
    office({
      update_discipline: () => {
        if (isRefused) throw new Refused({ code: "fieldInvalid", field: "decidedOn", found: "2099-01-01" });
        return { done: true };
      },
    });
    const place = await draw(<Disciplines of={nominee({ disciplines: [{ id: 4, level: "warning", decidedOn: "2023-03-12", endsOn: null, document: "12/QĐ-SM" }] })} />);
    expect(place.textContent).toContain("12/QĐ-SM · từ 12/03/2023, chưa ghi ngày hết thời hạn");
    await press(place.querySelector<HTMLElement>("[aria-label^='Sửa: Cảnh cáo']"));
    await type(field(dialog() ?? place, "Ngày cuối của thời hạn"), "12/3/2024");
    await press(button(dialog() ?? place, "Lưu"));
    expect(dialog()?.textContent).toContain("“Ngày quyết định” chưa đúng");
    isRefused = false;
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("update_discipline").at(-1)).toEqual({ discipline: 4, fields: { level: "warning", decidedOn: "2023-03-12", endsOn: "2024-03-12", document: "12/QĐ-SM" } });
    expect(dialog()).toBeNull();
  });

  test("a case that ended no earlier than it began is closed; the other way round nothing is sent", async () => {
    office({ update_proceeding: done });
    const place = await draw(<Proceedings of={nominee({ proceedings: [{ id: 6, kind: "complaint", openedOn: "2023-05-01", closedOn: null, document: null }] })} />);
    expect(place.textContent).toContain("Đang xem xét");
    await press(place.querySelector<HTMLElement>("[aria-label^='Sửa: Khiếu nại']"));
    await type(field(dialog() ?? place, "Ngày có kết luận bằng văn bản"), "1/4/2023");
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("update_proceeding")).toEqual([]);
    await type(field(dialog() ?? place, "Ngày có kết luận bằng văn bản"), "1/6/2023");
    await press(button(dialog() ?? place, "Lưu"));
    expect(requests("update_proceeding")).toEqual([{ proceeding: 6, fields: { kind: "complaint", openedOn: "2023-05-01", closedOn: "2023-06-01", document: null } }]);
  });

  test("an entry made by mistake is taken out with a reason", async () => {
    office({ remove_proceeding: done });
    const place = await draw(<Proceedings of={nominee({ proceedings: [{ id: 6, kind: "complaint", openedOn: "2023-05-01", closedOn: "2023-06-01", document: "45/TB" }] })} />);
    expect(place.textContent).toContain("45/TB · từ 01/05/2023, có kết luận ngày 01/06/2023");
    await press(place.querySelector<HTMLElement>("[aria-label^='Xóa: Khiếu nại']"));
    await press(button(dialog() ?? place, "Xóa"));
    expect(requests("remove_proceeding")).toEqual([]);
    await type(dialog()?.querySelector("textarea"), "Ghi nhầm người.");
    await press(button(dialog() ?? place, "Xóa"));
    expect(requests("remove_proceeding")).toEqual([{ proceeding: 6, reason: "Ghi nhầm người." }]);
  });
});

describe("cancelled awards", () => {
  const quiet = () => undefined;
  test("stay in the list, struck through, with the decision that cancelled them", async () => {
    const place = await draw(<AwardsHeld awards={[{ ...award, revoked: { on: "2023-02-01", document: "45/QĐ-UBND" } }, { ...award, id: 8, year: 2020 }]} onEdit={quiet} onRemove={quiet} onRevoke={quiet} onRestore={quiet} />);
    expect([...place.querySelectorAll("s")].map((struck) => struck.textContent)).toEqual(["Chiến sĩ thi đua cơ sở"]);
    expect(place.textContent).toContain("Đã hủy bỏ theo 45/QĐ-UBND ngày 01/02/2023");
    expect(button(place, "Bỏ ghi hủy bỏ: Chiến sĩ thi đua cơ sở, 2021")).toBeDefined();
    expect(button(place, "Ghi hủy bỏ: Chiến sĩ thi đua cơ sở, 2020")).toBeDefined();
  });

  test("are written down with document and date", async () => {
    office({ revoke_past_award: done });
    await draw(<RevokeAward award={award} onClose={quiet} />);
    const front = dialog() ?? document.body;
    await press(button(front, "Ghi hủy bỏ"));
    expect(requests("revoke_past_award")).toEqual([]);
    await type(field(front, "Quyết định hủy bỏ"), "45/QĐ-UBND");
    await type(field(front, "Ngày hủy bỏ"), "1/2/2023");
    await press(button(front, "Ghi hủy bỏ"));
    expect(requests("revoke_past_award")).toEqual([{ pastAward: 7, on: "2023-02-01", document: "45/QĐ-UBND" }]);
  });

  test("are counted again, with a reason", async () => {
    office({ restore_past_award: done });
    await draw(<RestoreAward award={{ ...award, revoked: { on: "2023-02-01", document: "45/QĐ-UBND" } }} onClose={quiet} />);
    const front = dialog() ?? document.body;
    await type(front.querySelector("textarea"), "Ghi nhầm.");
    await press(button(front, "Bỏ ghi hủy bỏ"));
    expect(requests("restore_past_award")).toEqual([{ pastAward: 7, reason: "Ghi nhầm." }]);
  });
});
