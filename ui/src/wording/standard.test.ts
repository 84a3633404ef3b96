import { describe, expect, test } from "vitest";
import type {
  AlternativeFinding, Break, BreakReason, Certainty, Condition, ConditionFinding, Detail, DisciplineLevel, Evaluation, Evidence, FrozenEvaluation, InitiativeRow, NominationEvaluation, ObstacleFinding, PastAwardRow,
  ProceedingKind, SetAsideReason, Unknown,
} from "../bridge/generated/contract";
import { bestOf, isVerified, needsText, quotedAward, verdictWords } from "./standard";
import type { StandardContext } from "./standard";
import { changesText } from "./standardChanges";
import { askedText, conditionText } from "./standardConditions";
import { evidenceWords, obstacleText, obstacleWithRows, setAsideText, toDos } from "./standardFacts";

const ctx: StandardContext = {
  kind: "person", year: 2023,
  awardNames: { cstd_co_so: "Chiến sĩ thi đua cơ sở", cstd_tinh: "Chiến sĩ thi đua cấp tỉnh", bang_khen_tinh: "Bằng khen của Chủ tịch UBND tỉnh", tap_the_ldxs: "Tập thể lao động xuất sắc", co_tinh: "Cờ thi đua của UBND tỉnh" },
};
const collective: StandardContext = { ...ctx, kind: "collective" };

const nothing: Detail = { needed: 0, found: 0, perhaps: 0, heads: null, years: [], run: null, broke: null, evidence: [], setAside: [], unknown: [], standard: null, standardCertainty: null };
const detail = (of: Partial<Detail>): Detail => ({ ...nothing, ...of });
const years = (...list: number[]): Partial<Detail> => ({ found: list.length, years: list });
const run = (needed: number, list: number[], broke: Break | null): Detail =>
  detail({ needed, ...years(...list), run: list.length === 0 ? null : { from: list[0] ?? 0, to: list.at(-1) ?? 0 }, broke });
const at = (year: number, reason: BreakReason): Break => ({ year, reason });

const held = { type: "held_award", award: "bang_khen_tinh", count: 1, sameYear: false, orStandardMet: false, withinYears: null, afterAward: null } as const satisfies Condition;
const inARow = { type: "consecutive_award", award: "cstd_co_so", count: 3, apartYears: 1, mayEndYearsBefore: 0 } as const satisfies Condition;
const rated = { type: "rating", min: "good" } as const satisfies Condition;
const ratedInARow = { type: "rating_consecutive", min: "good", years: 5, orAward: null, afterAward: null } as const satisfies Condition;
const initiative = { type: "initiative", scope: "base", count: 1, noTopic: false, withinYears: null, afterAward: null } as const satisfies Condition;
const share = { type: "share_of_members", award: "cstd_co_so", minPct: 70, strict: false } as const satisfies Condition;
const clean = { type: "no_discipline", from: "reprimand" } as const satisfies Condition;
const movement = { type: "movement_result", launchers: ["prime_minister"], minYears: null } as const satisfies Condition;
const sudden = { type: "sudden_achievement", reach: "national" } as const satisfies Condition;
const cluster = { type: "leads_cluster", organisedBy: "province" } as const satisfies Condition;
const manual = { type: "manual", code: "united", text: "nội bộ đoàn kết, gương mẫu" } as const satisfies Condition;

