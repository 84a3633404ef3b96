import type { Certainty, PaymentLine, Prizes } from "../../bridge";
import { figureNames, isUnsure } from "../../wording/prizes";

/** A figure the sums rest on, with its article. */
export type Source = { name: string; legalBasis: string; certainty: Certainty };

/** Every figure behind the amounts, each once, the unsure ones first; the order is else that of the lines. */
export function sourcesOf({ lines }: Prizes): Source[] {
  const found = new Map<string, Source>();
  for (const { payment: { sum }, kind, awardName } of lines) {
    if (sum.by !== "coefficient") continue;
    const names = figureNames(sum, kind, awardName);
    const add = (name: string, { legalBasis, certainty }: Omit<Source, "name">) => found.set(`${name}\n${legalBasis}\n${certainty}`, { name, legalBasis, certainty });
    add(names.coefficient, sum.coefficient);
    if (sum.multiplier !== null && names.multiplier !== null) add(names.multiplier, sum.multiplier);
    add(names.baseSalary, sum.baseSalary);
    // The office's own rounding rests on the office, whatever the article it departs from.
    add(names.rounding, sum.roundingBy === "office" ? { ...sum.rounding, certainty: "confirmed" } : sum.rounding);
  }
  return [...found.values()].sort((a, b) => Number(isUnsure(b.certainty)) - Number(isUnsure(a.certainty)));
}

/** Whether a line rests on a figure or article nobody has compared with its document. What only asks for a look, without an article, is no such figure. */
export function isUnsureLine({ sum, rules }: PaymentLine): boolean {
  return (sum.by === "coefficient" && isUnsure(sum.certainty)) || rules.some((rule) => rule.legalBasis !== null && isUnsure(rule.certainty));
}
