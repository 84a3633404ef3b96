import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from "react-aria-components";
import { partsText } from "../wording";
import { LayerContext, useLayer } from "./shortcuts";
import styles from "./Dialog.module.css";

export type DialogSize = "small" | "medium" | "large";

/** A dialog is open while it is mounted; Esc and the cross close it. `{adding && <Dialog title="Thêm đơn vị" onClose={close} footer={…}>…</Dialog>}` */
export function Dialog({ title, onClose, size = "medium", footer, role = "dialog", children }: { title: string; onClose: () => void; size?: DialogSize; footer?: ReactNode; role?: "dialog" | "alertdialog"; children: ReactNode }) {
  const layer = useLayer();
  return (
    <ModalOverlay className={styles.veil} isOpen isDismissable={false} onOpenChange={(isOpen) => { if (!isOpen) onClose(); }}>
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog} role={role}>
          <LayerContext value={layer}>
            <header className={styles.head}>
              <Heading slot="title" className={styles.title}>{title}</Heading>
              <Button className={styles.close} aria-label={partsText.close} onPress={onClose}><X aria-hidden /></Button>
            </header>
            <div className={styles.body}>{children}</div>
            {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
          </LayerContext>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
