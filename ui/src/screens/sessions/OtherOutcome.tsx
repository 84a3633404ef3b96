import { useState } from "react";
import type { ReactNode } from "react";
import type { AgendaItem, CloseVote, Outcome, Verdict } from "../../bridge";
import { Alert, FormDialog, RadioGroup, Select, Stack, TextArea } from "../../parts";
import { term } from "../../wording";
import { ruleText, voteText } from "../../wording/votes";

const details: Record<Outcome, string> = {
  passed: ruleText.passedDetail, rejected: ruleText.rejectedDetail, lowered: ruleText.loweredDetail, deferred: ruleText.deferredDetail, withdrawn: ruleText.withdrawnDetail,
};
const outcomes: readonly Outcome[] = ["lowered", "deferred", "withdrawn", "passed", "rejected"];

/** Ends an item otherwise than computed: lowered, deferred, withdrawn, or against the figures, always with its reason. */
export function OtherOutcome({ item, count, name, hasTally, verdict, isBusy, refusal, onSubmit, onClose }: {
  item: AgendaItem;
  count: number;
  name: string;
  hasTally: boolean;
  verdict: Verdict | null;
  isBusy: boolean;
  refusal: ReactNode;
  onSubmit: (how: Omit<CloseVote, "items">) => void;
  onClose: () => void;
}) {
  const [outcome, setOutcome] = useState<Outcome>("deferred");
  const [award, setAward] = useState<string | null>(item.lowerAwards[0]?.id ?? null);
  const [reason, setReason] = useState("");
  const votes = item.rule.method !== "none";
  const needsTally = votes && !hasTally && outcome !== "deferred" && outcome !== "withdrawn";
  const isComputed = verdict !== null && ((outcome === "passed" && verdict.passed) || (outcome === "rejected" && !verdict.passed));
  const isPlain = isComputed || (!votes && outcome === "passed");
  const submit = () => {
    if (!needsTally) onSubmit({ outcome, loweredAwardId: outcome === "lowered" ? award : null, reason: reason.trim() === "" ? null : reason.trim() });
  };
  return (
    <FormDialog title={count > 1 ? ruleText.otherListTitle(count) : ruleText.otherTitle(name)} submit={ruleText.submit} onSubmit={submit} onClose={onClose} isBusy={isBusy} refusal={refusal} size="medium">
      <Stack>
        {verdict !== null && <Alert tone={verdict.passed ? "ok" : "bad"}>{ruleText.computed(`${voteText.verdict(verdict)} (${voteText.verdictDetail(verdict)})`)}</Alert>}
        <RadioGroup
          label={ruleText.outcome} value={outcome} onChange={setOutcome} isRequired autoFocus
          options={outcomes.filter((id) => id !== "lowered" || item.lowerAwards.length > 0).map((id) => ({ id, label: term("outcome", id), detail: details[id] }))}
        />
        {outcome === "lowered" && <Select label={ruleText.lowered} value={award} onChange={setAward} isRequired options={item.lowerAwards.map((lower) => ({ id: lower.id, label: lower.name }))} />}
        {needsTally && <Alert tone="warn">{ruleText.needsTally}</Alert>}
        <TextArea label={ruleText.reason} value={reason} onChange={setReason} isRequired={!isPlain} rows={2} hint={verdict !== null && !isPlain && (outcome === "passed" || outcome === "rejected") ? ruleText.reasonHint : undefined} />
        <p>{ruleText.final}</p>
      </Stack>
    </FormDialog>
  );
}
