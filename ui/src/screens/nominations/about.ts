import type { NominationEvaluation } from "../../bridge";
import type { StandardContext } from "../../wording/standard";

/** What every line of an appraisal goes by. */
export type About = {
  evaluation: NominationEvaluation;
  ctx: StandardContext;
  nomination: number;
  nominee: number;
  /** Whether what a person says may still change. */
  canAnswer: boolean;
};
