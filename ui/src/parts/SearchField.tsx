import { Search, X } from "lucide-react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import styles from "./field.module.css";

/** Text to look for; Esc clears it. The label is for screen readers. `<SearchField label="Tìm trong danh sách" value={typed} onChange={setTyped} />` */
export function SearchField({ placeholder, ...field }: FieldProps<string> & { placeholder?: string }) {
  return (
    <AriaSearchField className={`${styles.field} ${field.className ?? ""}`} value={field.value} onChange={field.onChange} isDisabled={field.isDisabled} autoFocus={field.autoFocus}>
      <FieldFrame {...field} hideLabel={field.hideLabel ?? true} message={null}>
        <div className={`${styles.control} ${styles.search}`}>
          <Search aria-hidden />
          <Input className={styles.input} placeholder={placeholder ?? field.label} autoComplete="off" spellCheck={false} />
          {field.value !== "" && <Button className={styles.inside}><X aria-hidden /></Button>}
        </div>
      </FieldFrame>
    </AriaSearchField>
  );
}
