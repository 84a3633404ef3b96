import { parseYear, partsText } from "../wording";
import type { FieldProps } from "./field";
import { TypedField } from "./TypedField";

/** A year of four digits, no thousands between them; `19` is completed to `2019`, ↑ ↓ change it by one. `<YearField label="Năm" value={year} onChange={setYear} />` */
export function YearField({ placeholder = partsText.yearExample, ...field }: FieldProps<number | null> & { placeholder?: string }) {
  return (
    <TypedField
      {...field} parse={parseYear} format={String} unreadable={() => partsText.badYear} placeholder={placeholder} inputMode="numeric"
      step={(value, by) => (value === null ? new Date().getFullYear() : value + by)}
    />
  );
}
