import type { ReactNode } from "react";
import { useRead } from "../../bridge";
import type { DecisionHead } from "../../bridge";
import { ComboBox, DateField, FormGrid, NumberField, TextField } from "../../parts";
import type { Option } from "../../parts";
import { importText } from "../../wording/imports";

/** Nothing said for the whole list. */
export const NO_DECISION: DecisionHead = { number: null, on: null, issuer: null, award: null, year: null };

/** The decision lines of past awards go by where they name none. Nothing of it is required. */
export function DecisionForm({ head, onChange, children }: { head: DecisionHead; onChange: (head: DecisionHead) => void; children?: ReactNode }) {
  const awards = useRead("list_awards", { on: head.on });
  const options: Option[] = (awards.data?.awards ?? []).map(({ award }) => ({ id: award.id, title: award.name }));
  const text = (typed: string) => (typed === "" ? null : typed);
  return (
    <FormGrid columns={2}>
      <TextField label={importText.decisionNumber} value={head.number ?? ""} onChange={(typed) => onChange({ ...head, number: text(typed) })} placeholder="1234/QĐ-UBND" />
      <DateField label={importText.decisionOn} value={head.on} onChange={(on) => onChange({ ...head, on })} />
      <TextField label={importText.decisionIssuer} value={head.issuer ?? ""} onChange={(typed) => onChange({ ...head, issuer: text(typed) })} placeholder="Chủ tịch UBND tỉnh" />
      <NumberField label={importText.decisionYear} value={head.year} onChange={(year) => onChange({ ...head, year })} min={1945} max={2100} />
      <ComboBox label={importText.decisionAward} value={options.find((option) => option.id === head.award) ?? null} options={options} onChange={(option) => onChange({ ...head, award: option === null ? null : String(option.id) })} />
      {children}
    </FormGrid>
  );
}

/** The decision as it is sent: null when nothing is said. */
export function toDecision(head: DecisionHead): DecisionHead | null {
  const trimmed = { ...head, number: head.number?.trim() || null, issuer: head.issuer?.trim() || null };
  return Object.values(trimmed).every((part) => part === null) ? null : trimmed;
}
