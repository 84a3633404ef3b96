import { formatNumber, parseWhole, partsText } from "../wording";
import type { FieldProps } from "./field";
import { TypedField } from "./TypedField";

/** A whole number ≥ 0, counted live while typing; ↑ ↓ change it by one. `<NumberField label="Đồng ý" value={agree} onChange={setAgree} max={22} />` */
export function NumberField({ min = 0, max = Number.MAX_SAFE_INTEGER, unit, ...field }: FieldProps<number | null> & { min?: number; max?: number; unit?: string }) {
  const inRange = (value: number) => Math.min(max, Math.max(min, value));
  const outside = field.value === null ? null : field.value < min ? partsText.tooSmall(min) : field.value > max ? partsText.tooLarge(max) : null;
  return (
    <TypedField
      {...field} error={outside ?? field.error} parse={parseWhole} format={formatNumber} unreadable={() => partsText.badNumber} inputMode="numeric" look="number" unit={unit}
      step={(value, by) => inRange((value ?? (by === 1 ? min - 1 : min)) + by)}
    />
  );
}
