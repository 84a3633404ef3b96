import type { ConditionFinding, Evidence, InitiativeRow, NominationEvaluation, ObstacleFinding, PastAwardRow, SetAside, Unknown } from "../bridge/generated/contract";
import { formatDate, formatNumber } from "./format";
import { decisionText } from "./history";
import { pageOf, quotedAward } from "./standard";
import type { StandardContext } from "./standard";
import { term } from "./terms";

/** What is missing to know, and what to do about it. */
export type ToDo = { text: string; where: "nominee" | null };

/** The rows an evaluation speaks of. */
export type Rows = Pick<NominationEvaluation, "pastAwards" | "initiatives">;

/** Every unknown as what to do about it; missing ratings of several years are one thing to do. */
export function toDos(unknown: readonly Unknown[], ctx: StandardContext): ToDo[] {
  const years = unknown.flatMap((entry) => (entry.code === "rating_missing" ? [entry.year] : []));
  const found: ToDo[] = [];
  for (const entry of unknown) {
    if (entry.code !== "rating_missing") found.push(toDo(entry, ctx));
    else if (entry.year === years[0]) found.push(ratingsMissing(years, ctx));
  }
  return found;
}

function ratingsMissing(years: readonly number[], { kind }: StandardContext): ToDo {
  const when = years.length === 1 ? `năm ${years[0]}` : `các năm ${years.join(", ")}`;
  return { text: `Chưa nhập kết quả xếp loại ${when} — nhập ở ${pageOf(kind)}.`, where: "nominee" };
}

function toDo(unknown: Unknown, ctx: StandardContext): ToDo {
  const page = pageOf(ctx.kind);
  switch (unknown.code) {
    case "awards_not_complete": return { text: `Sổ chưa chắc ghi đủ khen thưởng của những năm này — bổ sung ở ${page}, hoặc ghi ở Cài đặt sổ đã đủ từ năm nào.`, where: "nominee" };
    case "initiatives_not_complete": return { text: `Sổ chưa chắc ghi đủ sáng kiến, đề tài của những năm này — bổ sung ở ${page}, hoặc ghi ở Cài đặt sổ đã đủ từ năm nào.`, where: "nominee" };
    case "doubtful_rows": return { text: `Có dòng trong sổ chưa rõ được tính hay không — ghi rõ loại hình, phạm vi ở ${page}, hoặc người thẩm định kết luận.`, where: "nominee" };
    case "rating_missing": return ratingsMissing([unknown.year], ctx);
    case "ratings_contradict": return { text: `Năm ${unknown.year} có nhiều kết quả xếp loại khác nhau — giữ kết quả đúng ở ${page}.`, where: "nominee" };
    case "heads_missing": return { text: `Chưa ghi tổng số thành viên của tập thể năm ${ctx.year} — ghi theo báo cáo của đơn vị ở ${page}.`, where: "nominee" };
    case "heads_too_few": return { text: `Số người có danh hiệu nhiều hơn tổng số thành viên đã ghi — kiểm tra lại ở ${page}.`, where: "nominee" };
    case "member_awards_not_complete": return { text: `Sổ chưa chắc ghi đủ khen thưởng của các thành viên năm ${ctx.year} — ghi số người theo báo cáo của đơn vị ở ${page}.`, where: "nominee" };
    case "members_contradict": return { text: `Số người có danh hiệu trong báo cáo ít hơn số đã ghi trong sổ — kiểm tra lại số người ở ${page}.`, where: "nominee" };
    case "discipline_missing": return lookFor("kỷ luật", unknown.lookedOn, page);
    case "proceedings_missing": return lookFor("vụ việc đang xem xét", unknown.lookedOn, page);
    case "movements_missing": return lookFor(`kết quả phong trào thi đua năm ${ctx.year}`, unknown.lookedOn, page);
    case "movement_not_judged": return { text: `Chưa ghi phong trào được đánh giá xuất sắc hay không, đã thực hiện mấy năm — ghi ở ${page}.`, where: "nominee" };
    case "sudden_missing": return lookFor("thành tích đột xuất", unknown.lookedOn, page);
    case "sudden_not_judged": return { text: `Chưa ghi phạm vi ảnh hưởng của thành tích đột xuất — ghi ở ${page}.`, where: "nominee" };
    case "clusters_missing": return lookFor(`kết quả bình xét khối, cụm thi đua năm ${ctx.year}`, unknown.lookedOn, page);
    case "cluster_not_judged": return { text: `Chưa ghi có dẫn đầu khối, cụm do ${term("clusterOrganiser", unknown.organiser)} tổ chức hay không — ghi ở ${page}.`, where: "nominee" };
    case "unit_missing": return { text: "Chưa xác định tập thể còn hoạt động hay đã giải thể, sáp nhập — đối chiếu với đơn vị.", where: null };
    case "person_must_say": return { text: "Chờ người thẩm định trả lời.", where: null };
    case "answers_contradict": return { text: "Câu hỏi này có hai câu trả lời khác nhau — trả lời lại.", where: null };
    case "standard_not_decided": return { text: `Chưa kết luận được đạt tiêu chuẩn đó hay không — ghi khen thưởng đã có ở ${page}, hoặc người thẩm định kết luận.`, where: "nominee" };
  }
}

