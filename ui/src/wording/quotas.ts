import type { QuotaCount } from "../bridge/generated/contract";
import { formatNumber } from "./format";
import { term } from "./terms";

/** Words of quotas counted while lines are ticked. */
export const quotasText = {
  title: "Tỷ lệ khống chế",
  unverified: "Chưa kiểm chứng",
} as const;

/** `Chiến sĩ thi đua cơ sở, Sở Y tế, năm 2021` */
export function quotaLabel({ awardName, unitName, movementTitle, year }: QuotaCount): string {
  return [awardName, unitName ?? movementTitle, `năm ${year}`].filter((part) => part !== null).join(", ");
}

/** `2 đã có + 3 đang chọn / tối đa 4 (15 % của 30)` */
export function quotaText(count: QuotaCount): string {
  const taken = `${formatNumber(count.standing)} đã có + ${formatNumber(count.ticked.length)} đang chọn`;
  if (count.allowed === null || count.base === null) return `${taken} / chưa biết ${baseWords(count)}`;
  return `${taken} / ${count.quota.strict ? "dưới" : "tối đa"} ${formatNumber(count.allowed)} (${count.quota.maxPct} % của ${formatNumber(count.base)})`;
}

/** What the share is taken of, and from where it is known. */
export function baseText(count: QuotaCount): string {
  const from = count.baseFrom === null ? "ghi số người ở trang của tập thể là đơn vị" : count.baseFrom === "paper" ? "theo báo cáo của đơn vị" : "đếm trong sổ này";
  const law = [count.quota.legalBasis, count.quota.certainty === "confirmed" || count.quota.certainty === "page" ? null : term("certainty", count.quota.certainty)].filter((part) => part !== null).join(" — ");
  return `${baseWords(count)}: ${from}. ${law}`;
}

function baseWords({ quota, baseAwardName }: QuotaCount): string {
  switch (quota.of.base) {
    case "members": return "tổng số người của đơn vị";
    case "holders_of": return `số có “${baseAwardName ?? ""}”`;
    case "nominees": return "tổng số đề nghị của phong trào";
  }
}

/** `Vượt 2: …` */
export function overText(count: QuotaCount): string {
  return `Vượt ${formatNumber(count.over.length)} dòng chọn sau cùng`;
}
