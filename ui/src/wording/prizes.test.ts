import { describe, expect, test } from "vitest";
import type { AppliedRule, Certainty, Computation, Fund, NoPrize, NomineeKind, PrizeCode, RoundingBy, RoundingMode } from "../bridge/generated/contract";
import { formatDecimal } from "./format";
import { figureNames, fundWords, isUnsure, kindInside, money, noPrizeWords, otherEraWords, roundingName, ruleWords, sumSaid, sumWords } from "./prizes";

function computed(over: Partial<Computation> = {}): Computation {
  return {
    coefficient: { value: "0.8", legalBasis: "Điều mẫu 1", certainty: "page" }, multiplier: { value: "2", legalBasis: "Điều mẫu 2", certainty: "memory" },
    baseSalary: { fromOn: "2019-07-01", toOn: "2023-06-30", amount: 1_490_000, legalBasis: "NĐ 38/2019/NĐ-CP", certainty: "page" },
    beforeRounding: "2384000", rounding: { value: { mode: "up", unit: 10_000 }, legalBasis: "Điều mẫu 3", certainty: "mixed" }, roundingBy: "regulations", amount: 2_390_000, certainty: "memory", ...over,
  };
}

test.each([
  ["0", "0"], ["447000", "447.000"], ["335250.5", "335.250,5"], ["0.15", "0,15"], ["173.75", "173,75"], ["1", "1"], ["-12.5", "-12,5"], ["-1000", "-1.000"], ["0.000001", "0,000001"], ["999999999999999999", "999.999.999.999.999.999"],
])("the exact amount %s is written %s, digit by digit", (text, written) => {
  expect(formatDecimal(text)).toBe(written);
});

describe("how an amount came about", () => {
  const half = computed({ coefficient: { value: "0.15", legalBasis: "", certainty: "page" }, multiplier: { value: "1.5", legalBasis: "", certainty: "page" }, beforeRounding: "335250", amount: 340_000 });
  test.each<[string, Computation, NomineeKind, string]>([
    ["with a multiplier", computed(), "collective", "hệ số 0,8 × 2 (tập thể) × 1.490.000 đ = 2.384.000 đ → làm tròn lên 2.390.000 đ"],
    ["of a household", half, "household", "hệ số 0,15 × 1,5 (hộ gia đình) × 1.490.000 đ = 335.250 đ → làm tròn lên 340.000 đ"],
    ["without a multiplier, and nothing to round", computed({ multiplier: null, beforeRounding: "1490000", amount: 1_490_000 }), "person", "hệ số 0,8 × 1.490.000 đ = 1.490.000 đ"],
    ["rounded down", computed({ rounding: { value: { mode: "down", unit: 10_000 }, legalBasis: "", certainty: "page" }, amount: 2_380_000 }), "collective", "hệ số 0,8 × 2 (tập thể) × 1.490.000 đ = 2.384.000 đ → làm tròn xuống 2.380.000 đ"],
    ["rounded as the office chose", computed({ rounding: { value: { mode: "nearest", unit: 1_000 }, legalBasis: "", certainty: "page" }, roundingBy: "office", beforeRounding: "2384400.5", amount: 2_384_000 }), "collective", "hệ số 0,8 × 2 (tập thể) × 1.490.000 đ = 2.384.400,5 đ → làm tròn 2.384.000 đ (cách làm tròn của cơ quan)"],
  ])("%s", (_, sum, kind, words) => {
    expect(sumWords({ by: "coefficient", ...sum }, kind)).toBe(words);
  });
  test.each([
    [5_000_000, "QĐ mẫu", "quyết định ấn định 5.000.000 đ (QĐ mẫu)"], [2_000_000, null, "quyết định ấn định 2.000.000 đ"], [0, null, "quyết định không kèm tiền thưởng"], [0, "QĐ mẫu", "quyết định không kèm tiền thưởng (QĐ mẫu)"],
  ])("as the decision fixes it: %s, %s", (amount, legalBasis, words) => {
    expect(sumWords({ by: "decision", amount, legalBasis }, "person")).toBe(words);
  });
  test("every figure of law keeps its article and certainty", () => {
    expect(sumSaid({ by: "coefficient", ...computed() }, "collective").filter(({ certainty }) => certainty !== undefined)).toEqual([
      { text: "hệ số 0,8", certainty: "page", legalBasis: "Điều mẫu 1" }, { text: "2 (tập thể)", certainty: "memory", legalBasis: "Điều mẫu 2" },
      { text: "1.490.000 đ", certainty: "page", legalBasis: "NĐ 38/2019/NĐ-CP" }, { text: "làm tròn lên 2.390.000 đ", certainty: "mixed", legalBasis: "Điều mẫu 3" },
    ]);
    const own = sumSaid({ by: "coefficient", ...computed({ roundingBy: "office" }) }, "collective");
    expect(own.at(-1)).toEqual({ text: "làm tròn lên 2.390.000 đ (cách làm tròn của cơ quan)" });
  });
});

