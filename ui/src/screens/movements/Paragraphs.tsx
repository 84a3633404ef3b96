import styles from "./Paragraphs.module.css";

/** A long text of a document, one paragraph a line. */
export function Paragraphs({ text }: { text: string }) {
  return <div className={styles.text}>{text.split("\n").filter((line) => line.trim() !== "").map((line, at) => <p key={at}>{line}</p>)}</div>;
}
