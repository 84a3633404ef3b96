import { Award } from "lucide-react";
import { useState } from "react";
import type { SamplePoint } from "../../bridge";
import { RefusalAlert, useChange } from "../../bridge";
import { Button, Form, Loading, RadioGroup, Row, Stack, go } from "../../parts";
import { officeText, samplePoints } from "../../wording/office";
import { ProfileForm } from "./ProfileForm";
import { blankProfile } from "./draft";
import styles from "./Welcome.module.css";

const points = (Object.keys(samplePoints) as SamplePoint[]).map((id) => ({ id, label: samplePoints[id].title, detail: samplePoints[id].text }));

/** A file without an office: create one, or open the sample. */
export function Welcome() {
  const [creating, setCreating] = useState(false);
  return (
    <div className={styles.page}>
      <div className={creating ? styles.wide : styles.measure}>
        <header className={styles.head}>
          <Award aria-hidden className={styles.mark} />
          <div>
            <h1 className={styles.title}>{officeText.welcomeTitle}</h1>
            <p className={styles.lead}>{officeText.welcomeLead}</p>
            <p className={styles.offline}>{officeText.welcomeOffline}</p>
          </div>
        </header>
        {creating ? <CreateOffice onBack={() => setCreating(false)} /> : <Choices onCreate={() => setCreating(true)} />}
      </div>
    </div>
  );
}

function Choices({ onCreate }: { onCreate: () => void }) {
  const [point, setPoint] = useState<SamplePoint>("session");
  const load = useChange("load_sample", { quiet: true, onDone: () => go("/", "replace") });
  return (
    <div className={styles.choices}>
      <section className={styles.choice}>
        <h2>{officeText.createTitle}</h2>
        <p>{officeText.createText}</p>
        <ol className={styles.road}>{officeText.createRoad.map((step) => <li key={step.what}><b>{step.what}</b> {step.detail}</li>)}</ol>
        <Button tone="primary" onPress={onCreate} isDisabled={load.isRunning}>{officeText.createAction}</Button>
      </section>
      <section className={styles.choice}>
        <h2>{officeText.sampleTitle}</h2>
        <p>{officeText.sampleText}</p>
        <RadioGroup<SamplePoint> label={officeText.choosePoint} value={point} onChange={setPoint} options={points} layout="column" />
        {load.isRunning && <Loading label={officeText.sampleLoading} rows={2} />}
        <RefusalAlert of={load.refusal} />
        <Button onPress={() => load.run({ upTo: point })} isBusy={load.isRunning}>{officeText.sampleAction}</Button>
      </section>
    </div>
  );
}

function CreateOffice({ onBack }: { onBack: () => void }) {
  const [profile, setProfile] = useState(blankProfile);
  const create = useChange("create_office", { quiet: true, onDone: () => go("/", "replace") });
  return (
    <Form onSubmit={() => create.run({ profile })}>
      <Stack>
        <ProfileForm profile={profile} onChange={setProfile} autoFocus />
        <RefusalAlert of={create.refusal} />
        <Row>
          <Button tone="primary" type="submit" isBusy={create.isRunning}>{officeText.createAction}</Button>
          <Button tone="quiet" onPress={onBack}>Quay lại</Button>
        </Row>
      </Stack>
    </Form>
  );
}