function lookFor(what: string, lookedOn: string | null, page: string): ToDo {
  const state = lookedOn === null ? `Chưa ai kiểm tra ${what}` : `Đã kiểm tra ${what} ngày ${formatDate(lookedOn)}, trước khi nhận hồ sơ này`;
  const next = lookedOn === null ? "ghi vào, hoặc xác nhận không có" : "kiểm tra lại";
  return { text: `${state} — ${next} ở ${page}.`, where: "nominee" };
}

/** What was looked at and does not count: which row, and why. */
export function setAsideText({ evidence, reason }: SetAside, rows: Rows, ctx: StandardContext): string {
  return `${evidenceWords(evidence, rows, ctx).text}: ${setAsideReason(reason, ctx)}`;
}

function setAsideReason(reason: SetAside["reason"], ctx: StandardContext): string {
  switch (reason.code) {
    case "revoked": return "quyết định đã bị hủy bỏ.";
    case "no_stepping_stone": return "khen đột xuất, chuyên đề không làm căn cứ xét khen thưởng theo công trạng.";
    case "of_predecessor": return "của đơn vị trước khi sáp nhập, chia; văn bản không nói có được tính không, người thẩm định quyết định.";
    case "type_not_known": return "chưa ghi loại hình khen thưởng nên chưa biết có được tính không.";
    case "other_type": return "loại hình này không thuộc diện tính của quy định.";
    case "counts_once": return "mỗi năm chỉ tính một lần, năm này đã tính.";
    case "outside_years": return "ngoài khoảng thời gian được tính.";
    case "award_before_not_known": return "chưa rõ có sau khen thưởng trước đó không.";
    case "reaches_less": return "phạm vi ảnh hưởng hẹp hơn mức cần.";
    case "scope_not_known": return "chưa ghi phạm vi ảnh hưởng nên chưa biết có được tính không.";
    case "topic": return "là đề tài, ở đây chỉ tính sáng kiến.";
    case "already_used": return `đã dùng để xét ${quotedAward(reason.by.award, ctx)} năm ${reason.by.year}.`;
    case "use_not_decided": return `đã dùng để xét ${quotedAward(reason.by.award, ctx)} năm ${reason.by.year}, chưa rõ quy định có cho dùng lại không.`;
  }
}

/** What proves something, and whose page shows it; `who` absent: the nominee's own. */
export type EvidenceWords = { text: string; detail: string; who: number | null };

export function evidenceWords(evidence: Evidence, rows: Rows, ctx: StandardContext): EvidenceWords {
  switch (evidence.kind) {
    case "past_award": {
      const row = rows.pastAwards.find((award) => award.id === evidence.id);
      return row === undefined ? { text: `Khen thưởng năm ${evidence.year}`, detail: "", who: null } : awardWords(row);
    }
    case "initiative": {
      const row = rows.initiatives.find((initiative) => initiative.id === evidence.id);
      return row === undefined ? { text: `Sáng kiến, đề tài năm ${evidence.year}`, detail: "", who: null } : initiativeWords(row);
    }
    case "rating": return { text: `Năm ${evidence.year}: ${term("rating", evidence.rating)}`, detail: "", who: null };
    case "member_award": {
      const row = rows.pastAwards.find((award) => award.id === evidence.id);
      return row === undefined ? { text: `Khen thưởng của một thành viên năm ${ctx.year}`, detail: "", who: evidence.member } : { ...awardWords(row), text: `${row.name}: ${row.awardName} năm ${row.year}`, who: evidence.member };
    }
    case "members_counted": return { text: `Báo cáo của đơn vị năm ${evidence.year}: ${formatNumber(evidence.holders)} người`, detail: "", who: null };
    case "discipline": return { text: `Kỷ luật ${term("disciplineLevel", evidence.level).toLowerCase()}`, detail: `ngày ${formatDate(evidence.on)}`, who: null };
    case "proceeding": return { text: term("proceedingKind", evidence.proceeding), detail: `từ ngày ${formatDate(evidence.on)}`, who: null };
    case "dissolved": return { text: "Tập thể đã giải thể, sáp nhập", detail: `ngày ${formatDate(evidence.on)}`, who: null };
    case "movement": return { text: `Kết quả phong trào thi đua năm ${evidence.year}`, detail: "", who: null };
    case "sudden": return { text: `Thành tích đột xuất năm ${evidence.year}`, detail: "", who: null };
    case "cluster": return { text: `Kết quả bình xét khối, cụm thi đua năm ${evidence.year}`, detail: "", who: null };
    case "answer": return { text: "Câu trả lời của người thẩm định", detail: "", who: null };
  }
}

