import { RadioGroup as AriaRadioGroup, Radio } from "react-aria-components";
import { useFieldState } from "./field";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import fields from "./field.module.css";
import styles from "./choice.module.css";

/** Exactly one of a few, all in sight. `<RadioGroup label="Kết quả" value={outcome} onChange={setOutcome} options={termOptions("outcome")} layout="row" />` */
export function RadioGroup<K extends string>({ options, layout = "column", ...field }: Omit<FieldProps<K | null>, "onChange"> & { onChange: (value: K) => void; options: readonly { id: K; label: string; detail?: string }[]; layout?: "row" | "column" }) {
  const { message, blocks } = useFieldState(field, field.value === null);
  return (
    <AriaRadioGroup className={`${fields.field} ${field.className ?? ""}`} value={field.value} onChange={(value) => field.onChange(value as K)} isDisabled={field.isDisabled} isReadOnly={field.isReadOnly} isInvalid={message !== null} isRequired={field.isRequired} validationBehavior="aria" orientation={layout === "row" ? "horizontal" : "vertical"} data-blocks={blocks || undefined}>
      <FieldFrame {...field} message={message}>
        <div className={styles[layout]}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className={styles.choice} autoFocus={field.autoFocus === true && option.id === field.value}>
              <span className={`${styles.dot} ${option.id === field.value ? styles.on : ""}`} aria-hidden />
              <span className={styles.words}>{option.label}{option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}</span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
