import type { Alternative, Condition, Deadline, EraRule, Figure, FigureConfirmation, Fund, LocalQuota, MoneyRule, Quota, QuotaBase, Rating, Reuse, Rounding, SamePeriodTitles, Term, VoteRule } from "../bridge/generated/contract";
import { formatDate, formatDateTime, formatDecimal, formatNumber } from "./format";
import { fundWords, money, roundingVerb } from "./prizes";
import { shareWords } from "./sessions";
import { capital, quotedAward } from "./standard";
import { term } from "./terms";

/** Names of awards by id. */
export type AwardNames = Readonly<Record<string, string | undefined>>;

const quoted = (id: string, awardNames: AwardNames) => quotedAward(id, { awardNames });

/** `“Chiến sĩ thi đua cơ sở” hoặc “Lao động tiên tiến”` */
function anyOf(ids: readonly string[], names: AwardNames): string {
  return ids.map((id) => quoted(id, names)).join(", ");
}

/** What a condition asks for, whatever the year: `3 lần liên tục “Chiến sĩ thi đua cơ sở”`. */
export function requirementText(condition: Condition, names: AwardNames): string {
  const after = (id: string | null) => (id === null ? "" : ` sau khi có ${quoted(id, names)}`);
  const within = (years: number | null) => (years === null ? "" : years === 1 ? " trong năm xét" : ` trong ${formatNumber(years)} năm tính đến năm xét`);
  switch (condition.type) {
    case "held_award": {
      const times = condition.count === 1 ? "" : `${formatNumber(condition.count)} lần `;
      const or = condition.orStandardMet ? ", hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó" : "";
      return `Có ${times}${quoted(condition.award, names)}${condition.sameYear ? " trong năm xét" : within(condition.withinYears)}${after(condition.afterAward)}${or}`;
    }
    case "consecutive_award": {
      const apart = condition.apartYears > 1 ? `, hai lần kề nhau cách không quá ${formatNumber(condition.apartYears)} năm` : "";
      const end = condition.mayEndYearsBefore > 0 ? `, lần cuối trước năm xét không quá ${formatNumber(condition.mayEndYearsBefore)} năm` : "";
      return `${formatNumber(condition.count)} lần liên tục ${quoted(condition.award, names)}${apart}${end}`;
    }
    case "rating": return `${rated(condition.min)} trong năm xét`;
    case "rating_consecutive": return `${formatNumber(condition.years)} năm liên tục ${rated(condition.min).toLowerCase()}${condition.orAward === null ? "" : ` hoặc có ${quoted(condition.orAward, names)}`}${after(condition.afterAward)}`;
    case "initiative": {
      const scope = { base: "cấp cơ sở trở lên", province: "cấp bộ, ban, ngành, tỉnh trở lên", national: "phạm vi toàn quốc" }[condition.scope];
      return `${formatNumber(condition.count)} ${condition.noTopic ? "sáng kiến (không tính đề tài)" : "sáng kiến, đề tài"} ${scope}${within(condition.withinYears)}${after(condition.afterAward)}`;
    }
    case "share_of_members": return `${condition.strict ? `Trên ${condition.minPct} % thành viên` : `Từ ${condition.minPct} % thành viên trở lên`} có ${quoted(condition.award, names)} trong năm xét`;
    case "member_has": return `Ít nhất ${formatNumber(condition.min)} thành viên có ${quoted(condition.award, names)} trong năm xét`;
    case "no_discipline": return condition.from === "reprimand" ? "Không ai bị kỷ luật trong năm xét" : `Không ai bị kỷ luật từ ${term("disciplineLevel", condition.from).toLowerCase()} trở lên trong năm xét`;
    case "movement_result": {
      const by = condition.launchers.map((launcher) => term("launcher", launcher)).join(" hoặc ");
      return `Thành tích xuất sắc trong phong trào thi đua do ${by} phát động${condition.minYears === null ? "" : `, thực hiện từ ${formatNumber(condition.minYears)} năm trở lên`}`;
    }
    case "sudden_achievement": return `Thành tích đột xuất, phạm vi ảnh hưởng ${condition.reach === "national" ? "" : "ít nhất "}${term("reach", condition.reach)}`;
    case "leads_cluster": return `Dẫn đầu khối, cụm thi đua do ${term("clusterOrganiser", condition.organisedBy)} tổ chức`;
    case "manual": return capital(condition.text).replace(/\.$/, "");
  }
}

function rated(min: Rating): string {
  return min === "excellent" ? `Xếp loại “${term("rating", min)}”` : `Xếp loại từ “${term("rating", min)}” trở lên`;
}

