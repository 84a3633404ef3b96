import { useId } from "react";
import type { ReactNode } from "react";
import { partsText } from "../wording";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import type { DialogSize } from "./Dialog";
import { Form } from "./Form";

/** A dialog around a form, with its two buttons. `<FormDialog title="Thêm đơn vị" submit="Lưu" onSubmit={save} onClose={close} isBusy={saving}>fields</FormDialog>` */
export function FormDialog({ title, submit = partsText.save, onSubmit, onClose, isBusy, refusal, size, children }: {
  title: string;
  submit?: string;
  onSubmit: () => void;
  onClose: () => void;
  isBusy?: boolean;
  /** Why the last attempt was declined, e.g. `<RefusalAlert …/>`. */
  refusal?: ReactNode;
  size?: DialogSize;
  children: ReactNode;
}) {
  const form = useId();
  const footer = (
    <>
      <Button onPress={onClose}>{partsText.cancel}</Button>
      <Button tone="primary" type="submit" form={form} isBusy={isBusy}>{submit}</Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} size={size} footer={footer}>
      <Form id={form} onSubmit={onSubmit}>
        {children}
        {refusal}
      </Form>
    </Dialog>
  );
}
