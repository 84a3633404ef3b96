import { Save } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import { Button, Section, Tag, TextArea, useShortcut } from "../../parts";
import { nominationText } from "../../wording/nominations";
import styles from "./NominationPage.module.css";

/** The appraising officer's opinion, written here and read by the council. */
export function Opinion({ nomination, opinion }: { nomination: number; opinion: string }) {
  const [typed, setTyped] = useState(opinion);
  const write = useChange("write_opinion", { quiet: true, done: nominationText.opinionSaved });
  const isChanged = typed.trim() !== opinion;
  const save = () => write.run({ nomination, opinion: typed });
  useShortcut("Ctrl+S", nominationText.opinionSave, isChanged ? save : undefined);
  return (
    <Section title={nominationText.opinion} note={isChanged ? <Tag tone="warn">{nominationText.opinionUnsaved}</Tag> : undefined}>
      <TextArea label={nominationText.opinion} hideLabel value={typed} onChange={setTyped} rows={4} hint={nominationText.opinionHint} />
      <RefusalAlert of={write.refusal} />
      {isChanged && <div className={styles.foot}><Button size="small" icon={<Save />} keys="Ctrl+S" isBusy={write.isRunning} onPress={save}>{nominationText.opinionSave}</Button></div>}
    </Section>
  );
}
