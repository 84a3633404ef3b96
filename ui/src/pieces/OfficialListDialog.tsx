import { useState } from "react";
import { useExport, useRead } from "../bridge";
import type { ListGrouping, ListNumbering, ListSource, OfficialList, Phase, Stage } from "../bridge";
import { Alert, CheckboxGroup, ComboBox, DateField, FormDialog, FormGrid, RadioGroup, Section, Select, Stack, TextField, useRemembered } from "../parts";
import type { Option } from "../parts";
import { term, termOptions, terms } from "../wording";
import { exportText, hasPaper, officialListNotes, usualStages } from "../wording/exports";
import { findUnits } from "./choices";

/** Where the names of a list come from. */
export type Listed =
  | { kind: "movement"; movement: number; phases: readonly Phase[] }
  /** `countOf`: how many lines a list of the session would have. */
  | { kind: "session"; session: number; lists: readonly OfficialList[]; countOf: (list: OfficialList) => number };

const MOVEMENT_LISTS: readonly OfficialList[] = ["summary", "council", "submission_annex", "decision_annex"];
const ALL = "all";

/**
 * Makes a list in the layout of official papers. What was chosen last is offered again; the number and day of the paper are not, they belong to one paper.
 * `<OfficialListDialog of={{ kind: "movement", movement: 4, phases }} onClose={close} />`
 */
export function OfficialListDialog({ of, onClose }: { of: Listed; onClose: () => void }) {
  const lists = of.kind === "movement" ? MOVEMENT_LISTS : of.lists;
  const [chosen, setList] = useRemembered<string>(`official list ${of.kind}`, "");
  const list = lists.find((id) => id === chosen) ?? lists[0] ?? "summary";
  const [grouping, setGrouping] = useRemembered<string>("official list grouping", "award");
  const groupBy = (grouping in terms.listGrouping ? grouping : "award") as ListGrouping;
  const [numbers, setNumbers] = useRemembered<string>("official list numbering", "per_kind");
  const numbering = (numbers in terms.listNumbering ? numbers : "per_kind") as ListNumbering;
  const [phase, setPhase] = useState(ALL);
  const [unit, setUnit] = useState<Option | null>(null);
  const [stages, setStages] = useState<Stage[] | null>(null);
  const [docNumber, setDocNumber] = useState("");
  const [docIssuer, setDocIssuer] = useState("");
  const [docOn, setDocOn] = useState<string | null>(null);
  const made = useExport("export_official_list", { onDone: onClose });
  const shown = stages ?? [...usualStages[list]];
  const phaseNo = phase === ALL ? null : Number(phase);
  const sender = unit === null ? null : Number(unit.id);
  const counted = useRead(
    "count_nominations", { filter: { movement: of.kind === "movement" ? of.movement : null, phaseNo, sender } }, { enabled: of.kind === "movement" },
  );
  const count = of.kind === "session" ? of.countOf(list) : counted.data?.stages.filter(({ stage }) => shown.includes(stage)).reduce((sum, { count }) => sum + count, 0);
  const submit = () => {
    if (count === 0) return;
    const source: ListSource = of.kind === "session" ? { kind: "session", session: of.session } : { kind: "movement", movement: of.movement, phaseNo, unit: sender, stages };
    const orNull = (text: string, isAsked: boolean) => (isAsked && text.trim() !== "" ? text.trim() : null);
    made.run({
      list, source, groupBy, numbering, docNumber: orNull(docNumber, hasPaper(list)), docOn: hasPaper(list) ? docOn : null, docIssuer: orNull(docIssuer, list === "decision_annex"),
    });
  };
  return (
    <FormDialog title={exportText.officialTitle} submit={exportText.make} isBusy={made.isRunning} onSubmit={submit} onClose={onClose} size="large">
      <FormGrid columns={2}>
        <RadioGroup
          label={exportText.which} value={list} onChange={(next) => { setStages(null); setList(next); }} autoFocus
          options={lists.map((id) => ({ id, label: term("officialList", id), detail: officialListNotes[id] }))}
        />
        <Stack>
          {of.kind === "movement" && of.phases.length > 1 && (
            <Select label={exportText.phase} value={phase} onChange={setPhase} options={[{ id: ALL, label: exportText.allPhases }, ...of.phases.map(({ no }) => ({ id: String(no), label: exportText.phaseNo(no) }))]} />
          )}
          {of.kind === "movement" && <ComboBox label={exportText.unit} value={unit} onChange={setUnit} search={findUnits} placeholder={exportText.allUnits} />}
          <Select label={exportText.groupBy} value={groupBy} onChange={setGrouping} options={termOptions("listGrouping")} />
          <Select label={exportText.numbering} value={numbering} onChange={setNumbers} options={termOptions("listNumbering")} />
        </Stack>
      </FormGrid>
      {of.kind === "movement" && (
        <CheckboxGroup<Stage>
          label={exportText.stages} layout="row" value={shown} isRequired onChange={setStages}
          options={termOptions("stage")}
        />
      )}
      {hasPaper(list) && (
        <Section title={exportText.paper} note={exportText.blanks}>
          <FormGrid columns={list === "decision_annex" ? 3 : 2}>
            <TextField label={exportText.docNumber} value={docNumber} onChange={setDocNumber} placeholder={list === "decision_annex" ? "…/QĐ-UBND" : "…/TTr-HĐTĐKT"} />
            <DateField label={exportText.docOn} value={docOn} onChange={setDocOn} />
            {list === "decision_annex" && <TextField label={exportText.docIssuer} hint={exportText.docIssuerHint} value={docIssuer} onChange={setDocIssuer} />}
          </FormGrid>
        </Section>
      )}
      {count !== undefined && <Alert tone={count === 0 ? "warn" : "info"}>{exportText.lines(count)}</Alert>}
    </FormDialog>
  );
}
