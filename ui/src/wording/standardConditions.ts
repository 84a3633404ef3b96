import type { Condition, ConditionFinding, Detail, Rating } from "../bridge/generated/contract";
import { formatDate, formatNumber, formatPercent } from "./format";
import { capital, quotedAward } from "./standard";
import type { StandardContext } from "./standard";
import { term } from "./terms";

/** What a condition asks for, as it follows “Cần”: `3 lần liên tục “Chiến sĩ thi đua cơ sở”`. */
export function askedText(condition: Condition, ctx: StandardContext): string {
  const award = (id: string) => quotedAward(id, ctx);
  const after = (id: string | null) => (id === null ? "" : ` sau khi có ${award(id)}`);
  switch (condition.type) {
    case "held_award": {
      const times = condition.count === 1 ? award(condition.award) : `${formatNumber(condition.count)} lần ${award(condition.award)}`;
      const standard = condition.orStandardMet ? ", hoặc đạt tiêu chuẩn của danh hiệu, hình thức đó" : "";
      return `${times}${condition.sameYear ? ` năm ${ctx.year}` : span(condition.withinYears, ctx)}${after(condition.afterAward)}${standard}`;
    }
    case "consecutive_award": {
      const apart = condition.apartYears > 1 ? `, hai lần kề nhau cách không quá ${formatNumber(condition.apartYears)} năm` : "";
      const end = condition.mayEndYearsBefore > 0 ? `, lần cuối không trước năm ${ctx.year - condition.mayEndYearsBefore}` : "";
      return `${formatNumber(condition.count)} lần liên tục ${award(condition.award)}${apart}${end}`;
    }
    case "rating": return `${ratingAtLeast(condition.min)} năm ${ctx.year}`;
    case "rating_consecutive": {
      const or = condition.orAward === null ? "" : ` hoặc có ${award(condition.orAward)}`;
      return `${formatNumber(condition.years)} năm liên tục ${ratingAtLeast(condition.min)}${or}${after(condition.afterAward)}`;
    }
    case "initiative": {
      const what = condition.noTopic ? "sáng kiến (không tính đề tài)" : "sáng kiến, đề tài";
      return `${formatNumber(condition.count)} ${what} ${scopeText(condition.scope)}${span(condition.withinYears, ctx)}${after(condition.afterAward)}`;
    }
    case "share_of_members": return `${condition.strict ? `trên ${condition.minPct} % thành viên` : `từ ${condition.minPct} % thành viên trở lên`} có ${award(condition.award)} năm ${ctx.year}`;
    case "member_has": return `ít nhất ${formatNumber(condition.min)} thành viên có ${award(condition.award)} năm ${ctx.year}`;
    case "no_discipline": {
      const from = condition.from === "reprimand" ? "" : ` từ ${term("disciplineLevel", condition.from).toLowerCase()} trở lên`;
      return `${ctx.kind === "collective" ? "không có thành viên bị kỷ luật" : "không bị kỷ luật"}${from} trong năm ${ctx.year}`;
    }
    case "movement_result": {
      const by = condition.launchers.map((launcher) => term("launcher", launcher)).join(" hoặc ");
      const years = condition.minYears === null ? "" : `, thực hiện từ ${formatNumber(condition.minYears)} năm trở lên`;
      return `thành tích xuất sắc trong phong trào thi đua do ${by} phát động${years}, sơ kết, tổng kết năm ${ctx.year}`;
    }
    case "sudden_achievement": return `thành tích đột xuất năm ${ctx.year}, phạm vi ảnh hưởng ${condition.reach === "national" ? "" : "ít nhất "}${term("reach", condition.reach)}`;
    case "leads_cluster": return `dẫn đầu khối, cụm thi đua do ${term("clusterOrganiser", condition.organisedBy)} tổ chức năm ${ctx.year}`;
    case "manual": return condition.text;
  }
}

