import { useEffect, useState } from "react";
import { call } from "../../bridge";
import type { ReadingProgress } from "../../bridge";
import { Button, ProgressBar } from "../../parts";
import { importText } from "../../wording/imports";
import styles from "./StartImport.module.css";

/** Milliseconds between two looks at how far the reading is. */
const EVERY = 300;

/** How far the reading of a file is, with the way to stop it. Drawn while it lasts; both calls are answered while the office works. */
export function ReadingBar() {
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const [isStopping, setStopping] = useState(false);
  useEffect(() => {
    let isShown = true;
    const look = async () => {
      try {
        const now = await call("watch_reading", {});
        if (isShown) setProgress(now);
      } catch {
        // Only the figure is missing; the reading itself says what becomes of it.
      }
    };
    const timer = setInterval(() => void look(), EVERY);
    return () => {
      isShown = false;
      clearInterval(timer);
    };
  }, []);
  const stop = async () => {
    setStopping(true);
    try {
      await call("stop_reading", {});
    } catch {
      setStopping(false);
    }
  };
  return (
    <div className={styles.reading} role="status">
      <ProgressBar label={progress === null ? importText.reading : importText.readingSheet(progress.sheet, progress.rows)} />
      <Button size="small" isDisabled={isStopping} autoFocus onPress={() => void stop()}>{importText.stopReading}</Button>
    </div>
  );
}
