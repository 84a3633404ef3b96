import { useEffect, useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { MovementFields } from "../../bridge";
import { Alert, Button, ConfirmDialog, Form, Loaded, Page, Spacer, Stack, go, goBack, useIdParam, useRoute, useShortcut } from "../../parts";
import { looksLikeLetter, movementText } from "../../wording/movements";
import { DocumentDialog } from "./DocumentDialog";
import { ListFields } from "./ListFields";
import { SourceFields } from "./SourceFields";

const blank: MovementFields = {
  docKind: "plan", docNumber: null, launchedOn: null, issuer: "", signer: null, title: null, subject: null, slogan: null, isSpecial: false, scope: null, durationBand: null, method: "thematic",
  purposes: [], contents: [], targetGroups: [], phases: [{ no: 1, fromOn: null, fromCondition: null, toOn: null, endCondition: null }], awardForms: [], proposers: [], appraiser: null, decider: null, reviews: null, awardTiming: null, parent: null, cites: [], notes: [],
};

/** A new movement from its launching document. */
export function NewMovement() {
  return <Editor id={null} saved={blank} />;
}

/** Correcting a movement. */
export function EditMovement() {
  const movement = useRead("read_movement", { movement: useIdParam() });
  return <Loaded query={movement}>{(detail) => <Editor id={detail.id} saved={detail.fields} />}</Loaded>;
}

function Editor({ id, saved }: { id: number | null; saved: MovementFields }) {
  const { path } = useRoute();
  const [fields, setFields] = useState(saved);
  const [front, setFront] = useState<"leave" | "letter" | null>(null);
  const back = id === null ? "/movements" : `/movements/${id}`;
  const add = useChange("add_movement", { quiet: true, done: movementText.added, onDone: (answer) => go(`/movements/${answer.movement}`, "replace") });
  const update = useChange("update_movement", { quiet: true, done: movementText.saved, onDone: () => goBack(back) });
  const isChanged = JSON.stringify(fields) !== JSON.stringify(saved);
  const save = () => {
    const numbered = { ...fields, phases: fields.phases.map((phase, at) => ({ ...phase, no: at + 1 })) };
    if (id === null) add.run({ fields: numbered });
    else update.run({ movement: id, fields: numbered });
  };
  const leave = () => (isChanged ? setFront("leave") : goBack(back));
  useShortcut("Ctrl+S", movementText.save, save);
  useShortcut("Escape", movementText.leave, leave);
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged, path]);
  return (
    <Page
      title={id === null ? movementText.add : movementText.editTitle}
      subtitle={isChanged ? movementText.unsaved : undefined}
      footer={<><RefusalAlert of={add.refusal ?? update.refusal} /><Spacer /><Button onPress={leave}>Thôi</Button><Button tone="primary" keys="Ctrl+S" onPress={save} isBusy={add.isRunning || update.isRunning}>{movementText.save}</Button></>}
    >
      <Form onSubmit={save}>
        <Stack>
          {id === null && looksLikeLetter(fields.docNumber) && (
            <Alert tone="warn" title={movementText.letterTitle} action={<Button size="small" onPress={() => setFront("letter")}>{movementText.letterAction}</Button>}>{movementText.letterText}</Alert>
          )}
          <SourceFields fields={fields} onChange={setFields} />
          <ListFields fields={fields} onChange={setFields} />
        </Stack>
      </Form>
      {front === "leave" && <ConfirmDialog title={movementText.leaveTitle} confirm={movementText.leave} onConfirm={() => goBack(back)} onClose={() => setFront(null)}>{movementText.leaveText}</ConfirmDialog>}
      {front === "letter" && (
        <DocumentDialog
          document={null} links={[]} start={{ docNumber: fields.docNumber, issuer: fields.issuer, signer: fields.signer, subject: fields.subject ?? fields.title ?? "", issuedOn: fields.launchedOn !== null && fields.launchedOn.length === 10 ? fields.launchedOn : null }}
          onClose={(added) => (added === undefined ? setFront(null) : go(`/documents/${added}`, "replace"))}
        />
      )}
    </Page>
  );
}
