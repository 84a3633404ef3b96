import { useSyncExternalStore } from "react";
import { currentAsk, subscribeAsks } from "./asks";
import { ConfirmDialog } from "./ConfirmDialog";

/** Where `ask` draws its question; drawn once by the app. */
export function AskRegion() {
  const question = useSyncExternalStore(subscribeAsks, currentAsk);
  if (question === null) return null;
  return (
    <ConfirmDialog isHarmless title={question.title} confirm={question.confirm} onConfirm={() => question.answer(true)} onClose={() => question.answer(false)}>
      {question.text}
    </ConfirmDialog>
  );
}
