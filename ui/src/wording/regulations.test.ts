import { describe, expect, test } from "vitest";
import type { Alternative, Condition, Deadline, EraRule, Figure, PackChange, PackFault, Quota, VoteRule } from "../bridge/generated/contract";
import { refusalText } from "./refusals";
import { groupedChanges, changeWords } from "./regulationChanges";
import { packFaultText } from "./regulationFaults";
import { deadlineText, quotaText, requirementText, ruleText, validityText, voteText } from "./regulations";

const names = { cstd_co_so: "Chiến sĩ thi đua cơ sở", co_thi_dua_tinh: "Cờ thi đua của UBND tỉnh" };
const source = { legalBasis: "NĐ 1/2027/NĐ-CP, Điều 9", certainty: "memory" } as const;
const vote = (percent: number): VoteRule => ({ method: "secret_ballot", threshold: { numerator: percent, denominator: 100, strict: false }, base: "total_members", writtenOpinions: true, ...source });
const quota = (of: Quota["of"], maxPct: number, strict = false): Quota => ({ award: "cstd_tinh", of, maxPct, strict, ...source });
const way = (count: number): Alternative => ({ for: ["person"], all: [{ type: "consecutive_award", award: "cstd_co_so", count, apartYears: 1, mayEndYearsBefore: 0 }], ...source });
const coefficient = (value: string): Figure<string> => ({ value, ...source });

describe("what the law says, in words", () => {
  test("a condition without a year says which year it means", () => {
    const table: [Condition, string][] = [
      [{ type: "held_award", award: "cstd_co_so", count: 1, sameYear: true, orStandardMet: true, withinYears: null, afterAward: null }, "Có “Chiến sĩ thi đua cơ sở” trong năm xét, hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó"],
      [{ type: "held_award", award: "cstd_co_so", count: 3, sameYear: false, orStandardMet: false, withinYears: 5, afterAward: "co_thi_dua_tinh" }, "Có 3 lần “Chiến sĩ thi đua cơ sở” trong 5 năm tính đến năm xét sau khi có “Cờ thi đua của UBND tỉnh”"],
      [{ type: "rating", min: "excellent" }, "Xếp loại “Hoàn thành xuất sắc nhiệm vụ” trong năm xét"],
      [{ type: "share_of_members", award: "cstd_co_so", minPct: 50, strict: true }, "Trên 50 % thành viên có “Chiến sĩ thi đua cơ sở” trong năm xét"],
      [{ type: "manual", code: "x", text: "nội bộ đoàn kết." }, "Nội bộ đoàn kết"],
    ];
    for (const [condition, words] of table) expect(requirementText(condition, names)).toBe(words);
  });

  test("quotas, votes, deadlines and rules", () => {
    expect(quotaText(quota({ base: "holders_of", award: "cstd_co_so" }, 10), names)).toBe("Không quá 10 % số có, hoặc đạt tiêu chuẩn, “Chiến sĩ thi đua cơ sở” cùng năm");
    expect(quotaText(quota({ base: "members" }, 70, true), names)).toBe("Dưới 70 % số người của đơn vị");
    expect(voteText({ ...vote(90), threshold: null })).toBe("Phiếu kín, chưa có tỷ lệ phải đạt");
    expect(voteText({ ...vote(90), method: "none" })).toBe("Không biểu quyết tại Hội đồng");
    const deadline: Deadline = { id: "a", step: "appraisal", level: "province", awards: [], sector: null, term: { kind: "working_days_after", days: 30 }, ...source };
    expect(deadlineText(deadline)).toBe("Thẩm định hồ sơ (cấp tỉnh): trong 30 ngày làm việc");
    expect(deadlineText({ ...deadline, level: null, step: "yearly_statistics", term: { kind: "day_of_year", month: 12, day: 5 } })).toBe("Báo cáo thống kê năm: trước hết ngày 05/12 hằng năm");
    const gap: EraRule = { rule: "minimum_gap", says: { award: "cstd_co_so", after: ["co_thi_dua_tinh"], years: 5, except: ["sudden"], ...source } };
    expect(ruleText(gap, names)).toBe("“Chiến sĩ thi đua cơ sở” cách lần có “Cờ thi đua của UBND tỉnh” ít nhất 5 năm, trừ loại hình đột xuất");
    expect(validityText("2027-03-01", null)).toBe("có hiệu lực từ 01/03/2027, chưa có ngày hết hiệu lực");
    expect(validityText("2025-07-01", "2026-09-30")).toBe("có hiệu lực từ 01/07/2025 đến 30/09/2026");
  });
});

