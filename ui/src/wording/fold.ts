/** `nguyen duc an` for `Nguyễn Đức Ân`: what search compares. Same rule as `domain::text::fold`. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** True when every typed word begins some word of the text, with or without marks. `matchesWords("Sở Y tế", "so y")`. */
export function matchesWords(text: string, typed: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(typed).split(/[^\p{L}\p{N}]+/u).every((typedWord) => words.some((word) => word.startsWith(typedWord)));
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese dictionary order; numbers by value (Đội 2 before Đội 10). */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}

/** People by given name, then family name, then middle names: the order of every list of people. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [nameParts(a), nameParts(b)];
  return compareVi(left.given, right.given) || compareVi(left.family, right.family) || compareVi(left.middle, right.middle);
}

function nameParts(name: string): { given: string; family: string; middle: string } {
  const words = name.trim().split(/\s+/u);
  return { given: words.at(-1) ?? "", family: words[0] ?? "", middle: words.slice(1, -1).join(" ") };
}
