import { describe, expect, test } from "vitest";
import { commandTopics } from "../bridge/generated/contract";
import type { CommandName, Refusal } from "../bridge/generated/contract";
import { verbs } from "./verbs";
import { compareNames, compareVi, failureText, fold, formatDate, formatDateTime, formatFileSize, formatNumber, formatPartialDate, formatPercent, formatRange, matchesWords, parseDate, parseMoney, parsePartialDate, parseTime, parseWhole, parseYear, refusalText, term, termOptions } from ".";

describe("typed text", () => {
  test("a day is read however it is typed, and only if the calendar has it", () => {
    const table: [string, string | null][] = [
      ["9/9/2021", "2021-09-09"], ["09/09/2021", "2021-09-09"], ["090921", "2021-09-09"], ["09092021", "2021-09-09"], ["9.9.21", "2021-09-09"], ["9-9-2021", "2021-09-09"], [" 9 / 9 / 2021 ", "2021-09-09"],
      ["2021-09-09", "2021-09-09"], ["14/8/79", "1979-08-14"], ["1/1/49", "2049-01-01"], ["1/1/50", "1950-01-01"], ["29/2/2024", "2024-02-29"], ["29/2/2023", null], ["31/02/1980", null], ["0/1/2021", null],
      ["1/13/2021", null], ["9/2021", null], ["2021", null], ["", null], ["abc", null], ["99", null], ["1/1/1700", null],
    ];
    for (const [typed, iso] of table) expect(parseDate(typed), typed).toBe(iso);
  });

  test("every day of four centuries comes back from its own short form", () => {
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000 * 13) {
      const iso = new Date(time).toISOString().slice(0, 10);
      expect(parseDate(formatDate(iso))).toBe(iso);
      expect(parsePartialDate(formatPartialDate(iso.slice(0, 7)))).toBe(iso.slice(0, 7));
    }
  });

  test("a date may be known to the year or the month only", () => {
    const table: [string, string | null][] = [
      ["1975", "1975"], ["năm 1975", "1975"], ["9/2021", "2021-09"], ["2021-9", "2021-09"], ["tháng 9/2021", "2021-09"], ["tháng 9 năm 2021", "2021-09"], ["Ngày 9 tháng 9 năm 2021", "2021-09-09"],
      ["tha\u0301ng 9 na\u0306m 2021", "2021-09"], ["090921", "2021-09-09"], ["13/2021", null], ["75", null], ["", null],
    ];
    for (const [typed, iso] of table) expect(parsePartialDate(typed), typed).toBe(iso);
  });

  test("times, whole numbers and years", () => {
    for (const [typed, time] of [["8:30", "08:30"], ["8h30", "08:30"], ["0830", "08:30"], ["8h", "08:00"], ["8 giờ 30 phút", "08:30"], ["23.59", "23:59"], ["24:00", null], ["8:60", null], ["", null]] as const) expect(parseTime(typed), typed).toBe(time);
    for (const [typed, value] of [
      ["5.000.000", 5_000_000], ["5000000đ", 5_000_000], ["5.000.000 đồng", 5_000_000], ["5tr", 5_000_000], ["5 Triệu", 5_000_000], ["1,5 triệu", 1_500_000], ["2tr5", 2_500_000], ["500k", 500_000], ["500 nghìn", 500_000],
      ["750 ngàn", 750_000], ["1 tỷ", 1_000_000_000], ["0", 0], ["1,5tr5", null], ["1,5", null], ["5x", null], ["-5tr", null], ["tr", null], ["", null], ["0,0000001 tỷ", null], ["1,2345 k", null],
    ] as const) expect(parseMoney(typed), typed).toBe(value);
    for (const [typed, value] of [["18", 18], [" 0 ", 0], ["1.490.000", 1_490_000], ["1490000", 1_490_000], ["1.49", null], ["-1", null], ["1,5", null], ["", null], ["mười", null]] as const) expect(parseWhole(typed), typed).toBe(value);
    for (const [typed, year] of [["2019", 2019], [" năm 2019 ", 2019], ["na\u0306m 19", 2019], ["19", 2019], ["78", 1978], ["1899", null], ["2200", null], ["201", null], ["2.019", null], ["", null]] as const) expect(parseYear(typed), typed).toBe(year);
  });
});

