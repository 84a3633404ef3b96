import { useState } from "react";
import type { ReactNode } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { Certainty, RegulationBook } from "../../bridge";
import { Button, FormDialog, ReasonDialog, Stack, Tag, TextArea, TextField } from "../../parts";
import { certaintyTones, term } from "../../wording";
import { lawText } from "../../wording/regulations";
import { isVerified } from "../../wording/standard";
import styles from "./awards.module.css";

/** One figure of law: what it says, its source, how sure it is, and the office's word on it. */
export function FigureLine({ book, figure, says, legalBasis, certainty }: { book: RegulationBook; figure: string; says: string; legalBasis: string; certainty: Certainty }) {
  return (
    <Sourced legalBasis={legalBasis} certainty={certainty} confirmed={<Standing book={book} figure={figure} says={says} legalBasis={legalBasis} certainty={certainty} />}>
      {says}
    </Sourced>
  );
}

/** Something the law says, with its source below; what nobody has verified looks so. */
export function Sourced({ legalBasis, certainty, confirmed, children }: { legalBasis: string; certainty: Certainty; confirmed?: ReactNode; children: ReactNode }) {
  return (
    <div className={`${styles.figure} ${isVerified(certainty) ? "" : styles.unsure}`}>
      <div className={styles.says}>{children}</div>
      <div className={styles.source}>
        <Tag tone={certaintyTones[certainty]}>{term("certainty", certainty)}</Tag>
        <span className={styles.basis}>{legalBasis}</span>
      </div>
      {confirmed}
    </div>
  );
}

/** Confirmed by whom and by what document, or the button to do it. */
export function Standing({ book, figure, says, legalBasis, certainty }: { book: RegulationBook; figure: string; says: string; legalBasis: string; certainty: Certainty }) {
  const [isAsking, setAsking] = useState<"confirm" | "withdraw" | null>(null);
  const pack = book.era.pack;
  const confirmation = book.confirmations[figure];
  const close = () => setAsking(null);
  if (confirmation !== undefined) {
    return (
      <div className={styles.standing}>
        <span>{lawText.confirmedWords(confirmation)}</span>
        <Button size="small" tone="quiet" label={`${lawText.withdraw} ${says}`} onPress={() => setAsking("withdraw")}>{lawText.withdraw}</Button>
        {isAsking === "withdraw" && <Withdraw pack={pack} figure={figure} says={says} onClose={close} />}
      </div>
    );
  }
  if (isVerified(certainty)) return null;
  return (
    <div className={styles.standing}>
      <Button size="small" label={`${lawText.confirm} ${says}`} onPress={() => setAsking("confirm")}>{lawText.confirm}</Button>
      {isAsking === "confirm" && <Confirm pack={pack} figure={figure} says={says} legalBasis={legalBasis} onClose={close} />}
    </div>
  );
}

function Confirm({ pack, figure, says, legalBasis, onClose }: { pack: string; figure: string; says: string; legalBasis: string; onClose: () => void }) {
  const [document, setDocument] = useState("");
  const [note, setNote] = useState("");
  const confirm = useChange("confirm_figure", { quiet: true, done: lawText.confirmed, onDone: onClose });
  return (
    <FormDialog
      title={lawText.confirmTitle} submit={lawText.confirmButton} isBusy={confirm.isRunning} refusal={<RefusalAlert of={confirm.refusal} />} onClose={onClose}
      onSubmit={() => confirm.run({ pack, figure, document: document.trim(), note: note.trim() === "" ? null : note.trim() })}
    >
      <Stack>
        <p>{lawText.confirmIntro}</p>
        <div className={styles.figure}><div className={styles.says}>{says}</div><div className={styles.source}>{legalBasis}</div></div>
        <TextField label={lawText.document} hint={lawText.documentHint} value={document} onChange={setDocument} isRequired autoFocus />
        <TextArea label={lawText.note} value={note} onChange={setNote} rows={2} />
      </Stack>
    </FormDialog>
  );
}

function Withdraw({ pack, figure, says, onClose }: { pack: string; figure: string; says: string; onClose: () => void }) {
  const withdraw = useChange("withdraw_confirmation", { quiet: true, done: lawText.withdrawn, onDone: onClose });
  return (
    <ReasonDialog
      title={lawText.withdrawTitle} label={lawText.withdrawReason} confirm={lawText.withdrawTitle} isRequired isBusy={withdraw.isRunning} refusal={<RefusalAlert of={withdraw.refusal} />}
      onConfirm={(reason) => withdraw.run({ pack, figure, reason })} onClose={onClose}
    >
      <p>{says}</p>
    </ReasonDialog>
  );
}
