import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { Award, QuotaBase } from "../../bridge";
import { Checkbox, DateField, FormDialog, FormGrid, NumberField, RadioGroup, Select, Stack, TextField } from "../../parts";
import { lawText } from "../../wording/regulations";

/** A quota of the office's own statute: at most so many per cent of what, by which document, from which day. */
export function LocalQuotaDialog({ award, awards, from, onClose }: { award: Award; awards: readonly Award[]; from: string; onClose: () => void }) {
  const [maxPct, setMaxPct] = useState<number | null>(null);
  const [isStrict, setStrict] = useState(false);
  const [base, setBase] = useState<QuotaBase["base"]>("holders_of");
  const [of, setOf] = useState<string | null>(null);
  const [validFrom, setValidFrom] = useState<string | null>(from);
  const [document, setDocument] = useState("");
  const save = useChange("set_local_quota", { quiet: true, done: lawText.quotaSaved, onDone: onClose });
  const submit = () => {
    if (maxPct === null || validFrom === null || (base === "holders_of" && of === null)) return;
    const quotaBase: QuotaBase = base === "holders_of" ? { base, award: of ?? "" } : { base };
    save.run({ fields: { awardId: award.id, of: quotaBase, maxPct, strict: isStrict, document: document.trim(), validFrom } });
  };
  return (
    <FormDialog title={lawText.quotaTitle(award.name)} submit={lawText.saveQuota} onSubmit={submit} onClose={onClose} isBusy={save.isRunning} refusal={<RefusalAlert of={save.refusal} />}>
      <Stack>
        <p>{lawText.quotaIntro}</p>
        <FormGrid columns={2}>
          <NumberField label={lawText.maxPct} value={maxPct} onChange={setMaxPct} min={1} max={100} isRequired autoFocus />
          <DateField label={lawText.validFrom} value={validFrom} onChange={setValidFrom} isRequired />
        </FormGrid>
        <Checkbox label={lawText.strict} isOn={isStrict} onChange={setStrict} />
        <RadioGroup
          label={lawText.base} value={base} onChange={setBase} isRequired
          options={[{ id: "holders_of", label: lawText.baseHolders }, { id: "members", label: lawText.baseMembers }, { id: "nominees", label: lawText.baseNominees }]}
        />
        {base === "holders_of" && <Select label={lawText.of} value={of} onChange={setOf} isRequired options={awards.filter(({ id }) => id !== award.id).map(({ id, name }) => ({ id, label: name }))} />}
        <TextField label={lawText.localDocument} hint={lawText.documentHint} value={document} onChange={setDocument} isRequired />
      </Stack>
    </FormDialog>
  );
}