describe("a condition is told in one sentence: what is needed, what was found, where it broke", () => {
  test.each<[Condition, ConditionFinding["status"], Detail, string]>([
    [held, "met", detail({ needed: 1, ...years(2019) }), "Cần “Bằng khen của Chủ tịch UBND tỉnh”, có năm 2019."],
    [held, "met", detail({ needed: 1, ...years(2017, 2019) }), "Cần “Bằng khen của Chủ tịch UBND tỉnh”, có 2: 2017, 2019."],
    [held, "not_met", detail({ needed: 1 }), "Cần “Bằng khen của Chủ tịch UBND tỉnh”, chưa có."],
    [held, "cannot_know", detail({ needed: 1, unknown: [{ code: "awards_not_complete" }] }), "Cần “Bằng khen của Chủ tịch UBND tỉnh”, chưa thấy trong sổ."],
    [held, "cannot_know", detail({ needed: 1, perhaps: 1, unknown: [{ code: "doubtful_rows" }] }), "Cần “Bằng khen của Chủ tịch UBND tỉnh”, chưa thấy trong sổ; 1 còn phải xem lại."],
    [{ ...held, award: "cstd_co_so", count: 3, withinYears: 5, afterAward: "bang_khen_tinh" }, "not_met", detail({ needed: 3, ...years(2021, 2023) }),
      "Cần 3 lần “Chiến sĩ thi đua cơ sở” trong 5 năm 2019–2023 sau khi có “Bằng khen của Chủ tịch UBND tỉnh”, có 2: 2021, 2023; còn thiếu 1."],
    [{ ...held, award: "co_tinh", sameYear: true, orStandardMet: true }, "met", detail({ needed: 1, standard: "eligible" }),
      "Cần “Cờ thi đua của UBND tỉnh” năm 2023, hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó, chưa có, nhưng đạt tiêu chuẩn của “Cờ thi đua của UBND tỉnh”."],
    [{ ...held, award: "co_tinh", sameYear: true, orStandardMet: true }, "not_met", detail({ needed: 1, standard: "not_eligible" }),
      "Cần “Cờ thi đua của UBND tỉnh” năm 2023, hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó, chưa có; cũng chưa đạt tiêu chuẩn của “Cờ thi đua của UBND tỉnh”."],
    [{ ...held, award: "co_tinh", orStandardMet: true }, "cannot_know", detail({ needed: 1, standard: "needs_a_person" }),
      "Cần “Cờ thi đua của UBND tỉnh”, hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó, chưa thấy trong sổ; tiêu chuẩn của “Cờ thi đua của UBND tỉnh” cần người thẩm định."],

    [inARow, "met", run(3, [2021, 2022, 2023], at(2020, "nothing")), "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, có 3: 2021, 2022, 2023; chuỗi dừng ở 2020 vì không có danh hiệu năm đó."],
    [inARow, "met", run(3, [2021, 2022, 2023], at(2020, "not_known")), "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, có 3: 2021, 2022, 2023."],
    [inARow, "not_met", run(3, [2022, 2023], at(2021, "set_aside")), "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, có 2: 2022, 2023; còn thiếu 1; chuỗi dừng ở 2021 vì danh hiệu năm đó không được tính."],
    [inARow, "not_met", run(3, [2023], at(2022, "discipline")), "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, có 1: 2023; còn thiếu 2; chuỗi dừng ở 2022 vì thành tích tính lại từ khi hết thời hạn kỷ luật."],
    [inARow, "not_met", run(3, [], at(2023, "nothing")), "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, chưa có: năm 2023 không có danh hiệu."],
    [inARow, "cannot_know", run(3, [2022, 2023], at(2021, "not_known")), "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, mới thấy 2: 2022, 2023; chuỗi dừng ở 2021 vì kết quả năm đó chưa rõ."],
    [inARow, "cannot_know", run(3, [], at(2023, "not_known")), "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, chưa thấy trong sổ."],
    [{ ...inARow, award: "cstd_tinh", count: 2, apartYears: 3, mayEndYearsBefore: 1 }, "met", run(2, [2019, 2022], at(2018, "nothing")),
      "Cần 2 lần liên tục “Chiến sĩ thi đua cấp tỉnh”, hai lần kề nhau cách không quá 3 năm, lần cuối không trước năm 2022, có 2: 2019, 2022; chuỗi dừng ở 2018 vì không có danh hiệu năm đó."],
    [{ ...inARow, count: 2, mayEndYearsBefore: 1 }, "not_met", run(2, [], at(2023, "nothing")), "Cần 2 lần liên tục “Chiến sĩ thi đua cơ sở”, lần cuối không trước năm 2022, chưa có lần nào trong các năm 2022–2023."],

    [rated, "met", detail({ needed: 1, ...years(2023), evidence: [{ kind: "rating", year: 2023, rating: "excellent" }] }), "Cần xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên năm 2023, kết quả là “Hoàn thành xuất sắc nhiệm vụ”."],
    [{ ...rated, min: "excellent" }, "not_met", detail({ needed: 1, evidence: [{ kind: "rating", year: 2023, rating: "good" }] }), "Cần xếp loại “Hoàn thành xuất sắc nhiệm vụ” năm 2023, kết quả là “Hoàn thành tốt nhiệm vụ”."],
    [rated, "cannot_know", detail({ needed: 1 }), "Cần xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên năm 2023, chưa rõ."],

    [ratedInARow, "met", run(5, [2019, 2020, 2021, 2022, 2023], at(2018, "not_known")), "Cần 5 năm liên tục xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên, có 5: 2019, 2020, 2021, 2022, 2023."],
    [ratedInARow, "not_met", { ...run(5, [2022, 2023], at(2021, "rated_lower")), evidence: [{ kind: "rating", year: 2021, rating: "done" }] },
      "Cần 5 năm liên tục xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên, có 2: 2022, 2023; còn thiếu 3; chuỗi dừng ở 2021 vì xếp loại năm đó là “Hoàn thành nhiệm vụ”."],
    [ratedInARow, "not_met", run(5, [], at(2023, "rated_lower")), "Cần 5 năm liên tục xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên, chưa có: năm 2023 xếp loại thấp hơn."],
    [{ ...ratedInARow, min: "excellent", orAward: "tap_the_ldxs", afterAward: "bang_khen_tinh" }, "not_met", run(5, [2022, 2023], at(2021, "not_after_award")),
      "Cần 5 năm liên tục xếp loại “Hoàn thành xuất sắc nhiệm vụ” hoặc có “Tập thể lao động xuất sắc” sau khi có “Bằng khen của Chủ tịch UBND tỉnh”, có 2: 2022, 2023; còn thiếu 3; chuỗi dừng ở 2021 vì chỉ tính những năm sau khi có khen thưởng trước."],
    [ratedInARow, "not_met", run(5, [2023], at(2020, "rated_lower")),
      "Cần 5 năm liên tục xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên, có 1: 2023; còn thiếu 4; dù tính cả những năm chưa rõ, chuỗi cũng dừng ở 2020 vì xếp loại năm đó thấp hơn."],

    [initiative, "met", detail({ needed: 1, ...years(2023) }), "Cần 1 sáng kiến, đề tài cấp cơ sở trở lên, có năm 2023."],
    [{ ...initiative, scope: "province", count: 2, withinYears: 3, noTopic: true }, "not_met", detail({ needed: 2, ...years(2022) }), "Cần 2 sáng kiến (không tính đề tài) cấp bộ, ban, ngành, tỉnh trở lên trong 3 năm 2021–2023, có 1: 2022; còn thiếu 1."],
    [{ ...initiative, scope: "national", withinYears: 1, afterAward: "cstd_tinh" }, "cannot_know", detail({ needed: 1, perhaps: 2 }), "Cần 1 sáng kiến, đề tài phạm vi toàn quốc năm 2023 sau khi có “Chiến sĩ thi đua cấp tỉnh”, chưa thấy trong sổ; 2 còn phải xem lại."],

    [share, "met", detail({ needed: 14, found: 15, heads: 20 }), "Cần từ 70 % thành viên trở lên có “Chiến sĩ thi đua cơ sở” năm 2023, tức 14 trong 20 người; có 15 (75 %)."],
    [{ ...share, strict: true, minPct: 50 }, "not_met", detail({ needed: 11, found: 10, heads: 20 }), "Cần trên 50 % thành viên có “Chiến sĩ thi đua cơ sở” năm 2023, tức 11 trong 20 người; có 10 (50 %); còn thiếu 1."],
    [share, "cannot_know", detail({ needed: 14, found: 3, heads: 20 }), "Cần từ 70 % thành viên trở lên có “Chiến sĩ thi đua cơ sở” năm 2023, tức 14 trong 20 người; mới thấy 3 (15 %)."],
    [share, "cannot_know", detail({ found: 3 }), "Cần từ 70 % thành viên trở lên có “Chiến sĩ thi đua cơ sở” năm 2023; thấy 3 người, chưa biết tổng số."],
    [share, "cannot_know", detail({ needed: 2, found: 4, heads: 2 }), "Cần từ 70 % thành viên trở lên có “Chiến sĩ thi đua cơ sở” năm 2023, tức 2 trong 2 người; mới thấy 4."],
    [{ type: "member_has", award: "cstd_co_so", min: 1 }, "met", detail({ needed: 1, found: 2 }), "Cần ít nhất 1 thành viên có “Chiến sĩ thi đua cơ sở” năm 2023, có 2."],
    [{ type: "member_has", award: "cstd_co_so", min: 1 }, "cannot_know", detail({ needed: 1 }), "Cần ít nhất 1 thành viên có “Chiến sĩ thi đua cơ sở” năm 2023, mới thấy 0."],

    [clean, "met", nothing, "Cần không bị kỷ luật trong năm 2023, sổ không ghi trường hợp nào."],
    [{ ...clean, from: "warning" }, "not_met", detail({ found: 1, evidence: [{ kind: "discipline", level: "warning", on: "2023-03-12" }] }), "Cần không bị kỷ luật từ cảnh cáo trở lên trong năm 2023, nhưng có cảnh cáo ngày 12/03/2023."],
    [clean, "cannot_know", nothing, "Cần không bị kỷ luật trong năm 2023, chưa ai kiểm tra."],

    [movement, "met", detail({ found: 1, evidence: [{ kind: "movement", year: 2023 }] }), "Cần thành tích xuất sắc trong phong trào thi đua do Thủ tướng Chính phủ phát động, sơ kết, tổng kết năm 2023, đã xác nhận."],
    [{ ...movement, launchers: ["province", "ministry"], minYears: 3 }, "not_met", detail({ evidence: [{ kind: "movement", year: 2023 }] }),
      "Cần thành tích xuất sắc trong phong trào thi đua do tỉnh hoặc bộ, ban, ngành, đoàn thể Trung ương phát động, thực hiện từ 3 năm trở lên, sơ kết, tổng kết năm 2023, kết quả chưa đạt mức này."],
    [movement, "not_met", nothing, "Cần thành tích xuất sắc trong phong trào thi đua do Thủ tướng Chính phủ phát động, sơ kết, tổng kết năm 2023, chưa đạt."],
    [sudden, "cannot_know", nothing, "Cần thành tích đột xuất năm 2023, phạm vi ảnh hưởng trong cả nước, chưa rõ."],
    [{ ...sudden, reach: "field" }, "met", nothing, "Cần thành tích đột xuất năm 2023, phạm vi ảnh hưởng ít nhất trong một lĩnh vực của bộ, ngành, tỉnh, đã xác nhận."],
    [cluster, "met", nothing, "Cần dẫn đầu khối, cụm thi đua do tỉnh tổ chức năm 2023, đã xác nhận."],
    [{ ...cluster, organisedBy: "national" }, "cannot_know", nothing, "Cần dẫn đầu khối, cụm thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức năm 2023, chưa rõ."],
    [manual, "met", nothing, "Nội bộ đoàn kết, gương mẫu: người thẩm định xác nhận có."],
    [manual, "not_met", nothing, "Nội bộ đoàn kết, gương mẫu: người thẩm định xác nhận không."],
    [manual, "cannot_know", nothing, "Nội bộ đoàn kết, gương mẫu: chờ người thẩm định xác nhận."],
  ])("%o %s", (condition, status, of, sentence) => {
    expect(conditionText({ condition, status, detail: of }, ctx)).toBe(sentence);
  });

  test("a collective is asked about its members, and an award outside the catalogue never shows its code", () => {
    expect(askedText(clean, collective)).toBe("không có thành viên bị kỷ luật trong năm 2023");
    expect(quotedAward("something_new", ctx)).toBe("một danh hiệu, hình thức ngoài danh mục");
  });
});

