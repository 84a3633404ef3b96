import { ChevronDown, ChevronUp, Pencil } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import type { NominationDetail } from "../../bridge";
import { Button, IconButton, Loaded, MenuButton, Page, Row, Tag, go, useIdParam, useRoute, useShortcut } from "../../parts";
import { stageTones, term } from "../../wording";
import { canTake, handSteps, identityText, nominationText, placeText, stepWords } from "../../wording/nominations";
import type { HandStep } from "../../wording/nominations";
import { EditNomination } from "./EditNomination";
import { NominationBody } from "./NominationBody";
import { PutOnAgenda } from "./PutOnAgenda";
import { StepDialog } from "./StepDialog";
import { useNeighbours } from "./useNeighbours";
import { useSteps } from "./useSteps";
import styles from "./NominationPage.module.css";

/** One nomination, with the steps it can take; next and previous stay in the list it was opened from. */
export function NominationPage() {
  const id = useIdParam();
  const read = useRead("read_nomination", { nomination: id });
  if (read.data === undefined || read.data.id !== id) return <Page title={nominationText.title} back={{ to: "/nominations", label: nominationText.back }}><Loaded query={read} rows={8}>{() => null}</Loaded></Page>;
  return <Opened key={id} detail={read.data} />;
}

function Opened({ detail }: { detail: NominationDetail }) {
  const { query } = useRoute();
  const { next, previous, place } = useNeighbours(detail.id, query);
  const [step, setStep] = useState<HandStep | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [isPutting, setPutting] = useState(false);
  const steps = useSteps();
  const name = detail.nomineeFields.name;
  const fits = (wanted: HandStep) => detail.possibleSteps.includes(wanted) && canTake(wanted, detail.stage);
  const take = async (wanted: HandStep) => {
    if (stepWords[wanted].asksReason || !(await steps.take(wanted, [detail.id], ""))) setStep(wanted);
  };
  const start = (wanted: HandStep) => (fits(wanted) ? () => void take(wanted) : undefined);
  const canEdit = detail.stage === "received" || detail.stage === "under_appraisal" || detail.stage === "returned";
  const canPut = detail.possibleSteps.includes("put_on_agenda");
  const isOpen = step === null && !isEditing && !isPutting;
  useShortcut("D", stepWords.mark_eligible.action, start("mark_eligible"));
  useShortcut("K", stepWords.mark_ineligible.action, start("mark_ineligible"));
  useShortcut("T", stepWords.return_nomination.action, start("return_nomination"));
  useShortcut("B", stepWords.begin_appraisal.action, start("begin_appraisal"));
  useShortcut("L", stepWords.receive_again.action, start("receive_again"));
  useShortcut("N", nominationText.next, next === null ? undefined : () => go(next, "replace"));
  useShortcut("P", nominationText.previous, previous === null ? undefined : () => go(previous, "replace"));
  useShortcut("E", nominationText.edit, canEdit && isOpen ? () => setEditing(true) : undefined);
  const label = (wanted: HandStep) => `${stepWords[wanted].action}${stepWords[wanted].asksReason ? "…" : ""}`;
  const rest = handSteps.filter((wanted) => wanted !== "mark_eligible" && wanted !== "mark_ineligible" && wanted !== "return_nomination" && fits(wanted));
  return (
    <Page
      title={<span className={styles.title}>{name} <Tag tone={stageTones[detail.stage]}>{term("stage", detail.stage)}</Tag></span>} back={{ to: "/nominations", label: nominationText.back }}
      subtitle={<><span className={styles.place}>{placeText(detail)}</span><span className={styles.identity}>{identityText(detail.nomineeFields)}</span></>}
      actions={(
        <>
          {place !== null && (
            <Row>
              <span className={styles.at}>{place}</span>
              <IconButton label={nominationText.previous} keys="P" icon={<ChevronUp />} isDisabled={previous === null} onPress={() => { if (previous !== null) go(previous, "replace"); }} />
              <IconButton label={nominationText.next} keys="N" icon={<ChevronDown />} isDisabled={next === null} onPress={() => { if (next !== null) go(next, "replace"); }} />
            </Row>
          )}
          {rest.length > 0 && <MenuButton label={nominationText.more} items={rest.map((wanted) => ({ id: wanted, label: label(wanted), keys: stepWords[wanted].keys, onAction: () => void take(wanted) }))} />}
          {canEdit && <Button icon={<Pencil />} keys="E" onPress={() => setEditing(true)}>{nominationText.edit}</Button>}
          {fits("return_nomination") && <Button keys="T" onPress={() => void take("return_nomination")}>{label("return_nomination")}</Button>}
          {fits("mark_ineligible") && <Button keys="K" onPress={() => void take("mark_ineligible")}>{label("mark_ineligible")}</Button>}
          {fits("mark_eligible") && <Button tone="primary" keys="D" isBusy={steps.isRunning} onPress={() => void take("mark_eligible")}>{label("mark_eligible")}</Button>}
          {canPut && <Button tone="primary" onPress={() => setPutting(true)}>{nominationText.putOnAgenda}…</Button>}
        </>
      )}
    >
      <NominationBody detail={detail} />
      {step !== null && <StepDialog step={step} nominations={[detail.id]} all={1} name={name} steps={steps} onClose={() => setStep(null)} />}
      {isEditing && <EditNomination detail={detail} onClose={() => setEditing(false)} />}
      {isPutting && <PutOnAgenda nominations={[detail.id]} all={1} onDone={() => setPutting(false)} onClose={() => setPutting(false)} />}
    </Page>
  );
}
