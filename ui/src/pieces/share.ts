import type { Threshold } from "../bridge";

/** Fewest agreeing votes out of `base` that reach the threshold, in whole numbers as the office computes it. */
export function neededOf(share: Threshold, base: number): number {
  const part = share.numerator * base;
  return share.strict ? Math.floor(part / share.denominator) + 1 : Math.ceil(part / share.denominator);
}

/** A share lies above nothing and not above the whole; "more than the whole" cannot be reached. */
export function isSound(share: Threshold): boolean {
  return share.numerator > 0 && share.denominator > 0 && share.numerator <= share.denominator && !(share.strict && share.numerator === share.denominator);
}