describe("what is not known is told as what to do", () => {
  const everything: [Unknown, string][] = [
    [{ code: "awards_not_complete" }, "Sổ chưa chắc ghi đủ khen thưởng của những năm này — bổ sung ở trang của cá nhân, hoặc ghi ở Cài đặt sổ đã đủ từ năm nào."],
    [{ code: "initiatives_not_complete" }, "Sổ chưa chắc ghi đủ sáng kiến, đề tài của những năm này — bổ sung ở trang của cá nhân, hoặc ghi ở Cài đặt sổ đã đủ từ năm nào."],
    [{ code: "doubtful_rows" }, "Có dòng trong sổ chưa rõ được tính hay không — ghi rõ loại hình, phạm vi ở trang của cá nhân, hoặc người thẩm định kết luận."],
    [{ code: "rating_missing", year: 2021 }, "Chưa nhập kết quả xếp loại năm 2021 — nhập ở trang của cá nhân."],
    [{ code: "ratings_contradict", year: 2021 }, "Năm 2021 có nhiều kết quả xếp loại khác nhau — giữ kết quả đúng ở trang của cá nhân."],
    [{ code: "heads_missing" }, "Chưa ghi tổng số thành viên của tập thể năm 2023 — ghi theo báo cáo của đơn vị ở trang của cá nhân."],
    [{ code: "heads_too_few" }, "Số người có danh hiệu nhiều hơn tổng số thành viên đã ghi — kiểm tra lại ở trang của cá nhân."],
    [{ code: "member_awards_not_complete" }, "Sổ chưa chắc ghi đủ khen thưởng của các thành viên năm 2023 — ghi số người theo báo cáo của đơn vị ở trang của cá nhân."],
    [{ code: "discipline_missing", lookedOn: null }, "Chưa ai kiểm tra kỷ luật — ghi vào, hoặc xác nhận không có ở trang của cá nhân."],
    [{ code: "proceedings_missing", lookedOn: "2023-11-30" }, "Đã kiểm tra vụ việc đang xem xét ngày 30/11/2023, trước khi nhận hồ sơ này — kiểm tra lại ở trang của cá nhân."],
    [{ code: "movements_missing", lookedOn: null }, "Chưa ai kiểm tra kết quả phong trào thi đua năm 2023 — ghi vào, hoặc xác nhận không có ở trang của cá nhân."],
    [{ code: "movement_not_judged" }, "Chưa ghi phong trào được đánh giá xuất sắc hay không, đã thực hiện mấy năm — ghi ở trang của cá nhân."],
    [{ code: "sudden_missing", lookedOn: null }, "Chưa ai kiểm tra thành tích đột xuất — ghi vào, hoặc xác nhận không có ở trang của cá nhân."],
    [{ code: "sudden_not_judged" }, "Chưa ghi phạm vi ảnh hưởng của thành tích đột xuất — ghi ở trang của cá nhân."],
    [{ code: "clusters_missing", lookedOn: null }, "Chưa ai kiểm tra kết quả bình xét khối, cụm thi đua năm 2023 — ghi vào, hoặc xác nhận không có ở trang của cá nhân."],
    [{ code: "cluster_not_judged", organiser: "province" }, "Chưa ghi có dẫn đầu khối, cụm do tỉnh tổ chức hay không — ghi ở trang của cá nhân."],
    [{ code: "members_contradict" }, "Số người có danh hiệu trong báo cáo ít hơn số đã ghi trong sổ — kiểm tra lại số người ở trang của cá nhân."],
    [{ code: "unit_missing" }, "Chưa xác định tập thể còn hoạt động hay đã giải thể, sáp nhập — đối chiếu với đơn vị."],
    [{ code: "person_must_say" }, "Chờ người thẩm định trả lời."],
    [{ code: "answers_contradict" }, "Câu hỏi này có hai câu trả lời khác nhau — trả lời lại."],
    [{ code: "standard_not_decided" }, "Chưa kết luận được đạt tiêu chuẩn đó hay không — ghi khen thưởng đã có ở trang của cá nhân, hoặc người thẩm định kết luận."],
  ];
  test.each(everything)("%o", (unknown, text) => expect(toDos([unknown], ctx).map((entry) => entry.text)).toEqual([text]));

  test("missing ratings of several years are one thing to do", () => {
    const found = toDos([{ code: "awards_not_complete" }, { code: "rating_missing", year: 2019 }, { code: "rating_missing", year: 2021 }, { code: "discipline_missing", lookedOn: null }], collective);
    expect(found.map((entry) => entry.text)).toEqual([
      "Sổ chưa chắc ghi đủ khen thưởng của những năm này — bổ sung ở trang của tập thể, hoặc ghi ở Cài đặt sổ đã đủ từ năm nào.", "Chưa nhập kết quả xếp loại các năm 2019, 2021 — nhập ở trang của tập thể.",
      "Chưa ai kiểm tra kỷ luật — ghi vào, hoặc xác nhận không có ở trang của tập thể.",
    ]);
  });
});

