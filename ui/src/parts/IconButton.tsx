import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Tooltip } from "./Tooltip";
import styles from "./IconButton.module.css";

/** A button that is only a picture; its name shows as a tooltip. `<IconButton label="Sửa" icon={<Pencil />} onPress={edit} />` */
export function IconButton({ label, icon, onPress, keys, isDisabled }: { label: string; icon: ReactNode; onPress?: () => void; keys?: string; isDisabled?: boolean }) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton className={styles.button} aria-label={label} onPress={onPress} isDisabled={isDisabled}>{icon}</AriaButton>
    </Tooltip>
  );
}
