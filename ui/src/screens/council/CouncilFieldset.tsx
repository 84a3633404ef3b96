import type { CouncilFields } from "../../bridge";
import { DateField, FormGrid, NumberField, TextField } from "../../parts";
import { councilText } from "../../wording/council";
import { isSound, requiredOf } from "./terms";
import styles from "./CouncilFieldset.module.css";

/** The establishing decision while it is typed. */
export type CouncilDraft = { name: string; docNumber: string; docOn: string | null; issuer: string; numerator: number | null; denominator: number | null; legalBasis: string };

export function toCouncil(draft: CouncilDraft): CouncilFields {
  return {
    name: draft.name.trim(), docNumber: draft.docNumber.trim(), docOn: draft.docOn ?? "", issuer: draft.issuer.trim(),
    quorum: { numerator: draft.numerator ?? 0, denominator: draft.denominator ?? 0, legalBasis: draft.legalBasis.trim() },
  };
}

/** Fields of the decision and of the quorum, with what the share means for the members there are. */
export function CouncilFieldset({ draft, members, onChange }: { draft: CouncilDraft; members: number; onChange: (draft: CouncilDraft) => void }) {
  const set = <K extends keyof CouncilDraft>(field: K) => (value: CouncilDraft[K]) => onChange({ ...draft, [field]: value });
  const { numerator, denominator } = draft;
  const sound = isSound(numerator, denominator);
  const meaning = !sound ? undefined : members === 0 ? undefined : councilText.quorumHint(requiredOf({ numerator: numerator ?? 0, denominator: denominator ?? 1 }, members), members);
  return (
    <FormGrid columns={3}>
      <TextField className={styles.name} label={councilText.name} value={draft.name} onChange={set("name")} isRequired />
      <TextField label={councilText.docNumber} value={draft.docNumber} onChange={set("docNumber")} isRequired autoFocus />
      <DateField label={councilText.docOn} value={draft.docOn} onChange={set("docOn")} isRequired />
      <TextField label={councilText.issuer} value={draft.issuer} onChange={set("issuer")} isRequired />
      <div className={styles.quorum} role="group" aria-label={councilText.quorum}>
        <div className={styles.share}>
          <NumberField className={styles.part} label={`${councilText.quorum}: ${councilText.numerator.toLowerCase()}`} value={numerator} onChange={set("numerator")} min={1} max={10_000} isRequired />
          <span className={styles.slash}>/</span>
          <NumberField className={styles.part} label={councilText.denominator} value={denominator} onChange={set("denominator")} min={1} max={10_000} isRequired error={numerator !== null && denominator !== null && !sound ? councilText.quorumUnsound : null} />
        </div>
        {meaning !== undefined && <p className={styles.meaning}>{meaning}</p>}
      </div>
      <TextField className={styles.basis} label={councilText.basis} hint={councilText.basisHint} value={draft.legalBasis} onChange={set("legalBasis")} isRequired />
    </FormGrid>
  );
}