const award: PastAwardRow = {
  id: 7, kind: "person", name: "Lê Thị Mẫu", born: null, unit: 2, unitName: "Sở Mẫu", draft: null, revoked: null, asUnit: null, nominee: 3, awardId: "cstd_co_so", awardName: "Chiến sĩ thi đua cơ sở", commendationType: null, year: 2021,
  decisionNumber: "12/QĐ-SM", decisionOn: "2022-01-15", issuer: null, achievement: null, note: null,
};
const work: InitiativeRow = {
  id: 9, authorNames: ["Lê Thị Mẫu"], draft: null, kind: "initiative", title: "Số hóa hồ sơ", authors: [3], year: 2022, scope: "base", recognisedBy: null, recognisedOn: "2022-12-01", docNumber: "5/QĐ-SM", summary: null, note: null, uses: [],
};
const rows = { pastAwards: [award], initiatives: [work] };

describe("evidence is named with its decision, and what does not count with why", () => {
  test.each<[Evidence, string, string, number | null]>([
    [{ kind: "past_award", id: 7, year: 2021 }, "Chiến sĩ thi đua cơ sở năm 2021", "12/QĐ-SM ngày 15/01/2022", 3],
    [{ kind: "past_award", id: 8, year: 2020 }, "Khen thưởng năm 2020", "", null],
    [{ kind: "initiative", id: 9, year: 2022 }, "“Số hóa hồ sơ” năm 2022", "5/QĐ-SM ngày 01/12/2022", null],
    [{ kind: "initiative", id: 1, year: 2022 }, "Sáng kiến, đề tài năm 2022", "", null],
    [{ kind: "rating", year: 2023, rating: "not_done" }, "Năm 2023: Không hoàn thành nhiệm vụ", "", null],
    [{ kind: "member_award", id: 7, member: 3 }, "Lê Thị Mẫu: Chiến sĩ thi đua cơ sở năm 2021", "12/QĐ-SM ngày 15/01/2022", 3],
    [{ kind: "member_award", id: 5, member: 4 }, "Khen thưởng của một thành viên năm 2023", "", 4],
    [{ kind: "dissolved", on: "2025-07-01" }, "Tập thể đã giải thể, sáp nhập", "ngày 01/07/2025", null],
    [{ kind: "movement", year: 2023 }, "Kết quả phong trào thi đua năm 2023", "", null],
    [{ kind: "sudden", year: 2023 }, "Thành tích đột xuất năm 2023", "", null],
    [{ kind: "cluster", year: 2023 }, "Kết quả bình xét khối, cụm thi đua năm 2023", "", null],
    [{ kind: "answer", code: "united" }, "Câu trả lời của người thẩm định", "", null],
  ])("%o", (evidence, text, detail, who) => expect(evidenceWords(evidence, rows, ctx)).toEqual({ text, detail, who }));

  test("every measure and proceeding has its word", () => {
    for (const [level, word] of [["reprimand", "khiển trách"], ["warning", "cảnh cáo"], ["pay_reduction", "hạ bậc lương"], ["demotion", "giáng chức"], ["removal_from_post", "cách chức"], ["dismissal", "buộc thôi việc, khai trừ"]] as [DisciplineLevel, string][]) {
      expect(evidenceWords({ kind: "discipline", level, on: "2023-03-12" }, rows, ctx)).toEqual({ text: `Kỷ luật ${word}`, detail: "ngày 12/03/2023", who: null });
    }
    for (const proceeding of ["discipline", "investigation", "inspection", "complaint", "press_allegation"] as ProceedingKind[]) expect(evidenceWords({ kind: "proceeding", proceeding, on: "2023-03-12" }, rows, ctx).text).not.toContain("_");
  });

  test.each<[SetAsideReason, string]>([
    [{ code: "revoked" }, "quyết định đã bị hủy bỏ."],
    [{ code: "no_stepping_stone" }, "khen đột xuất, chuyên đề không làm căn cứ xét khen thưởng theo công trạng."],
    [{ code: "of_predecessor" }, "của đơn vị trước khi sáp nhập, chia; văn bản không nói có được tính không, người thẩm định quyết định."],
    [{ code: "type_not_known" }, "chưa ghi loại hình khen thưởng nên chưa biết có được tính không."],
    [{ code: "other_type" }, "loại hình này không thuộc diện tính của quy định."],
    [{ code: "counts_once" }, "mỗi năm chỉ tính một lần, năm này đã tính."],
    [{ code: "outside_years" }, "ngoài khoảng thời gian được tính."],
    [{ code: "award_before_not_known" }, "chưa rõ có sau khen thưởng trước đó không."],
    [{ code: "reaches_less" }, "phạm vi ảnh hưởng hẹp hơn mức cần."],
    [{ code: "scope_not_known" }, "chưa ghi phạm vi ảnh hưởng nên chưa biết có được tính không."],
    [{ code: "topic" }, "là đề tài, ở đây chỉ tính sáng kiến."],
    [{ code: "already_used", by: { award: "cstd_tinh", year: 2020 } }, "đã dùng để xét “Chiến sĩ thi đua cấp tỉnh” năm 2020."],
    [{ code: "use_not_decided", by: { award: "cstd_tinh", year: 2020 } }, "đã dùng để xét “Chiến sĩ thi đua cấp tỉnh” năm 2020, chưa rõ quy định có cho dùng lại không."],
  ])("%o", (reason, why) => expect(setAsideText({ evidence: { kind: "past_award", id: 7, year: 2021 }, reason }, rows, ctx)).toBe(`Chiến sĩ thi đua cơ sở năm 2021: ${why}`));
});

