import { useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { FileInput } from "lucide-react";
import { partsText } from "../wording";
import { toast } from "./toasts";
import styles from "./DropZone.module.css";

/** A place to drop a file on; put a button to choose one inside, for the keyboard. `<DropZone label="Kéo tệp Excel vào đây" accept={[".xlsx"]} onFile={read}><Button …/></DropZone>` */
export function DropZone({ label, accept, onFile, children }: { label: string; accept: readonly string[]; onFile: (file: File) => void; children?: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    if (accept.some((ending) => file.name.toLowerCase().endsWith(ending))) onFile(file);
    else toast({ tone: "warn", text: partsText.wrongFile(accept.join(", ")) });
  };
  return (
    <div className={`${styles.zone} ${isOver ? styles.over : ""}`} role="group" aria-label={label} onDragOver={hold} onDragEnter={hold} onDragLeave={() => setOver(false)} onDrop={drop}>
      <FileInput className={styles.icon} aria-hidden />
      <p className={styles.label}>{label}</p>
      {children}
    </div>
  );
}