/** One condition in a sentence: what is needed, what was found, where a run broke and why. */
export function conditionText({ condition, status, detail }: ConditionFinding, ctx: StandardContext): string {
  const asked = askedText(condition, ctx);
  switch (condition.type) {
    case "held_award": return `Cần ${asked}${heldFound(condition.count, status, detail, ctx, condition.award)}.`;
    case "consecutive_award": return `Cần ${asked}${runFound(status, detail, ctx, condition.mayEndYearsBefore)}.`;
    case "rating_consecutive": return `Cần ${asked}${runFound(status, detail, ctx, 0)}.`;
    case "rating": {
      const rated = detail.evidence.find((evidence) => evidence.kind === "rating");
      return `Cần ${asked}, ${rated === undefined ? "chưa rõ" : `kết quả là “${term("rating", rated.rating)}”`}.`;
    }
    case "initiative": return `Cần ${asked}${counted(condition.count === 1, status, detail)}${perhaps(status, detail)}.`;
    case "share_of_members": {
      const heads = detail.heads ?? 0;
      if (heads === 0) return `Cần ${asked}; thấy ${formatNumber(detail.found)} người, chưa biết tổng số.`;
      const share = detail.found > heads ? "" : ` (${formatPercent(detail.found, heads)})`;
      return `Cần ${asked}, tức ${formatNumber(detail.needed)} trong ${formatNumber(heads)} người; ${status === "cannot_know" ? "mới thấy" : "có"} ${formatNumber(detail.found)}${share}${missing(status, detail)}.`;
    }
    case "member_has": return `Cần ${asked}, ${status === "cannot_know" ? "mới thấy" : "có"} ${formatNumber(detail.found)}.`;
    case "no_discipline": return `Cần ${asked}${disciplineFound(status, detail)}.`;
    case "movement_result": return `Cần ${asked}${reported(status, detail)}.`;
    case "sudden_achievement": return `Cần ${asked}${reported(status, detail)}.`;
    case "leads_cluster": return `Cần ${asked}${reported(status, detail)}.`;
    case "manual": return `${capital(asked).replace(/\.$/, "")}: ${answered(status)}.`;
  }
}

/** `xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên` */
function ratingAtLeast(min: Rating): string {
  const word = `“${term("rating", min)}”`;
  return min === "excellent" ? `xếp loại ${word}` : `xếp loại từ ${word} trở lên`;
}

function scopeText(scope: Extract<Condition, { type: "initiative" }>["scope"]): string {
  switch (scope) {
    case "base": return "cấp cơ sở trở lên";
    case "province": return "cấp bộ, ban, ngành, tỉnh trở lên";
    case "national": return "phạm vi toàn quốc";
  }
}

/** ` trong 3 năm 2021–2023`; nothing where any year counts. */
function span(years: number | null, { year }: StandardContext): string {
  if (years === null) return "";
  return years === 1 ? ` năm ${year}` : ` trong ${formatNumber(years)} năm ${year - years + 1}–${year}`;
}

/** `, có 2: 2021, 2022; còn thiếu 1`; what is only seen so far is said to be. `isOne`: one is all that is asked for. */
function counted(isOne: boolean, status: ConditionFinding["status"], detail: Detail): string {
  const { found, years } = detail;
  const list = years.join(", ");
  if (found === 0) return status === "cannot_know" ? ", chưa thấy trong sổ" : ", chưa có";
  if (status === "cannot_know") return `, mới thấy ${formatNumber(found)}: ${list}`;
  return `${isOne && found === 1 ? `, có năm ${list}` : `, có ${formatNumber(found)}: ${list}`}${missing(status, detail)}`;
}

/** `; 1 còn phải xem lại` */
function perhaps(status: ConditionFinding["status"], detail: Detail): string {
  return status === "cannot_know" && detail.perhaps > 0 ? `; ${formatNumber(detail.perhaps)} còn phải xem lại` : "";
}

