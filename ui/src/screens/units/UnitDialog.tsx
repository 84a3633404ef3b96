import { GitMerge, Trash2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, call, useChange } from "../../bridge";
import type { UnitFields, UnitKind, UnitRow } from "../../bridge";
import { Button, Checkbox, ComboBox, ConfirmDialog, DateField, FormDialog, FormGrid, LinkButton, Row, Select, TextField, Wide } from "../../parts";
import type { Option } from "../../parts";
import { termOptions } from "../../wording";
import { unitText } from "../../wording/units";

const blank: UnitFields = { code: null, name: "", parent: null, kind: "department", fieldOfActivity: null, isState: true, bloc: null, isBlocLeader: false, validFrom: null, validTo: null };

async function findUnits(query: string): Promise<Option[]> {
  const { units } = await call("choose_unit", { query });
  return units.map((unit) => ({ id: unit.id, title: unit.name, detail: unit.parentName ?? undefined }));
}

/** Adds a unit, or corrects and removes one; `page` leads to where it is changed by a decision. */
export function UnitDialog({ unit, page, onClose }: { unit: UnitRow | null; page?: string; onClose: () => void }) {
  const [fields, setFields] = useState<UnitFields>(unit === null ? blank : fieldsOf(unit));
  const [parent, setParent] = useState<Option | null>(unit === null || unit.parent === null ? null : { id: unit.parent, title: unit.parentName ?? "" });
  const [isRemoving, setRemoving] = useState(false);
  const add = useChange("add_unit", { quiet: true, onDone: onClose, done: unitText.added(fields.name) });
  const update = useChange("update_unit", { quiet: true, onDone: onClose, done: unitText.saved(fields.name) });
  const remove = useChange("remove_unit", { quiet: true, onDone: onClose, done: unitText.removed(fields.name) });
  const set = <K extends keyof UnitFields>(field: K) => (value: UnitFields[K]) => setFields({ ...fields, [field]: value });
  const text = (field: "code" | "fieldOfActivity" | "bloc") => (value: string) => setFields({ ...fields, [field]: value === "" ? null : value });
  const save = () => {
    const whole = { ...fields, parent: parent === null ? null : Number(parent.id) };
    if (unit === null) add.run({ fields: whole });
    else update.run({ unit: unit.id, fields: whole });
  };
  return (
    <FormDialog
      title={unit === null ? unitText.add : unitText.edit} onSubmit={save} onClose={onClose} size="medium" isBusy={add.isRunning || update.isRunning}
      refusal={<RefusalAlert of={add.refusal ?? update.refusal ?? remove.refusal} />}
    >
      <FormGrid columns={2}>
        <Wide><TextField label={unitText.name} value={fields.name} onChange={set("name")} isRequired autoFocus /></Wide>
        <Select<UnitKind> label={unitText.kind} value={fields.kind} onChange={set("kind")} options={termOptions("unitKind")} isRequired />
        <TextField label={unitText.code} value={fields.code ?? ""} onChange={text("code")} />
        <Wide><ComboBox label={unitText.parent} value={parent} onChange={setParent} search={findUnits} placeholder={unitText.parentNone} /></Wide>
        <TextField label={unitText.field} value={fields.fieldOfActivity ?? ""} onChange={text("fieldOfActivity")} />
        <TextField label={unitText.bloc} value={fields.bloc ?? ""} onChange={text("bloc")} />
        <Checkbox label={unitText.state} isOn={fields.isState} onChange={set("isState")} />
        <Checkbox label={unitText.leader} isOn={fields.isBlocLeader} onChange={set("isBlocLeader")} isDisabled={fields.bloc === null} />
        <DateField label={unitText.from} value={fields.validFrom} onChange={set("validFrom")} />
        <DateField label={unitText.to} value={fields.validTo} onChange={set("validTo")} />
        {unit !== null && <Wide><Row>{page !== undefined && <LinkButton to={page} icon={<GitMerge />}>{unitText.toPage}</LinkButton>}<Button tone="quiet" icon={<Trash2 />} onPress={() => setRemoving(true)} isBusy={remove.isRunning}>{unitText.remove}</Button></Row></Wide>}
      </FormGrid>
      {isRemoving && unit !== null && (
        <ConfirmDialog title={unitText.removeTitle(unit.name)} confirm={unitText.remove} onConfirm={() => { setRemoving(false); remove.run({ unit: unit.id }); }} onClose={() => setRemoving(false)}>
          {unitText.removeText}
        </ConfirmDialog>
      )}
    </FormDialog>
  );
}

function fieldsOf({ code, name, parent, kind, fieldOfActivity, isState, bloc, isBlocLeader, validFrom, validTo }: UnitRow): UnitFields {
  return { code, name, parent, kind, fieldOfActivity, isState, bloc, isBlocLeader, validFrom, validTo };
}
