import type { NominationEvaluation, NomineeKind } from "../bridge/generated/contract";
import { doubleText } from "./doubles";
import { bestOf, contextOf } from "./standard";
import { conditionText } from "./standardConditions";
import { obstacleWithRows } from "./standardFacts";

/** What stands between a nomination and the nearest way to deserve the award, in sentences: rules in the way first, then conditions that are not met. */
export function whyNotTexts(evaluation: NominationEvaluation, kind: NomineeKind): string[] {
  const ctx = contextOf(evaluation, kind);
  return [
    ...evaluation.doubles.map(doubleText),
    ...evaluation.now.obstacles.filter((obstacle) => obstacle.status === "not_met").map((obstacle) => obstacleWithRows(obstacle, evaluation, ctx)),
    ...(bestOf(evaluation.now)?.conditions ?? []).filter((finding) => finding.status === "not_met").map((finding) => conditionText(finding, ctx)),
  ];
}
