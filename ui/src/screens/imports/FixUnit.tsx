import { useState } from "react";
import { RefusalAlert } from "../../bridge";
import type { Refusal, UnitSuggestion } from "../../bridge";
import { Button, Checkbox, ComboBox, FormDialog, RadioGroup, Row, Stack } from "../../parts";
import type { Option } from "../../parts";
import { importText } from "../../wording/imports";
import { findUnits } from "./target";
import styles from "./dialogs.module.css";

/** Which unit is meant by a name of the list: one of the nearest, or any other; for this row or for every row with that name. */
export function FixUnit({ found, suggestions, repaired, isBusy, refusal, onUse, onRevert, onClose }: {
  found: string;
  suggestions: readonly UnitSuggestion[];
  repaired: boolean;
  isBusy: boolean;
  refusal: Refusal | null;
  onUse: (unit: Option, everywhere: boolean) => void;
  onRevert: () => void;
  onClose: () => void;
}) {
  const [near, setNear] = useState<string | null>(suggestions[0] === undefined ? null : String(suggestions[0].unit));
  const [other, setOther] = useState<Option | null>(null);
  const [isEverywhere, setEverywhere] = useState(true);
  const nearest = suggestions.find((suggestion) => String(suggestion.unit) === near);
  const chosen: Option | null = other ?? (nearest === undefined ? null : { id: nearest.unit, title: nearest.name });
  const named = found.trim() !== "";
  return (
    <FormDialog
      title={importText.unitTitle} submit={importText.use} isBusy={isBusy} refusal={<RefusalAlert of={refusal} />} onClose={onClose}
      onSubmit={() => { if (chosen !== null) onUse(chosen, named && isEverywhere); }}
    >
      <Stack>
        {named && <p className={styles.found}>{importText.unitFound(found)}</p>}
        {suggestions.length > 0 && (
          <RadioGroup
            label={importText.unitNearest} value={other === null ? near : null} onChange={(id) => { setNear(id); setOther(null); }} autoFocus
            options={suggestions.map((suggestion) => ({ id: String(suggestion.unit), label: suggestion.name }))}
          />
        )}
        <ComboBox label={importText.unitOther} value={other} onChange={setOther} search={findUnits} autoFocus={suggestions.length === 0} isRequired={chosen === null} hint={importText.unitMissing} />
        {named && <Checkbox label={importText.unitEverywhere(found)} hint={importText.unitEverywhereHint} isOn={isEverywhere} onChange={setEverywhere} />}
        {repaired && <Row><Button size="small" tone="quiet" onPress={onRevert}>{importText.backToSheet}</Button></Row>}
      </Stack>
    </FormDialog>
  );
}
