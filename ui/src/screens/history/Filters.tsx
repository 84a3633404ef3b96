import { FilterX } from "lucide-react";
import { useRead } from "../../bridge";
import type { InfluenceScope } from "../../bridge";
import { ComboBox, IconButton, SearchField, Select, YearField } from "../../parts";
import { findUnits } from "../../pieces/choices";
import { termOptions } from "../../wording";
import { historyText } from "../../wording/history";
import { isNarrowed } from "./narrowing";
import type { Narrowing } from "./narrowing";
import type { Narrowed } from "./useNarrowed";
import styles from "./Filters.module.css";

const ANY = "any";

/** What narrows both lists: words, years, unit; and the award or the scope. */
export function Filters({ of, narrowed }: { of: "awards" | "initiatives"; narrowed: Narrowed }) {
  const { narrowing, typed, type, narrow } = narrowed;
  const catalogue = useRead("list_awards", { on: null }, { enabled: of === "awards" });
  const awards = (catalogue.data?.awards ?? []).map(({ award }) => ({ id: award.id, title: award.shortName, detail: award.name }));
  const set = <K extends keyof Narrowing>(field: K) => (value: Narrowing[K]) => narrow({ ...narrowing, [field]: value });
  return (
    <div className={styles.filters}>
      <SearchField label={of === "awards" ? historyText.find : historyText.findInitiative} value={typed} onChange={type} />
      <YearField label={historyText.yearFrom} hideLabel placeholder={historyText.yearFrom} value={narrowing.yearFrom} onChange={set("yearFrom")} />
      <YearField label={historyText.yearTo} hideLabel placeholder={historyText.yearTo} value={narrowing.yearTo} onChange={set("yearTo")} />
      <ComboBox label={historyText.unit} hideLabel value={narrowing.unit} onChange={set("unit")} search={findUnits} placeholder={historyText.allUnits} />
      {of === "awards" ? (
        <ComboBox
          label={historyText.award} hideLabel value={awards.find((award) => award.id === narrowing.award) ?? null} options={awards} placeholder={historyText.allAwards}
          onChange={(award) => narrow({ ...narrowing, award: award === null ? null : String(award.id) })}
        />
      ) : (
        <Select<InfluenceScope | typeof ANY>
          label={historyText.scope} hideLabel value={narrowing.scope ?? ANY} onChange={(scope) => narrow({ ...narrowing, scope: scope === ANY ? null : scope })}
          options={[{ id: ANY, label: historyText.allScopes }, ...termOptions("influenceScope")]}
        />
      )}
      <IconButton label={historyText.clear} icon={<FilterX />} isDisabled={!isNarrowed(narrowing, typed)} onPress={narrowed.clear} />
    </div>
  );
}
