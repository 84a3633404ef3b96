import type { ReactNode } from "react";
import { partsText } from "../wording";
import { Button } from "./Button";
import { Dialog } from "./Dialog";

/**
 * Asks before something that cannot be taken back; says what will happen. Enter then means no, unless the answer yes harms nothing (`isHarmless`).
 * `<ConfirmDialog title="Xóa đợt 2?" confirm="Xóa đợt này" onConfirm={remove} onClose={close}>…</ConfirmDialog>`
 */
export function ConfirmDialog({ title, confirm, onConfirm, onClose, isBusy, isHarmless = false, children }: { title: string; confirm: string; onConfirm: () => void; onClose: () => void; isBusy?: boolean; isHarmless?: boolean; children: ReactNode }) {
  const footer = (
    <>
      <Button onPress={onClose} autoFocus={!isHarmless}>{partsText.cancel}</Button>
      <Button tone="primary" onPress={onConfirm} isBusy={isBusy} autoFocus={isHarmless}>{confirm}</Button>
    </>
  );
  return <Dialog title={title} role="alertdialog" size="small" onClose={onClose} footer={footer}>{children}</Dialog>;
}
