import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { Button as AriaButton } from "react-aria-components";
import { partsText } from "../wording";
import { Button } from "./Button";
import { toneIcons } from "./toneIcons";
import { currentToasts, dismissToast, subscribeToasts } from "./toasts";
import type { Toast } from "./toasts";
import styles from "./ToastRegion.module.css";

/** How long news stays, in milliseconds; with something to press it stays longer. The clock stands while it is pointed at or holds the focus. */
const [STAY, STAY_WITH_ACTION] = [6_000, 20_000];

/** Where toasts appear; drawn once by the app. `data-react-aria-top-layer` keeps it reachable while a dialog is open. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts);
  return createPortal(
    <section className={styles.region} aria-label={partsText.notifications} aria-live="polite" data-react-aria-top-layer="true">
      {toasts.map((toast) => <ToastCard key={toast.id} toast={toast} />)}
    </section>,
    document.body,
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const [isHeld, setHeld] = useState(false);
  const leaves = toast.tone !== "bad" && toast.tone !== "warn";
  const stay = toast.action === undefined ? STAY : STAY_WITH_ACTION;
  useEffect(() => {
    if (!leaves || isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), stay);
    return () => clearTimeout(timer);
  }, [leaves, isHeld, stay, toast.id]);
  const Icon = toneIcons[toast.tone];
  const { action } = toast;
  return (
    <div className={`${styles.toast} ${styles[toast.tone]}`} role={toast.tone === "bad" ? "alert" : "status"} onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <Icon aria-hidden />
      <span className={styles.text}>{toast.text}</span>
      {action !== undefined && <Button size="small" onPress={() => { dismissToast(toast.id); action.onAction(); }}>{action.label}</Button>}
      <AriaButton className={styles.close} aria-label={partsText.close} onPress={() => dismissToast(toast.id)}><X aria-hidden /></AriaButton>
    </div>
  );
}
