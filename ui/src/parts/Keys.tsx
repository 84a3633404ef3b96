import styles from "./Keys.module.css";

/** A key or keys to press. `<Keys>Ctrl+N</Keys>` */
export function Keys({ children }: { children: string }) {
  return <kbd className={styles.keys}>{children.replace("+", " ")}</kbd>;
}
