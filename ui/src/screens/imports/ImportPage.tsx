import { useRead } from "../../bridge";
import { Loaded, Page, useIdParam } from "../../parts";
import { importText } from "../../wording/imports";
import { ClosedImport } from "./ClosedImport";
import { ReviewImport } from "./ReviewImport";

/** One draft: under review, or what became of it. */
export function ImportPage() {
  const read = useRead("read_import", { draft: useIdParam() });
  if (read.data === undefined) return <Page title={importText.start} back={{ to: "/nominations", label: importText.back }}><Loaded query={read} rows={8}>{() => null}</Loaded></Page>;
  return read.data.draft.stage === "open" ? <ReviewImport preview={read.data} /> : <ClosedImport preview={read.data} />;
}
