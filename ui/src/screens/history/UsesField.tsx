import { X } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import type { InitiativeUse } from "../../bridge";
import { ComboBox, IconButton, Row, Stack, YearField } from "../../parts";
import { achievementText } from "../../wording/achievements";
import { catalogueDay } from "./narrowing";
import styles from "./AuthorsField.module.css";

/** The awards an initiative has served for; one box adds the next, of the year beside it. */
export function UsesField({ value, year, onChange }: { value: readonly InitiativeUse[]; year: number | null; onChange: (uses: InitiativeUse[]) => void }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const of = chosen ?? year;
  const catalogue = useRead("list_awards", { on: catalogueDay(null, of) });
  const awards = (catalogue.data?.awards ?? []).map(({ award }) => ({ id: award.id, title: award.name }));
  const nameOf = (id: string) => awards.find((award) => award.id === id)?.title ?? id;
  const add = (award: string) => {
    if (of !== null && !value.some((used) => used.award === award && used.year === of)) onChange([...value, { award, year: of }]);
  };
  return (
    <Stack gap="tight">
      {value.length > 0 && (
        <ol className={styles.authors} aria-label={achievementText.uses}>
          {value.map((used) => (
            <li key={`${used.award} ${used.year}`}>
              <span className={styles.name}><b>{nameOf(used.award)}</b><small>{used.year}</small></span>
              <IconButton label={achievementText.removeUse(nameOf(used.award), used.year)} icon={<X />} onPress={() => onChange(value.filter((other) => other !== used))} />
            </li>
          ))}
        </ol>
      )}
      <Row>
        <ComboBox key={value.length} label={value.length === 0 ? achievementText.uses : achievementText.addUse} value={null} options={awards} onChange={(option) => { if (option !== null) add(String(option.id)); }} />
        <YearField label={achievementText.yearUsed} value={of} onChange={setChosen} />
      </Row>
    </Stack>
  );
}
