import type { CouncilRole } from "../../bridge";
import { fold, term, terms } from "../../wording";
import type { MemberDraft } from "./MemberFieldset";

/** One line of the list being typed; `key` stays with the line when others are moved or taken out. */
export type MemberLine = { key: number; name: string; role: CouncilRole; post: string; unit: MemberDraft["unit"] };

export function blankLine(key: number, role: CouncilRole = "member"): MemberLine {
  return { key, name: "", role, post: "", unit: null };
}

export function isBlank(line: MemberLine): boolean {
  return line.name.trim() === "" && line.post.trim() === "";
}

/**
 * Lines copied from a sheet: `họ tên<TAB>chức vụ`, a number of order in front and a role behind are understood too.
 * `Ông`, `Bà` in front of a name are dropped. Null when the text is a single value, which is an ordinary paste.
 */
export function readPasted(text: string): { name: string; post: string; role: CouncilRole | null }[] | null {
  const lines = text.normalize("NFC").replace(/\r\n?/g, "\n").split("\n").map((line) => line.split("\t").map((cell) => cell.replace(/\s+/gu, " ").trim())).filter((cells) => cells.some((cell) => cell !== ""));
  if (lines.length === 0 || (lines.length === 1 && (lines[0]?.length ?? 0) < 2)) return null;
  return lines.map((cells) => {
    const [name = "", ...rest] = /^\d+[.)]?$/.test(cells[0] ?? "") && cells.length > 1 ? cells.slice(1) : cells;
    const role = rest.map(roleOf).find((found) => found !== null) ?? null;
    const post = rest.find((cell) => cell !== "" && roleOf(cell) === null) ?? rest.find((cell) => cell !== "") ?? "";
    return { name: name.replace(/^\d+[.)]\s*/, "").replace(/^(Ông|Bà|Đồng chí)[:\s]+/iu, ""), post, role };
  });
}

/** The role a cell names ("Phó Chủ tịch Thường trực", "Uỷ viên Hội đồng"), or null when it is a post outside the council. */
function roleOf(cell: string): CouncilRole | null {
  const found = fold(cell).replace(/\buy vien\b/, "uy vien").replace(/ hoi dong$/, "").replace(/,/g, "").trim();
  const codes = Object.keys(terms.councilRole) as CouncilRole[];
  return codes.find((code) => fold(term("councilRole", code)).replace(/,/g, "") === found) ?? null;
}
