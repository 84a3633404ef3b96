import { Search, ShieldAlert, ShieldCheck } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { useRead } from "../bridge";
import type { OfficeProfile } from "../bridge";
import { Keys, Tag, Tooltip, go } from "../parts";
import { shellText } from "../wording";
import { Mark } from "./nav";
import styles from "./TopBar.module.css";

/** Product, office, search and the state of the data: the same on every screen. */
export function TopBar({ office, onFind }: { office: OfficeProfile; onFind: () => void }) {
  return (
    <header className={styles.bar}>
      <span className={styles.product}><Mark aria-hidden />{shellText.product}</span>
      <span className={styles.office} title={office.name}>{office.name}</span>
      {office.isSample && <Tag tone="gold">{shellText.sample}</Tag>}
      <AriaButton className={styles.find} onPress={onFind} aria-label={shellText.palette} aria-keyshortcuts="Control+K">
        <Search aria-hidden />
        <span className={styles.findWords}>{shellText.find}</span>
        <Keys>Ctrl+K</Keys>
      </AriaButton>
      <Health />
    </header>
  );
}

/** Whether the data keeps its laws; a click leads to the settings, where details stand. */
function Health() {
  const health = useRead("check_store", {}, { everyMinutes: 30 });
  const broken = health.data?.laws.filter((law) => law.broken > 0).length ?? 0;
  const isGood = health.data?.healthy === true;
  const words = health.data === undefined ? (health.error === null ? shellText.checking : shellText.healthUnknown) : isGood ? shellText.healthy : shellText.unhealthy(broken);
  const Icon = isGood || (health.data === undefined && health.error === null) ? ShieldCheck : ShieldAlert;
  return (
    <Tooltip text={words} placement="bottom">
      <AriaButton className={`${styles.health} ${isGood ? styles.good : health.data === undefined && health.error === null ? "" : styles.bad}`} aria-label={words} onPress={() => go("/settings")}>
        <Icon aria-hidden />
        <span className={styles.healthWords}>{words}</span>
      </AriaButton>
    </Tooltip>
  );
}
