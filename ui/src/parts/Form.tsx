import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { AttemptedContext } from "./field";
import styles from "./Form.module.css";

/**
 * A form that is sent only when nothing required is blank and every field can be read; else it goes to the first such field.
 * Enter in a one-line field and Ctrl+Enter anywhere send it. `<Form id="unit" onSubmit={save}>…</Form>`
 */
export function Form({ id, onSubmit, children }: { id?: string; onSubmit: () => void; children: ReactNode }) {
  const [attempted, setAttempted] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const blocking = event.currentTarget.querySelector("[data-blocks]");
    setAttempted(blocking !== null);
    if (blocking === null) onSubmit();
    else blocking.querySelector<HTMLElement>("input, textarea, button")?.focus();
  };
  return (
    <AttemptedContext value={attempted}>
      <form
        id={id} className={styles.form} onSubmit={submit} noValidate autoComplete="off"
        onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.currentTarget.requestSubmit(); } }}
      >
        {children}
      </form>
    </AttemptedContext>
  );
}
