import { formatTime, parseTime, partsText } from "../wording";
import type { FieldProps } from "./field";
import { TypedField } from "./TypedField";

/** A time of day, typed `8:30`, `8h30` or `0830`; the value is `08:30` or null. `<TimeField label="Bắt đầu" value={at} onChange={setAt} />` */
export function TimeField(field: FieldProps<string | null>) {
  return <TypedField {...field} parse={parseTime} format={formatTime} unreadable={() => partsText.badTime} placeholder={partsText.timeExample} inputMode="text" />;
}
