import { formatPartialDate, parsePartialDate, partsText } from "../wording";
import type { FieldProps } from "./field";
import { TypedField } from "./TypedField";

/** A date known to the year, the month or the day: `2021`, `2021-09`, `2021-09-09` or null. `<PartialDateField label="Ngày ban hành" … />` */
export function PartialDateField(field: FieldProps<string | null>) {
  return <TypedField {...field} parse={parsePartialDate} format={formatPartialDate} unreadable={() => partsText.badPartialDate} placeholder={partsText.partialDateExample} inputMode="text" />;
}
