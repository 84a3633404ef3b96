import { useState } from "react";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import type { DocumentFields, DocumentRow, GuidingDocKind } from "../../bridge";
import { CheckboxGroup, DateField, FormDialog, FormGrid, Select, TextArea, TextField, Wide } from "../../parts";
import { termOptions } from "../../wording";
import { movementText } from "../../wording/movements";

const blank: DocumentFields = { docKind: "party_letter", docNumber: null, issuedOn: null, issuer: "", signer: null, subject: "", commendationClause: null, carriesOut: null, text: null };

/** Keeps a guiding document and links it to movements. `start` carries over what was typed elsewhere. */
export function DocumentDialog({ document, links, start, onClose }: { document: DocumentRow | null; links: readonly number[]; start?: Partial<DocumentFields>; onClose: (added?: number) => void }) {
  const movements = useRead("list_movements", { query: null });
  const [fields, setFields] = useState<DocumentFields>(document === null ? { ...blank, ...start } : fieldsOf(document));
  const [chosen, setChosen] = useState<string[]>((document?.movements.map((movement) => movement.id) ?? links).map(String));
  const add = useChange("add_document", { quiet: true, done: movementText.docSaved, onDone: (answer) => onClose(answer.document) });
  const update = useChange("update_document", { quiet: true, done: movementText.docSaved, onDone: () => onClose() });
  const set = <K extends keyof DocumentFields>(field: K) => (value: DocumentFields[K]) => setFields({ ...fields, [field]: value });
  const text = (field: "docNumber" | "signer" | "commendationClause" | "carriesOut" | "text") => (value: string) => setFields({ ...fields, [field]: value === "" ? null : value });
  const save = () => {
    const ids = chosen.map(Number);
    if (document === null) add.run({ fields, movements: ids });
    else update.run({ document: document.id, fields, movements: ids });
  };
  return (
    <FormDialog title={document === null ? movementText.addDocument : movementText.docTitle} onSubmit={save} onClose={() => onClose()} size="large" isBusy={add.isRunning || update.isRunning} refusal={<RefusalAlert of={add.refusal ?? update.refusal} />}>
      <FormGrid columns={2}>
        <Select<GuidingDocKind> label={movementText.kind} value={fields.docKind} onChange={set("docKind")} options={termOptions("guidingDocKind")} isRequired />
        <TextField label={movementText.number} value={fields.docNumber ?? ""} onChange={text("docNumber")} autoFocus />
        <DateField label={movementText.docIssued} value={fields.issuedOn} onChange={set("issuedOn")} />
        <TextField label={movementText.issuer} value={fields.issuer} onChange={set("issuer")} isRequired />
        <TextField label={movementText.signer} value={fields.signer ?? ""} onChange={text("signer")} />
        <TextField label={movementText.carriesOut} value={fields.carriesOut ?? ""} onChange={text("carriesOut")} />
        <Wide><TextArea label={movementText.docSubject} value={fields.subject} onChange={set("subject")} rows={2} isRequired /></Wide>
        <Wide><TextArea label={movementText.clause} value={fields.commendationClause ?? ""} onChange={text("commendationClause")} rows={2} /></Wide>
        <Wide><TextArea label={movementText.fullText} value={fields.text ?? ""} onChange={text("text")} rows={3} /></Wide>
        <Wide>
          <CheckboxGroup label={movementText.linked} value={chosen} onChange={setChosen} options={(movements.data?.movements ?? []).map((row) => ({ id: String(row.id), label: row.displayTitle, detail: row.docNumber ?? undefined }))} />
        </Wide>
      </FormGrid>
    </FormDialog>
  );
}

function fieldsOf({ docKind, docNumber, issuedOn, issuer, signer, subject, commendationClause, carriesOut, text }: DocumentRow): DocumentFields {
  return { docKind, docNumber, issuedOn, issuer, signer, subject, commendationClause, carriesOut, text };
}
