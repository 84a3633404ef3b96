import { Trash2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { InitiativeRow } from "../../bridge";
import { Button, FormDialog, FormGrid, Link, PartialDateField, RadioGroup, Row, Select, Spacer, TextArea, TextField, Wide, YearField } from "../../parts";
import { termOptions } from "../../wording";
import { historyText } from "../../wording/history";
import { AuthorsField } from "./AuthorsField";
import { RemoveInitiative } from "./RemoveInitiative";
import { UsesField } from "./UsesField";
import { yearOf } from "./awardDraft";
import type { Holder } from "./awardDraft";
import { blankInitiative, initiativeDraftOf, initiativeFieldsOf } from "./initiativeDraft";
import type { InitiativeDraft } from "./initiativeDraft";

const NOT_SAID = "none";

/** Writes down an initiative, corrects one, or takes out one that was a mistake. */
export function InitiativeDialog({ initiative, author = null, onClose }: { initiative: InitiativeRow | null; author?: Holder | null; onClose: () => void }) {
  const [draft, setDraft] = useState<InitiativeDraft>(() => (initiative === null ? blankInitiative(author) : initiativeDraftOf(initiative)));
  const [isRemoving, setRemoving] = useState(false);
  const add = useChange("add_initiative", { quiet: true, done: historyText.initiativeAdded, onDone: onClose });
  const update = useChange("update_initiative", { quiet: true, done: historyText.initiativeSaved, onDone: onClose });
  const set = <K extends keyof InitiativeDraft>(field: K) => (value: InitiativeDraft[K]) => setDraft({ ...draft, [field]: value });
  const year = yearOf({ year: draft.year, decisionOn: draft.recognisedOn });
  const save = () => {
    const fields = initiativeFieldsOf(draft);
    if (fields === null) return;
    if (initiative === null) add.run({ fields });
    else update.run({ initiative: initiative.id, fields });
  };
  return (
    <FormDialog
      title={initiative === null ? historyText.addInitiative : historyText.editInitiative} size="large" onSubmit={save} onClose={onClose} isBusy={add.isRunning || update.isRunning}
      refusal={<RefusalAlert of={add.refusal ?? update.refusal} />}
    >
      <FormGrid columns={2}>
        <Wide><TextArea label={historyText.initiativeTitle} value={draft.title} onChange={set("title")} rows={2} isRequired autoFocus /></Wide>
        <Wide><AuthorsField value={draft.authors} onChange={set("authors")} /></Wide>
        <RadioGroup label={historyText.kind} value={draft.kind} onChange={set("kind")} options={termOptions("initiativeKind")} layout="row" />
        <Select
          label={historyText.scope} value={draft.scope ?? NOT_SAID} onChange={(scope) => setDraft({ ...draft, scope: scope === NOT_SAID ? null : scope })}
          options={[{ id: NOT_SAID, label: historyText.notSaid }, ...termOptions("influenceScope")]}
        />
        <TextField label={historyText.docNumber} value={draft.docNumber} onChange={set("docNumber")} />
        <PartialDateField label={historyText.recognisedOn} value={draft.recognisedOn} onChange={set("recognisedOn")} />
        <TextField label={historyText.recognisedBy} value={draft.recognisedBy} onChange={set("recognisedBy")} />
        <YearField label={historyText.year} value={year} onChange={set("year")} isRequired={year === null} />
        <Wide><UsesField value={draft.uses} year={year} onChange={set("uses")} /></Wide>
        <Wide><TextArea label={historyText.summary} value={draft.summary} onChange={set("summary")} rows={2} /></Wide>
        <Wide><TextField label={historyText.note} value={draft.note} onChange={set("note")} /></Wide>
        {initiative !== null && (
          <Wide>
            <Row>
              <Button tone="quiet" icon={<Trash2 />} onPress={() => setRemoving(true)}>{historyText.remove}…</Button>
              <Spacer />
              {initiative.draft !== null && <Link to={`/imports/${initiative.draft}`}>{historyText.openImport}</Link>}
            </Row>
          </Wide>
        )}
      </FormGrid>
      {isRemoving && initiative !== null && <RemoveInitiative initiative={initiative} onDone={onClose} onClose={() => setRemoving(false)} />}
    </FormDialog>
  );
}