function awardWords(row: PastAwardRow): EvidenceWords {
  return { text: `${row.awardName} năm ${row.year}`, detail: decisionText(row), who: row.nominee };
}

function initiativeWords(row: InitiativeRow): EvidenceWords {
  return { text: `“${row.title}” năm ${row.year}`, detail: decisionText({ decisionNumber: row.docNumber, decisionOn: row.recognisedOn }), who: null };
}

/** A rule of the era in a sentence: nothing in the way, what stands in it, or what is not known. */
export function obstacleText({ kind, status, detail }: ObstacleFinding, ctx: StandardContext): string {
  switch (kind) {
    case "freeze": return freezeText(status, ctx);
    case "one_state_form_a_year": return stateFormText(status, ctx);
    case "minimum_gap": return gapText(status, detail);
    case "dissolved_unit": return dissolvedText(status);
  }
}

/** The same with the rows that stand in the way, for where they are not listed beside it. */
export function obstacleWithRows(obstacle: ObstacleFinding, rows: Rows, ctx: StandardContext): string {
  const text = obstacleText(obstacle, ctx);
  const named = obstacle.detail.evidence.map((evidence) => evidenceSentence(evidence, rows, ctx)).join("; ");
  return named === "" ? text : `${text.slice(0, -1)}: ${named}.`;
}

/** Measures against members of a collective do not freeze the collective itself. */
function freezeText(status: ConditionFinding["status"], { kind }: StandardContext): string {
  const isPerson = kind === "person";
  switch (status) {
    case "met": return isPerson ? "Không trong thời hạn kỷ luật, không có vụ việc đang xem xét." : "Không có vụ việc đang xem xét.";
    case "not_met": return isPerson ? "Chưa xét khen thưởng trong khi còn kỷ luật hoặc vụ việc đang xem xét." : "Chưa xét khen thưởng trong khi còn vụ việc đang xem xét.";
    case "cannot_know": return isPerson ? "Chưa rõ có kỷ luật hoặc vụ việc đang xem xét hay không." : "Chưa rõ có vụ việc đang xem xét hay không.";
  }
}

function stateFormText(status: ConditionFinding["status"], { year }: StandardContext): string {
  switch (status) {
    case "met": return `Năm ${year} chưa có hình thức khen thưởng cấp Nhà nước nào khác.`;
    case "not_met": return `Mỗi năm chỉ một hình thức khen thưởng cấp Nhà nước, năm ${year} đã có.`;
    case "cannot_know": return `Chưa rõ năm ${year} đã có hình thức khen thưởng cấp Nhà nước nào chưa.`;
  }
}

function gapText(status: ConditionFinding["status"], { needed, found }: ObstacleFinding["detail"]): string {
  const years = formatNumber(needed);
  switch (status) {
    case "met": return `Trong vòng ${years} năm trước chưa có khen thưởng buộc phải chờ.`;
    case "not_met": return `Phải cách lần khen thưởng trước ít nhất ${years} năm, mới cách ${formatNumber(found)} năm.`;
    case "cannot_know": return `Phải cách lần khen thưởng trước ít nhất ${years} năm; chưa rõ đã đủ chưa.`;
  }
}

function dissolvedText(status: ConditionFinding["status"]): string {
  switch (status) {
    case "met": return "Tập thể còn hoạt động.";
    case "not_met": return "Không khen thưởng tập thể đã giải thể, sáp nhập.";
    case "cannot_know": return "Chưa rõ tập thể còn hoạt động hay đã giải thể, sáp nhập.";
  }
}

function evidenceSentence(evidence: Evidence, rows: Rows, ctx: StandardContext): string {
  const { text, detail } = evidenceWords(evidence, rows, ctx);
  return [text, detail].filter((part) => part !== "").join(", ");
}
