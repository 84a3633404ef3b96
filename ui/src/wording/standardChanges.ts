import type { AlternativeFinding, ConditionFinding, FrozenEvaluation, NominationEvaluation, ObstacleFinding } from "../bridge/generated/contract";
import { formatNumber } from "./format";
import { capital } from "./standard";
import type { StandardContext } from "./standard";
import { askedText } from "./standardConditions";
import { term } from "./terms";

/** What came out otherwise than when the nomination was appraised, in sentences; empty when nothing did. */
export function changesText(frozen: FrozenEvaluation, evaluation: NominationEvaluation, ctx: StandardContext): string[] {
  const [before, now] = [frozen.evaluation, evaluation.now];
  const found: string[] = [];
  if (frozen.packId !== evaluation.packId) found.push("Hồ sơ được xét theo bộ quy định khác.");
  if (before.awardId !== now.awardId) found.push("Danh hiệu, hình thức đề nghị đã đổi.");
  if (before.year !== now.year) found.push(`Năm xét đổi từ ${before.year} sang ${now.year}.`);
  if (before.commendationType !== now.commendationType) found.push("Loại hình khen thưởng đã đổi.");
  if (before.verdict !== now.verdict) found.push(`Kết quả: ${term("eligibility", before.verdict)} → ${term("eligibility", now.verdict)}.`);
  for (const alternative of now.alternatives) {
    const was = before.alternatives.find((other) => other.index === alternative.index);
    found.push(...(was === undefined ? [`Thêm cách đạt theo ${alternative.legalBasis}.`] : alternativeChanges(was, alternative, ctx)));
  }
  for (const gone of before.alternatives.filter((was) => !now.alternatives.some((other) => other.index === was.index))) found.push(`Không còn cách đạt theo ${gone.legalBasis}.`);
  found.push(...obstacleChanges(before.obstacles, now.obstacles));
  // Two alternatives may ask the same thing: what changed in it is told once.
  return [...new Set(found)];
}

function alternativeChanges(was: AlternativeFinding, now: AlternativeFinding, ctx: StandardContext): string[] {
  return now.conditions.flatMap((finding, at) => {
    const before = was.conditions[at];
    if (before === undefined || !asksTheSame(before, finding, ctx)) return [`Điều kiện mới: ${askedText(finding.condition, ctx)} (${term("conditionStatus", finding.status).toLowerCase()}).`];
    return conditionChange(before, finding, ctx);
  }).concat(was.conditions.slice(now.conditions.length).map((gone) => `Không còn điều kiện: ${askedText(gone.condition, ctx)}.`));
}

function asksTheSame(before: ConditionFinding, now: ConditionFinding, ctx: StandardContext): boolean {
  return askedText(before.condition, ctx) === askedText(now.condition, ctx);
}

function conditionChange(before: ConditionFinding, now: ConditionFinding, ctx: StandardContext): string[] {
  const parts: string[] = [];
  if (before.status !== now.status) parts.push(`${term("conditionStatus", before.status).toLowerCase()} → ${term("conditionStatus", now.status).toLowerCase()}`);
  const years = (finding: ConditionFinding) => finding.detail.years.join(", ") || "không có năm nào";
  if (before.detail.years.join() !== now.detail.years.join()) parts.push(`năm được tính: ${years(before)} → ${years(now)}`);
  else if (before.detail.found !== now.detail.found) parts.push(`có ${formatNumber(before.detail.found)} → ${formatNumber(now.detail.found)}`);
  return parts.length === 0 ? [] : [`${capital(askedText(now.condition, ctx))}: ${parts.join("; ")}.`];
}

function obstacleChanges(before: readonly ObstacleFinding[], now: readonly ObstacleFinding[]): string[] {
  // A rule may stand there twice, each time for another award before it: told apart by their place among their kind.
  const nth = (list: readonly ObstacleFinding[], obstacle: ObstacleFinding) => list.filter((other) => other.kind === obstacle.kind).indexOf(obstacle);
  return now.flatMap((obstacle) => {
    const was = before.filter((other) => other.kind === obstacle.kind)[nth(now, obstacle)];
    if (was?.status === obstacle.status) return [];
    const from = was === undefined ? "" : `${obstacleState(was)} → `;
    return [`${term("obstacleKind", obstacle.kind)}: ${from}${obstacleState(obstacle)}.`];
  });
}

function obstacleState({ status }: ObstacleFinding): string {
  return term("obstacleStatus", status).toLowerCase();
}
