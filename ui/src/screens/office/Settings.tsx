import { ShieldCheck, Vote } from "lucide-react";
import { useEffect, useState } from "react";
import type { OfficeProfile } from "../../bridge";
import { RefusalAlert, useChange, useRead } from "../../bridge";
import { Alert, Button, Form, LinkButton, Loaded, Page, Section, Spacer, Stack, useShortcut } from "../../parts";
import { officeText } from "../../wording/office";
import { ProfileForm } from "./ProfileForm";
import { blankProfile, sameProfile } from "./draft";

/** The office's profile, and the doors to voting rules and the health of the file. */
export function Settings() {
  const office = useRead("read_office", {});
  return <Loaded query={office}>{(profile) => <Editor saved={profile ?? blankProfile} />}</Loaded>;
}

function Editor({ saved }: { saved: OfficeProfile }) {
  const [profile, setProfile] = useState(saved);
  const update = useChange("update_office", { done: officeText.saved, quiet: true });
  const isChanged = !sameProfile(profile, saved);
  const save = () => update.run({ profile });
  useShortcut("Ctrl+S", officeText.save, isChanged ? save : undefined);
  useEffect(() => {
    // Leaving the program with typed text that is not saved asks first.
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged]);
  const footer = isChanged ? (
    <>
      <span>{officeText.unsaved}</span>
      <Spacer />
      <Button onPress={() => { setProfile(saved); update.clear(); }}>{officeText.revert}</Button>
      <Button tone="primary" onPress={save} isBusy={update.isRunning} keys="Ctrl+S">{officeText.save}</Button>
    </>
  ) : undefined;
  return (
    <Page title={officeText.settingsTitle} subtitle={saved.name} footer={footer}>
      <Stack>
        {saved.isSample && <Alert tone="gold" title={officeText.sampleMark}>{officeText.sampleNote}</Alert>}
        <Section title={officeText.rulesTitle} actions={<LinkButton to="/settings/awards" icon={<Vote />}>{officeText.rulesOpen}</LinkButton>}>{officeText.rulesText}</Section>
        <Section title={officeText.trust} actions={<LinkButton to="/journal/health" icon={<ShieldCheck />}>{officeText.healthOpen}</LinkButton>}>{officeText.healthText}</Section>
        <Form onSubmit={save}><ProfileForm profile={profile} onChange={setProfile} /></Form>
        <RefusalAlert of={update.refusal} />
      </Stack>
    </Page>
  );
}
