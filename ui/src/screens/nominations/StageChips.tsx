import type { NominationCounts, Stage } from "../../bridge";
import { Segmented } from "../../parts";
import { stageTones, term } from "../../wording";
import { nominationText, stageChips } from "../../wording/nominations";

/** One chip per stage that holds anything, with its count. */
export function StageChips({ value, counts, onChange }: { value: string; counts: NominationCounts | undefined; onChange: (stage: string) => void }) {
  const countOf = (stage: Stage) => counts?.stages.find((entry) => entry.stage === stage)?.count ?? 0;
  const several = value.includes(",") ? (value.split(",") as Stage[]) : null;
  return (
    <Segmented<string>
      label={nominationText.stages} value={value} onChange={onChange}
      options={[
        { id: "all", label: nominationText.all, count: counts?.total ?? 0 },
        // Several stages together come from a link of another screen.
        ...(several === null ? [] : [{ id: value, label: several.map((stage) => term("stage", stage).toLowerCase()).join(", "), count: several.reduce((sum, stage) => sum + countOf(stage), 0) }]),
        ...stageChips.filter((stage) => countOf(stage) > 0 || value === stage).map((stage) => ({ id: stage as string, label: term("stage", stage), count: countOf(stage), tone: stageTones[stage] })),
      ]}
    />
  );
}
