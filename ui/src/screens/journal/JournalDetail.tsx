import type { JournalLine } from "../../bridge";
import { Button, DescriptionList, Dialog } from "../../parts";
import { formatDateTime, partsText } from "../../wording";
import { journalText } from "../../wording/journal";
import { verbName } from "../../wording/verbs";
import styles from "./JournalDetail.module.css";

/** One line of the journal, whole, as it was written. */
export function JournalDetail({ line, onClose }: { line: JournalLine; onClose: () => void }) {
  return (
    <Dialog title={verbName(line.verb)} onClose={onClose} size="medium" footer={<Button onPress={onClose}>{partsText.close}</Button>}>
      <DescriptionList
        items={[
          { term: journalText.line, value: String(line.id) },
          { term: journalText.at, value: formatDateTime(line.at) },
          { term: journalText.actor, value: line.actor },
          { term: journalText.subject, value: line.subject },
          { term: journalText.hash, value: <code className={styles.hash}>{line.hash}</code> },
        ]}
      />
      <h3 className={styles.title}>{journalText.detail}</h3>
      <pre className={styles.detail} tabIndex={0}>{pretty(line.detail)}</pre>
    </Dialog>
  );
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
