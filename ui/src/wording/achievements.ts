import type { Achieved, AchievementFields, MembershipRow } from "../bridge/generated/contract";
import { formatDateTime, formatNumber } from "./format";
import { term } from "./terms";

/** Words of what a nominee achieved beside its yearly tasks, and of who belongs to a collective. */
export const achievementText = {
  title: "Thành tích khác",
  note: "Kết quả phong trào thi đua, thành tích đột xuất, khối, cụm thi đua.",
  none: "Chưa ghi thành tích nào.",
  add: "Thêm thành tích", edit: "Sửa thành tích", added: "Đã ghi thành tích.", saved: "Đã lưu thành tích.", removed: "Đã xóa thành tích.",
  kind: "Loại thành tích", year: "Năm", document: "Văn bản",
  launcher: "Cơ quan phát động phong trào", yearsRun: "Số năm đã thực hiện", yearsRunHint: "Đến khi sơ kết, tổng kết; để trống khi chưa rõ.",
  isExcellent: "Được đánh giá xuất sắc", reach: "Phạm vi ảnh hưởng", organiser: "Cơ quan tổ chức khối, cụm", leads: "Dẫn đầu khối, cụm",
  notSaid: "Chưa rõ", yes: "Có", no: "Không",
  description: { movement: "Tên phong trào", sudden: "Thành tích", cluster: "Tên khối, cụm" } satisfies Record<Achieved["kind"], string>,
  remove: (row: AchievementFields) => `Xóa thành tích “${achievementName(row)}” năm ${row.year}?`,
  looked: "Đã kiểm tra hết chưa? Chưa kiểm tra thì điều kiện không đạt vẫn là chưa rõ.",

  members: "Thành viên của tập thể",
  membersNote: "Theo báo cáo của đơn vị; dùng cho điều kiện về tỷ lệ thành viên.",
  noMembers: "Chưa ghi năm nào.",
  addYear: "Thêm năm", editYear: "Sửa số người", membersSaved: (year: number) => `Đã lưu số người năm ${year}.`, membersForgotten: (year: number) => `Đã bỏ số người năm ${year}.`,
  heads: "Tổng số người", holdersOf: (award: string) => `Số người có ${award}`, addAward: "Thêm danh hiệu, hình thức", forgetYear: "Bỏ năm này",
  tooMany: "Nhiều hơn tổng số người.",
  saidBy: (row: MembershipRow) => `${row.saidBy}, ${formatDateTime(row.saidAt)}`,

  uses: "Đã dùng để xét",
  addUse: "Thêm danh hiệu, hình thức đã dùng sáng kiến này", yearUsed: "Năm xét",
  removeUse: (award: string, year: number) => `Bỏ: ${award} năm ${year}`,
} as const;

/** The achievement in the office's words where it has none of its own. */
export function achievementName({ what, description }: AchievementFields): string {
  return description ?? term("achieved", what.kind);
}

/** `Phong trào do tỉnh phát động · thực hiện 3 năm · xuất sắc` */
export function achievementFacts({ what, document, description }: AchievementFields): string {
  return [description === null ? null : term("achieved", what.kind), ...whatFacts(what), document].filter((part) => part !== null && part !== "").join(" · ");
}

function whatFacts(what: Achieved): (string | null)[] {
  switch (what.kind) {
    case "movement": return [
      `do ${term("launcher", what.launcher)} phát động`, what.yearsRun === null ? null : `thực hiện ${formatNumber(what.yearsRun)} năm`,
      said(what.excellent, "xuất sắc", "không xuất sắc", "chưa rõ có xuất sắc không"),
    ];
    case "sudden": return [what.reach === null ? "chưa rõ phạm vi ảnh hưởng" : `ảnh hưởng ${term("reach", what.reach)}`];
    case "cluster": return [`do ${term("clusterOrganiser", what.organiser)} tổ chức`, said(what.leads, "dẫn đầu", "không dẫn đầu", "chưa rõ có dẫn đầu không")];
  }
}

function said(value: boolean | null, yes: string, no: string, unknown: string): string {
  if (value === null) return unknown;
  return value ? yes : no;
}

/** `20 người, 16 Lao động tiên tiến` */
export function membershipFacts(row: MembershipRow, names: Readonly<Record<string, string>>): string {
  return [`${formatNumber(row.heads)} người`, ...row.holders.map(({ award, holders }) => `${formatNumber(holders)} ${names[award] ?? award}`)].join(", ");
}
