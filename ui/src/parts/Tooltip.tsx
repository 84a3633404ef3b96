import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from "react-aria-components";
import { Keys } from "./Keys";
import styles from "./Tooltip.module.css";

/** A word about a part that can take focus. `<Tooltip text="Sửa tên"><Button …/></Tooltip>` */
export function Tooltip({ text, keys, placement = "top", children }: { text: string; keys?: string; placement?: "top" | "bottom" | "right" | "left"; children: ReactElement<React.DOMAttributes<Element>, string> | ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {typeof children.type === "string" ? <Focusable>{children as ReactElement<React.DOMAttributes<Element>, string>}</Focusable> : children}
      <AriaTooltip className={styles.tooltip} offset={6} placement={placement}>
        {text}
        {keys !== undefined && <Keys>{keys}</Keys>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
