import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { Award, Threshold, VoteBase, VoteMethod, VoteRule, Voters } from "../../bridge";
import { Alert, Button, Checkbox, FormDialog, NumberField, RadioGroup, Row, Stack, TextField } from "../../parts";
import { term, termOptions } from "../../wording";
import { shareWords } from "../../wording/sessions";
import { ruleText } from "../../wording/votes";
import { neededOf, votingOf } from "./tally";

const presets: readonly Threshold[] = [
  { numerator: 90, denominator: 100, strict: false }, { numerator: 80, denominator: 100, strict: false }, { numerator: 70, denominator: 100, strict: false },
  { numerator: 2, denominator: 3, strict: false }, { numerator: 1, denominator: 2, strict: true },
];

/** The office writes down by which rule it votes on an award, and on what document it relies. */
export function ConfirmRule({ award, rule, voters, heldOn, onClose }: { award: Award; rule: VoteRule; voters: Voters; heldOn: string; onClose: () => void }) {
  const catalogue = useRead("list_awards", { on: heldOn });
  const [method, setMethod] = useState<VoteMethod>(rule.method);
  const [numerator, setNumerator] = useState<number | null>(rule.threshold?.numerator ?? null);
  const [denominator, setDenominator] = useState<number | null>(rule.threshold?.denominator ?? 100);
  const [isStrict, setStrict] = useState(rule.threshold?.strict ?? false);
  const [base, setBase] = useState<VoteBase>(rule.base);
  const [isWritten, setWritten] = useState(rule.writtenOpinions);
  const [legalBasis, setLegalBasis] = useState(rule.certainty === "page" ? rule.legalBasis : "");
  const confirm = useChange("confirm_award_rule", { quiet: true, done: ruleText.confirmed, onDone: onClose });
  const share: Threshold | null = numerator === null || denominator === null ? null : { numerator, denominator, strict: isStrict };
  const isSound = share !== null && share.numerator > 0 && share.denominator > 0 && share.numerator <= share.denominator && !(share.strict && share.numerator === share.denominator);
  const votes = method !== "none";
  const people = base === "total_members" ? voters.members : votingOf(voters) + (isWritten ? voters.written : 0);
  const pack = catalogue.data?.pack;
  const submit = () => {
    if (pack === undefined || (votes && !isSound)) return;
    confirm.run({ pack, awardId: award.id, method, threshold: votes ? share : null, base, writtenOpinions: isWritten, legalBasis: legalBasis.trim() });
  };
  const use = (preset: Threshold) => { setNumerator(preset.numerator); setDenominator(preset.denominator); setStrict(preset.strict); };
  return (
    <FormDialog title={ruleText.confirmTitle(award.name)} submit={ruleText.confirm} onSubmit={submit} onClose={onClose} isBusy={confirm.isRunning || pack === undefined} refusal={<RefusalAlert of={confirm.refusal} />} size="medium">
      <Stack>
        <p>{ruleText.confirmIntro(voters.members)}</p>
        <Alert tone="info" title={ruleText.packSays}>{[term("voteMethod", rule.method), rule.threshold === null ? null : `${shareWords(rule.threshold)} ${term("voteBase", rule.base)}`, rule.legalBasis].filter((part) => part !== null && part !== "").join(" · ")}</Alert>
        <RadioGroup label={ruleText.method} value={method} onChange={setMethod} options={termOptions("voteMethod")} layout="row" isRequired autoFocus />
        {votes && (
          <>
            <Row align="end">
              <NumberField label={`${ruleText.threshold}: ${ruleText.numerator.toLowerCase()}`} value={numerator} onChange={setNumerator} min={1} max={10_000} isRequired />
              <NumberField label={ruleText.denominator} value={denominator} onChange={setDenominator} min={1} max={10_000} isRequired />
            </Row>
            <Row>{presets.map((preset) => <Button key={shareWords(preset)} size="small" onPress={() => use(preset)}>{shareWords(preset)}</Button>)}</Row>
            <Checkbox label={ruleText.strict} isOn={isStrict} onChange={setStrict} />
            <RadioGroup
              label={ruleText.base} value={base} onChange={setBase} isRequired
              options={[{ id: "total_members", label: ruleText.baseTotal, detail: ruleText.baseTotalDetail }, { id: "present_members", label: ruleText.basePresent, detail: ruleText.basePresentDetail }]}
            />
            <Checkbox label={ruleText.written} isOn={isWritten} onChange={setWritten} />
            {share !== null && (isSound ? <p><b>{ruleText.example(people, neededOf(share, people))}</b></p> : <Alert tone="bad">{ruleText.unsound}</Alert>)}
          </>
        )}
        <TextField label={ruleText.basis} hint={ruleText.basisHint} value={legalBasis} onChange={setLegalBasis} isRequired />
      </Stack>
    </FormDialog>
  );
}
