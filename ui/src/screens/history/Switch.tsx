import { Segmented, go } from "../../parts";
import { historyText } from "../../wording/history";
import { nextText } from "../../wording/next";

const places = { awards: "/past-awards", initiatives: "/initiatives", suggestions: "/suggestions" } as const;

/** The lists of “Tra cứu”, on one history entry so that Esc leads out of all. */
export function Switch({ at }: { at: keyof typeof places }) {
  return (
    <Segmented
      label={historyText.title} value={at} onChange={(next) => go(places[next], "replace")}
      options={[{ id: "awards", label: historyText.awards }, { id: "initiatives", label: historyText.initiatives }, { id: "suggestions", label: nextText.suggestions }]}
    />
  );
}
