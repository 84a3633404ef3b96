import { describe, expect, test } from "vitest";
import type { LineMissing, MissingPapers, PaperProblem } from "../bridge/generated/contract";
import { missingLetter, notAPaperText, supplementSaid } from "./dossiers";

const paper = (code: string, name: string) => ({ code, name });
const line = (over: Partial<LineMissing>): LineMissing => ({
  nomination: 1, name: "Lê Thị Mẫu", kind: "person", awardName: "Bằng khen của Chủ tịch UBND tỉnh", stage: "received", papers: [], fields: [], reason: null, dueOn: null, ...over,
});
const missing = (docNumber: string | null, shared: { code: string; name: string }[], lines: LineMissing[]): MissingPapers => ({
  lookedAt: 2, unknown: 0,
  units: [{ unit: 2, unitName: "Sở Mẫu", submissions: [{ submission: 3, docNumber, docOn: docNumber === null ? null : "2021-12-20", receivedOn: "2021-12-22", shared, lines, lookedAt: 2 }] }],
});

describe("what is missing, for a letter", () => {
  const report = paper("bao_cao_thanh_tich", "Báo cáo thành tích");
  test.each([
    ["a paper of the whole submission and one of a line", missing("218/TTr-SM", [paper("to_trinh", "Tờ trình")], [line({ papers: [report] })]),
      "Sở Mẫu:\nTờ trình số 218/TTr-SM ngày 20/12/2021 còn thiếu:\n- Tờ trình (chung cho cả tờ trình);\n- Lê Thị Mẫu (Bằng khen của Chủ tịch UBND tỉnh): Báo cáo thành tích."],
    ["a submission without a number", missing(null, [paper("to_trinh", "Tờ trình")], []), "Sở Mẫu:\nTờ trình nhận ngày 22/12/2021 còn thiếu:\n- Tờ trình (chung cho cả tờ trình)."],
    ["a request for supplement", missing("218/TTr-SM", [], [line({ papers: [report], fields: ["born", "achievement"], reason: "Chưa có số liệu.", dueOn: "2022-01-20" })]),
      "Sở Mẫu:\nTờ trình số 218/TTr-SM ngày 20/12/2021 còn thiếu:\n- Lê Thị Mẫu (Bằng khen của Chủ tịch UBND tỉnh): Báo cáo thành tích; sửa, bổ sung ngày sinh, tóm tắt thành tích (Chưa có số liệu); gửi lại chậm nhất ngày 20/01/2022."],
    ["nothing", { lookedAt: 2, unknown: 0, units: [] }, ""],
  ] as const)("%s", (_, given, expected) => expect(missingLetter(given as MissingPapers)).toBe(expected));
});

test("a request says what it asks for, by name", () => {
  const asked = { id: 1, nomination: 1, fields: ["born" as const], components: ["to_trinh", "la"], reason: "", dueOn: null, askedBy: "", askedAt: "", closedAt: null };
  expect(supplementSaid(asked, [paper("to_trinh", "Tờ trình")])).toBe("Sửa, bổ sung: Ngày sinh. Gửi: Tờ trình; la");
});

test("a file that is no paper is told what it is, that nothing was kept, and what to do", () => {
  const table: [PaperProblem, string][] = [
    [{ problem: "empty" }, "tệp trống"], [{ problem: "too_large", bytes: 31_457_280, limit: 20_971_520 }, "30 MB); nhận đến 20 MB"], [{ problem: "unknown_kind" }, "không phải PDF"], [{ problem: "damaged", mediaType: "pdf" }, "là PDF nhưng không trọn vẹn"],
  ];
  for (const [problem, words] of table) {
    const text = notAPaperText("quét.pdf", problem);
    expect(text).toContain(words);
    expect(text).toContain("Chưa đính kèm; hãy");
  }
});
