/** A question in front of everything: one at a time, answered with yes or no. */
export type Ask = { title: string; text: string; confirm: string; answer: (isYes: boolean) => void };

let current: Ask | null = null;
const listeners = new Set<() => void>();

function publish(next: Ask | null): void {
  current = next;
  for (const listener of listeners) listener();
}

/**
 * Asks where no screen is at hand to hold a dialog, as when a file could not be saved. Enter says yes: only for what harms nothing. A second question
 * answers the first with no.
 * `if (await ask({ title: "Tệp đang mở", text: "…", confirm: "Lưu tên khác" })) …`
 */
export function ask(question: Omit<Ask, "answer">): Promise<boolean> {
  current?.answer(false);
  return new Promise((resolve) => {
    publish({
      ...question,
      answer: (isYes) => {
        publish(null);
        resolve(isYes);
      },
    });
  });
}

export function currentAsk(): Ask | null {
  return current;
}

export function subscribeAsks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
