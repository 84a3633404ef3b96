import type { AwardDetail, Certainty, PackChange } from "../bridge/generated/contract";
import { formatDecimal } from "./format";
import { coefficientText, deadlineText, fundText, moneyRuleText, quotaText, roundingText, ruleText, samePeriodText, voteText, wayText } from "./regulations";
import type { AwardNames } from "./regulations";
import { quotedAward } from "./standard";
import { term } from "./terms";

/** One change as it is shown: under which heading, what it is about, and both sides; a side that is not there is null. */
export type ChangeWords = { of: string | null; about: string; old: string | null; new: string | null };

type Sourced = { legalBasis: string; certainty: Certainty };

/** `… · NĐ 152/2025/NĐ-CP, khoản 5 Điều 33 (Chưa kiểm chứng)` */
function withSource(text: string, of: Sourced): string {
  return `${text} · ${of.legalBasis} (${term("certainty", of.certainty).toLowerCase()})`;
}

const present = <T>(value: T | null, words: (value: T) => string): string | null => (value === null ? null : words(value));

/** A change in words: old → new. */
export function changeWords(change: PackChange, names: AwardNames): ChangeWords {
  switch (change.kind) {
    case "sources": return { of: null, about: "Văn bản làm căn cứ", old: list(change.removed), new: list(change.added) };
    case "award_added": return { of: change.name, about: "Danh hiệu, hình thức mới", old: null, new: change.name };
    case "award_removed": return { of: change.name, about: "Không còn trong bộ quy định", old: change.name, new: null };
    case "award_detail": return { of: change.name, ...detailWords(change.change, names) };
    case "vote": return { of: change.name, about: "Biểu quyết", old: withSource(voteText(change.old), change.old), new: withSource(voteText(change.new), change.new) };
    case "alternative": return { of: change.name, about: wayWords(change.old, change.new), old: present(change.old, (way) => withSource(wayText(way, names), way)), new: present(change.new, (way) => withSource(wayText(way, names), way)) };
    case "standard_unknown": return { of: change.name, about: "Vì sao không có tiêu chuẩn", old: change.old, new: change.new };
    case "quota": return { of: change.name, about: "Tỷ lệ khống chế", old: present(change.old, (quota) => withSource(quotaText(quota, names), quota)), new: present(change.new, (quota) => withSource(quotaText(quota, names), quota)) };
    case "papers": return { of: change.name, about: "Thành phần hồ sơ", old: change.removed.length === 0 ? null : change.removed.join("; "), new: papersText(change.added, change.rewritten) };
    case "coefficient": {
      const kind = term("nomineeKind", change.recipient);
      return { of: change.name, about: "Hệ số tiền thưởng", old: present(change.old, (figure) => withSource(coefficientText(kind, figure.value), figure)), new: present(change.new, (figure) => withSource(coefficientText(kind, figure.value), figure)) };
    }
    case "multiplier": {
      const about = `Hệ số nhân cho ${term("nomineeKind", change.recipient).toLowerCase()}, ${term("awardKind", change.awardKind).toLowerCase()}`;
      return { of: null, about, old: present(change.old, (figure) => withSource(`nhân ${formatDecimal(figure.value)}`, figure)), new: present(change.new, (figure) => withSource(`nhân ${formatDecimal(figure.value)}`, figure)) };
    }
    case "fund": {
      const who = term("authorityLevel", change.authority);
      return { of: null, about: "Nguồn quỹ", old: present(change.old, (figure) => withSource(fundText(who, figure.value), figure)), new: present(change.new, (figure) => withSource(fundText(who, figure.value), figure)) };
    }
    case "rounding": return { of: null, about: "Làm tròn tiền thưởng", old: withSource(roundingText(change.old.value), change.old), new: withSource(roundingText(change.new.value), change.new) };
    case "same_period_titles": return { of: null, about: "Nhiều danh hiệu cùng thời gian", old: withSource(samePeriodText(change.old.value), change.old), new: withSource(samePeriodText(change.new.value), change.new) };
    case "money_rule": return { of: null, about: "Chi tiền thưởng", old: withSource(moneyRuleText(change.rule, change.old), change.old), new: withSource(moneyRuleText(change.rule, change.new), change.new) };
    case "deadline": return { of: null, about: "Thời hạn", old: present(change.old, (deadline) => withSource(deadlineText(deadline), deadline)), new: present(change.new, (deadline) => withSource(deadlineText(deadline), deadline)) };
    case "rule": return { of: null, about: "Điều kiện chung", old: present(change.old, (rule) => withSource(ruleText(rule, names), rule.says)), new: present(change.new, (rule) => withSource(ruleText(rule, names), rule.says)) };
  }
}

function papersText(added: readonly string[], rewritten: boolean): string | null {
  if (added.length > 0) return added.join("; ");
  return rewritten ? "Trường hợp cần hoặc căn cứ thay đổi." : null;
}

function wayWords(old: unknown, now: unknown): string {
  if (old === null) return "Thêm cách đạt tiêu chuẩn";
  return now === null ? "Bỏ cách đạt tiêu chuẩn" : "Tiêu chuẩn";
}

function detailWords(detail: AwardDetail, names: AwardNames): Omit<ChangeWords, "of"> {
  const quoted = (ids: readonly string[]) => list(ids.map((id) => quotedAward(id, { awardNames: names })));
  switch (detail.detail) {
    case "name": return { about: "Tên gọi", old: detail.old, new: detail.new };
    case "short_name": return { about: "Tên ngắn", old: detail.old, new: detail.new };
    case "kind": return { about: "Loại", old: term("awardKind", detail.old), new: term("awardKind", detail.new) };
    case "recipients": return { about: "Dành cho", old: list(detail.removed.map((kind) => term("nomineeKind", kind))), new: list(detail.added.map((kind) => term("nomineeKind", kind))) };
    case "authority": return { about: "Cấp quyết định", old: term("authorityLevel", detail.old), new: term("authorityLevel", detail.new) };
    case "rank": return { about: "Thứ bậc trong danh sách", old: String(detail.old), new: String(detail.new) };
    case "lower_awards": return { about: "Có thể hạ xuống", old: quoted(detail.removed), new: quoted(detail.added) };
    case "synonyms": return { about: "Cách viết khác khi nhập danh sách", old: list(detail.removed), new: list(detail.added) };
  }
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(", ");
}

/** Changes under their headings, in the order they came; those of no award last, under null. */
export function groupedChanges(changes: readonly PackChange[], names: AwardNames): { of: string | null; changes: ChangeWords[] }[] {
  const groups = new Map<string | null, ChangeWords[]>();
  for (const change of changes) {
    const words = changeWords(change, names);
    groups.set(words.of, [...(groups.get(words.of) ?? []), words]);
  }
  const general = groups.get(null);
  groups.delete(null);
  const found = [...groups].map(([of, list]) => ({ of, changes: list }));
  return general === undefined ? found : [...found, { of: null, changes: general }];
}