const obstacle = (kind: ObstacleFinding["kind"], status: ObstacleFinding["status"], of: Partial<Detail> = {}): ObstacleFinding => ({ kind, status, legalBasis: "NĐ 98/2023/NĐ-CP, Điều 4", certainty: "page", detail: detail(of) });
const proof: Partial<Detail> = { evidence: [{ kind: "past_award", id: 7, year: 2021 }] };

describe("a rule of the era says what stands in the way", () => {
  test.each<[ObstacleFinding, string]>([
    [obstacle("freeze", "met"), "Không trong thời hạn kỷ luật, không có vụ việc đang xem xét."],
    [obstacle("freeze", "not_met", { evidence: [{ kind: "discipline", level: "warning", on: "2023-03-12" }, { kind: "proceeding", proceeding: "investigation", on: "2023-05-01" }] }),
      "Chưa xét khen thưởng trong khi còn kỷ luật hoặc vụ việc đang xem xét: Kỷ luật cảnh cáo, ngày 12/03/2023; Điều tra, truy tố, xét xử, từ ngày 01/05/2023."],
    [obstacle("freeze", "cannot_know"), "Chưa rõ có kỷ luật hoặc vụ việc đang xem xét hay không."],
    [obstacle("one_state_form_a_year", "met"), "Năm 2023 chưa có hình thức khen thưởng cấp Nhà nước nào khác."],
    [obstacle("one_state_form_a_year", "not_met", proof), "Mỗi năm chỉ một hình thức khen thưởng cấp Nhà nước, năm 2023 đã có: Chiến sĩ thi đua cơ sở năm 2021, 12/QĐ-SM ngày 15/01/2022."],
    [obstacle("one_state_form_a_year", "cannot_know"), "Chưa rõ năm 2023 đã có hình thức khen thưởng cấp Nhà nước nào chưa."],
    [obstacle("minimum_gap", "met", { needed: 3 }), "Trong vòng 3 năm trước chưa có khen thưởng buộc phải chờ."],
    [obstacle("minimum_gap", "not_met", { needed: 3, found: 2, ...proof }), "Phải cách lần khen thưởng trước ít nhất 3 năm, mới cách 2 năm: Chiến sĩ thi đua cơ sở năm 2021, 12/QĐ-SM ngày 15/01/2022."],
    [obstacle("minimum_gap", "cannot_know", { needed: 3 }), "Phải cách lần khen thưởng trước ít nhất 3 năm; chưa rõ đã đủ chưa."],
    [obstacle("dissolved_unit", "met"), "Tập thể còn hoạt động."],
    [obstacle("dissolved_unit", "not_met", { evidence: [{ kind: "dissolved", on: "2025-07-01" }] }), "Không khen thưởng tập thể đã giải thể, sáp nhập: Tập thể đã giải thể, sáp nhập, ngày 01/07/2025."],
    [obstacle("dissolved_unit", "cannot_know"), "Chưa rõ tập thể còn hoạt động hay đã giải thể, sáp nhập."],
  ])("%o", (finding, text) => expect(obstacleWithRows(finding, rows, ctx)).toBe(text));

  test("rows that stand beside the sentence are not told in it, and measures against members do not freeze a collective", () => {
    expect(obstacleText(obstacle("one_state_form_a_year", "not_met", proof), ctx)).toBe("Mỗi năm chỉ một hình thức khen thưởng cấp Nhà nước, năm 2023 đã có.");
    expect((["met", "not_met", "cannot_know"] as const).map((status) => obstacleText(obstacle("freeze", status), collective))).toEqual([
      "Không có vụ việc đang xem xét.", "Chưa xét khen thưởng trong khi còn vụ việc đang xem xét.", "Chưa rõ có vụ việc đang xem xét hay không.",
    ]);
  });
});

