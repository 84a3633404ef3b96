import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { AchievementRow, Achieved, ClusterOrganiser, Launcher, Reach } from "../../bridge";
import { FormDialog, FormGrid, NumberField, RadioGroup, Select, TextField, Wide, YearField } from "../../parts";
import { termOptions } from "../../wording";
import { achievementText } from "../../wording/achievements";

const NOT_SAID = "none";

type Said = "yes" | "no" | typeof NOT_SAID;
const saidOptions: { id: Said; label: string }[] = [{ id: "yes", label: achievementText.yes }, { id: "no", label: achievementText.no }, { id: NOT_SAID, label: achievementText.notSaid }];
const asSaid = (value: boolean | null | undefined): Said => (value === null || value === undefined ? NOT_SAID : value ? "yes" : "no");
const asValue = (said: Said): boolean | null => (said === NOT_SAID ? null : said === "yes");

/** Enters a movement's result, a sudden achievement or a place in a bloc, or corrects one. */
export function AchievementDialog({ nominee, row, onClose }: { nominee: number; row: AchievementRow | null; onClose: () => void }) {
  const before = row?.what ?? null;
  const [kind, setKind] = useState<Achieved["kind"]>(before?.kind ?? "movement");
  const [year, setYear] = useState(row?.year ?? null);
  const [launcher, setLauncher] = useState<Launcher | null>(before?.kind === "movement" ? before.launcher : null);
  const [yearsRun, setYearsRun] = useState(before?.kind === "movement" ? before.yearsRun : null);
  const [reach, setReach] = useState<Reach | typeof NOT_SAID>(before?.kind === "sudden" ? before.reach ?? NOT_SAID : NOT_SAID);
  const [organiser, setOrganiser] = useState<ClusterOrganiser | null>(before?.kind === "cluster" ? before.organiser : "province");
  const [said, setSaid] = useState<Said>(asSaid(before?.kind === "movement" ? before.excellent : before?.kind === "cluster" ? before.leads : null));
  const [description, setDescription] = useState(row?.description ?? "");
  const [document, setDocument] = useState(row?.document ?? "");
  const add = useChange("add_achievement", { quiet: true, done: achievementText.added, onDone: onClose });
  const update = useChange("update_achievement", { quiet: true, done: achievementText.saved, onDone: onClose });

  const achieved = (): Achieved | null => {
    switch (kind) {
      case "movement": return launcher === null ? null : { kind, launcher, yearsRun, excellent: asValue(said) };
      case "sudden": return { kind, reach: reach === NOT_SAID ? null : reach };
      case "cluster": return organiser === null ? null : { kind, organiser, leads: asValue(said) };
    }
  };
  const save = () => {
    const what = achieved();
    if (what === null || year === null) return;
    const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
    const fields = { year, what, description: orNull(description), document: orNull(document) };
    if (row === null) add.run({ nominee, fields });
    else update.run({ achievement: row.id, fields });
  };
  return (
    <FormDialog title={row === null ? achievementText.add : achievementText.edit} onSubmit={save} onClose={onClose} isBusy={add.isRunning || update.isRunning} refusal={<RefusalAlert of={add.refusal ?? update.refusal} />}>
      <FormGrid columns={2}>
        <Wide><Select label={achievementText.kind} value={kind} onChange={setKind} options={termOptions("achieved")} isRequired autoFocus /></Wide>
        <Wide><TextField label={achievementText.description[kind]} value={description} onChange={setDescription} /></Wide>
        <YearField label={achievementText.year} value={year} onChange={setYear} isRequired />
        {kind === "movement" && (
          <>
            <NumberField label={achievementText.yearsRun} hint={achievementText.yearsRunHint} value={yearsRun} onChange={setYearsRun} min={0} max={100} />
            <Wide><Select label={achievementText.launcher} value={launcher} onChange={setLauncher} options={termOptions("launcher")} isRequired /></Wide>
            <Wide><RadioGroup label={achievementText.isExcellent} value={said} onChange={setSaid} options={saidOptions} layout="row" /></Wide>
          </>
        )}
        {kind === "sudden" && <Select label={achievementText.reach} value={reach} onChange={setReach} options={[{ id: NOT_SAID, label: achievementText.notSaid }, ...termOptions("reach")]} />}
        {kind === "cluster" && (
          <>
            <Select label={achievementText.organiser} value={organiser} onChange={setOrganiser} options={termOptions("clusterOrganiser")} isRequired />
            <Wide><RadioGroup label={achievementText.leads} value={said} onChange={setSaid} options={saidOptions} layout="row" /></Wide>
          </>
        )}
        <Wide><TextField label={achievementText.document} value={document} onChange={setDocument} placeholder="12/BC-SYT" /></Wide>
      </FormGrid>
    </FormDialog>
  );
}
