import { formatNumber, parseMoney, partsText } from "../wording";
import type { FieldProps } from "./field";
import { TypedField } from "./TypedField";

/** Whole đồng, as offices write them: `5.000.000`, `5 triệu`, `1,5tr`. `<MoneyField label="Tiền thưởng" value={amount} onChange={setAmount} max={100_000_000} />` */
export function MoneyField({ max, ...field }: FieldProps<number | null> & { max: number }) {
  const outside = field.value !== null && field.value > max ? partsText.tooLarge(max) : null;
  return <TypedField {...field} error={outside ?? field.error} parse={parseMoney} format={formatNumber} unreadable={() => partsText.badMoney} look="number" unit="đ" />;
}
