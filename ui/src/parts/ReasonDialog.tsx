import { useState } from "react";
import type { ReactNode } from "react";
import { partsText } from "../wording";
import { FormDialog } from "./FormDialog";
import { TextArea } from "./TextArea";

/** Asks why, and acts. `<ReasonDialog title="Trả lại hồ sơ" label="Lý do trả lại" confirm="Trả lại" isRequired onConfirm={giveBack} onClose={close} />` */
export function ReasonDialog({ title, label = partsText.reason, confirm, isRequired, onConfirm, onClose, isBusy, refusal, children }: {
  title: string;
  label?: string;
  confirm: string;
  isRequired?: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  isBusy?: boolean;
  refusal?: ReactNode;
  children?: ReactNode;
}) {
  const [reason, setReason] = useState("");
  return (
    <FormDialog title={title} submit={confirm} onSubmit={() => onConfirm(reason.trim())} onClose={onClose} isBusy={isBusy} refusal={refusal} size="small">
      {children}
      <TextArea label={label} value={reason} onChange={setReason} isRequired={isRequired} autoFocus rows={3} />
    </FormDialog>
  );
}
