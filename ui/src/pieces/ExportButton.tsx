import { FileSpreadsheet } from "lucide-react";
import { useExport } from "../bridge";
import type { FileCommand, RequestOf } from "../bridge";
import { Button, useShortcut } from "../parts";
import { exportText } from "../wording/exports";

/**
 * Makes an Excel file of what is on screen, as filtered and sorted there; binds the key too.
 * `<ExportButton of="export_units" request={filter} isEmpty={rows.total === 0} />`
 */
export function ExportButton<C extends FileCommand>({ of, request, label = exportText.list, keys = "Ctrl+E", size, isEmpty = false }: {
  of: C;
  request: RequestOf<C>;
  label?: string;
  /** Null where another button of the screen has the key. */
  keys?: string | null;
  size?: "normal" | "small";
  /** Nothing to write: the button is off. */
  isEmpty?: boolean;
}) {
  const file = useExport(of);
  const make = () => file.run(request);
  useShortcut(keys ?? "Ctrl+E", label, keys === null || isEmpty || file.isRunning ? undefined : make);
  return <Button icon={<FileSpreadsheet />} size={size} keys={keys ?? undefined} isBusy={file.isRunning} isDisabled={isEmpty} onPress={make}>{label}</Button>;
}
