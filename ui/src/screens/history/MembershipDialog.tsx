import { Trash2, X } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { MembershipRow } from "../../bridge";
import { Button, ComboBox, FormDialog, FormGrid, IconButton, NumberField, Row, TextField, Wide, YearField } from "../../parts";
import { achievementText } from "../../wording/achievements";
import { historyText } from "../../wording/history";
import { catalogueDay } from "./narrowing";

/** Awards nearly every collective counts its members by. */
const USUAL = ["lao_dong_tien_tien", "cstd_co_so"];

type Counted = { award: string; holders: number | null };

/** Writes the paper's count of a year's members, or corrects it. */
export function MembershipDialog({ nominee, row, onClose }: { nominee: number; row: MembershipRow | null; onClose: () => void }) {
  const [year, setYear] = useState(row?.year ?? null);
  const [heads, setHeads] = useState(row?.heads ?? null);
  const [counts, setCounts] = useState<Counted[]>(() => row?.holders ?? USUAL.map((award) => ({ award, holders: null })));
  const [document, setDocument] = useState(row?.document ?? "");
  const set = useChange("set_membership", { quiet: true, done: (_, asked) => (asked.heads === null ? achievementText.membersForgotten(asked.year) : achievementText.membersSaved(asked.year)), onDone: onClose });
  const catalogue = useRead("list_awards", { on: catalogueDay(null, year) });
  const awards = (catalogue.data?.awards ?? []).filter(({ award }) => award.recipients.includes("person"));
  const nameOf = (id: string) => awards.find(({ award }) => award.id === id)?.award.name ?? id;
  const isTooMany = (holders: number | null) => heads !== null && holders !== null && holders > heads;
  const put = (award: string, holders: number | null) => setCounts(counts.map((counted) => (counted.award === award ? { award, holders } : counted)));
  const save = () => {
    if (year === null || heads === null || counts.some(({ holders }) => isTooMany(holders))) return;
    const holders = counts.flatMap((counted) => (counted.holders === null ? [] : [{ award: counted.award, holders: counted.holders }]));
    set.run({ nominee, year, heads, holders, document: document.trim() === "" ? null : document.trim() });
  };
  return (
    <FormDialog title={row === null ? achievementText.members : achievementText.editYear} onSubmit={save} onClose={onClose} isBusy={set.isRunning} refusal={<RefusalAlert of={set.refusal} />}>
      <FormGrid columns={2}>
        <YearField label={achievementText.year} value={year} onChange={setYear} isRequired isReadOnly={row !== null} autoFocus={row === null} />
        <NumberField label={achievementText.heads} value={heads} onChange={setHeads} min={1} isRequired autoFocus={row !== null} />
        {counts.map(({ award, holders }) => (
          <Wide key={award}>
            <Row>
              <NumberField label={achievementText.holdersOf(nameOf(award))} value={holders} onChange={(value) => put(award, value)} min={0} error={isTooMany(holders) ? achievementText.tooMany : null} />
              <IconButton label={`${historyText.remove}: ${nameOf(award)}`} icon={<X />} onPress={() => setCounts(counts.filter((counted) => counted.award !== award))} />
            </Row>
          </Wide>
        ))}
        <Wide>
          <ComboBox
            key={counts.length} label={achievementText.addAward} value={null} options={awards.filter(({ award }) => counts.every((counted) => counted.award !== award.id)).map(({ award }) => ({ id: award.id, title: award.name }))}
            onChange={(option) => { if (option !== null) setCounts([...counts, { award: String(option.id), holders: null }]); }}
          />
        </Wide>
        <Wide><TextField label={achievementText.document} value={document} onChange={setDocument} placeholder="12/BC-SYT" /></Wide>
        {row !== null && <Wide><Button tone="quiet" icon={<Trash2 />} onPress={() => set.run({ nominee, year: row.year, heads: null, holders: [], document: null })}>{achievementText.forgetYear}</Button></Wide>}
      </FormGrid>
    </FormDialog>
  );
}
