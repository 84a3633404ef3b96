import { useRead } from "../../bridge";
import type { CouncilRow, SessionFields } from "../../bridge";
import { ComboBox, DateField, FormGrid, Select, TextArea, TextField, TimeField, Wide } from "../../parts";
import { term } from "../../wording";
import { sessionText } from "../../wording/sessions";
import { serves } from "./members";

/** A notice while it is typed: the tellers one per line. */
export type SessionDraft = Omit<SessionFields, "tellers" | "heldOn"> & { tellers: string; heldOn: string | null };

export function toFields(draft: SessionDraft): SessionFields {
  return { ...draft, heldOn: draft.heldOn ?? "", tellers: draft.tellers.split("\n").map((line) => line.trim()).filter((line) => line !== "") };
}

/** Fields of a session's notice. */
export function SessionForm({ draft, onChange, councils }: { draft: SessionDraft; onChange: (draft: SessionDraft) => void; councils: readonly CouncilRow[] }) {
  const council = useRead("read_council", { council: draft.council });
  const day = draft.heldOn;
  const members = council.data?.council.id === draft.council ? council.data.members.filter((member) => day === null || serves(member, day)) : [];
  const options = members.map((member) => ({ id: member.id, title: member.name, detail: `${term("councilRole", member.role)} · ${member.post}` }));
  const set = <K extends keyof SessionDraft>(field: K) => (value: SessionDraft[K]) => onChange({ ...draft, [field]: value });
  return (
    <FormGrid columns={2}>
      {councils.length > 1 && (
        <Wide>
          <Select
            label={sessionText.council} value={String(draft.council)} isRequired onChange={(id) => onChange({ ...draft, council: Number(id), chair: null })}
            options={councils.map((row) => ({ id: String(row.id), label: row.name, detail: row.docNumber }))}
          />
        </Wide>
      )}
      <Wide><TextField label={sessionText.name} value={draft.title} onChange={set("title")} isRequired autoFocus /></Wide>
      <DateField label={sessionText.day} value={draft.heldOn} onChange={set("heldOn")} isRequired hint={day === null || council.data === undefined ? undefined : sessionText.membersThatDay(members.length)} />
      <TimeField label={sessionText.time} value={draft.heldAt} onChange={set("heldAt")} />
      <Wide><TextField label={sessionText.place} value={draft.place} onChange={set("place")} isRequired /></Wide>
      <ComboBox
        label={sessionText.chair} value={options.find((option) => option.id === draft.chair) ?? null} options={options}
        onChange={(option) => onChange({ ...draft, chair: option === null ? null : Number(option.id) })}
      />
      <TextField label={sessionText.secretary} value={draft.secretaryName} onChange={set("secretaryName")} isRequired />
      <Wide><TextArea label={sessionText.tellers} value={draft.tellers} onChange={set("tellers")} rows={2} hint={sessionText.tellersHint} /></Wide>
    </FormGrid>
  );
}
