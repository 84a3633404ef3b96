import { Segmented, go } from "../../parts";
import { historyText } from "../../wording/history";

const places = { awards: "/past-awards", initiatives: "/initiatives" } as const;

/** The two lists of “Tra cứu”, on one history entry so that Esc leads out of both. */
export function Switch({ at }: { at: keyof typeof places }) {
  return (
    <Segmented
      label={historyText.title} value={at} onChange={(next) => go(places[next], "replace")}
      options={[{ id: "awards", label: historyText.awards }, { id: "initiatives", label: historyText.initiatives }]}
    />
  );
}
