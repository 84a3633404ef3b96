import { CalendarPlus, ListX } from "lucide-react";
import { useState } from "react";
import type { NominationRow } from "../../bridge";
import { Button, IconButton, MenuButton, Row, Spacer, Tag } from "../../parts";
import { canTake, handSteps, nominationText, stepWords } from "../../wording/nominations";
import type { HandStep } from "../../wording/nominations";
import { PutOnAgenda } from "./PutOnAgenda";
import { Quotas } from "./Quotas";
import { StepDialog } from "./StepDialog";
import { useSteps } from "./useSteps";

/** Shown on their own; the others stand under “Việc khác”. */
const PROMINENT: readonly HandStep[] = ["begin_appraisal", "mark_eligible", "mark_ineligible", "return_nomination"];

/** What can be done with the chosen lines. Only lines whose stage allows a step take it; how many is said before. */
export function BulkBar({ chosen, count, total, onSelectAll, onClear }: { chosen: readonly Pick<NominationRow, "id" | "stage">[]; count: number; total: number; onSelectAll: () => void; onClear: () => void }) {
  const [step, setStep] = useState<HandStep | null>(null);
  const [isPutting, setPutting] = useState(false);
  const steps = useSteps(onClear);
  const fit = (wanted: HandStep) => chosen.filter((row) => canTake(wanted, row.stage)).map((row) => row.id);
  const eligible = chosen.filter((row) => row.stage === "eligible" || row.stage === "deferred").map((row) => row.id);
  const start = (wanted: HandStep) => {
    if (wanted === "begin_appraisal" && fit(wanted).length === count) void takeNow(wanted);
    else setStep(wanted);
  };
  const takeNow = async (wanted: HandStep) => {
    if (!(await steps.take(wanted, fit(wanted), ""))) setStep(wanted);
  };
  const rest = handSteps.filter((wanted) => !PROMINENT.includes(wanted) && fit(wanted).length > 0);
  const label = (wanted: HandStep) => `${stepWords[wanted].action}${stepWords[wanted].asksReason ? "…" : ""}`;
  return (
    <>
      <Quotas nominations={chosen.map((row) => row.id)} />
      <Tag tone="info">{nominationText.selected(count)}</Tag>
      {count < total && <Button size="small" tone="quiet" onPress={onSelectAll}>{nominationText.selectAll(total)}</Button>}
      <IconButton label={nominationText.selectNone} icon={<ListX />} onPress={onClear} />
      <Spacer />
      <Row>
        {PROMINENT.filter((wanted) => fit(wanted).length > 0).map((wanted) => <Button key={wanted} size="small" isBusy={steps.isRunning && step === null && wanted === "begin_appraisal"} onPress={() => start(wanted)}>{label(wanted)}</Button>)}
        {eligible.length > 0 && <Button size="small" icon={<CalendarPlus />} onPress={() => setPutting(true)}>{nominationText.putOnAgenda}…</Button>}
        {rest.length > 0 && <MenuButton size="small" label={nominationText.more} items={rest.map((wanted) => ({ id: wanted, label: label(wanted), onAction: () => start(wanted) }))} />}
      </Row>
      {step !== null && <StepDialog step={step} nominations={fit(step)} all={count} steps={steps} onClose={() => setStep(null)} />}
      {isPutting && <PutOnAgenda nominations={eligible} all={count} onDone={() => { setPutting(false); onClear(); }} onClose={() => setPutting(false)} />}
    </>
  );
}
