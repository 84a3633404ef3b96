import { ChevronDown } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { ComboBox as AriaComboBox, Button, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { matchesWords, partsText } from "../wording";
import { useFieldState } from "./field";
import type { FieldProps } from "./field";
import { FieldFrame } from "./FieldFrame";
import { useDebounced } from "./useDebounced";
import styles from "./field.module.css";
import menu from "./menu.module.css";

export type Option = { id: string | number; title: string; detail?: string };

/** Key of the line that adds what was typed. */
const NEW = "\u0000new";

/** At most this many lines are drawn; typing more narrows them. */
const SHOWN = 100;

/**
 * One of many, found by typing any words of it with or without marks. Give `options`, or `search` which asks for them.
 * `<ComboBox label="Đơn vị" value={unit} onChange={setUnit} search={(typed) => findUnits(typed)} />`
 */
export function ComboBox({ options, search, onCreate, placeholder, ...field }: FieldProps<Option | null> & {
  options?: readonly Option[];
  search?: (typed: string) => Promise<readonly Option[]>;
  onCreate?: (typed: string) => void;
  placeholder?: string;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<{ typed: string; options: readonly Option[] } | null>(null);
  const text = typed ?? field.value?.title ?? "";
  // The title of the choice itself must not narrow the list when it is opened again.
  const needle = typed === null || typed === field.value?.title ? "" : typed;
  const asked = useDebounced(needle, 150);
  const ask = useEffectEvent((wanted: string) => search?.(wanted));
  const isAsking = search !== undefined;
  useEffect(() => {
    if (!isAsking) return undefined;
    let isCurrent = true;
    void ask(asked)?.then(
      (answer) => { if (isCurrent) setFound({ typed: asked, options: answer }); },
      () => { if (isCurrent) setFound({ typed: asked, options: [] }); },
    );
    return () => { isCurrent = false; };
  }, [asked, isAsking]);
  const matching = isAsking ? (found?.options ?? []) : (options ?? []).filter((option) => needle === "" || matchesWords(`${option.title} ${option.detail ?? ""}`, needle));
  const items = matching.slice(0, SHOWN).map((option) => ({ ...option, key: String(option.id) }));
  const wanted = needle.trim();
  if (onCreate !== undefined && wanted !== "" && !items.some((item) => item.title === wanted)) items.push({ id: NEW, key: NEW, title: partsText.addTyped(wanted) });
  const isWaiting = isAsking && found?.typed !== needle;
  const unreadable = typed !== null && typed.trim() !== "" && field.value === null && !isWaiting ? partsText.noMatch : null;
  const [isEditing, setEditing] = useState(false);
  const { message, blocks } = useFieldState(field, field.value === null, isEditing ? null : unreadable);
  const choose = (key: string | null) => {
    if (key === NEW) {
      setTyped(null);
      onCreate?.(wanted);
      return;
    }
    const item = items.find((candidate) => candidate.key === key);
    if (item === undefined) return;
    setTyped(null);
    field.onChange(item.detail === undefined ? { id: item.id, title: item.title } : { id: item.id, title: item.title, detail: item.detail });
  };
  return (
    <AriaComboBox
      className={`${styles.field} ${field.className ?? ""}`} items={items} inputValue={text} value={field.value === null ? null : String(field.value.id)} menuTrigger="focus" allowsEmptyCollection allowsCustomValue
      onInputChange={(next) => {
        if (next === (field.value?.title ?? "") && typed === null) return;
        setTyped(next);
        if (field.value !== null && next !== field.value.title) field.onChange(null);
      }}
      onChange={(key) => choose(key === null ? null : String(key))} isDisabled={field.isDisabled} isReadOnly={field.isReadOnly} isInvalid={message !== null} isRequired={field.isRequired} validationBehavior="aria"
      autoFocus={field.autoFocus} data-blocks={blocks || undefined}
      onFocusChange={(isFocused) => {
        setEditing(isFocused);
        // Leaving a half-typed word: one single match is what was meant.
        if (!isFocused && field.value === null && wanted !== "" && matching.length === 1 && matching[0] !== undefined && !isWaiting) choose(String(matching[0].id));
      }}
    >
      <FieldFrame {...field} message={message}>
        <div className={styles.control}>
          <Input className={styles.input} placeholder={placeholder ?? partsText.choose} autoComplete="off" spellCheck={false} />
          <Button className={styles.inside}><ChevronDown aria-hidden /></Button>
        </div>
      </FieldFrame>
      <Popover className={menu.popover}>
        <ListBox className={menu.list} renderEmptyState={() => <div className={menu.empty}>{isWaiting ? partsText.searching : partsText.noMatch}</div>}>
          {(item: Option & { key: string }) => (
            <ListBoxItem id={item.key} className={menu.item} textValue={item.title}>
              <span className={menu.words}>
                <Text slot="label">{item.title}</Text>
                {item.detail !== undefined && <Text slot="description" className={menu.detail}>{item.detail}</Text>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