const finding = (condition: Condition, status: ConditionFinding["status"], of: Detail = nothing): ConditionFinding => ({ condition, status, detail: of });
const alternative = (index: number, verdict: Evaluation["verdict"], conditions: ConditionFinding[], certainty: Certainty = "page"): AlternativeFinding => ({ index, verdict, legalBasis: "Luật 06/2022/QH15, Điều 22", certainty, conditions });
const evaluation = (of: Partial<Evaluation>): Evaluation => ({
  awardId: "cstd_tinh", year: 2023, on: "2024-01-10", commendationType: "merit", verdict: "eligible", onceConfirmed: "eligible", reasons: [], best: 0, alternatives: [], standardUnknown: null, obstacles: [], unrecognised: [], simplified: null, ...of,
});

describe("the verdict at a glance", () => {
  test.each<[Partial<Evaluation>, string, string]>([
    [{}, "Đủ điều kiện", "Đạt mọi điều kiện của một cách và không vướng quy định chung."],
    [{ verdict: "not_eligible", onceConfirmed: "not_eligible", alternatives: [alternative(0, "not_eligible", [finding(clean, "met"), finding(inARow, "not_met")])] }, "Không đủ điều kiện", "Còn 1 điều kiện chưa đạt."],
    [{ verdict: "not_eligible", onceConfirmed: "not_eligible", best: 1, alternatives: [alternative(0, "not_eligible", [finding(inARow, "not_met"), finding(rated, "not_met")]), alternative(1, "not_eligible", [finding(rated, "not_met")])] },
      "Không đủ điều kiện", "Không cách nào đạt; cách gần nhất còn 1 điều kiện chưa đạt."],
    [{ verdict: "not_eligible", onceConfirmed: "not_eligible", obstacles: [obstacle("freeze", "not_met"), obstacle("minimum_gap", "met")] }, "Không đủ điều kiện", "Vướng quy định chung: kỷ luật, vụ việc đang xem xét."],
    [{ verdict: "not_eligible", onceConfirmed: "not_eligible", best: null }, "Không đủ điều kiện", ""],
    [{ verdict: "needs_a_person", onceConfirmed: "eligible", reasons: ["unverified"] }, "Cần người thẩm định", "Dựa trên quy định chưa kiểm chứng. Nếu quy định đúng như đang ghi thì đủ điều kiện."],
    [{ verdict: "needs_a_person", onceConfirmed: "not_eligible", reasons: ["unverified"] }, "Cần người thẩm định", "Dựa trên quy định chưa kiểm chứng. Nếu quy định đúng như đang ghi thì không đủ điều kiện."],
    [{ verdict: "needs_a_person", onceConfirmed: "needs_a_person", reasons: ["facts_missing", "person_must_say"] }, "Cần người thẩm định", "Còn thiếu thông tin để kết luận; có điều chỉ người thẩm định xác nhận được."],
    [{ verdict: "needs_a_person", onceConfirmed: "needs_a_person", reasons: ["standard_not_known"], best: null }, "Cần người thẩm định", "Chưa có tiêu chuẩn để đối chiếu."],
  ])("%o", (of, title, text) => expect(verdictWords(evaluation(of))).toEqual({ title, text }));

  test("the best alternative is found by its index, and only a source that was read counts as verified", () => {
    const two = [alternative(2, "not_eligible", []), alternative(5, "eligible", [])];
    expect(bestOf(evaluation({ best: 5, alternatives: two }))?.index).toBe(5);
    expect(bestOf(evaluation({ best: null, alternatives: [] }))).toBeNull();
    expect((["confirmed", "page", "mixed", "memory", "unknown"] as const).map(isVerified)).toEqual([true, true, false, false, false]);
    expect((["facts_missing", "person_must_say", "unverified", "standard_not_known"] as const).map(needsText).filter((text) => text.includes("_"))).toEqual([]);
  });
});

