import { expect, test } from "vitest";
import { draw, office } from "../../../tests/drawn";
import type { QuotaCount } from "../../bridge";
import { Quotas } from "./Quotas";

const count = (certainty: QuotaCount["quota"]["certainty"]): QuotaCount => ({
  quota: { award: "co_thi_dua_chinh_phu", of: { base: "holders_of", award: "co_thi_dua_tinh" }, maxPct: 20, strict: false, legalBasis: "NĐ 98/2023/NĐ-CP", certainty }, awardName: "Cờ thi đua", baseAwardName: "Cờ thi đua của tỉnh",
  unit: 2, unitName: "Sở Mẫu", movement: null, movementTitle: null, year: 2024, standing: 1, ticked: [{ nomination: 5, name: "Khoa Mẫu" }], base: 5, baseFrom: "kept", allowed: 1, over: [{ nomination: 5, name: "Khoa Mẫu" }],
});

test.each([["memory", true], ["page", false], ["confirmed", false]] as const)("a quota that is %s says that nobody verified it: %s", async (certainty, says) => {
  office({ count_quotas: () => ({ quotas: [count(certainty)] }) });
  const place = await draw(<Quotas nominations={[5]} />);
  expect(place.textContent).toContain("1 đã có + 1 đang chọn / tối đa 1 (20 % của 5)");
  expect(place.textContent).toContain("Vượt 1 dòng chọn sau cùng Khoa Mẫu");
  expect(place.textContent.includes("Chưa kiểm chứng NĐ 98/2023/NĐ-CP")).toBe(says);
});
