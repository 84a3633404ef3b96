import { ChevronDown } from "lucide-react";
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue, Text } from "react-aria-components";
import { partsText } from "../wording";
import { useFieldState } from "./field";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import styles from "./field.module.css";
import menu from "./menu.module.css";

export type SelectOption<K extends string> = { id: K; label: string; detail?: string };

/** One of a few. `<Select label="Cấp" value={level} onChange={setLevel} options={termOptions("officeLevel")} />` */
export function Select<K extends string>({ options, placeholder, ...field }: Omit<FieldProps<K | null>, "onChange"> & { onChange: (value: K) => void; options: readonly SelectOption<K>[]; placeholder?: string }) {
  const { message, blocks } = useFieldState(field, field.value === null);
  const chosen = options.find((option) => option.id === field.value);
  return (
    <AriaSelect
      className={`${styles.field} ${field.className ?? ""}`} value={field.value} onChange={(key) => { if (key !== null) field.onChange(String(key) as K); }} isDisabled={field.isDisabled === true || field.isReadOnly === true}
      isInvalid={message !== null} isRequired={field.isRequired} validationBehavior="aria" autoFocus={field.autoFocus} data-blocks={blocks || undefined} placeholder={placeholder ?? partsText.choose}
    >
      <FieldFrame {...field} message={message}>
        <Button className={`${styles.control} ${styles.chooser}`}>
          <SelectValue className={`${styles.chosen} ${chosen === undefined ? styles.placeholder : ""}`}>{chosen?.label ?? placeholder ?? partsText.choose}</SelectValue>
          <ChevronDown aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className={menu.popover}>
        <ListBox className={menu.list} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className={menu.item} textValue={option.label}>
              <span className={menu.words}>
                <Text slot="label">{option.label}</Text>
                {option.detail !== undefined && <Text slot="description" className={menu.detail}>{option.detail}</Text>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
