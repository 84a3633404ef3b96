import { useState } from "react";
import type { DateOrder, ImportColumn } from "../../bridge";
import { Button, Checkbox, FormDialog, Row, Stack, TextField, useShortcut } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./dialogs.module.css";

const ORDERS = ["day_first", "month_first"] as const satisfies readonly DateOrder[];

/** A date that can be read in several ways: one of them by a press or a digit, another typed, or the order of the whole column. */
export function FixDate({ title, found, readings, column, isBusy, onUse, onOrder, onClose }: {
  title: string;
  found: string;
  readings: readonly string[];
  /** The column it stands in; null when it stands in none. */
  column: ImportColumn | null;
  isBusy: boolean;
  onUse: (value: string, everywhere: boolean) => void;
  onOrder: (column: ImportColumn, order: DateOrder) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState("");
  const [isEverywhere, setEverywhere] = useState(false);
  return (
    <FormDialog title={title} submit={importText.save} isBusy={isBusy} onClose={onClose} onSubmit={() => { if (typed.trim() !== "") onUse(typed, isEverywhere); }}>
      <Stack>
        <p className={styles.found}>{importText.unitFound(found)}</p>
        {readings.length > 0 && (
          <div role="group" aria-label={importText.dateReadings} className={styles.group}>
            <span className={styles.note}>{importText.dateReadings}</span>
            <Row>
              {readings.map((reading, at) => <Button key={reading} keys={at < 9 ? String(at + 1) : undefined} autoFocus={at === 0} isBusy={isBusy} onPress={() => onUse(reading, isEverywhere)}>{reading}</Button>)}
            </Row>
            {readings.slice(0, 9).map((reading, at) => <ReadingKey key={reading} keys={String(at + 1)} reading={reading} onUse={() => onUse(reading, isEverywhere)} />)}
          </div>
        )}
        <TextField label={importText.dateTyped} value={typed} onChange={setTyped} autoFocus={readings.length === 0} isRequired={readings.length === 0} placeholder="31/12/1975" />
        <Checkbox label={importText.everywhere(found)} isOn={isEverywhere} onChange={setEverywhere} />
        {column !== null && (
          <div role="group" aria-label={importText.dateColumn(column.letter)} className={styles.group}>
            <span className={styles.note}>{importText.dateColumn(column.letter)}</span>
            <Row>{ORDERS.map((order) => <Button key={order} size="small" isDisabled={isBusy} onPress={() => onOrder(column, order)}>{importText.dateOrders[order]}</Button>)}</Row>
            <span className={styles.note}>{importText.dateColumnNote}</span>
          </div>
        )}
      </Stack>
    </FormDialog>
  );
}

/** Binds a digit inside the dialog's own layer. */
function ReadingKey({ keys, reading, onUse }: { keys: string; reading: string; onUse: () => void }) {
  useShortcut(keys, reading, onUse);
  return null;
}
