import { call } from "../../bridge";
import type { Option } from "../../parts";

/** Units found by any words of their name. */
export async function findUnits(typed: string): Promise<Option[]> {
  const { units } = await call("choose_unit", { query: typed });
  return units.map((unit) => ({ id: unit.id, title: unit.name, ...(unit.parentName === null ? {} : { detail: unit.parentName }) }));
}

/** Today by this PC's clock, as ISO day. */
export function todayIso(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
