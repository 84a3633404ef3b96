import type { HistoryFilter, InfluenceScope } from "../../bridge";
import type { Option } from "../../parts";

/** What a list of past awards or initiatives is narrowed by besides the typed words. `null` everywhere means: not narrowed. */
export type Narrowing = { yearFrom: number | null; yearTo: number | null; unit: Option | null; award: string | null; scope: InfluenceScope | null };

export const NOTHING: Narrowing = { yearFrom: null, yearTo: null, unit: null, award: null, scope: null };

/** Narrowing named by an address: `/past-awards?unit=7&unitName=Sở Y tế&from=2019`. */
export function narrowingOf(query: URLSearchParams): Narrowing {
  const number = (name: string) => (query.get(name) === null ? null : Number(query.get(name)));
  const unit = number("unit");
  return { ...NOTHING, yearFrom: number("from"), yearTo: number("to"), award: query.get("award"), unit: unit === null ? null : { id: unit, title: query.get("unitName") ?? "" } };
}

export function filterOf({ yearFrom, yearTo, unit, award, scope }: Narrowing, words: string): HistoryFilter {
  return { yearFrom, yearTo, unit: unit === null ? null : Number(unit.id), award, scope, query: words === "" ? null : words };
}

export function isNarrowed(narrowing: Narrowing, words: string): boolean {
  return words !== "" || Object.values(narrowing).some((value) => value !== null);
}

/** The day whose catalogue holds an award: that of its decision as far as it is known, else the end of its year; as the office has it. */
export function catalogueDay(decisionOn: string | null, year: number | null): string | null {
  const [of = year === null ? undefined : String(year), month = "12", day] = decisionOn?.split("-") ?? [];
  if (of === undefined) return null;
  return `${of}-${month}-${day ?? String(new Date(Date.UTC(Number(of), Number(month), 0)).getUTCDate()).padStart(2, "0")}`;
}
