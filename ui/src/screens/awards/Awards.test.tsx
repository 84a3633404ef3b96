import { describe, expect, test } from "vitest";
import { button, dialog, draw, field, office, press, requests, settle, type } from "../../../tests/drawn";
import type { Award, AwardLaw, EraEntry, RegulationBook, VoteRule } from "../../bridge";
import { AwardDetail } from "./AwardDetail";
import { GeneralDetail } from "./GeneralDetail";

const source = { legalBasis: "NĐ 91/2017/NĐ-CP, khoản 3 Điều 9", certainty: "memory" } as const;
const rule: VoteRule = { method: "secret_ballot", threshold: { numerator: 90, denominator: 100, strict: false }, base: "total_members", writtenOpinions: true, legalBasis: "Điều 45", certainty: "page" };
const award: Award = { id: "cstd_tinh", name: "Chiến sĩ thi đua cấp tỉnh", shortName: "CSTĐ tỉnh", kind: "emulation_title", recipients: ["person"], authority: "province", rank: 2, lowerAwards: [], synonyms: [], rule };
const law: AwardLaw = {
  entry: { award, packRule: rule, confirmedBy: null, confirmedAt: null },
  alternatives: [{ key: "award.cstd_tinh.alternative.1", alternative: { for: null, all: [{ type: "consecutive_award", award: "cstd_co_so", count: 3, apartYears: 1, mayEndYearsBefore: 0 }], ...source } }],
  standardUnknown: null, quotas: [], localQuotas: [], coefficients: [], noCoefficient: null, deadlines: [], unverified: 1,
};
const era: EraEntry = { pack: "e2017", version: 1, title: "Luật năm 2003", validFrom: "2017-10-01", validTo: "2023-12-31", load: null, nominations: 2, unverified: 1 };
const book: RegulationBook = {
  eras: [era], leftOut: [], era, laws: ["15/2003/QH11"], decrees: [], awards: [law], rules: [], deadlines: [], confirmations: {}, awardNames: { cstd_tinh: award.name, cstd_co_so: "Chiến sĩ thi đua cơ sở" },
  money: { rounding: { value: { mode: "up", unit: 10_000 }, ...source }, titlesSamePeriod: { value: "highest_only", ...source }, rules: [], multipliers: [], funds: [] },
};

describe("the catalogue of awards", () => {
  test("a figure nobody has verified says so, and is confirmed with a document", async () => {
    office({ confirm_figure: () => ({ done: true }) });
    const place = await draw(<GeneralDetail book={book} />);
    expect(place.textContent).toContain("Tiền thưởng làm tròn lên đến 10.000 đ");
    expect(place.textContent).toContain("Chưa kiểm chứng");
    await press(button(place, "Xác nhận… Tiền thưởng làm tròn lên đến 10.000 đ"));
    const asked = dialog();
    if (asked === null) throw new Error("a dialog asks for the document");
    await type(field(asked, "Văn bản đã đối chiếu"), "NĐ 152/2025/NĐ-CP, Điều 49");
    await press(button(asked, "Xác nhận"));
    await settle();
    expect(requests("confirm_figure").at(-1)).toEqual({ pack: "e2017", figure: "money.rounding", document: "NĐ 152/2025/NĐ-CP, Điều 49", note: null });
  });

  test("a confirmed figure names who, when and by what document", async () => {
    const confirmation = { document: "NĐ 152/2025/NĐ-CP", note: null, confirmedBy: "Lê Thị Mẫu", confirmedAt: "2026-01-10T08:00:00" };
    office({});
    const place = await draw(<GeneralDetail book={{ ...book, confirmations: { "money.rounding": confirmation } }} />);
    expect(place.textContent).toContain("văn bản NĐ 152/2025/NĐ-CP (Lê Thị Mẫu)");
    expect(button(place, "Xác nhận… Tiền thưởng làm tròn lên đến 10.000 đ")).toBeUndefined();
  });

  test("an award is told with its standard, its vote and the quotas of the own statute; the dialog of a quota asks for its document", async () => {
    const local = { id: 4, awardId: "cstd_tinh", of: { base: "holders_of", award: "cstd_co_so" }, maxPct: 10, strict: false, document: "QĐ 12/2026/QĐ-UBND", validFrom: "2021-01-01", setBy: "Lê Thị Mẫu", setAt: "2026-01-10T08:00:00" } as const;
    office({});
    const place = await draw(<AwardDetail book={book} law={{ ...law, localQuotas: [local] }} onVote={() => {}} />);
    const text = place.textContent ?? "";
    for (const words of ["3 lần liên tục “Chiến sĩ thi đua cơ sở”", "Phiếu kín, ", "Của địa phương: Không quá 10 % số có, hoặc đạt tiêu chuẩn, “Chiến sĩ thi đua cơ sở” cùng năm", "QĐ 12/2026/QĐ-UBND"]) expect(text).toContain(words);
    await press(button(place, "Thêm tỷ lệ của địa phương…"));
    const asked = dialog();
    if (asked === null) throw new Error("a dialog asks for the quota");
    expect(asked.textContent).toContain("Văn bản của địa phương");
  });
});
