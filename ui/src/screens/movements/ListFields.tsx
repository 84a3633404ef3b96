import type { MovementFields, NomineeKind } from "../../bridge";
import { PartialDateField, Select, TextArea, TextField } from "../../parts";
import { termOptions } from "../../wording";
import { movementText } from "../../wording/movements";
import { Lines } from "./Lines";
import styles from "./Lines.module.css";

const kinds = [{ id: "any" as const, label: movementText.anyKind }, ...termOptions("nomineeKind")];

/** Everything the document lists: phases, contents, purposes, groups, awards, proposers, cited documents, notes. */
export function ListFields({ fields, onChange }: { fields: MovementFields; onChange: (fields: MovementFields) => void }) {
  const set = <K extends keyof MovementFields>(field: K) => (value: MovementFields[K]) => onChange({ ...fields, [field]: value });
  const words = (field: "purposes" | "awardForms" | "proposers" | "notes", title: string) => (
    <Lines title={title} add={movementText.addItem} lines={fields[field]} blank={() => ""} onChange={set(field)}>
      {(line, put, at) => <TextField label={`${title} ${at + 1}`} hideLabel value={line} onChange={put} />}
    </Lines>
  );
  return (
    <>
      <Lines title={movementText.phases} add={movementText.addPhase} lines={fields.phases} blank={(no) => ({ no, fromOn: null, fromCondition: null, toOn: null, endCondition: null })} onChange={set("phases")}>
        {(phase, put) => (
          <div className={styles.phase}>
            <PartialDateField label={movementText.from} value={phase.fromOn} onChange={(fromOn) => put({ ...phase, fromOn })} />
            <TextField label={movementText.fromWords} value={phase.fromCondition ?? ""} onChange={(typed) => put({ ...phase, fromCondition: typed === "" ? null : typed })} />
            <PartialDateField label={movementText.to} value={phase.toOn} onChange={(toOn) => put({ ...phase, toOn })} />
            <TextField label={movementText.toWords} value={phase.endCondition ?? ""} onChange={(typed) => put({ ...phase, endCondition: typed === "" ? null : typed })} />
          </div>
        )}
      </Lines>
      {words("purposes", movementText.purposes)}
      <Lines title={movementText.contents} add={movementText.addContent} lines={fields.contents} blank={() => ({ heading: "", text: "" })} onChange={set("contents")}>
        {(item, put) => (
          <>
            <TextField label={movementText.heading} value={item.heading} onChange={(heading) => put({ ...item, heading })} isRequired />
            <TextArea label={movementText.text} value={item.text} onChange={(typed) => put({ ...item, text: typed })} rows={3} />
          </>
        )}
      </Lines>
      <Lines title={movementText.targets} add={movementText.addTarget} lines={fields.targetGroups} blank={() => ({ kind: null, text: "" })} onChange={set("targetGroups")}>
        {(group, put) => (
          <div className={styles.pair}>
            <Select<NomineeKind | "any"> label={movementText.targetKind} hideLabel value={group.kind ?? "any"} onChange={(kind) => put({ ...group, kind: kind === "any" ? null : kind })} options={kinds} />
            <TextField label={movementText.targets} hideLabel value={group.text} onChange={(typed) => put({ ...group, text: typed })} />
          </div>
        )}
      </Lines>
      {words("awardForms", movementText.awards)}
      {words("proposers", movementText.proposers)}
      <Lines title={movementText.cites} add={movementText.addCite} lines={fields.cites} blank={() => ({ docNumber: "", issuedOn: null, subject: null })} onChange={set("cites")}>
        {(cite, put) => (
          <div className={styles.cite}>
            <TextField label={movementText.number} value={cite.docNumber} onChange={(docNumber) => put({ ...cite, docNumber })} isRequired />
            <PartialDateField label={movementText.citeDate} value={cite.issuedOn} onChange={(issuedOn) => put({ ...cite, issuedOn })} />
            <TextField label={movementText.citeSubject} value={cite.subject ?? ""} onChange={(typed) => put({ ...cite, subject: typed === "" ? null : typed })} />
          </div>
        )}
      </Lines>
      {words("notes", movementText.notes)}
    </>
  );
}
