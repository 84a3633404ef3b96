import { describe, expect, test } from "vitest";
import type { Phase } from "../../bridge";
import { looksLikeLetter, phaseWords } from "../../wording/movements";
import { phaseNow } from "./phases";

const phase = (over: Partial<Phase>): Phase => ({ no: 1, fromOn: null, fromCondition: null, toOn: null, endCondition: null, ...over });
const first = phase({ fromOn: "2021-09-09", toOn: "2021-12-31" });

describe("a phase on a day", () => {
  test.each([
    ["before it", first, "2021-09-08", "ahead", null],
    ["on its first day", first, "2021-09-09", "running", 113],
    ["on its last day, which belongs to it", first, "2021-12-31", "running", 0],
    ["after it", first, "2022-01-01", "over", null],
    ["an open phase", phase({ fromOn: "2022-01-01" }), "2026-01-01", "running", null],
    ["a phase in words", phase({ fromCondition: "từ khi kế hoạch ban hành" }), "2021-10-01", "unknown", null],
    ["a phase of a month", phase({ fromOn: "2021-09" }), "2021-09-15", "unknown", null],
  ])("%s", (_, each, today, state, left) => {
    expect(phaseNow(each, today)).toMatchObject({ state, daysLeft: left });
  });
  test("is told as the document tells it", () => {
    expect(phaseWords(first)).toBe("09/09/2021 – 31/12/2021");
    expect(phaseWords(phase({ fromOn: "2022-01-01", endCondition: "tùy theo tình hình diễn biến của dịch bệnh" }))).toBe("01/01/2022 – tùy theo tình hình diễn biến của dịch bệnh");
    expect(phaseWords(phase({ fromOn: "2021-09" }))).toBe("09/2021 – chưa có ngày kết thúc");
  });
  test.each([["239-CV/HU", true], ["761-CV/TU", true], ["137/KH-UBND", false], ["/CT-UBND", false], [null, false]])("%s is a letter: %s", (number, isLetter) => {
    expect(looksLikeLetter(number)).toBe(isLetter);
  });
});
