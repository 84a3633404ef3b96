import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { NomineeDetail, NomineeFields } from "../../bridge";
import { ComboBox, DateField, FormDialog, FormGrid, PartialDateField, RadioGroup, Select, TextField, Wide } from "../../parts";
import type { Option } from "../../parts";
import { findUnits } from "../../pieces/choices";
import { termOptions } from "../../wording";
import { historyText } from "../../wording/history";

const NONE = "none";

/** Corrects who somebody is, or writes that it goes to another unit from a day on. */
export function EditNominee({ detail, onClose }: { detail: NomineeDetail; onClose: () => void }) {
  const [fields, setFields] = useState<NomineeFields>(detail.fields);
  const [unit, setUnit] = useState<Option | null>({ id: detail.fields.unit, title: detail.unitName });
  const [why, setWhy] = useState<"moved" | "wrong">("moved");
  const [movedOn, setMovedOn] = useState<string | null>(null);
  const [document, setDocument] = useState("");
  const update = useChange("update_nominee", { quiet: true, done: historyText.nomineeSaved, onDone: onClose });
  const isPerson = fields.kind === "person";
  const isElsewhere = unit !== null && Number(unit.id) !== detail.fields.unit;
  const isMove = isElsewhere && why === "moved";
  const set = <K extends keyof NomineeFields>(field: K) => (value: NomineeFields[K]) => setFields({ ...fields, [field]: value });
  const save = () => {
    if (unit === null || (isMove && movedOn === null)) return;
    const position = fields.position === null || fields.position.trim() === "" ? null : fields.position.trim();
    update.run({
      nominee: detail.id, fields: { ...fields, name: fields.name.trim(), position, unit: Number(unit.id) },
      movedOn: isMove ? movedOn : null, document: isMove && document.trim() !== "" ? document.trim() : null,
    });
  };
  return (
    <FormDialog title={historyText.editNominee} onSubmit={save} onClose={onClose} size="medium" isBusy={update.isRunning} refusal={<RefusalAlert of={update.refusal} />}>
      <FormGrid columns={2}>
        <Wide><TextField label={isPerson ? historyText.personName : historyText.nomineeName} value={fields.name} onChange={set("name")} isRequired autoFocus /></Wide>
        {isPerson && (
          <>
            <PartialDateField label={historyText.born1} value={fields.born} onChange={set("born")} />
            <Select<"male" | "female" | typeof NONE> label={historyText.sex} value={fields.sex ?? NONE} onChange={(sex) => set("sex")(sex === NONE ? null : sex)} options={[{ id: NONE, label: historyText.notSaid }, ...termOptions("sex")]} />
            <TextField label={historyText.position} value={fields.position ?? ""} onChange={(position) => set("position")(position === "" ? null : position)} />
            <Select label={historyText.recipientClass} value={fields.recipientClass ?? NONE} onChange={(chosen) => set("recipientClass")(chosen === NONE ? null : (chosen as NomineeFields["recipientClass"]))} options={[{ id: NONE, label: historyText.notSaid }, ...termOptions("recipientClass")]} />
          </>
        )}
        <Wide><ComboBox label={historyText.unit} value={unit} onChange={setUnit} search={findUnits} isRequired /></Wide>
        {isElsewhere && (
          <Wide>
            <RadioGroup
              label={historyText.whyElsewhere} value={why} onChange={setWhy}
              options={[{ id: "moved", label: historyText.moved, detail: historyText.movedDetail }, { id: "wrong", label: historyText.wrongUnit, detail: historyText.wrongUnitDetail }]}
            />
          </Wide>
        )}
        {isMove && (
          <>
            <DateField label={historyText.movedOn} value={movedOn} onChange={setMovedOn} isRequired />
            <TextField label={historyText.movedBy} value={document} onChange={setDocument} placeholder="45/QĐ-UBND" />
          </>
        )}
      </FormGrid>
    </FormDialog>
  );
}