describe("format", () => {
  test("dates, ranges, numbers, sizes", () => {
    expect(formatDate("2021-09-09")).toBe("09/09/2021");
    expect(formatPartialDate("2021-09")).toBe("09/2021");
    expect(formatDateTime("2021-09-09T08:30:12")).toBe("09/09/2021 08:30");
    expect(formatDateTime("2021-09-09")).toBe("09/09/2021");
    expect(formatRange("2021-09-09", "2021-12-31")).toBe("từ 09/09/2021 đến 31/12/2021");
    expect(formatRange("2022-01-01", null)).toBe("từ 01/01/2022");
    expect(formatDate(null)).toBe("");
    expect(formatNumber(1_490_000)).toBe("1.490.000");
    for (const [bytes, text] of [[912, "912 B"], [1025, "2 KB"], [1024 * 1024, "1 MB"], [1024 * 1024 + 1, "1,1 MB"]] as const) expect(formatFileSize(bytes)).toBe(text);
  });

  test("a share is exact: two places, half up, none when whole", () => {
    for (const [part, total, text] of [[19, 22, "86,36 %"], [18, 20, "90 %"], [19, 21, "90,48 %"], [1, 3, "33,33 %"], [2, 3, "66,67 %"], [0, 5, "0 %"], [5, 5, "100 %"], [1, 200, "0,50 %"], [1, 0, "–"]] as const) {
      expect(formatPercent(part, total), `${part}/${total}`).toBe(text);
    }
  });
});

describe("search and order", () => {
  test("folding forgets marks, case, form and spaces", () => {
    for (const text of ["Nguyễn  Đức Ân", "nguyễn đức ân", "Nguyễn Đức Ân".normalize("NFD"), " NGUYỄN ĐỨC ÂN "]) expect(fold(text)).toBe("nguyen duc an");
  });

  test("every typed word must begin a word", () => {
    for (const [text, typed, isThere] of [["Trung tâm Y tế huyện Mỹ Xuyên", "my xuy", true], ["Sở Y tế", "te so", true], ["Sở Y tế", "ơ", false], ["137/KH-UBND", "kh 137", true], ["Đội 2", "doi", true]] as const) {
      expect(matchesWords(text, typed), `${text} ~ ${typed}`).toBe(isThere);
    }
  });

  test("people are ordered by given name, units by the dictionary with numbers by value", () => {
    expect(["Trần Văn Bình", "Nguyễn Đức Ân", "Lê Thị An", "Đỗ Văn An"].sort(compareNames)).toEqual(["Đỗ Văn An", "Lê Thị An", "Nguyễn Đức Ân", "Trần Văn Bình"]);
    expect(["Đội 10", "Đội 2", "Cục Thuế"].sort(compareVi)).toEqual(["Cục Thuế", "Đội 2", "Đội 10"]);
  });
});

describe("words", () => {
  test("every changing command has a word for the journal", () => {
    const silent = (Object.keys(commandTopics) as CommandName[]).filter((name) => commandTopics[name].length > 0 && verbs[name] === undefined);
    expect(silent).toEqual([]);
  });

  test("refusals are told with their numbers, unknown ones too", () => {
    expect(refusalText({ code: "quorumNotMet", present: 14, required: 15, members: 22 })).toBe("Chưa đủ túc số: có mặt 14/22, cần ít nhất 15.");
    expect(refusalText({ code: "tallyDoesNotAddUp", problem: { kind: "returnedMoreThanIssued", issued: 18, returned: 19 } })).toBe("Thu về 19 phiếu, nhiều hơn số phát ra (18).");
    expect(refusalText({ code: "fieldBlank", field: "name" })).toBe("Cần điền “Tên”.");
    expect(refusalText({ code: "somethingNewer" } as unknown as Refusal)).toContain("Chưa thay đổi gì");
    expect(failureText({ reference: "a1b2" })).toContain("a1b2");
  });

  test("terms and their options", () => {
    expect(term("stage", "under_appraisal")).toBe("Đang thẩm định");
    expect(termOptions("sex")).toEqual([{ id: "male", label: "Nam" }, { id: "female", label: "Nữ" }]);
  });
});
