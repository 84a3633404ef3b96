import { act, useState } from "react";
import { describe, expect, test } from "vitest";
import { button, dialog, draw, office, press, requests, type } from "../../../tests/drawn";
import type { Answers } from "../../../tests/drawn";
import { Refused } from "../../bridge";
import type { AlternativeFinding, Condition, ConditionFinding, Detail, Evaluation, NominationDetail, NominationEvaluation, PastAwardRow } from "../../bridge";
import { Appraisal } from "./Appraisal";
import { StepDialog } from "./StepDialog";
import { useSteps } from "./useSteps";

const nothing: Detail = { needed: 0, found: 0, perhaps: 0, heads: null, years: [], run: null, broke: null, evidence: [], setAside: [], unknown: [], standard: null, standardCertainty: null };
const finding = (condition: Condition, status: ConditionFinding["status"], detail: Partial<Detail> = {}): ConditionFinding => ({ condition, status, detail: { ...nothing, ...detail } });
const question = (code: string): Condition => ({ type: "manual", code, text: `câu hỏi ${code}` });

const award = (id: number, year: number): PastAwardRow => ({
  id, kind: "person", name: "Lê Thị Mẫu", born: null, unit: 2, unitName: "Sở Mẫu", draft: null, revoked: null, asUnit: null, nominee: 3, awardId: "cstd_co_so", awardName: "Chiến sĩ thi đua cơ sở", commendationType: null, year,
  decisionNumber: `${id}/QĐ-SM`, decisionOn: `${year + 1}-01-15`, issuer: null, achievement: null, note: null,
});
const best: AlternativeFinding = {
  index: 1, verdict: "not_eligible", legalBasis: "Luật 06/2022/QH15, Điều 22", certainty: "page",
  conditions: [
    finding({ type: "consecutive_award", award: "cstd_co_so", count: 3, apartYears: 1, mayEndYearsBefore: 0 }, "not_met", {
      needed: 3, found: 2, years: [2022, 2023], run: { from: 2022, to: 2023 }, broke: { year: 2021, reason: "set_aside" }, evidence: [{ kind: "past_award", id: 12, year: 2022 }, { kind: "past_award", id: 13, year: 2023 }],
      setAside: [{ evidence: { kind: "past_award", id: 11, year: 2021 }, reason: { code: "revoked" } }],
    }),
    finding({ type: "rating", min: "good" }, "cannot_know", { needed: 1, unknown: [{ code: "rating_missing", year: 2023 }] }),
    finding(question("united"), "cannot_know", { needed: 1, unknown: [{ code: "person_must_say" }] }),
  ],
};
const other: AlternativeFinding = { index: 0, verdict: "not_eligible", legalBasis: "thực tế áp dụng", certainty: "memory", conditions: [finding(question("hero"), "not_met", { needed: 1 })] };
const now: Evaluation = {
  awardId: "cstd_tinh", year: 2023, on: "2024-02-01", commendationType: "merit", verdict: "not_eligible", onceConfirmed: "not_eligible", reasons: [], best: 1, alternatives: [other, best],
  obstacles: [{ kind: "freeze", status: "cannot_know", legalBasis: "NĐ 98/2023/NĐ-CP, Điều 4", certainty: "memory", detail: { ...nothing, unknown: [{ code: "discipline_missing", lookedOn: null }] } }], standardUnknown: null, unrecognised: [], simplified: null,
};
const evaluation: NominationEvaluation = {
  packId: "e2024", packVersion: 1, packTitle: "Luật Thi đua, khen thưởng năm 2022", now, changed: true, pastAwards: [award(13, 2023), award(12, 2022), award(11, 2021)], initiatives: [], awardNames: { cstd_co_so: "Chiến sĩ thi đua cơ sở" },
  frozen: { evaluation: { ...now, verdict: "eligible" }, packId: "e2024", packVersion: 1, madeBy: "Trần Văn Mẫu", madeAt: "2024-01-20T09:00:00", reason: "Theo công văn 5/SNV." },
  doubles: [
    { kind: "same_words", pastAward: null, nomination: 8, awardName: "Bằng khen", year: 2023, from: "Sở Mẫu" },
    { kind: "same_award", pastAward: 4, nomination: null, awardName: "Chiến sĩ thi đua cấp tỉnh", year: 2023, from: null },
  ],
  answers: [{ code: "hero", met: false, note: "Biên bản 4/BB", saidBy: "Trần Văn Mẫu", saidAt: "2024-01-20T08:55:00" }],
};
const detail = { id: 5, stage: "under_appraisal", nominee: 3, nomineeFields: { kind: "person", name: "Lê Thị Mẫu" } } as NominationDetail;