function missing(status: ConditionFinding["status"], { needed, found }: Detail): string {
  return status === "not_met" && found > 0 && needed > found ? `; còn thiếu ${formatNumber(needed - found)}` : "";
}

function heldFound(count: number, status: ConditionFinding["status"], detail: Detail, ctx: StandardContext, award: string): string {
  const standard = (() => {
    switch (detail.standard) {
      case null: return "";
      case "eligible": return `, nhưng đạt tiêu chuẩn của ${quotedAward(award, ctx)}`;
      case "not_eligible": return `; cũng chưa đạt tiêu chuẩn của ${quotedAward(award, ctx)}`;
      case "needs_a_person": return `; tiêu chuẩn của ${quotedAward(award, ctx)} cần người thẩm định`;
    }
  })();
  // Whoever meets the standard without holding it holds nothing that is missing.
  return `${counted(count === 1, detail.standard === "eligible" ? "met" : status, detail)}${perhaps(status, detail)}${standard}`;
}

/** What of a run was found, and the year that ends it, going back in time. */
function runFound(status: ConditionFinding["status"], detail: Detail, ctx: StandardContext, mayEndYearsBefore: number): string {
  const { broke, run } = detail;
  const start = counted(false, status, detail);
  if (broke === null) return start;
  // Why a run that is long enough goes no farther back is no news where nobody has looked.
  if (broke.reason === "not_known" && (status === "met" || run === null)) return start;
  if (run !== null && broke.year >= run.from - 1) return `${start}; chuỗi dừng ở ${broke.year} vì ${breakText(detail, " năm đó")}`;
  if (run === null && broke.year === ctx.year) return mayEndYearsBefore === 0 ? `${start}: năm ${ctx.year} ${breakText(detail, "")}` : `${start} lần nào trong các năm ${ctx.year - mayEndYearsBefore}–${ctx.year}`;
  return `${start}; dù tính cả những năm chưa rõ, chuỗi cũng dừng ở ${broke.year} vì ${breakText(detail, " năm đó")}`;
}

/** Why a year ends a run; `when` stands where the sentence names the year itself. */
function breakText({ broke, evidence }: Detail, when: string): string {
  switch (broke?.reason) {
    case undefined: return "";
    case "nothing": return `không có danh hiệu${when}`;
    case "set_aside": return `danh hiệu${when} không được tính`;
    case "rated_lower": {
      const rated = evidence.find((entry) => entry.kind === "rating" && entry.year === broke?.year);
      return rated?.kind === "rating" ? `xếp loại${when} là “${term("rating", rated.rating)}”` : `xếp loại${when} thấp hơn`;
    }
    case "not_after_award": return "chỉ tính những năm sau khi có khen thưởng trước";
    case "discipline": return "thành tích tính lại từ khi hết thời hạn kỷ luật";
    case "not_known": return `kết quả${when} chưa rõ`;
  }
}

function disciplineFound(status: ConditionFinding["status"], { evidence }: Detail): string {
  switch (status) {
    case "met": return ", sổ không ghi trường hợp nào";
    case "cannot_know": return ", chưa ai kiểm tra";
    case "not_met": return `, nhưng có ${evidence.flatMap((entry) => (entry.kind === "discipline" ? [`${term("disciplineLevel", entry.level).toLowerCase()} ngày ${formatDate(entry.on)}`] : [])).join("; ")}`;
  }
}

/** What others have said: there is one, there is none, or what there is does not do. */
function reported(status: ConditionFinding["status"], { evidence }: Detail): string {
  switch (status) {
    case "met": return ", đã xác nhận";
    case "not_met": return evidence.length === 0 ? ", chưa đạt" : ", kết quả chưa đạt mức này";
    case "cannot_know": return ", chưa rõ";
  }
}

function answered(status: ConditionFinding["status"]): string {
  switch (status) {
    case "met": return "người thẩm định xác nhận có";
    case "not_met": return "người thẩm định xác nhận không";
    case "cannot_know": return "chờ người thẩm định xác nhận";
  }
}
