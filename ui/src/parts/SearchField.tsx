import { Search, X } from "lucide-react";
import { useRef } from "react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import { useShortcut } from "./shortcuts";
import styles from "./field.module.css";

/** Text to look for; `/` leads to it from the list, Esc clears it. The label is for screen readers and the list of keys. `<SearchField label="Tìm trong danh sách" value={typed} onChange={setTyped} />` */
export function SearchField({ placeholder, ...field }: FieldProps<string> & { placeholder?: string }) {
  const input = useRef<HTMLInputElement>(null);
  // What was looked for before is chosen whole, so that the next word replaces it.
  useShortcut("/", field.label, field.isDisabled === true ? undefined : () => { input.current?.focus(); input.current?.select(); });
  return (
    <AriaSearchField className={`${styles.field} ${field.className ?? ""}`} value={field.value} onChange={field.onChange} isDisabled={field.isDisabled} autoFocus={field.autoFocus}>
      <FieldFrame {...field} hideLabel={field.hideLabel ?? true} message={null}>
        <div className={`${styles.control} ${styles.search}`}>
          <Search aria-hidden />
          <Input ref={input} className={styles.input} placeholder={placeholder ?? field.label} autoComplete="off" spellCheck={false} />
          {field.value !== "" && <Button className={styles.inside}><X aria-hidden /></Button>}
        </div>
      </FieldFrame>
    </AriaSearchField>
  );
}
