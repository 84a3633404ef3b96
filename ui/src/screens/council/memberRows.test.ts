import { describe, expect, it } from "vitest";
import { readPasted } from "./memberRows";

describe("lines pasted from a sheet", () => {
  it.each([
    ["name and post", "Lê Văn A\tGiám đốc Sở Y tế\nTrần Thị B\tChánh Văn phòng", [["Lê Văn A", "Giám đốc Sở Y tế", null], ["Trần Thị B", "Chánh Văn phòng", null]]],
    ["an order number in front", "1\tLê Văn A\tGiám đốc Sở Y tế", [["Lê Văn A", "Giám đốc Sở Y tế", null]]],
    ["a role behind", "Lê Văn A\tChủ tịch UBND tỉnh\tChủ tịch", [["Lê Văn A", "Chủ tịch UBND tỉnh", "chair"]]],
    ["a role before the post", "Lê Văn A\tỦy viên\tGiám đốc Sở Y tế", [["Lê Văn A", "Giám đốc Sở Y tế", "member"]]],
    ["forms of address and blank lines", "Ông Lê Văn A\tGiám đốc\r\n\r\nBà Trần Thị B\tChánh Văn phòng\r\n", [["Lê Văn A", "Giám đốc", null], ["Trần Thị B", "Chánh Văn phòng", null]]],
    ["names only, one a line", "Lê Văn A\nTrần Thị B", [["Lê Văn A", "", null], ["Trần Thị B", "", null]]],
  ])("%s", (_, text, rows) => expect(readPasted(text)?.map((row) => [row.name, row.post, row.role])).toEqual(rows));

  it("keeps names composed, whatever the sheet had", () => expect(readPasted("Nguyễn Ẩn\tA\nB\tC".normalize("NFD"))?.[0]?.name).toBe("Nguyễn Ẩn"));
  it("leaves an ordinary paste of one value alone", () => expect(readPasted("Lê Văn A")).toBeNull());
});
