import { useChange } from "../../bridge";
import type { Refusal } from "../../bridge";
import { stepWords } from "../../wording/nominations";
import type { HandStep } from "../../wording/nominations";

export type Steps = {
  /** Takes a step with every nomination or with none; true when it was taken. Refusals stay in `refusal`. */
  take: (step: HandStep, nominations: number[], reason: string) => Promise<boolean>;
  isRunning: boolean;
  refusal: Refusal | null;
  clear: () => void;
};

/** The steps of appraisal, each its own command. */
export function useSteps(onTaken?: () => void): Steps {
  const options = (step: HandStep) => ({ quiet: true, done: ({ nominations }: { nominations: number }) => stepWords[step].done(nominations), onDone: () => onTaken?.() });
  const begin = useChange("begin_appraisal", options("begin_appraisal"));
  const eligible = useChange("mark_eligible", options("mark_eligible"));
  const ineligible = useChange("mark_ineligible", options("mark_ineligible"));
  const giveBack = useChange("return_nomination", options("return_nomination"));
  const again = useChange("receive_again", options("receive_again"));
  const reconsider = useChange("reconsider_nomination", options("reconsider_nomination"));
  const withdraw = useChange("withdraw_nomination", options("withdraw_nomination"));
  const all = [begin, eligible, ineligible, giveBack, again, reconsider, withdraw];
  const ask = (step: HandStep, nominations: number[], reason: string): Promise<unknown> => {
    const remark = reason === "" ? null : reason;
    switch (step) {
      case "begin_appraisal": return begin.ask({ nominations });
      case "mark_eligible": return eligible.ask({ nominations, reason: remark });
      case "mark_ineligible": return ineligible.ask({ nominations, reason });
      case "return_nomination": return giveBack.ask({ nominations, reason });
      case "receive_again": return again.ask({ nominations, reason: remark });
      case "reconsider_nomination": return reconsider.ask({ nominations, reason });
      case "withdraw_nomination": return withdraw.ask({ nominations, reason });
    }
  };
  return {
    take: async (step, nominations, reason) => {
      for (const change of all) change.clear();
      try {
        await ask(step, nominations, reason);
        return true;
      } catch {
        // Told by `refusal` in place, or by a toast when it broke.
        return false;
      }
    },
    isRunning: all.some((change) => change.isRunning),
    refusal: all.find((change) => change.refusal !== null)?.refusal ?? null,
    clear: () => { for (const change of all) change.clear(); },
  };
}
