import { describe, expect, test } from "vitest";
import type { Missing, YearStep } from "../bridge/generated/contract";
import { missingText, stepText, yearsToTell } from "./next";

const names = { awardNames: { cstd_co_so: "Chiến sĩ thi đua cơ sở", bang_khen_tinh: "Bằng khen tỉnh", ldtt: "Lao động tiên tiến", ldxs: "Tập thể lao động xuất sắc" } };

const missing = (what: Missing["what"], of: Partial<Missing> = {}): Missing => ({ what, more: 1, found: 0, needed: 1, isOpen: false, inYear: true, ...of });
const award = (id: string, of: Partial<Extract<Missing["what"], { kind: "award" }>> = {}): Missing["what"] => ({ kind: "award", award: id, inARow: false, year: null, afterAward: null, orStandardMet: false, ...of });
const run = missing(award("cstd_co_so", { inARow: true }), { found: 2, needed: 3 });
const asked = missing({ kind: "answer", code: "best_of_peers", text: "tiêu biểu xuất sắc trong số những người đạt danh hiệu." }, { isOpen: true });
const step = (of: Partial<YearStep>): YearStep => ({ year: 2023, lacking: of.missing?.length ?? 0, isBegun: true, missing: [], alternative: 0, legalBasis: "Điều 22", certainty: "page", ...of });

describe("one missing thing is told in words", () => {
  test.each<[Missing, string]>([
    [run, "còn thiếu 1 năm “Chiến sĩ thi đua cơ sở” liên tục (đã có 2)"],
    [missing(award("cstd_co_so", { inARow: true }), { more: 3, needed: 3, isOpen: true }), "còn thiếu 3 năm “Chiến sĩ thi đua cơ sở” liên tục, theo những gì sổ đã ghi"],
    [missing(award("bang_khen_tinh")), "còn thiếu “Bằng khen tỉnh”"],
    [missing(award("cstd_co_so", { afterAward: "bang_khen_tinh" }), { more: 2, found: 1, needed: 3 }), "còn thiếu 2 lần “Chiến sĩ thi đua cơ sở” (đã có 1), tính từ sau khi có “Bằng khen tỉnh”"],
    [missing(award("ldtt", { year: 2023, orStandardMet: true })), "còn thiếu “Lao động tiên tiến” năm 2023 (hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó)"],
    [missing({ kind: "rating", min: "good", year: 2023 }, { isOpen: true }), "chưa ghi xếp loại năm 2023 (cần từ “Hoàn thành tốt nhiệm vụ” trở lên)"],
    [missing({ kind: "rating", min: "excellent", year: 2023 }), "xếp loại năm 2023 thấp hơn “Hoàn thành xuất sắc nhiệm vụ”"],
    [missing({ kind: "ratings", min: "excellent", orAward: "ldxs", afterAward: null }, { more: 3, found: 2, needed: 5 }), "còn thiếu 3 năm liên tục xếp loại “Hoàn thành xuất sắc nhiệm vụ” hoặc có “Tập thể lao động xuất sắc” (đã có 2)"],
    [missing({ kind: "initiative", scope: "province", noTopic: false, afterAward: null }), "còn thiếu 1 sáng kiến, đề tài cấp bộ, ban, ngành, tỉnh trở lên"],
    [missing({ kind: "initiative", scope: "base", noTopic: true, afterAward: null }, { more: 2, needed: 2 }), "còn thiếu 2 sáng kiến (không tính đề tài) cấp cơ sở trở lên"],
    [missing({ kind: "members_with", award: "ldtt", year: 2023 }, { more: 4, found: 10, needed: 14 }), "còn thiếu 4 thành viên có “Lao động tiên tiến” năm 2023 (đã có 10)"],
    [missing({ kind: "heads", year: 2023 }, { isOpen: true }), "chưa biết số thành viên năm 2023"],
    [missing({ kind: "no_discipline", from: "warning", year: 2023 }, { isOpen: true }), "cần kiểm tra kỷ luật từ cảnh cáo trở lên năm 2023"],
    [missing({ kind: "no_discipline", from: "reprimand", year: 2023 }), "có kỷ luật trong năm 2023"],
    [missing({ kind: "cluster", organiser: "province" }, { isOpen: true }), "chưa có kết quả dẫn đầu khối, cụm thi đua do tỉnh tổ chức"],
    [asked, "người thẩm định xác nhận: tiêu biểu xuất sắc trong số những người đạt danh hiệu"],
    [missing({ kind: "obstacle", obstacle: "freeze" }, { isOpen: true }), "cần kiểm tra: kỷ luật, vụ việc đang xem xét"],
    [missing({ kind: "obstacle", obstacle: "freeze" }), "vướng quy định chung: kỷ luật, vụ việc đang xem xét"],
    [missing({ kind: "obstacle", obstacle: "minimum_gap" }, { more: 3, needed: 5, found: 2 }), "còn 3 năm mới đủ khoảng cách giữa hai lần khen thưởng"],
    [missing(award("khong_co")), "còn thiếu một danh hiệu, hình thức ngoài danh mục"],
  ])("%#", (one, words) => {
    expect(missingText(one, names)).toBe(words);
  });
});

describe("a year's way claims nothing that nobody has verified", () => {
  test.each<[YearStep, string]>([
    [step({}), "Đủ điều kiện năm 2023."],
    [step({ certainty: "confirmed" }), "Đủ điều kiện năm 2023."],
    [step({ certainty: "memory" }), "Đủ điều kiện năm 2023 khi cơ quan xác nhận quy định chưa kiểm chứng."],
    [step({ missing: [run] }), "Còn thiếu 1 năm “Chiến sĩ thi đua cơ sở” liên tục (đã có 2), để đủ điều kiện."],
    [step({ missing: [run], certainty: "mixed" }), "Còn thiếu 1 năm “Chiến sĩ thi đua cơ sở” liên tục (đã có 2), để đủ điều kiện khi cơ quan xác nhận quy định chưa kiểm chứng."],
    [step({ missing: [asked], lacking: 0 }), "Không còn thiếu gì trong sổ để đủ điều kiện năm 2023; khi xét cần: người thẩm định xác nhận: tiêu biểu xuất sắc trong số những người đạt danh hiệu."],
    [step({ missing: [run, asked], lacking: 1 }), "Còn thiếu 1 năm “Chiến sĩ thi đua cơ sở” liên tục (đã có 2), để đủ điều kiện. Khi xét cần: người thẩm định xác nhận: tiêu biểu xuất sắc trong số những người đạt danh hiệu."],
  ])("%#", (one, words) => {
    expect(stepText(one, names)).toBe(words);
  });
});

describe("the next year is told only where it is nearer", () => {
  test.each<[number | null, number | null, string[]]>([
    [2, 1, ["Năm 2023", "Năm sau (2024)"]],
    [1, 1, ["Năm 2023"]],
    [1, 3, ["Năm 2023"]],
    [null, 3, ["Năm sau (2024)"]],
    [1, null, ["Năm 2023"]],
  ])("%s this year, %s the next", (now, next, labels) => {
    const of = (year: number, lacking: number | null) => (lacking === null ? null : step({ year, lacking }));
    expect(yearsToTell({ thisYear: of(2023, now), nextYear: of(2024, next) }).map(({ label }) => label)).toEqual(labels);
  });
});