describe("the appraisal of a nomination", () => {
  test("shows the verdict, the nearest way with its conditions and what to do, and folds the other ways", async () => {
    office({ evaluate_nomination: () => evaluation });
    const place = await draw(<Appraisal detail={detail} />);
    const text = place.textContent ?? "";
    for (const words of [
      "Xét cho năm 2023, theo Luật Thi đua, khen thưởng năm 2022", "Không đủ điều kiện", "Không cách nào đạt; cách gần nhất còn 1 điều kiện chưa đạt.", "Chưa rõ có kỷ luật hoặc vụ việc đang xem xét hay không.", "đạt 0/3 điều kiện",
      "Cần 3 lần liên tục “Chiến sĩ thi đua cơ sở”, có 2: 2022, 2023; còn thiếu 1; chuỗi dừng ở 2021 vì danh hiệu năm đó không được tính.", "Chưa nhập kết quả xếp loại năm 2023 — nhập ở trang của cá nhân.",
      "Chiến sĩ thi đua cơ sở năm 2021: quyết định đã bị hủy bỏ.", "Kết quả lúc kết luận", "Căn cứ kết luận khác quy định: Theo công văn 5/SNV.", "Kết quả: Đủ điều kiện → Không đủ điều kiện.",
    ]) expect(text).toContain(words);
    const proof = [...place.querySelectorAll("a")].find((link) => link.textContent === "Chiến sĩ thi đua cơ sở năm 2022");
    expect(proof?.getAttribute("href")).toBe("#/nominees/3");
    expect(proof?.parentElement?.textContent).toBe("Chiến sĩ thi đua cơ sở năm 2022 (12/QĐ-SM ngày 15/01/2023)");
    // A mark is a shape and a word, and what nobody has verified says so.
    expect([...place.querySelectorAll("li > span:first-child")].map((mark) => mark.textContent)).toEqual(expect.arrayContaining(["Chưa đạt", "Chưa rõ"]));
    expect(text).toContain("Chưa kiểm chứng");
    expect(place.querySelector("details summary")?.textContent).toContain("Đã xem, không tính (1)");
    expect([...place.querySelectorAll("details")].every((fold) => !fold.open)).toBe(true);
  });

  test("a question is reached by a key, answered, noted and taken back", async () => {
    let answers = evaluation.answers;
    office({
      evaluate_nomination: () => ({ ...evaluation, answers }),
      answer_question: ({ code, met, note }: { code: string; met: boolean | null; note: string | null }) => {
        answers = met === null ? [] : [{ code, met, note, saidBy: "Lê Văn Mẫu", saidAt: "2024-02-01T08:00:00" }];
        return { done: true };
      },
    });
    const place = await draw(<Appraisal detail={detail} />);
    act(() => { document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "h", code: "KeyH", bubbles: true, cancelable: true })); });
    expect(document.activeElement?.textContent).toBe("Có");
    expect(document.activeElement?.closest("[role=group]")?.textContent).toContain("Câu hỏi united");
    await press(document.activeElement as HTMLElement);
    expect(requests("answer_question").at(-1)).toEqual({ nomination: 5, code: "united", met: true, note: null });
    const note = place.querySelector<HTMLInputElement>("[data-question=answered] input");
    if (note === null) throw new Error("an answer has room for a note");
    await type(note, " Công văn 9/SM ");
    await press(button(place, "Lưu ghi chú"));
    expect(requests("answer_question").at(-1)).toEqual({ nomination: 5, code: "united", met: true, note: "Công văn 9/SM" });
    await press(button(place, "Có"));
    // The first “Có” is that of the answered question: pressed once more it takes the answer back.
    expect(requests("answer_question").at(-1)).toEqual({ nomination: 5, code: "united", met: null, note: null });
  });

  test("once a nomination is before the council answers are told, not changed", async () => {
    office({ evaluate_nomination: () => evaluation });
    const place = await draw(<Appraisal detail={{ ...detail, stage: "on_agenda" }} />);
    expect(button(place, "Có")).toBeUndefined();
    expect(place.textContent).toContain("Biên bản 4/BB · Trần Văn Mẫu, 20/01/2024 08:55");
  });

  test.each<[string, Partial<Evaluation>, string]>([
    ["a standard nobody knows", { verdict: "needs_a_person", onceConfirmed: "needs_a_person", reasons: ["standard_not_known"], best: null, alternatives: [] }, "Chưa có tiêu chuẩn để đối chiếu"],
    ["an award that is not for this kind", { best: null, alternatives: [], obstacles: [] }, "Không có tiêu chuẩn dành cho cá nhân"],
  ])("%s says the next step", async (_, of, title) => {
    office({ evaluate_nomination: () => ({ ...evaluation, frozen: null, now: { ...now, ...of } }) });
    expect((await draw(<Appraisal detail={detail} />)).textContent).toContain(title);
  });

  test("doubles are told with a way to each", async () => {
    office({ evaluate_nomination: () => evaluation });
    const place = await draw(<Appraisal detail={detail} />);
    expect(place.textContent).toContain("Hồ sơ khác đề nghị “Bằng khen” năm 2023 (Sở Mẫu): thành tích ghi giống hệt; có phải một thành tích không?");
    expect(place.textContent).toContain("Đã có “Chiến sĩ thi đua cấp tỉnh” năm 2023: cùng danh hiệu, hình thức, cùng năm thì không xét lần nữa.");
    expect([...place.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(expect.arrayContaining(["#/nominations/8"]));
  });

  test("a reading that fails is said, with another try", async () => {
    office({});
    const place = await draw(<Appraisal detail={detail} />);
    expect(place.querySelector("[role=alert]")?.textContent).toContain("evaluate_nomination");
    office({ evaluate_nomination: () => evaluation });
    await press(place.querySelector("button"));
    expect(place.textContent).toContain("Không đủ điều kiện");
  });
});

