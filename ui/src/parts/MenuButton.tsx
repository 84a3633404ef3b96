import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { ButtonTone } from "./Button";
import { Keys } from "./Keys";
import buttons from "./Button.module.css";
import styles from "./menu.module.css";

export type MenuEntry = { id: string; label: string; icon?: ReactNode; keys?: string; isDisabled?: boolean; onAction: () => void };

/** A button that opens a list of actions; `name` says to a screen reader what a short label leaves out. `<MenuButton label="Việc khác" items={[{ id: "edit", label: "Sửa", onAction: edit }]} />` */
export function MenuButton({ label, items, tone = "plain", size = "normal", icon, isDisabled, name }: { label: string; items: readonly MenuEntry[]; tone?: ButtonTone; size?: "normal" | "small"; icon?: ReactNode; isDisabled?: boolean; name?: string }) {
  return (
    <MenuTrigger>
      <AriaButton className={`${buttons.button} ${buttons[tone]} ${buttons[size]}`} isDisabled={isDisabled} aria-label={name}>
        {icon}
        <span className={buttons.words}>{label}</span>
        <ChevronDown aria-hidden />
      </AriaButton>
      <Popover className={styles.popover} placement="bottom end">
        <Menu className={styles.list} aria-label={name ?? label}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className={styles.item} textValue={item.label} isDisabled={item.isDisabled} onAction={item.onAction}>
              {item.icon}
              <span className={styles.words}>{item.label}</span>
              {item.keys !== undefined && <Keys>{item.keys}</Keys>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
