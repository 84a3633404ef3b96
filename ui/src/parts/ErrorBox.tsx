import { failureText, partsText } from "../wording";
import { Alert } from "./Alert";
import { Button } from "./Button";
import styles from "./ErrorBox.module.css";

/** A reading that failed, in words, with another try. `<ErrorBox error={query.error} onRetry={query.refetch} />` */
export function ErrorBox({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <div className={styles.box}>
      <Alert tone="bad" action={onRetry !== undefined && <Button size="small" onPress={() => onRetry()}>{partsText.retry}</Button>}>{failureText(error)}</Alert>
    </div>
  );
}
