import { FileText, Image, Trash2 } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../../bridge";
import type { AttachmentRow } from "../../../bridge";
import { Button, IconButton, ReasonDialog } from "../../../parts";
import { dossierText } from "../../../wording/dossiers";
import styles from "./Dossier.module.css";

/** A file attached: opens to be looked at; is taken out with a reason. */
export function AttachmentLine({ file, canRemove, onView }: { file: AttachmentRow; canRemove: boolean; onView: () => void }) {
  const [isRemoving, setRemoving] = useState(false);
  const remove = useChange("remove_attachment", { quiet: true, done: dossierText.removed, onDone: () => setRemoving(false) });
  const isPicture = file.mediaType === "jpeg" || file.mediaType === "png" || file.mediaType === "tiff";
  return (
    <div className={styles.file}>
      <Button size="small" tone="quiet" icon={isPicture ? <Image /> : <FileText />} onPress={onView}>{file.fileName}</Button>
      <span className={styles.soft}>{dossierText.fileFacts(file.mediaType, file.bytes)} · {dossierText.saidBy(file.addedBy, file.addedAt)}</span>
      {canRemove && <IconButton label={dossierText.remove(file.fileName)} icon={<Trash2 />} onPress={() => setRemoving(true)} />}
      {isRemoving && (
        <ReasonDialog
          title={dossierText.removeTitle} confirm={dossierText.removeConfirm} isRequired isBusy={remove.isRunning} refusal={<RefusalAlert of={remove.refusal} />}
          onConfirm={(reason) => remove.run({ attachment: file.id, reason })} onClose={() => { remove.clear(); setRemoving(false); }}
        >
          <p>{dossierText.removeText(file.fileName)}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
