import { createContext, use } from "react";
import type { ReactNode } from "react";
import { partsText } from "../wording";

/** What every field takes. `error` is the screen's own finding; blank required fields and unreadable text are found by the field. */
export type FieldProps<V> = {
  label: string;
  value: V;
  onChange: (value: V) => void;
  hint?: ReactNode;
  error?: string | null;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  hideLabel?: boolean;
  className?: string;
};

/** True after a form was submitted with something missing: only then are blank fields reproached. */
export const AttemptedContext = createContext(false);

/** What stands under a field, and whether the field keeps its form from being submitted. */
export function useFieldState(props: { error?: string | null; isRequired?: boolean }, isBlank: boolean, unreadable: string | null = null): { message: string | null; blocks: boolean } {
  const attempted = use(AttemptedContext);
  const isMissing = props.isRequired === true && isBlank && unreadable === null;
  const message = unreadable ?? (isMissing && attempted ? partsText.fieldMissing : null) ?? props.error ?? null;
  return { message, blocks: isMissing || unreadable !== null };
}
