import { call } from "../../bridge";
import type { CouncilRole, MemberFields } from "../../bridge";
import { ComboBox, DateField, FormGrid, Select, TextField, Wide } from "../../parts";
import type { Option } from "../../parts";
import { termOptions } from "../../wording";
import { councilText } from "../../wording/council";

/** A member while being typed. */
export type MemberDraft = { name: string; role: CouncilRole; post: string; unit: Option | null; fromOn: string | null; toOn: string | null; byDecision: string };

export function toMember(draft: MemberDraft): MemberFields {
  const decision = draft.byDecision.trim();
  return { name: draft.name.trim(), role: draft.role, post: draft.post.trim(), unit: draft.unit === null ? null : Number(draft.unit.id), fromOn: draft.fromOn ?? "", toOn: draft.toOn, byDecision: decision === "" ? null : decision };
}

/** Units found by any words of their names. */
export async function searchUnits(typed: string): Promise<Option[]> {
  const { units } = await call("choose_unit", { query: typed });
  return units.map((unit) => ({ id: unit.id, title: unit.name, detail: unit.parentName ?? undefined }));
}

/** Fields of one member; `term` leaves out the days where the dialog around asks for them itself. */
export function MemberFieldset({ draft, onChange, hasTerm = true, nameLabel = councilText.memberName }: { draft: MemberDraft; onChange: (draft: MemberDraft) => void; hasTerm?: boolean; nameLabel?: string }) {
  const set = <K extends keyof MemberDraft>(field: K) => (value: MemberDraft[K]) => onChange({ ...draft, [field]: value });
  return (
    <FormGrid columns={2}>
      <TextField label={nameLabel} value={draft.name} onChange={set("name")} isRequired autoFocus={hasTerm} />
      <Select label={councilText.role} value={draft.role} onChange={set("role")} options={termOptions("councilRole")} isRequired />
      <Wide><TextField label={councilText.post} value={draft.post} onChange={set("post")} isRequired /></Wide>
      <Wide><ComboBox label={councilText.unit} hint={councilText.unitHint} value={draft.unit} onChange={set("unit")} search={searchUnits} /></Wide>
      {hasTerm && (
        <>
          <DateField label={councilText.fromOn} value={draft.fromOn} onChange={set("fromOn")} isRequired />
          <DateField label={councilText.toOn} hint={councilText.toOnHint} value={draft.toOn} onChange={set("toOn")} />
          <Wide><TextField label={councilText.byDecision} hint={councilText.byDecisionHint} value={draft.byDecision} onChange={set("byDecision")} /></Wide>
        </>
      )}
    </FormGrid>
  );
}
