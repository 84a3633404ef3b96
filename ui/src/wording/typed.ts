/** Reading what people type: dates, partial dates, times, whole numbers, years. Nothing here guesses: what cannot be read is null. */

import { fold } from "./fold";

/** Two-digit years: 00–49 are 2000s, 50–99 are 1900s, as in `domain::dates`. */
const PIVOT = 50;

/** `9/9/2021`, `09/09/2021`, `090921`, `09092021`, `9.9.21`, `9-9-2021`, `2021-09-09` → `2021-09-09`; null when it is no day of the calendar. */
export function parseDate(typed: string): string | null {
  const text = typed.trim();
  let match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  return match ? isoDay(fullYear(match[3] ?? ""), Number(match[2]), Number(match[1])) : null;
}

/** Like `parseDate`, and also `2021` → `2021`, `9/2021` and `2021-09` → `2021-09`, `tháng 9 năm 2021`, `ngày 9 tháng 9 năm 2021`. */
export function parsePartialDate(typed: string): string | null {
  const text = typed.normalize("NFC").trim().toLowerCase();
  let match = /^(?:năm )?(\d{4})$/.exec(text);
  if (match) return isoYear(Number(match[1]));
  match = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (match) return isoMonth(Number(match[1]), Number(match[2]));
  match = /^(?:tháng )?(\d{1,2})\s*[/.\- ]\s*(\d{4})$/.exec(text) ?? /^tháng (\d{1,2}) năm (\d{4})$/.exec(text);
  if (match) return isoMonth(Number(match[2]), Number(match[1]));
  match = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(text);
  if (match) return isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
  return parseDate(text);
}

/** `8h30`, `8:30`, `0830`, `8 giờ 30`, `8h`, `8g30` → `08:30`; null when it is no time of day. */
export function parseTime(typed: string): string | null {
  const text = typed.normalize("NFC").trim().toLowerCase();
  const match = /^(\d{1,2})\s*(?:h|:|g|giờ|\.)\s*(\d{1,2})?(?:\s*phút)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}

/** `1.490.000`, `1490000`, ` 18 ` → number; null for anything that is not a whole number ≥ 0. */
export function parseWhole(typed: string): number | null {
  const text = typed.trim();
  if (!/^(\d+|\d{1,3}([. ]\d{3})+)$/.test(text)) return null;
  const value = Number(text.replace(/[. ]/g, ""));
  return Number.isSafeInteger(value) ? value : null;
}

/** How amounts are shortened on paper, by their folded word: how many đồng. */
const MONEY_WORDS: Readonly<Record<string, number>> = { k: 1_000, ngan: 1_000, nghin: 1_000, tr: 1_000_000, trieu: 1_000_000, ty: 1_000_000_000 };

/** Đồng as offices write them: `5.000.000`, `5 triệu`, `1,5tr`, `2tr5`, `500k`; null for anything else, and for less than whole đồng. */
export function parseMoney(typed: string): number | null {
  const text = fold(typed).trim().replace(/\s*(đ|d|dong|vnd)\.?$/, "");
  const whole = parseWhole(text);
  if (whole !== null) return whole;
  const parts = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,6}))?\s*([a-z]+)(\d)?$/.exec(text);
  const unit = MONEY_WORDS[parts?.[3] ?? ""];
  const main = parts?.[1];
  // “2tr5” is two and a half; “1,5tr5” is nothing.
  const [fraction, tail] = [parts?.[2] ?? "", parts?.[4] ?? ""];
  if (unit === undefined || main === undefined || (fraction !== "" && tail !== "")) return null;
  const digits = fraction + tail;
  const value = Number(main.replace(/\./g, "")) * unit + (digits === "" ? 0 : (Number(digits) * unit) / 10 ** digits.length);
  return Number.isSafeInteger(value) ? value : null;
}

/** A year: `2019`, `năm 2019`, `19` → 2019; two digits are completed as in dates. Null for what cannot be a year of our lists. */
export function parseYear(typed: string): number | null {
  const digits = /^(?:năm\s*)?(\d{4}|\d{2})$/iu.exec(typed.normalize("NFC").trim())?.[1];
  if (digits === undefined) return null;
  const year = fullYear(digits);
  return year >= 1900 && year <= 2199 ? year : null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}

function isoYear(year: number): string | null {
  return year >= 1800 && year <= 2199 ? String(year) : null;
}

function isoMonth(year: number, month: number): string | null {
  return isoYear(year) !== null && month >= 1 && month <= 12 ? `${year}-${two(month)}` : null;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (isoMonth(year, month) === null || day < 1) return null;
  // Day 0 of the next month is the last day of this one.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(day)}` : null;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
