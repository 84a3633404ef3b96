import { CheckboxGroup as AriaCheckboxGroup, Checkbox } from "react-aria-components";
import { CheckMark } from "./Checkbox";
import { useFieldState } from "./field";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import fields from "./field.module.css";
import styles from "./choice.module.css";

/** Any number of a few. `<CheckboxGroup label="Đối tượng" value={kinds} onChange={setKinds} options={termOptions("nomineeKind")} />` */
export function CheckboxGroup<K extends string>({ options, layout = "column", ...field }: FieldProps<K[]> & { options: readonly { id: K; label: string; detail?: string }[]; layout?: "row" | "column" }) {
  const { message, blocks } = useFieldState(field, field.value.length === 0);
  return (
    <AriaCheckboxGroup className={`${fields.field} ${field.className ?? ""}`} value={field.value} onChange={(value) => field.onChange(value as K[])} isDisabled={field.isDisabled} isReadOnly={field.isReadOnly} isInvalid={message !== null} validationBehavior="aria" data-blocks={blocks || undefined}>
      <FieldFrame {...field} message={message}>
        <div className={styles[layout]}>
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} className={styles.choice}>
              <CheckMark isOn={field.value.includes(option.id)} />
              <span className={styles.words}>{option.label}{option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}</span>
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}
