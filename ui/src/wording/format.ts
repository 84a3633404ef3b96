/** How dates, times and numbers are written on screen. Papers are written by the core, which follows NĐ 30/2020. */

/** `2021-09-09` → `09/09/2021`; what is no date comes back as it is. */
export function formatDate(iso: string | null | undefined): string {
  return formatPartialDate(iso?.slice(0, 10));
}

/** `2021` → `2021`, `2021-09` → `09/2021`, `2021-09-09` → `09/09/2021`. */
export function formatPartialDate(iso: string | null | undefined): string {
  if (iso === null || iso === undefined) return "";
  return iso.split("-").toReversed().join("/");
}

/** `2021-09-09T08:30:00` → `09/09/2021 08:30`. */
export function formatDateTime(iso: string | null | undefined): string {
  if (iso === null || iso === undefined) return "";
  const time = formatTime(iso.slice(11));
  return time === "" ? formatDate(iso) : `${formatDate(iso)} ${time}`;
}

/** `08:30:00` → `08:30`. */
export function formatTime(iso: string | null | undefined): string {
  return iso?.slice(0, 5) ?? "";
}

/** `từ 09/09/2021 đến 31/12/2021`, `từ 09/09/2021`, `đến 31/12/2021`; both days inclusive, partial dates allowed. */
export function formatRange(from: string | null | undefined, to: string | null | undefined): string {
  const parts = [from ? `từ ${formatPartialDate(from)}` : "", to ? `đến ${formatPartialDate(to)}` : ""];
  return parts.filter((part) => part !== "").join(" ");
}

const wholes = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });

/** `1490000` → `1.490.000`. */
export function formatNumber(value: number): string {
  return wholes.format(value);
}

/** Exact decimal text of the core → as written here, digit by digit: `"0.15"` → `0,15`, `"335250.5"` → `335.250,5`. */
export function formatDecimal(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** Share in per cent, half up to two places, whole when it is whole: (19, 22) → `86,36 %`, (18, 20) → `90 %`. Integers ≥ 0; an empty whole gives `–`. */
export function formatPercent(part: number, total: number): string {
  if (total <= 0) return "–";
  // Hundredths of a per cent in whole numbers: no floating point may turn 89,995 into 90.
  const hundredths = (BigInt(part) * 20_000n + BigInt(total)) / (BigInt(total) * 2n);
  const [whole, rest] = [hundredths / 100n, hundredths % 100n];
  return rest === 0n ? `${whole} %` : `${whole},${rest.toString().padStart(2, "0")} %`;
}

/** `1` → `lần thứ nhất`, `4` → `lần thứ tư`, `5` → `lần thứ 5`. */
export function formatOrdinal(no: number): string {
  if (no === 1) return "lần thứ nhất";
  return no === 4 ? "lần thứ tư" : `lần thứ ${formatNumber(no)}`;
}

/** Bytes → `912 B`, `34 KB`, `1,2 MB`, rounded up so that nothing is ever shown as 0. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} KB`;
  const tenths = Math.ceil((bytes * 10) / (1024 * 1024));
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? "" : `,${tenths % 10}`} MB`;
}
