import { EyeOff } from "lucide-react";
import { useRead } from "../../bridge";
import type { DraftRow } from "../../bridge";
import { MenuButton } from "../../parts";
import { importText } from "../../wording/imports";
import { isHiddenOpen } from "./fields";
import { placesWith } from "./tablePlace";
import type { Repairs } from "./useRepairs";
import styles from "./HiddenRows.module.css";

/** Rows looked through to say how many are hidden; there may be more behind them. */
const LOOKED = 200;

/** Rows hidden in Excel that nobody has settled yet: all of them at once. */
export function HiddenRows({ draft, repairs }: { draft: DraftRow; repairs: Repairs }) {
  const problems = useRead("list_import_rows", { draft: draft.id, verdict: "problem", page: { offset: 0, limit: LOOKED } }, { enabled: draft.counts.problem > 0 });
  const hidden = draft.counts.problem === 0 ? 0 : (problems.data?.rows ?? []).filter(isHiddenOpen).length;
  if (hidden === 0) return null;
  const settle = async (takes: boolean) => void (await repairs.skipRows(await placesWith(draft.id, ["problem"], isHiddenOpen), !takes));
  return (
    <span className={styles.hidden}>
      <MenuButton
        label={importText.hiddenShort(hidden, draft.counts.problem > LOOKED)} name={importText.hiddenRows(hidden, draft.counts.problem > LOOKED)} icon={<EyeOff />} size="small" tone="quiet" isDisabled={repairs.isBusy}
        items={[{ id: "take", label: importText.takeAllHidden, onAction: () => void settle(true) }, { id: "leave", label: importText.leaveAllHidden, onAction: () => void settle(false) }]}
      />
    </span>
  );
}