/** All conditions of a way in one line, for comparing: `có “…”; 1 sáng kiến …`. */
export function wayText(way: Alternative, names: AwardNames): string {
  return `${forWhom(way)}${way.all.map((condition) => requirementText(condition, names)).join("; ")}`;
}

/** `Dành cho cá nhân: `; blank where it is for every recipient. */
export function forWhom(way: Alternative): string {
  return way.for === null ? "" : `Dành cho ${way.for.map((kind) => term("nomineeKind", kind).toLowerCase()).join(", ")}: `;
}

/** `không quá 20 % số có, hoặc đạt tiêu chuẩn, “Cờ thi đua của UBND tỉnh” cùng năm` */
export function quotaText({ maxPct, strict, of }: Pick<Quota, "maxPct" | "strict" | "of">, names: AwardNames): string {
  return `${strict ? "Dưới" : "Không quá"} ${maxPct} % ${quotaBaseText(of, names)}`;
}

function quotaBaseText(of: QuotaBase, names: AwardNames): string {
  switch (of.base) {
    case "members": return "số người của đơn vị";
    case "holders_of": return `số có, hoặc đạt tiêu chuẩn, ${quoted(of.award, names)} cùng năm`;
    case "nominees": return "số đối tượng được đề nghị trong phong trào";
  }
}

/** `Phiếu kín, từ 90 % tổng số thành viên` */
export function voteText(rule: VoteRule): string {
  if (rule.method === "none") return "Không biểu quyết tại Hội đồng";
  return `${term("voteMethod", rule.method)}, ${rule.threshold === null ? "chưa có tỷ lệ phải đạt" : `${shareWords(rule.threshold)} ${term("voteBase", rule.base)}`}`;
}

const steps: Readonly<Record<Deadline["step"], string>> = {
  appraisal: "Thẩm định hồ sơ", ministry_appraisal: "Bộ Nội vụ thẩm định", return_of_rejected: "Trả hồ sơ không đủ điều kiện", agency_consultation: "Cơ quan được hiệp y trả lời", after_consultation: "Trình tiếp sau hiệp y",
  public_comment: "Công khai, lấy ý kiến", submission_to_ministry: "Gửi hồ sơ đến Bộ Nội vụ", decision_notice: "Gửi quyết định", recovery: "Thu hồi hiện vật, tiền thưởng", yearly_statistics: "Báo cáo thống kê năm",
};

/** `Thẩm định hồ sơ (cấp tỉnh): 30 ngày làm việc` */
export function deadlineText({ step, level, sector, term: of }: Deadline): string {
  const who = [level === null ? null : term("authorityLevel", level).toLowerCase(), sector === null ? null : "ngành giáo dục"].filter((part) => part !== null).join(", ");
  return `${steps[step]}${who === "" ? "" : ` (${who})`}: ${limitText(of)}`;
}

function limitText(of: Term): string {
  switch (of.kind) {
    case "working_days_after": return `trong ${formatNumber(of.days)} ngày làm việc`;
    case "working_days_before": return `ít nhất ${formatNumber(of.days)} ngày làm việc trước khi họp`;
    case "day_of_year": return `trước hết ngày ${dayAndMonth(of.day, of.month)} hằng năm`;
    case "day_of_later_year": return `trước hết ngày ${dayAndMonth(of.day, of.month)}, sau ${formatNumber(of.years)} năm`;
  }
}

