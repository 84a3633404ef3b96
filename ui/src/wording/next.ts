import type { Missing, NextStep, Suggestion, YearStep } from "../bridge/generated/contract";
import { formatNumber } from "./format";
import { capital, isVerified, quotedAward } from "./standard";
import type { StandardContext } from "./standard";
import { term } from "./terms";

type Names = Pick<StandardContext, "awardNames">;

/** Words of what comes next for a nominee, and of the list of suggestions. */
export const nextText = {
  title: "Hướng tới",
  judgedBy: (pack: string) => `Theo ${pack}; điều kiện của hồ sơ đã gửi xem ở trang hồ sơ.`,
  year: "Xét cho năm",
  none: "Bộ quy định không có danh hiệu, hình thức nào mà lịch sử khen thưởng dẫn tới được.",
  all: (count: number) => `Xem cả ${formatNumber(count)} danh hiệu, hình thức`,
  fewer: "Chỉ xem những cái gần nhất",
  heldIn: (year: number) => `đã có năm ${year}`,
  thisYear: (year: number) => `Năm ${year}`,
  nextYear: (year: number) => `Năm sau (${year})`,

  suggestions: "Gợi ý",
  help:
    "Ai đã đủ điều kiện, hoặc chỉ còn thiếu một điều, cho danh hiệu hay hình thức nào trong năm đang chọn. Gợi ý dựa vào khen thưởng, xếp loại và sáng kiến đã ghi; người thẩm định vẫn là người kết luận. Enter mở trang của người hoặc tập thể, F2 thêm vào tờ trình.",
  lookedAt: (looked: number, total: number) => `Đã xét ${formatNumber(looked)}/${formatNumber(total)} đối tượng có khen thưởng, xếp loại hoặc sáng kiến`,
  more: "Xét tiếp",
  unit: "Đơn vị", allUnits: "Mọi đơn vị",
  onlyOpen: "Ẩn người đã được đề nghị",
  who: "Tên, đơn vị", award: "Danh hiệu, hình thức", step: "Còn thiếu gì",
  nominated: "đã đề nghị", near: "còn thiếu một điều", ready: "không còn thiếu trong sổ",
  noneTitle: "Chưa có gợi ý nào",
  noneText: "Gợi ý cần khen thưởng đã có, xếp loại hằng năm hoặc sáng kiến. Nhập các danh sách đó, hoặc chọn năm, đơn vị khác.",
  toAwards: "Đến khen thưởng đã có",
  nominate: "Thêm vào tờ trình",
  nominateTitle: (row: Pick<Suggestion, "name">) => `Đề nghị khen thưởng ${row.name}`,
  submission: "Tờ trình", noSubmission: "Chưa có tờ trình nào. Thêm tờ trình ở trang Hồ sơ đề nghị trước.",
  type: "Loại hình khen thưởng", achievement: "Thành tích",
  achievementHint: (year: number) => `Tóm tắt thành tích năm ${year}, như trong báo cáo của đơn vị.`,
  done: (row: Pick<Suggestion, "name">) => `Đã thêm ${row.name} vào tờ trình.`,
} as const;

