import { Dialog, Stack, useShortcuts } from "../parts";
import type { RouteEntry } from "../parts";
import { shellText } from "../wording";
import { KeyList } from "./KeysDialog";

/** F1: what this screen is for, and its keys. */
export function HelpDialog({ screen, onClose }: { screen: RouteEntry | null; onClose: () => void }) {
  const shortcuts = useShortcuts().filter((shortcut) => shortcut.layer === 0);
  return (
    <Dialog title={shellText.helpTitle(screen?.title ?? shellText.product)} onClose={onClose} size="medium">
      <Stack gap="loose">
        <div>{screen?.help ?? shellText.helpNone}</div>
        <KeyList shortcuts={shortcuts} />
      </Stack>
    </Dialog>
  );
}
