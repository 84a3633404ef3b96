import { Trash2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { PastAwardRow } from "../../bridge";
import { findNominees } from "../../pieces/choices";
import { Button, ComboBox, FormDialog, FormGrid, Link, PartialDateField, Row, Select, Spacer, TextArea, TextField, Wide, YearField } from "../../parts";
import { term, termOptions } from "../../wording";
import { historyText } from "../../wording/history";
import { RemoveAward } from "./RemoveAward";
import { TYPED, awardDraftOf, awardFieldsOf, blankAward, yearOf } from "./awardDraft";
import type { AwardDraft, Holder } from "./awardDraft";
import { catalogueDay } from "./narrowing";

const NOT_SAID = "none";

/** Writes down an award of an earlier decision, corrects one, or takes out one that was a mistake. */
export function AwardDialog({ award, holder = null, onClose }: { award: PastAwardRow | null; holder?: Holder | null; onClose: () => void }) {
  const [draft, setDraft] = useState<AwardDraft>(() => (award === null ? blankAward(holder) : awardDraftOf(award)));
  const [isRemoving, setRemoving] = useState(false);
  const add = useChange("add_past_award", { quiet: true, done: historyText.awardAdded, onDone: onClose });
  const update = useChange("update_past_award", { quiet: true, done: historyText.awardSaved, onDone: onClose });
  const catalogue = useRead("list_awards", { on: catalogueDay(draft.decisionOn, draft.year) });
  const kind = award?.kind ?? holder?.kind;
  const options = (catalogue.data?.awards ?? []).filter((entry) => kind === undefined || entry.award.recipients.includes(kind))
    .map((entry) => ({ id: entry.award.id, title: entry.award.name, detail: term("authorityLevel", entry.award.authority) }));
  const set = <K extends keyof AwardDraft>(field: K) => (value: AwardDraft[K]) => setDraft({ ...draft, [field]: value });
  const save = () => {
    const fields = awardFieldsOf(draft);
    if (fields === null) return;
    if (award === null) add.run({ fields });
    else update.run({ pastAward: award.id, fields });
  };
  const isOfDecision = draft.year === null && yearOf(draft) !== null;
  return (
    <FormDialog
      title={award === null ? historyText.addAward : historyText.editAward} size="large" onSubmit={save} onClose={onClose} isBusy={add.isRunning || update.isRunning}
      refusal={<RefusalAlert of={add.refusal ?? update.refusal} />}
    >
      <FormGrid columns={2}>
        <Wide>
          {award === null && holder === null
            ? <ComboBox label={historyText.nominee} hint={draft.nominee?.detail ?? historyText.nomineeHint} value={draft.nominee} onChange={set("nominee")} search={findNominees} isRequired autoFocus />
            : <TextField label={historyText.nominee} hint={award?.unitName} value={draft.nominee?.title ?? ""} onChange={() => undefined} isReadOnly />}
        </Wide>
        <Wide>
          <ComboBox
            label={historyText.award} hint={draft.award?.id === TYPED ? historyText.notInCatalogue : historyText.awardHint} value={draft.award} onChange={set("award")} options={options} isRequired autoFocus={holder !== null}
            onCreate={(name) => setDraft({ ...draft, award: { id: TYPED, title: name } })}
          />
        </Wide>
        <TextField label={historyText.decisionNumber} value={draft.decisionNumber} onChange={set("decisionNumber")} placeholder="1234/QĐ-UBND" autoFocus={award !== null} />
        <PartialDateField label={historyText.decisionOn} value={draft.decisionOn} onChange={set("decisionOn")} />
        <YearField label={historyText.year} hint={historyText.yearHint} value={yearOf(draft)} onChange={set("year")} isRequired={!isOfDecision} />
        <TextField label={historyText.issuer} value={draft.issuer} onChange={set("issuer")} placeholder="Chủ tịch UBND tỉnh" />
        <Select
          label={historyText.commendationType} value={draft.commendationType ?? NOT_SAID} onChange={(type) => setDraft({ ...draft, commendationType: type === NOT_SAID ? null : type })}
          options={[{ id: NOT_SAID, label: historyText.notSaid }, ...termOptions("commendationType")]}
        />
        <Wide><TextArea label={historyText.achievement} value={draft.achievement} onChange={set("achievement")} rows={2} /></Wide>
        <Wide><TextField label={historyText.note} value={draft.note} onChange={set("note")} /></Wide>
        {award !== null && (
          <Wide>
            <Row>
              <Button tone="quiet" icon={<Trash2 />} onPress={() => setRemoving(true)}>{historyText.remove}…</Button>
              <Spacer />
              {award.draft !== null && <Link to={`/imports/${award.draft}`}>{historyText.openImport}</Link>}
            </Row>
          </Wide>
        )}
      </FormGrid>
      {isRemoving && award !== null && <RemoveAward award={award} onDone={onClose} onClose={() => setRemoving(false)} />}
    </FormDialog>
  );
}
