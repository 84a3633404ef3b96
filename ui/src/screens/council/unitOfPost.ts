import { call } from "../../bridge";
import type { Option } from "../../parts";
import { fold } from "../../wording";

/** The unit a post names in full ("Giám đốc Sở Y tế" → Sở Y tế), the longest where several fit; null when it names none. */
export async function findUnitOfPost(post: string): Promise<Option | null> {
  const text = ` ${fold(post)} `;
  const found: Option[] = [];
  for (const clause of post.split(/[,;]/)) {
    const words = clause.trim().split(/\s+/u);
    if (words.length < 3) continue;
    // The last two words are enough to find it; the whole name must then stand in the post.
    const { units } = await call("choose_unit", { query: words.slice(-2).join(" ") });
    for (const unit of units) if (text.includes(` ${fold(unit.name)} `) || text.includes(` ${fold(unit.name)},`)) found.push({ id: unit.id, title: unit.name, detail: unit.parentName ?? undefined });
  }
  return found.toSorted((one, other) => other.title.length - one.title.length)[0] ?? null;
}
