import { X } from "lucide-react";
import { ComboBox, IconButton, Stack } from "../../parts";
import type { Option } from "../../parts";
import { findNominees } from "../../pieces/choices";
import { historyText } from "../../wording/history";
import styles from "./AuthorsField.module.css";

/** The authors in their order, the first one first; one box adds the next. */
export function AuthorsField({ value, onChange }: { value: readonly Option[]; onChange: (authors: Option[]) => void }) {
  const add = (author: Option | null) => {
    if (author !== null && !value.some(({ id }) => id === author.id)) onChange([...value, author]);
  };
  return (
    <Stack gap="tight">
      {value.length > 0 && (
        <ol className={styles.authors} aria-label={historyText.authors}>
          {value.map((author, at) => (
            <li key={author.id}>
              <span className={styles.name}><b>{author.title}</b>{author.detail !== undefined && <small>{author.detail}</small>}</span>
              {at === 0 && value.length > 1 && <small>{historyText.firstAuthor}</small>}
              <IconButton label={historyText.removeAuthor(author.title)} icon={<X />} onPress={() => onChange(value.filter(({ id }) => id !== author.id))} />
            </li>
          ))}
        </ol>
      )}
      <ComboBox key={value.length} label={value.length === 0 ? historyText.authors : historyText.addAuthor} value={null} onChange={add} search={findNominees} hint={historyText.nomineeHint} isRequired={value.length === 0} />
    </Stack>
  );
}
