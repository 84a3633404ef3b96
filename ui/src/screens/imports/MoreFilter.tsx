import { Check, ListFilter, X } from "lucide-react";
import type { ImportPreview } from "../../bridge";
import { IconButton, MenuButton } from "../../parts";
import { noteFilters } from "../../wording/importCells";
import { importText } from "../../wording/imports";
import head from "./ColumnHead.module.css";
import styles from "./MoreFilter.module.css";

/** Narrows the list further: by how values came out of their cells, and to one sheet. */
export function MoreFilter({ preview, note, sheet, onNote, onSheet }: { preview: ImportPreview; note: string | null; sheet: number | null; onNote: (note: string | null) => void; onSheet: (sheet: number | null) => void }) {
  const used = preview.sheets.filter((of) => of.used);
  const tick = (isOn: boolean) => <Check className={isOn ? undefined : head.off} aria-hidden />;
  const chosen = [noteFilters.find((of) => of.id === note)?.label, used.find((of) => of.no === sheet)?.name].filter((part) => part !== undefined);
  const isOn = note !== null || sheet !== null;
  return (
    <span className={`${styles.filter} ${isOn ? styles.on : ""}`}>
      <MenuButton
        label={chosen.length === 0 ? importText.noteFilter : chosen.join(", ")} name={`${importText.noteFilter}: ${chosen.length === 0 ? importText.noteAll : chosen.join(", ")}`} icon={<ListFilter />} size="small" tone="quiet"
        items={[
          ...(used.length > 1 ? [
            { id: "sheet", label: importText.sheetAll, icon: tick(sheet === null), onAction: () => onSheet(null) },
            ...used.map((of) => ({ id: `sheet ${of.no}`, label: importText.sheetOnly(of.name), icon: tick(sheet === of.no), onAction: () => onSheet(of.no) })),
          ] : []),
          { id: "note", label: importText.noteAll, icon: tick(note === null), onAction: () => onNote(null) },
          ...noteFilters.map((of) => ({ id: of.id, label: of.label, icon: tick(note === of.id), onAction: () => onNote(of.id) })),
        ]}
      />
      {isOn && <IconButton label={importText.showAll} icon={<X />} onPress={() => { onNote(null); onSheet(null); }} />}
    </span>
  );
}