/** `còn thiếu 1 năm “Chiến sĩ thi đua cơ sở” liên tục (đã có 2)` */
export function missingText({ what, more, found, needed, isOpen }: Missing, names: Names): string {
  const award = (id: string) => quotedAward(id, names);
  const after = (id: string | null) => (id === null ? "" : `, tính từ sau khi có ${award(id)}`);
  const had = found > 0 ? ` (đã có ${formatNumber(found)})` : "";
  const unsure = isOpen ? ", theo những gì sổ đã ghi" : "";
  const count = formatNumber(more);
  switch (what.kind) {
    case "award": {
      if (what.year !== null) return `còn thiếu ${award(what.award)} năm ${what.year}${what.orStandardMet ? " (hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó)" : ""}${unsure}`;
      if (what.inARow) return `còn thiếu ${count} năm ${award(what.award)} liên tục${had}${unsure}`;
      return `còn thiếu ${needed === 1 ? "" : `${count} lần `}${award(what.award)}${had}${after(what.afterAward)}${unsure}`;
    }
    case "rating": return isOpen ? `chưa ghi xếp loại năm ${what.year} (cần ${least(what.min)})` : `xếp loại năm ${what.year} thấp hơn ${quoted(what.min)}`;
    case "ratings": return `còn thiếu ${count} năm liên tục xếp loại ${least(what.min)}${what.orAward === null ? "" : ` hoặc có ${award(what.orAward)}`}${had}${after(what.afterAward)}${unsure}`;
    case "initiative": return `còn thiếu ${count} ${what.noTopic ? "sáng kiến (không tính đề tài)" : "sáng kiến, đề tài"} ${scope(what.scope)}${had}${after(what.afterAward)}${unsure}`;
    case "members_with": return `còn thiếu ${count} thành viên có ${award(what.award)} năm ${what.year}${had}${unsure}`;
    case "heads": return `chưa biết số thành viên năm ${what.year}`;
    case "no_discipline": {
      const from = what.from === "reprimand" ? "" : ` từ ${term("disciplineLevel", what.from).toLowerCase()} trở lên`;
      return isOpen ? `cần kiểm tra kỷ luật${from} năm ${what.year}` : `có kỷ luật${from} trong năm ${what.year}`;
    }
    case "movement": return isOpen ? "chưa có kết quả phong trào thi đua" : "chưa xuất sắc trong phong trào thi đua";
    case "sudden": return "chưa có thành tích đột xuất";
    case "cluster": return `${isOpen ? "chưa có kết quả" : "chưa"} dẫn đầu khối, cụm thi đua do ${term("clusterOrganiser", what.organiser)} tổ chức`;
    case "answer": return `người thẩm định xác nhận: ${what.text.replace(/\.$/, "")}`;
    case "obstacle": {
      const rule = term("obstacleKind", what.obstacle).toLowerCase();
      if (isOpen) return `cần kiểm tra: ${rule}`;
      return what.obstacle === "minimum_gap" ? `còn ${count} năm mới đủ khoảng cách giữa hai lần khen thưởng` : `vướng quy định chung: ${rule}`;
    }
  }
}

/** One year's way in a sentence. Nothing is claimed where the regulations are not verified. */
export function stepText(step: YearStep, names: Names): string {
  const once = isVerified(step.certainty) ? "" : " khi cơ quan xác nhận quy định chưa kiểm chứng";
  if (step.missing.length === 0) return `Đủ điều kiện năm ${step.year}${once}.`;
  const earned = step.missing.filter((missing) => !isToSay(missing)).map((missing) => missingText(missing, names));
  const said = step.missing.filter(isToSay).map((missing) => missingText(missing, names));
  if (earned.length === 0) return `Không còn thiếu gì trong sổ để đủ điều kiện năm ${step.year}${once}; khi xét cần: ${said.join("; ")}.`;
  return `${capital(earned.join("; "))}, để đủ điều kiện${once}.${said.length === 0 ? "" : ` Khi xét cần: ${said.join("; ")}.`}`;
}

/** What only has to be looked up or answered; same rule as `domain::standard::next`. */
function isToSay({ what, isOpen }: Missing): boolean {
  return isOpen && (what.kind === "answer" || what.kind === "obstacle" || what.kind === "no_discipline" || what.kind === "heads");
}

/** The years worth telling: the one asked for, and the next where it is nearer. */
export function yearsToTell({ thisYear, nextYear }: Pick<NextStep, "thisYear" | "nextYear">): { label: string; step: YearStep }[] {
  const now = thisYear === null ? [] : [{ label: nextText.thisYear(thisYear.year), step: thisYear }];
  const isNearer = nextYear !== null && (thisYear === null || nextYear.lacking < thisYear.lacking);
  return isNearer ? [...now, { label: nextText.nextYear(nextYear.year), step: nextYear }] : now;
}

function quoted(rating: Extract<Missing["what"], { kind: "rating" }>["min"]): string {
  return `“${term("rating", rating)}”`;
}

function least(rating: Extract<Missing["what"], { kind: "rating" }>["min"]): string {
  return rating === "excellent" ? quoted(rating) : `từ ${quoted(rating)} trở lên`;
}

function scope(of: Extract<Missing["what"], { kind: "initiative" }>["scope"]): string {
  switch (of) {
    case "base": return "cấp cơ sở trở lên";
    case "province": return "cấp bộ, ban, ngành, tỉnh trở lên";
    case "national": return "phạm vi toàn quốc";
  }
}
