import { useState } from "react";
import { RefusalAlert, refusalOf, useChange } from "../../bridge";
import type { DraftRow, Refusal } from "../../bridge";
import { Button, ConfirmDialog, Dialog, Keys, go, toast, useShortcut } from "../../parts";
import { failureText } from "../../wording";
import { importKindWords, importText, notReady, toTakeIn } from "../../wording/imports";
import { placesWith } from "./tablePlace";
import styles from "./AcceptBar.module.css";

/** The foot of the review: what is still to do, putting the file away, taking everything in. */
export function AcceptBar({ draft, onFix }: { draft: DraftRow; onFix: () => void }) {
  const { counts } = draft;
  const [dialog, setDialog] = useState<"discard" | "left" | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const accept = useChange("accept_import", { quiet: true, done: ({ added, changed }) => importText.accepted(added + changed) });
  const skip = useChange("skip_import_rows", { quiet: true });
  const discard = useChange("discard_import", { done: importText.discarded, onDone: () => go(importKindWords(draft.kind).backTo, "replace") });
  const left = notReady(counts);
  const count = toTakeIn(counts);
  const takeIn = async (skipsRest: boolean) => {
    setWorking(true);
    setRefusal(null);
    try {
      if (skipsRest) await skip.ask({ draft: draft.id, places: await placesWith(draft.id, ["problem", "conflict"]), skip: true });
      await accept.ask({ draft: draft.id });
      setDialog(null);
    } catch (error) {
      const declined = refusalOf(error);
      setRefusal(declined);
      if (declined === null) toast({ tone: "bad", text: failureText(error) });
    } finally {
      setWorking(false);
    }
  };
  const press = () => {
    if (left > 0) setDialog("left");
    else void takeIn(false);
  };
  const canAccept = count > 0 && !isWorking;
  useShortcut("Ctrl+Enter", importText.accept(count), canAccept ? press : undefined);
  return (
    <>
      <span className={styles.words} role="status">
        <b>{importText.nothingSaved}</b> {count === 0 && left === 0 ? importText.nothingNew : left > 0 ? importText.todo(counts) : importText.ready}
      </span>
      {refusal !== null && dialog === null && <RefusalAlert of={refusal} />}
      {left > 0 && <span className={styles.hint}>{importText.nextProblem} <Keys>F8</Keys></span>}
      <Button onPress={() => setDialog("discard")}>{importText.discard}</Button>
      <Button tone="primary" keys="Ctrl+Enter" isBusy={isWorking} isDisabled={count === 0} onPress={press}>{importText.accept(count)}</Button>
      {dialog === "discard" && (
        <ConfirmDialog title={importText.discardTitle} confirm={importText.discard} isBusy={discard.isRunning} onConfirm={() => discard.run({ draft: draft.id })} onClose={() => setDialog(null)}>{importText.discardText}</ConfirmDialog>
      )}
      {dialog === "left" && (
        <Dialog
          title={importText.leftTitle} role="alertdialog" size="small" onClose={() => setDialog(null)}
          footer={(
            <>
              <Button onPress={() => void takeIn(true)} isBusy={isWorking}>{importText.leftSkip(counts)}</Button>
              <Button tone="primary" autoFocus onPress={() => { setDialog(null); onFix(); }}>{importText.leftFix}</Button>
            </>
          )}
        >
          <p>{importText.leftText(counts)}</p>
          <RefusalAlert of={refusal} />
        </Dialog>
      )}
    </>
  );
}