describe("finding eligible against the rules", () => {
  function Taking({ nominations }: { nominations: number[] }) {
    const steps = useSteps();
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => void steps.take("mark_eligible", nominations, "").then((isTaken) => setOpen(!isTaken))}>take</button>
        {isOpen && <StepDialog step="mark_eligible" nominations={nominations} all={nominations.length} steps={steps} onClose={() => setOpen(false)} />}
      </>
    );
  }
  const rules: Answers = {
    evaluate_nomination: () => evaluation, read_nomination: () => detail,
    mark_eligible: ({ nominations, reason }: { nominations: number[]; reason: string | null }) => {
      if (reason === null && nominations.includes(5)) throw new Refused({ code: "rulesSayNotEligible", nominations: [5] });
      return { nominations: nominations.length };
    },
  };

  test("one achievement twice asks for a sentence", async () => {
    office({
      ...rules,
      mark_eligible: ({ nominations, reason }: { nominations: number[]; reason: string | null }) => {
        if (reason === null) throw new Refused({ code: "achievementRewardedTwice", nominations });
        return { nominations: nominations.length };
      },
    });
    const place = await draw(<Taking nominations={[5]} />);
    await press(button(place, "take"));
    expect(dialog()?.textContent).toContain("Vì sao không phải khen hai lần cho một thành tích");
    expect(dialog()?.textContent).toContain("thành tích ghi giống hệt");
    await type(dialog()?.querySelector("textarea"), "Hai đợt dịch khác nhau.");
    await press(button(dialog() ?? document, "Đủ điều kiện"));
    expect(requests("mark_eligible").at(-1)).toEqual({ nominations: [5], reason: "Hai đợt dịch khác nhau." });
  });

  test("the dialog says why and takes no blank reason", async () => {
    office(rules);
    const place = await draw(<Taking nominations={[5]} />);
    await press(button(place, "take"));
    expect(dialog()?.textContent).toContain("Vì sao chưa đủ điều kiện");
    expect(dialog()?.textContent).toContain("chuỗi dừng ở 2021");
    const submit = () => button(dialog() ?? document, "Đủ điều kiện");
    await press(submit());
    expect(requests("mark_eligible")).toHaveLength(1);
    const reason = dialog()?.querySelector("textarea");
    if (reason === null || reason === undefined) throw new Error("the dialog asks for a reason");
    await type(reason, "Theo công văn 5/SNV.");
    await press(submit());
    expect(requests("mark_eligible").at(-1)).toEqual({ nominations: [5], reason: "Theo công văn 5/SNV." });
    expect(dialog()).toBeNull();
  });

  test("of several, those the rules do not bar can go on without a reason", async () => {
    office(rules);
    const place = await draw(<Taking nominations={[4, 5, 6]} />);
    await press(button(place, "take"));
    await press(button(dialog() ?? document, "Chỉ kết luận 2 hồ sơ còn lại"));
    expect(requests("mark_eligible").at(-1)).toEqual({ nominations: [4, 6], reason: null });
    expect(dialog()).toBeNull();
  });
});
