import { call } from "../bridge";
import type { Option } from "../parts";

/** Units found by any words of their name. */
export async function findUnits(typed: string): Promise<Option[]> {
  const { units } = await call("choose_unit", { query: typed });
  return units.map((unit) => ({ id: unit.id, title: unit.name, ...(unit.parentName === null ? {} : { detail: unit.parentName }) }));
}

/** People, collectives and households found by any words of their name or unit; birth, unit and position tell namesakes apart. */
export async function findNominees(typed: string): Promise<Option[]> {
  const { nominees } = await call("choose_nominee", { query: typed, limit: 50 });
  return nominees.map((nominee) => ({ id: nominee.nominee, title: nominee.name, detail: nominee.detail }));
}
