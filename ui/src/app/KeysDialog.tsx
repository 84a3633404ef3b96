import { Dialog, Keys, useShortcuts } from "../parts";
import type { Shortcut } from "../parts";
import { shellText, tableKeys } from "../wording";
import styles from "./KeysDialog.module.css";

/** The keys that work here and now. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const shortcuts = useShortcuts().filter((shortcut) => shortcut.layer === 0);
  return (
    <Dialog title={shellText.keysTitle} onClose={onClose} size="medium">
      <KeyList shortcuts={shortcuts} />
    </Dialog>
  );
}

/** Bound keys in three groups: this screen, everywhere, tables. */
export function KeyList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const groups = [
    { title: shellText.keysHere, keys: listOf(shortcuts.filter((shortcut) => shortcut.scope === "screen")) },
    { title: shellText.keysTables, keys: tableKeys },
    { title: shellText.keysEverywhere, keys: listOf(shortcuts.filter((shortcut) => shortcut.scope === "everywhere")) },
  ].filter((group) => group.keys.length > 0);
  return (
    // Focusable, so that a list longer than a small window can be scrolled by keys.
    <div className={styles.groups} tabIndex={0} role="group" aria-label={shellText.keysTitle}>
      {groups.map((group) => (
        <section key={group.title}>
          <h3 className={styles.title}>{group.title}</h3>
          <dl className={styles.list}>
            {group.keys.map(([keys, does]) => (
              <div key={`${keys} ${does}`} className={styles.line}>
                <dt><Keys>{keys}</Keys></dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function listOf(shortcuts: readonly Shortcut[]): readonly (readonly [string, string])[] {
  return shortcuts.map((shortcut) => [shortcut.keys, shortcut.label] as const);
}