test("every reason for no amount has its sentence", () => {
  const table: [NoPrize, string][] = [
    [{ reason: "award_not_in_regulations" }, "không có danh hiệu, hình thức này"], [{ reason: "not_for_this_kind" }, "không dành"],
    [{ reason: "no_coefficient", legalBasis: null, certainty: "unknown" }, "không nêu hệ số cho danh hiệu, hình thức này."], [{ reason: "no_coefficient", legalBasis: "Điều mẫu 4", certainty: "page" }, "(Điều mẫu 4)"],
    [{ reason: "no_base_salary" }, "Chưa có mức lương cơ sở"], [{ reason: "not_an_amount" }, "không cho ra một số tiền"],
  ];
  for (const [none, words] of table) {
    expect(noPrizeWords(none)).toContain(words);
    expect(sumWords({ by: "unknown", ...none }, "person")).toBe(noPrizeWords(none));
  }
});

test("every rule between two lines names the other by its number in the table", () => {
  const begins: Record<PrizeCode, string> = {
    highest_title_of_period: "Được chi", lower_title_of_period: "Không chi", titles_of_one_period: "Chi cả hai", titles_of_other_periods: "Chi cả hai", title_and_form: "Chi cả hai", forms_of_other_achievements: "Chi cả hai",
    title_period_not_known: "Cần xem lại", forms_of_one_achievement: "Cần xem lại", not_both_paid: "Cần xem lại",
  };
  for (const [code, beginning] of Object.entries(begins) as [PrizeCode, string][]) {
    const rule: AppliedRule = { code, with: 1233, legalBasis: null, certainty: "page" };
    expect(ruleWords(rule).startsWith(`${beginning}: `), code).toBe(true);
    expect(ruleWords(rule), code).toContain("dòng 1.234");
    expect(ruleWords({ ...rule, legalBasis: "khoản 5 Điều 49" }), code).toBe(`${ruleWords(rule)} (khoản 5 Điều 49)`);
  }
});

test("funds, kinds, certainties and rounding have their words", () => {
  const funds: [Fund | null, string][] = [["province", "của tỉnh"], ["ministry", "bộ, ngành"], ["own_unit", "đơn vị ra quyết định"], [null, "Chưa rõ"]];
  for (const [fund, words] of funds) expect(fundWords(fund)).toContain(words);
  const kinds: Record<NomineeKind, string> = { collective: "tập thể", person: "cá nhân", household: "hộ gia đình" };
  for (const [kind, words] of Object.entries(kinds)) expect(kindInside(kind as NomineeKind)).toBe(words);
  const doubts: Record<Certainty, boolean> = { confirmed: false, page: false, mixed: true, memory: true, unknown: true };
  for (const [certainty, doubt] of Object.entries(doubts)) expect(isUnsure(certainty as Certainty), certainty).toBe(doubt);
  const roundings: [RoundingMode, number, RoundingBy, string][] = [
    ["up", 10_000, "regulations", "Làm tròn lên đến 10.000 đ"], ["nearest", 1_000, "office", "Làm tròn đến 1.000 đ, do cơ quan chọn, khác quy định tại"], ["down", 1, "regulations", "Làm tròn xuống đến 1 đ"],
  ];
  for (const [mode, unit, roundingBy, words] of roundings) expect(roundingName(computed({ rounding: { value: { mode, unit }, legalBasis: "", certainty: "page" }, roundingBy }))).toBe(words);
});

test("the names of figures say whom they are for", () => {
  expect(figureNames(computed(), "collective", "Bằng khen")).toMatchObject({ coefficient: "Hệ số 0,8: Bằng khen", multiplier: "Nhân 2 cho tập thể", baseSalary: "Mức lương cơ sở 1.490.000 đ, từ 01/07/2019" });
  expect(figureNames(computed({ multiplier: null }), "household", "Bằng khen")).toMatchObject({ coefficient: "Hệ số 0,8: Bằng khen, hộ gia đình", multiplier: null });
});

test("another era's amount, and money", () => {
  expect(otherEraWords({ pack: "e2017", amount: 2_240_000 })).toContain("2.240.000 đ");
  expect(otherEraWords({ pack: "e2017", amount: null })).toContain("không tính được mức tiền");
  expect(money(0)).toBe("0 đ");
});
