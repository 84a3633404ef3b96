import { X } from "lucide-react";
import { ComboBox, IconButton, Stack } from "../../parts";
import type { Option } from "../../parts";
import { findUnits } from "../../pieces/choices";
import { unitText } from "../../wording/units";
import styles from "./UnitsField.module.css";

/** Several units; one box adds the next. */
export function UnitsField({ label, value, onChange, hint, isRequired = false }: { label: string; value: readonly Option[]; onChange: (units: Option[]) => void; hint?: string; isRequired?: boolean }) {
  const add = (unit: Option | null) => {
    if (unit !== null && !value.some(({ id }) => id === unit.id)) onChange([...value, unit]);
  };
  return (
    <Stack gap="tight">
      <ComboBox key={value.length} label={label} value={null} onChange={add} search={findUnits} hint={hint} isRequired={isRequired && value.length === 0} />
      {value.length > 0 && (
        <ul className={styles.units} aria-label={label}>
          {value.map((unit) => (
            <li key={unit.id}>
              <span className={styles.name}>{unit.title}{unit.detail !== undefined && <small>{unit.detail}</small>}</span>
              <IconButton label={unitText.takeOut(unit.title)} icon={<X />} onPress={() => onChange(value.filter(({ id }) => id !== unit.id))} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
