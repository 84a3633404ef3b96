import { describe, expect, test } from "vitest";
import type { CellProblem, ImportRow, RowValue, ValueNote } from "../bridge/generated/contract";
import { cellProblemText, importChoices, importFieldName, noteFilters, noteTag, noteText } from "./importCells";
import { importKindWords, importKinds, nomineeNoun } from "./imports";
import { refusalText } from "./refusals";
import { unreadableText } from "./unreadable";

describe("a file that cannot be read", () => {
  test.each([
    ["notASpreadsheet", { extension: "xls", looksLike: "html" }, /trang web mang đuôi bảng tính.*Lưu thành/],
    ["notASpreadsheet", { extension: "csv", looksLike: "csv" }, /CSV/],
    ["notASpreadsheet", { extension: "xls", looksLike: "xml2003" }, /Excel 2003/],
    ["notASpreadsheet", { extension: "doc", looksLike: "word" }, /Word/],
    ["notASpreadsheet", { extension: "pdf", looksLike: "pdf" }, /PDF/],
    ["notASpreadsheet", { extension: "jpg", looksLike: "image" }, /ảnh chụp hoặc bản quét/],
    ["notASpreadsheet", { extension: "zip", looksLike: "archive" }, /giải nén/],
    ["notASpreadsheet", { extension: "", looksLike: "unknown" }, /không phải bảng tính/],
    ["encrypted", null, /mật khẩu/],
    ["damaged", { detail: "bad crc" }, /hỏng/],
    ["tooLarge", { what: "file_bytes", limit: 67_108_864, found: 104_857_600 }, /100 MB, đọc được đến 64 MB/],
    ["tooLarge", { what: "unpacked_kilobytes", limit: 262_144, found: 300_000 }, /256 MB/],
    ["tooLarge", { what: "unpacked_ratio", limit: 200, found: 1000 }, /200 lần/],
    ["tooLarge", { what: "parts", limit: 1000, found: 4000 }, /1\.000/],
    ["tooLarge", { what: "cells", limit: 2_000_000, found: 2_000_001 }, /2\.000\.000 ô/],
    ["tooLarge", { what: "cell_text", limit: 32_767, found: 32_768 }, /32\.767/],
    ["tooLarge", { what: "nesting", limit: 64, found: 65 }, /lồng nhau/],
    ["tooLarge", { what: "memory", limit: 64, found: 64 }, /64 MB bộ nhớ/],
    ["empty", null, /không có ô nào/],
    ["stopped", null, /dừng/],
    ["tookTooLong", { seconds: 30 }, /30 giây/],
    ["workerFailed", { detail: "exit 101" }, /thử lại/],
    ["somethingNew", { what: "else" }, /Không đọc được/],
  ])("%s with %o is told in the office's words, with what was kept", (problem, detail, says) => {
    const text = unreadableText(problem, detail === null ? null : JSON.stringify(detail));
    expect(text).toMatch(says);
    expect(text).toMatch(/Chưa nhập gì\.$/);
    expect(text).not.toMatch(/crc|exit|undefined|NaN/);
  });
});

test("an import that cannot be taken back names some of the lines", () => {
  expect(refusalText({ code: "linesHaveMovedOn", lines: 7, examples: ["Phan Thị Mẫu", "Phan Văn Mẫu"] })).toContain("7 dòng đã được xử lý tiếp: Phan Thị Mẫu, Phan Văn Mẫu và 5 dòng khác.");
  expect(refusalText({ code: "linesHaveMovedOn", lines: 1, examples: ["Phan Thị Mẫu"] })).toContain("1 dòng đã được xử lý tiếp: Phan Thị Mẫu. Mọi dòng vẫn giữ nguyên.");
});

test("every note that is tagged says more when asked, and each has a name to filter by", () => {
  const value: RowValue = { field: "name", value: "Phan Thị Mẫu", raw: "Phan ThÞ MÉu", repaired: false, notes: [], column: 1 };
  const note: ValueNote = { kind: "converted", from: "tcvn3" };
  expect([noteTag(note), noteText(value, note)]).toEqual(["chữ cũ", "Phông TCVN3: “Phan ThÞ MÉu” chuyển thành “Phan Thị Mẫu”"]);
  expect(new Set(noteFilters.map((filter) => filter.label)).size).toBe(noteFilters.length);
});

test("a problem names the place of the other row, with its sheet when there are several", () => {
  const problem = (of: CellProblem): ImportRow["problems"][number] => ({ field: "name", found: "Phan", problem: of });
  expect(cellProblemText(problem({ kind: "twiceInSheet", other: "2!15", otherSheet: "Nhân viên", otherRow: 15 }), "nominations")).toBe("trùng với dòng 15 trang “Nhân viên”");
  expect(cellProblemText(problem({ kind: "twiceInSheet", other: "1!15", otherSheet: "", otherRow: 15 }), "nominations")).toBe("trùng với dòng 15");
  expect(cellProblemText(problem({ kind: "ambiguousDate", readings: ["03/04/1975", "04/03/1975"] }), "nominations")).toBe("Phan: là 03/04/1975 hay 04/03/1975?");
});

test("one word of a field may mean another thing in another kind of list", () => {
  expect([importFieldName("kind", "units"), importFieldName("kind", "nominations"), importFieldName("name", "members")]).toEqual(["Loại đơn vị", "Loại", "Họ và tên"]);
  expect(importChoices("kind", "initiatives")?.map((choice) => choice.title)).toEqual(["Sáng kiến", "Đề tài nghiên cứu"]);
  expect(importChoices("name", "units")).toBeNull();
  expect(importKinds.map((kind) => importKindWords(kind).backTo)).toEqual(["/nominations", "/past-awards", "/initiatives", "/council", "/units"]);
  expect([nomineeNoun("person"), nomineeNoun("collective"), nomineeNoun(null)]).toEqual(["người", "tập thể", "người"]);
});