describe("what changes from one pack to another", () => {
  test("each side is a sentence with its source", () => {
    const about = { award: "cstd_tinh", name: "Chiến sĩ thi đua cấp tỉnh" };
    const changed = changeWords({ kind: "alternative", ...about, old: way(3), new: way(2) }, names);
    expect(changed).toEqual({
      of: "Chiến sĩ thi đua cấp tỉnh", about: "Tiêu chuẩn", old: "Dành cho cá nhân: 3 lần liên tục “Chiến sĩ thi đua cơ sở” · NĐ 1/2027/NĐ-CP, Điều 9 (chưa kiểm chứng)",
      new: "Dành cho cá nhân: 2 lần liên tục “Chiến sĩ thi đua cơ sở” · NĐ 1/2027/NĐ-CP, Điều 9 (chưa kiểm chứng)",
    });
    expect(changeWords({ kind: "alternative", ...about, old: null, new: way(2) }, names).about).toBe("Thêm cách đạt tiêu chuẩn");
    expect(changeWords({ kind: "alternative", ...about, old: way(2), new: null }, names)).toMatchObject({ about: "Bỏ cách đạt tiêu chuẩn", new: null });
    expect(changeWords({ kind: "coefficient", ...about, recipient: "person", old: coefficient("3"), new: coefficient("3.5") }, names).new).toContain("Cá nhân: 3,5 lần mức lương cơ sở");
    expect(changeWords({ kind: "vote", ...about, old: vote(90), new: vote(80) }, names).old).toContain("Phiếu kín, ");
    expect(changeWords({ kind: "award_detail", ...about, change: { detail: "recipients", added: ["household"], removed: [] } }, names)).toMatchObject({ about: "Dành cho", old: null, new: "Hộ gia đình" });
  });

  test("changes stand under their award, those of no award come last", () => {
    const changes: PackChange[] = [
      { kind: "sources", added: ["1/2027/NĐ-CP"], removed: [] },
      { kind: "vote", award: "a", name: "A", old: vote(90), new: vote(80) },
      { kind: "award_added", award: "b", name: "B" },
      { kind: "quota", award: "a", name: "A", old: null, new: quota({ base: "nominees" }, 20) },
    ];
    expect(groupedChanges(changes, names).map(({ of, changes: own }) => [of, own.length])).toEqual([["A", 2], ["B", 1], [null, 1]]);
  });
});

describe("what is wrong with a file", () => {
  test("each fault says what to do", () => {
    const table: [PackFault, string][] = [
      [{ code: "unknown_key", key: "valid_till", allowed: ["valid_to"] }, "Không có mục “valid_till”. Dùng một trong: valid_to."],
      [{ code: "unknown_award", award: "cstd_xa" }, "Không có danh hiệu, hình thức “cstd_xa” trong tệp."],
      [{ code: "overlaps", pack: "e2026", from: "2027-03-01", to: null }, "Trùng hiệu lực với bộ “e2026” từ ngày 01/03/2027 trở đi. Nếu bộ mới nối tiếp bộ đó thì ghi follows = \"e2026\"."],
      [{ code: "gap", from: "2027-01-01", to: "2027-02-28" }, "Từ 01/01/2027 đến 28/02/2027 không có bộ quy định nào."],
      [{ code: "not_newer", inForce: 2 }, "Phiên bản 2 của bộ này đã được dùng; tệp sửa phải ghi version lớn hơn."],
      [{ code: "never_met", why: "nobody_first", kind: "person" }, "Không cá nhân nào có thể đạt lần đầu: điều kiện đòi chính danh hiệu, hình thức này."],
    ];
    for (const [fault, words] of table) expect(packFaultText(fault)).toBe(words);
    const problems = [{ line: 3, path: "", fault: { code: "no_legal_basis" } as const }, { line: 5, path: "", fault: { code: "names_nothing" } as const }];
    expect(refusalText({ code: "packNotSound", problems })).toBe("Chưa áp dụng được bộ quy định: Thiếu căn cứ pháp lý. Còn 1 chỗ khác. Bộ quy định đang dùng giữ nguyên.");
  });
});