describe("what changed since the appraisal", () => {
  const now = (of: Partial<Evaluation>): NominationEvaluation => ({ packId: "e2024", packVersion: 1, packTitle: "Luật 2022", now: evaluation(of), frozen: null, changed: true, answers: [], doubles: [], pastAwards: [], initiatives: [], awardNames: {} });
  const then = (of: Partial<Evaluation>, packId = "e2024"): FrozenEvaluation => ({ evaluation: evaluation(of), packId, packVersion: 1, madeBy: "Trần Văn Mẫu", madeAt: "2024-01-10T08:00:00", reason: null });
  const two = alternative(0, "not_eligible", [finding(inARow, "not_met", run(3, [2022, 2023], at(2021, "nothing")))]);
  const three = alternative(0, "eligible", [finding(inARow, "met", run(3, [2021, 2022, 2023], at(2020, "nothing")))]);
  test.each<[string, FrozenEvaluation, NominationEvaluation, string[]]>([
    ["nothing", then({ alternatives: [three] }), now({ alternatives: [three] }), []],
    ["an award was added", then({ verdict: "not_eligible", alternatives: [two] }), now({ alternatives: [three] }),
      ["Kết quả: Không đủ điều kiện → Đủ điều kiện.", "3 lần liên tục “Chiến sĩ thi đua cơ sở”: chưa đạt → đạt; năm được tính: 2022, 2023 → 2021, 2022, 2023."]],
    ["all of it was revoked", then({ alternatives: [three] }), now({ alternatives: [alternative(0, "not_eligible", [finding(inARow, "not_met", run(3, [], at(2023, "set_aside")))])] }),
      ["3 lần liên tục “Chiến sĩ thi đua cơ sở”: đạt → chưa đạt; năm được tính: 2021, 2022, 2023 → không có năm nào."]],
    ["a member's award", then({ alternatives: [alternative(0, "eligible", [finding(share, "met", detail({ needed: 14, found: 14, heads: 20 }))])] }), now({ alternatives: [alternative(0, "eligible", [finding(share, "met", detail({ needed: 14, found: 15, heads: 20 }))])] }),
      ["Từ 70 % thành viên trở lên có “Chiến sĩ thi đua cơ sở” năm 2023: có 14 → 15."]],
    ["an obstacle", then({ obstacles: [obstacle("freeze", "cannot_know")] }), now({ obstacles: [obstacle("freeze", "not_met")] }), ["Kỷ luật, vụ việc đang xem xét: chưa rõ → vướng."]],
    ["a rule that was not there", then({}), now({ obstacles: [obstacle("dissolved_unit", "met")] }), ["Tập thể còn hoạt động: không vướng."]],
    ["the second gap of two", then({ obstacles: [obstacle("minimum_gap", "met"), obstacle("minimum_gap", "met")] }), now({ obstacles: [obstacle("minimum_gap", "met"), obstacle("minimum_gap", "not_met")] }), ["Khoảng cách giữa hai lần khen thưởng: không vướng → vướng."]],
    ["another pack, award, year and type", then({ awardId: "cstd_co_so", year: 2022, commendationType: "sudden" }, "e2017"), now({}),
      ["Hồ sơ được xét theo bộ quy định khác.", "Danh hiệu, hình thức đề nghị đã đổi.", "Năm xét đổi từ 2022 sang 2023.", "Loại hình khen thưởng đã đổi."]],
    ["other conditions", then({ alternatives: [alternative(0, "eligible", [finding(rated, "met"), finding(manual, "met")])] }), now({ alternatives: [alternative(0, "eligible", [finding(clean, "met")])] }),
      ["Điều kiện mới: không bị kỷ luật trong năm 2023 (đạt).", "Không còn điều kiện: nội bộ đoàn kết, gương mẫu."]],
    ["other ways", then({ alternatives: [alternative(0, "eligible", [])] }), now({ alternatives: [alternative(1, "eligible", [])] }), ["Thêm cách đạt theo Luật 06/2022/QH15, Điều 22.", "Không còn cách đạt theo Luật 06/2022/QH15, Điều 22."]],
  ])("%s", (_, frozen, present, sentences) => expect(changesText(frozen, present, ctx)).toEqual(sentences));
});
