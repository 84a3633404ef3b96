import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { OfficeProfile } from "../../bridge";
import { Alert, Button, ConfirmDialog, Form, Loaded, Page, Section, Stack, go, toast } from "../../parts";
import { partsText } from "../../wording";
import { councilText } from "../../wording/council";
import { CouncilFieldset, toCouncil } from "./CouncilFieldset";
import type { CouncilDraft } from "./CouncilFieldset";
import { MemberGrid } from "./MemberGrid";
import { blankLine, isBlank } from "./memberRows";
import type { MemberLine } from "./memberRows";
import { isSound } from "./terms";

const FORM = "establish-council";

/** A council from its decision, its members typed or pasted in the order of the decision. */
export function EstablishCouncil() {
  const office = useRead("read_office", {});
  return <Loaded query={office}>{(profile) => <Establishing office={profile} />}</Loaded>;
}

function Establishing({ office }: { office: OfficeProfile | null }) {
  const [draft, setDraft] = useState<CouncilDraft>({ name: office?.name ?? "", docNumber: "", docOn: null, issuer: "", numerator: 2, denominator: 3, legalBasis: "" });
  const [lines, setLines] = useState<readonly MemberLine[]>([blankLine(1, "chair"), blankLine(2, "first_vice_chair"), blankLine(3, "member")]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const members = lines.filter((line) => !isBlank(line));
  const establish = useChange("establish_council", { quiet: true, onDone: () => { toast({ tone: "ok", text: councilText.established(members.length) }); go("/council", "replace"); } });
  const submit = () => {
    const nameless = lines.findIndex((line) => !isBlank(line) && line.name.trim() === "");
    const postless = lines.findIndex((line) => !isBlank(line) && line.post.trim() === "");
    const found = members.length === 0 ? councilText.noRows : nameless !== -1 ? councilText.nameBlank(nameless + 1) : postless !== -1 ? councilText.postBlank(postless + 1) : null;
    setProblem(found);
    if (found !== null || draft.docOn === null || !isSound(draft.numerator, draft.denominator)) return;
    const fromOn = draft.docOn;
    establish.run({
      fields: toCouncil(draft),
      members: members.map((line) => ({ name: line.name.trim(), role: line.role, post: line.post.trim(), unit: line.unit === null ? null : Number(line.unit.id), fromOn, toOn: null, byDecision: null })),
    });
  };
  const isTouched = members.length > 0 || draft.docNumber !== "";
  const footer = (
    <>
      <Button tone="primary" type="submit" form={FORM} isBusy={establish.isRunning} keys="Ctrl+Enter">{councilText.establish}</Button>
      <Button onPress={() => { if (isTouched) setLeaving(true); else go("/council", "replace"); }}>{partsText.cancel}</Button>
      <span role="status">{councilText.rows(members.length, members.some((line) => line.role === "chair"))}</span>
    </>
  );
  return (
    <Page title={councilText.establishTitle} back={{ to: "/council", label: councilText.title }} footer={footer}>
      <Form id={FORM} onSubmit={submit}>
        <Section title={councilText.decision}><CouncilFieldset draft={draft} members={members.length} onChange={setDraft} /></Section>
        <Section title={councilText.members} note={councilText.memberGridNote}><MemberGrid lines={lines} onChange={(change) => { setProblem(null); establish.clear(); setLines(change); }} /></Section>
        <Stack>
          {problem !== null && <Alert tone="bad">{problem}</Alert>}
          <RefusalAlert of={establish.refusal} />
        </Stack>
      </Form>
      {isLeaving && (
        <ConfirmDialog title={councilText.leaveTitle} confirm={councilText.leave} onConfirm={() => go("/council", "replace")} onClose={() => setLeaving(false)}>
          <p>{councilText.leaveText}</p>
        </ConfirmDialog>
      )}
    </Page>
  );
}
