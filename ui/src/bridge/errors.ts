import type { Refusal } from "./generated/contract";

/** The office understood and declined: nothing was changed, and `refusal` says why as data. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Something failed that nobody foresaw: nothing was acknowledged, and `reference` finds it in the log. */
export class Broken extends Error {
  override readonly name = "Broken";
  constructor(readonly reference: string) {
    super(reference);
  }
}

/** The refusal inside an error, or null when the error is of another kind. */
export function refusalOf(error: unknown): Refusal | null {
  return error instanceof Refused ? error.refusal : null;
}