function dayAndMonth(day: number, month: number): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}`;
}

/** A rule for every award, in a sentence. */
export function ruleText({ rule, says }: EraRule, names: AwardNames): string {
  switch (rule) {
    case "no_stepping_stone": return `Khen thưởng loại hình ${types(says.types)} không làm căn cứ xét khen thưởng theo công trạng`;
    case "initiative_reuse": return `Sáng kiến đã dùng: giữa danh hiệu và hình thức ${reuse(says.betweenTitleAndForm)}; giữa các danh hiệu ${reuse(says.betweenTitles)}; giữa các hình thức ${reuse(says.betweenForms)}`;
    case "one_state_form_a_year": return `Mỗi năm chỉ một hình thức khen thưởng cấp Nhà nước${says.except.length === 0 ? "" : `, không tính loại hình ${types(says.except)}`}`;
    case "minimum_gap": return `${quoted(says.award, names)} cách lần có ${anyOf(says.after, names)} ít nhất ${formatNumber(says.years)} năm${says.except.length === 0 ? "" : `, trừ loại hình ${types(says.except)}`}`;
    case "freeze": return `Tạm dừng xét khi còn kỷ luật hoặc ${says.pending.map((kind) => term("proceedingKind", kind).toLowerCase()).join(", ")}`;
    case "dissolved_units": return `Không khen thưởng tập thể đã giải thể, sáp nhập từ ngày ${formatDate(says.from)}`;
    case "simplified_procedure": return `Thủ tục đơn giản cho loại hình ${types(says.types)}${says.needsVote ? "" : ", không cần Hội đồng biểu quyết"}`;
  }
}

function types(of: Extract<EraRule, { rule: "no_stepping_stone" }>["says"]["types"]): string {
  return of.map((type) => term("commendationType", type).toLowerCase()).join(", ");
}

function reuse(of: Reuse): string {
  return { allowed: "được dùng lại", barred: "không được dùng lại", unknown: "chưa rõ" }[of];
}

export const moneyRuleNames: Readonly<Record<MoneyRule, string>> = {
  titles_other_periods_paid: "Các danh hiệu của thời gian khác nhau đều được thưởng", title_and_form_paid: "Vừa đạt danh hiệu vừa được hình thức khen thưởng thì được thưởng cả hai", forms_other_achievements_paid: "Các hình thức cho thành tích khác nhau đều được thưởng",
};

export function moneyRuleText(rule: MoneyRule, { value }: Figure<boolean>): string {
  return `${moneyRuleNames[rule]}: ${value ? "có" : "không"}`;
}

export function samePeriodText(of: SamePeriodTitles): string {
  return of === "highest_only" ? "Nhiều danh hiệu cùng thời gian: chỉ thưởng mức cao nhất" : "Nhiều danh hiệu cùng thời gian: thưởng tất cả";
}

export function roundingText(of: Rounding): string {
  return of.unit === 1 ? "Tiền thưởng không làm tròn" : `Tiền thưởng ${roundingVerb(of)} đến ${money(of.unit)}`;
}

export function coefficientText(recipient: string, value: string): string {
  return `${recipient}: ${formatDecimal(value)} lần mức lương cơ sở`;
}

export function fundText(authority: string, fund: Fund): string {
  return `${authority} quyết định: ${fundWords(fund)} chi`;
}

/** `có hiệu lực từ 01/07/2025 đến 30/09/2026` */
export function validityText(from: string, to: string | null): string {
  return `có hiệu lực từ ${formatDate(from)}${to === null ? ", chưa có ngày hết hiệu lực" : ` đến ${formatDate(to)}`}`;
}

/** Words of the catalogue, the packs and the office's own statute. */
export const lawText = {
  era: "Bộ quy định", eraShort: (title: string, from: string, to: string | null) => `${formatDate(from)}${to === null ? " trở đi" : ` – ${formatDate(to)}`}: ${title}`,
  all: "Tất cả", onlyOpen: "Còn số liệu chưa kiểm chứng", filter: "Lọc danh hiệu, hình thức",
  award: "Danh hiệu, hình thức", authority: "Cấp quyết định", vote: "Biểu quyết", open: "Chưa kiểm chứng", openCount: (count: number) => (count === 0 ? "" : formatNumber(count)),
  general: "Quy định chung", generalHint: "tiền thưởng, thời hạn, điều kiện chung",
  noneOpen: "Không còn số liệu nào chưa kiểm chứng", noneOpenText: "Mọi số liệu của bộ quy định này đều có nguồn đã đọc hoặc đã được cơ quan xác nhận.",
  standard: "Tiêu chuẩn", way: (no: number, all: number) => (all === 1 ? "" : `Cách ${no}`), anyWay: "Chỉ cần đạt một trong các cách.",
  quotas: "Tỷ lệ khống chế", noQuota: "Luật và nghị định của thời kỳ này không khống chế tỷ lệ.", localQuotas: "Của địa phương", addQuota: "Thêm tỷ lệ của địa phương…",
  prizes: "Tiền thưởng", noCoefficient: "Không có hệ số", multiplied: "Loại đối tượng khác nhân theo Quy định chung.",
  deadlines: "Thời hạn", facts: "Thông tin", recipients: "Dành cho", kind: "Loại", lowerAwards: "Có thể hạ xuống", rules: "Điều kiện chung", laws: "Văn bản", law: "Luật", decrees: "Nghị định, thông tư",
  voteRule: "Xác nhận hoặc sửa…", confirm: "Xác nhận…", withdraw: "Rút xác nhận…", remove: "Bỏ…",
  confirmTitle: "Xác nhận số liệu", confirmIntro: "Đối chiếu với văn bản rồi ghi văn bản đã đối chiếu. Từ đó số liệu này được coi là đã kiểm chứng ở mọi nơi, cho đến khi bộ quy định ghi khác.", document: "Văn bản đã đối chiếu", documentHint: "Số, ký hiệu, điều, khoản.", note: "Ghi chú", confirmButton: "Xác nhận", confirmed: "Đã xác nhận số liệu.",
  withdrawTitle: "Rút xác nhận", withdrawReason: "Lý do rút xác nhận", withdrawn: "Đã rút xác nhận.",
  confirmedWords: (of: FigureConfirmation) => `Cơ quan đã xác nhận ngày ${formatDateTime(of.confirmedAt)}, văn bản ${of.document} (${of.confirmedBy})`,
  ruleConfirmedWords: (by: string, at: string) => `Cơ quan đã xác nhận ngày ${formatDateTime(at)} (${by})`,
  quotaTitle: (award: string) => `Tỷ lệ của địa phương: ${award}`, quotaIntro: "Ghi theo quy chế hoặc văn bản của địa phương. Tỷ lệ có ngày bắt đầu muộn hơn thay tỷ lệ trước của cùng cách tính.",
  maxPct: "Tỷ lệ (%)", strict: "Phải dưới tỷ lệ này, bằng thì đã vượt", base: "Tính trên", baseMembers: "Số người của đơn vị", baseHolders: "Số có danh hiệu, hình thức khác", baseNominees: "Số đối tượng được đề nghị trong phong trào", of: "Danh hiệu, hình thức làm gốc", validFrom: "Áp dụng từ ngày", localDocument: "Văn bản của địa phương", saveQuota: "Lưu tỷ lệ", quotaSaved: "Đã lưu tỷ lệ của địa phương.", quotaRemoved: "Đã bỏ tỷ lệ của địa phương.", removeQuotaTitle: "Bỏ tỷ lệ của địa phương", removeReason: "Lý do bỏ",
  quotaLine: (quota: LocalQuota) => `từ ngày ${formatDate(quota.validFrom)}, ${quota.document} (${quota.setBy}, ${formatDateTime(quota.setAt)})`,
  more: "Việc khác", load: "Nạp bộ quy định…", exportFile: "Xuất tệp bộ quy định", unload: "Gỡ bộ quy định…",
  loadTitle: "Nạp bộ quy định", loadIntro: "Bộ quy định là một tệp .toml. Xem tệp nói gì, có gì khác với bộ đang dùng rồi mới áp dụng; hồ sơ đã kết luận, kết quả đã chốt giữ nguyên bộ quy định lúc đó.",
  drop: "Kéo tệp bộ quy định vào đây", pick: "Chọn tệp…", pickOther: "Chọn tệp khác…", reading: "Đang đọc tệp…", apply: "Áp dụng", loaded: "Đã áp dụng bộ quy định.",
  broken: (count: number) => `Tệp có ${formatNumber(count)} chỗ chưa đúng, chưa áp dụng được`, brokenText: "Sửa tệp rồi chọn lại. Bộ quy định đang dùng giữ nguyên.", line: (line: number | null) => (line === null ? "" : `Dòng ${formatNumber(line)}`),
  sound: "Tệp đúng, có thể áp dụng", version: (version: number) => `Phiên bản ${formatNumber(version)}`, awardsCount: (count: number) => `${formatNumber(count)} danh hiệu, hình thức`, unverifiedCount: (count: number) => `${formatNumber(count)} số liệu chưa kiểm chứng`,
  received: (count: number) => (count === 0 ? "Chưa có hồ sơ nào nhận trong thời gian này." : `${formatNumber(count)} hồ sơ đã nhận trong thời gian này sẽ xét theo bộ mới.`),
  comparedTitle: (title: string, isReplaced: boolean) => `Thay đổi so với ${isReplaced ? "phiên bản đang dùng" : "bộ trước"}: ${title}`, endsBefore: (title: string, on: string) => `“${title}” hết hiệu lực ngày ${formatDate(on)}.`,
  noChanges: "Không có gì khác.", changesOf: "Quy định chung",
  fromFile: (name: string, by: string, at: string) => `Nạp từ tệp ${name}: ${by}, ${formatDateTime(at)}`, shipped: "Có sẵn trong Sổ Vàng",
  unloadTitle: "Gỡ bộ quy định", unloadText: "Chỉ gỡ được khi chưa có hồ sơ nào nhận trong thời gian của bộ này. Bộ trước đó lại có hiệu lực như cũ.", unloadReason: "Lý do gỡ", unloadButton: "Gỡ", unloaded: "Đã gỡ bộ quy định.",
  leftOut: (pack: string, version: number) => `Bộ quy định ${pack}, phiên bản ${formatNumber(version)}, không dùng được với phiên bản Sổ Vàng này`, leftOutText: "Bộ này vẫn lưu trong tệp dữ liệu nhưng không áp dụng. Gỡ ra hoặc nạp tệp đã sửa.",
  nominationsIn: (count: number) => `${formatNumber(count)} hồ sơ`,
} as const;
