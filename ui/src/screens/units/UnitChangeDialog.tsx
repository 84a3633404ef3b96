import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { UnitChangeKind, UnitDetail } from "../../bridge";
import { Checkbox, ComboBox, DateField, FormDialog, FormGrid, Select, TextField, Wide } from "../../parts";
import type { Option } from "../../parts";
import { findUnits } from "../../pieces/choices";
import { termOptions } from "../../wording";
import { unitText } from "../../wording/units";
import { UnitsField } from "./UnitsField";

/** What a decision does to a unit: another name, a merge, a split, an end. */
export function UnitChangeDialog({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const [kind, setKind] = useState<UnitChangeKind>("merge");
  const [on, setOn] = useState<string | null>(null);
  const [document, setDocument] = useState("");
  const [name, setName] = useState(unit.name);
  const [others, setOthers] = useState<readonly Option[]>([]);
  const [into, setInto] = useState<Option | null>(null);
  const [parts, setParts] = useState<readonly Option[]>([]);
  const [takesPeople, setTakesPeople] = useState(true);
  const ends = { quiet: true, onDone: onClose };
  const rename = useChange("change_unit_name", { ...ends, done: unitText.renamed(name) });
  const merge = useChange("merge_units", { ...ends, done: ({ people }) => unitText.merged(into?.title ?? "", people) });
  const split = useChange("split_unit", { ...ends, done: unitText.splitDone(unit.name) });
  const dissolve = useChange("dissolve_unit", { ...ends, done: unitText.dissolved(unit.name) });
  const running = [rename, merge, split, dissolve];
  const choose = (next: UnitChangeKind) => {
    for (const change of running) change.clear();
    setKind(next);
  };
  const save = () => {
    if (on === null) return;
    const decision = { on, document: document.trim() };
    switch (kind) {
      case "rename": return rename.run({ unit: unit.id, name: name.trim(), ...decision });
      case "merge": return into === null ? undefined : merge.run({ units: [unit.id, ...others.map(({ id }) => Number(id))], into: Number(into.id), movePeople: takesPeople, ...decision });
      case "split": return split.run({ unit: unit.id, into: parts.map(({ id }) => Number(id)), ...decision });
      case "dissolve": return dissolve.run({ unit: unit.id, ...decision });
    }
  };
  return (
    <FormDialog
      title={unitText.changeTitle(unit.name)} submit={unitText.changeSave} onSubmit={save} onClose={onClose} size="medium" isBusy={running.some((change) => change.isRunning)}
      refusal={<RefusalAlert of={running.find((change) => change.refusal !== null)?.refusal ?? null} />}
    >
      <FormGrid columns={2}>
        <Wide><Select<UnitChangeKind> label={unitText.changeKind} value={kind} onChange={choose} options={termOptions("unitChangeKind")} hint={unitText.changeHints[kind]} isRequired autoFocus /></Wide>
        <DateField label={unitText.changeOn} value={on} onChange={setOn} isRequired />
        <TextField label={unitText.changeDocument} value={document} onChange={setDocument} placeholder="45/QĐ-UBND" isRequired />
        {kind === "rename" && <Wide><TextField label={unitText.newName} value={name} onChange={setName} isRequired /></Wide>}
        {kind === "merge" && (
          <>
            <Wide><ComboBox label={unitText.mergeInto} value={into} onChange={setInto} search={findUnits} hint={unitText.mustExist} isRequired /></Wide>
            <Wide><UnitsField label={unitText.mergeOthers} value={others} onChange={setOthers} /></Wide>
            <Wide><Checkbox label={unitText.takePeople(unit.people)} isOn={takesPeople} onChange={setTakesPeople} /></Wide>
          </>
        )}
        {kind === "split" && <Wide><UnitsField label={unitText.splitInto} value={parts} onChange={setParts} hint={unitText.mustExist} isRequired /></Wide>}
      </FormGrid>
    </FormDialog>
  );
}
