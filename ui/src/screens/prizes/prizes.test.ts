import { describe, expect, test } from "vitest";
import type { Certainty, Computation, NomineeKind, PaymentLine, PrizeRow, PrizeSum, Prizes } from "../../bridge";
import { amountOf, awardsOf, toAsk, withAmount } from "./fixed";
import type { Fixed } from "./fixed";
import { isUnsureLine, sourcesOf } from "./sources";

const computed: Computation = {
  coefficient: { value: "1", legalBasis: "Điều mẫu 1", certainty: "page" }, multiplier: { value: "2", legalBasis: "Điều mẫu 2", certainty: "memory" },
  baseSalary: { fromOn: "2019-07-01", toOn: null, amount: 1_490_000, legalBasis: "NĐ 38/2019/NĐ-CP", certainty: "page" }, beforeRounding: "2980000",
  rounding: { value: { mode: "up", unit: 10_000 }, legalBasis: "Điều mẫu 3", certainty: "page" }, roundingBy: "regulations", amount: 2_980_000, certainty: "memory",
};
const byCoefficient = (over: Partial<Computation> = {}): PrizeSum => ({ by: "coefficient", ...computed, ...over });

function payment(sum: PrizeSum, over: Partial<PaymentLine> = {}): PaymentLine {
  return { sum, fund: "province", isPaid: sum.by !== "unknown", paid: sum.by === "unknown" ? 0 : sum.amount, rules: [], needsALook: false, certainty: "page", ...over };
}
function line(awardId: string, kind: NomineeKind, sum: PrizeSum): PrizeRow {
  return { nomination: 1, nominee: 1, kind, name: "Tên Mẫu", position: null, unitName: "Sở Mẫu", sender: 1, senderName: "Sở Mẫu", awardId, awardName: `Tên ${awardId}`, commendationType: "merit", otherEra: null, payment: payment(sum) };
}
const of = (lines: PrizeRow[]): Prizes => ({ pack: "e2017", lines, units: [], funds: [], total: 0, totalInWords: "", unknown: 0, toLookAt: 0, certainty: "page" });

describe("amounts a decision fixes", () => {
  const some: Fixed[] = [{ awardId: null, kind: "person", amount: 1 }, { awardId: "a", kind: "person", amount: 2 }];
  test.each<[string, Fixed[], string | null, NomineeKind, number | null, Fixed[]]>([
    ["a first one", [], null, "person", 1, [{ awardId: null, kind: "person", amount: 1 }]],
    ["nothing at all is an amount too", [], null, "person", 0, [{ awardId: null, kind: "person", amount: 0 }]],
    ["another for the same lines takes its place", some, "a", "person", 3, [{ awardId: null, kind: "person", amount: 1 }, { awardId: "a", kind: "person", amount: 3 }]],
    ["blank takes it out", some, null, "person", null, [{ awardId: "a", kind: "person", amount: 2 }]],
    ["blank where there was none", some, "b", "person", null, some],
  ])("%s", (_, before, awardId, kind, amount, after) => {
    const next = withAmount(before, awardId, kind, amount);
    expect(next).toEqual(after);
    expect(amountOf(next, awardId, kind)).toBe(amount);
  });

  const lines = [
    line("a", "collective", byCoefficient()), line("a", "person", byCoefficient()), line("a", "person", byCoefficient()), line("b", "person", { by: "unknown", reason: "no_base_salary" }),
    line("c", "person", { by: "unknown", reason: "award_not_in_regulations" }), line("a", "household", { by: "unknown", reason: "not_for_this_kind" }),
  ];
  test("are offered for the awards and kinds the day's regulations have", () => {
    expect(awardsOf(lines)).toEqual([{ awardId: "a", awardName: "Tên a", kinds: ["collective", "person"] }, { awardId: "b", awardName: "Tên b", kinds: ["person"] }]);
  });
  test.each<[string, Fixed[], string, unknown[]]>([
    ["for every award", [{ awardId: null, kind: "household", amount: 5 }], " QĐ mẫu ", [{ awardId: null, kind: "household", amount: 5, legalBasis: "QĐ mẫu" }]],
    ["without a document", [{ awardId: "a", kind: "person", amount: 5 }], "  ", [{ awardId: "a", kind: "person", amount: 5, legalBasis: null }]],
    ["for an award another day's regulations do not have", [{ awardId: "c", kind: "person", amount: 5 }], "", []],
    ["for a kind the award does not go to", [{ awardId: "a", kind: "household", amount: 5 }], "", []],
  ])("are sent or kept back: %s", (_, fixed, basis, asked) => {
    expect(toAsk(fixed, awardsOf(lines), basis)).toEqual(asked);
  });
});

describe("the figures the sums rest on", () => {
  test("stand once each, the unsure first", () => {
    const sources = sourcesOf(of([line("a", "collective", byCoefficient()), line("a", "collective", byCoefficient()), line("b", "person", byCoefficient({ multiplier: null })), line("b", "person", { by: "decision", amount: 1, legalBasis: null })]));
    expect(sources.map(({ name }) => name)).toEqual(["Nhân 2 cho tập thể", "Hệ số 1: Tên a", "Mức lương cơ sở 1.490.000 đ, từ 01/07/2019", "Làm tròn lên đến 10.000 đ", "Hệ số 1: Tên b, cá nhân"]);
  });
  test("the office's own rounding is sure whatever article it departs from", () => {
    const unsure = { ...computed.rounding, certainty: "memory" as const };
    for (const [roundingBy, certainty] of [["office", "confirmed"], ["regulations", "memory"]] as const) {
      const found = sourcesOf(of([line("a", "person", byCoefficient({ rounding: unsure, roundingBy }))])).find(({ legalBasis }) => legalBasis === "Điều mẫu 3");
      expect(found?.certainty, roundingBy).toBe(certainty);
    }
  });
  const rule = (legalBasis: string | null, certainty: Certainty) => ({ rules: [{ code: "not_both_paid" as const, with: 0, legalBasis, certainty }] });
  test.each<[string, PaymentLine, boolean]>([
    ["an unverified figure", payment(byCoefficient({ certainty: "memory" })), true],
    ["figures that were read", payment(byCoefficient({ certainty: "page" })), false],
    ["an amount of the decision", payment({ by: "decision", amount: 1, legalBasis: null }), false],
    ["an unverified rule", payment(byCoefficient({ certainty: "page" }), rule("Điều mẫu 5", "memory")), true],
    ["a rule that was read", payment(byCoefficient({ certainty: "page" }), rule("Điều mẫu 5", "page")), false],
    ["only something to look at", payment(byCoefficient({ certainty: "page" }), rule(null, "unknown")), false],
    ["no amount", payment({ by: "unknown", reason: "no_base_salary" }), false],
  ])("make a line unsure or not: %s", (_, paid, unsure) => {
    expect(isUnsureLine(paid)).toBe(unsure);
  });
});
