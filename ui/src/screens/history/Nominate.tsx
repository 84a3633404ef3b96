import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { AskFields, Suggestion } from "../../bridge";
import { ComboBox, FormDialog, FormGrid, Select, TextArea, Wide } from "../../parts";
import type { Option } from "../../parts";
import { termOptions } from "../../wording";
import { nextText } from "../../wording/next";
import { submissionDetail } from "../../wording/nominations";

/** Adds what was suggested to a submission as a line of its own. */
export function Nominate({ row, onClose }: { row: Suggestion; onClose: () => void }) {
  const { year } = row.step;
  const [submission, setSubmission] = useState<Option | null>(null);
  const [type, setType] = useState<AskFields["commendationType"]>("merit");
  const [achievement, setAchievement] = useState("");
  const submissions = useRead("list_submissions", {});
  const detail = useRead("read_nominee", { nominee: row.nominee });
  const add = useChange("add_nomination", { quiet: true, done: nextText.done(row), onDone: onClose });
  const options = (submissions.data?.submissions ?? []).map((one) => ({ id: one.id, title: one.unitName, detail: submissionDetail(one) }));
  const save = () => {
    if (submission === null || detail.data === undefined) return;
    const ask = {
      awardId: row.awardId, commendationType: type, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, achievement: achievement.trim(), initiatives: null, awardHistory: null, note: null,
    };
    add.run({ submission: Number(submission.id), nominee: detail.data.fields, ask });
  };
  return (
    <FormDialog title={nextText.nominateTitle(row)} submit={nextText.nominate} onSubmit={save} onClose={onClose} size="medium" isBusy={add.isRunning} refusal={<RefusalAlert of={add.refusal} />}>
      <FormGrid columns={2}>
        <Wide>
          <ComboBox
            label={nextText.submission} value={submission} onChange={setSubmission} options={options} isRequired autoFocus
            hint={submissions.data !== undefined && options.length === 0 ? nextText.noSubmission : undefined}
          />
        </Wide>
        <Wide><Select<AskFields["commendationType"]> label={nextText.type} value={type} onChange={setType} options={termOptions("commendationType")} isRequired /></Wide>
        <Wide><TextArea label={nextText.achievement} hint={nextText.achievementHint(year)} value={achievement} onChange={setAchievement} /></Wide>
      </FormGrid>
    </FormDialog>
  );
}
