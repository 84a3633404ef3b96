import { FilterX, X } from "lucide-react";
import { useRead } from "../../bridge";
import { Button, ComboBox, IconButton, SearchField, Select } from "../../parts";
import { term } from "../../wording";
import { nominationText } from "../../wording/nominations";
import { findUnits } from "./units";
import { NOTHING } from "./walk";
import type { Narrowing } from "./walk";
import styles from "./nominations.module.css";

const ANY = "any";
const KINDS = ["collective", "person", "household"] as const;

/** What narrows the list besides the stage. */
export function Filters({ narrowing, typed, onTyped, onChange }: { narrowing: Narrowing; typed: string; onTyped: (typed: string) => void; onChange: (narrowing: Narrowing) => void }) {
  const movements = useRead("list_movements", {});
  const awards = useRead("list_awards", { on: null });
  const rows = movements.data?.movements ?? [];
  const phases = rows.find((row) => row.id === narrowing.movement)?.phases ?? [];
  const awardOptions = (awards.data?.awards ?? []).map(({ award }) => ({ id: award.id, title: award.shortName, detail: award.name }));
  const isOn = typed !== "" || narrowing.movement !== null || narrowing.sender !== null || narrowing.awardId !== null || narrowing.kind !== null || narrowing.unit !== null || narrowing.nominee !== null;
  // One choice holds both: a movement, or one phase of it.
  const movementValue = narrowing.movement === null ? ANY : narrowing.phaseNo === null ? String(narrowing.movement) : `${narrowing.movement}/${narrowing.phaseNo}`;
  const chooseMovement = (id: string) => {
    const [movement, phaseNo] = id.split("/");
    onChange({ ...narrowing, movement: id === ANY ? null : Number(movement), phaseNo: phaseNo === undefined ? null : Number(phaseNo) });
  };
  return (
    <>
      {(narrowing.unit !== null || narrowing.nominee !== null) && (
        <div className={styles.given}>
          {narrowing.nominee !== null && <Button size="small" icon={<X />} onPress={() => onChange({ ...narrowing, nominee: null })}>{nominationText.onlyOf(narrowing.nominee.title)}</Button>}
          {narrowing.unit !== null && <Button size="small" icon={<X />} onPress={() => onChange({ ...narrowing, unit: null })}>{nominationText.onlyOf(narrowing.unit.title)}</Button>}
        </div>
      )}
      <div className={styles.filters}>
        <SearchField label={nominationText.find} value={typed} onChange={onTyped} />
        <Select
          label={nominationText.movement} hideLabel value={movementValue} onChange={chooseMovement}
          options={[
            { id: ANY, label: nominationText.allMovements },
            ...rows.flatMap((row) => [
              { id: String(row.id), label: row.displayTitle, ...(row.docNumber === null ? {} : { detail: row.docNumber }) },
              ...(row.id === narrowing.movement ? phases.map((phase) => ({ id: `${row.id}/${phase.no}`, label: `${nominationText.phaseNo(phase.no)}: ${row.displayTitle}` })) : []),
            ]),
          ]}
        />
        <ComboBox
          label={nominationText.sender} hideLabel value={narrowing.sender} search={findUnits} placeholder={nominationText.allSenders}
          onChange={(option) => onChange({ ...narrowing, sender: option === null ? null : { id: Number(option.id), title: option.title } })}
        />
        <ComboBox
          label={nominationText.award} hideLabel value={awardOptions.find((option) => option.id === narrowing.awardId) ?? null} options={awardOptions} placeholder={nominationText.allAwards}
          onChange={(option) => onChange({ ...narrowing, awardId: option === null ? null : String(option.id) })}
        />
        <Select
          label={nominationText.kind} hideLabel value={narrowing.kind ?? ANY} onChange={(kind) => onChange({ ...narrowing, kind: kind === ANY ? null : kind })}
          options={[{ id: ANY, label: nominationText.allKinds }, ...KINDS.map((kind) => ({ id: kind, label: term("nomineeKind", kind) }))]}
        />
        <IconButton label={nominationText.clear} icon={<FilterX />} isDisabled={!isOn} onPress={() => { onTyped(""); onChange({ ...NOTHING, stage: narrowing.stage }); }} />
      </div>
    </>
  );
}
