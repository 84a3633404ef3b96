import { formatDate, parseDate, partsText } from "../wording";
import type { FieldProps } from "./field";
import { TypedField } from "./TypedField";

/** A day, typed `9/9/2021`, `090921` or `9.9.21`; the value is `2021-09-09` or null. `<DateField label="Ngày họp" value={heldOn} onChange={setHeldOn} />` */
export function DateField(field: FieldProps<string | null>) {
  return <TypedField {...field} parse={parseDate} format={formatDate} unreadable={() => partsText.badDate} placeholder={partsText.dateExample} inputMode="text" />;
}
