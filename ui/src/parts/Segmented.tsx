import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { formatNumber } from "../wording";
import type { Tone } from "./tone";
import styles from "./Segmented.module.css";

/** Filter chips, exactly one on, with how many each would show. `<Segmented label="Lọc" value={stage} onChange={setStage} options={[{ id: "all", label: "dòng", count: 223 }]} />` */
export function Segmented<K extends string>({ label, value, onChange, options }: { label: string; value: K; onChange: (value: K) => void; options: readonly { id: K; label: string; count?: number; tone?: Tone }[] }) {
  return (
    <ToggleButtonGroup
      className={styles.group} aria-label={label} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
      onSelectionChange={(keys) => { const [key] = keys; if (key !== undefined && key !== value) onChange(String(key) as K); }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={`${styles.chip} ${option.tone === undefined || option.count === 0 ? "" : styles[option.tone]}`}>
          {option.count !== undefined && <b>{formatNumber(option.count)}</b>} {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
