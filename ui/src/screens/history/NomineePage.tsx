import { Lightbulb, Medal, Pencil, Printer, UserRound } from "lucide-react";
import { useState } from "react";
import { refusalOf, useRead } from "../../bridge";
import type { InitiativeRow, NomineeDetail, PastAwardRow } from "../../bridge";
import { Button, DescriptionList, EmptyState, Link, LinkButton, Loaded, Page, Section, useIdParam, useShortcut } from "../../parts";
import { formatPartialDate, term } from "../../wording";
import { historyText } from "../../wording/history";
import { Achievements } from "./Achievements";
import { AwardDialog } from "./AwardDialog";
import { AwardsBefore } from "./AwardsBefore";
import { AwardsHeld } from "./AwardsHeld";
import { Disciplines } from "./Disciplines";
import { EditNominee } from "./EditNominee";
import { InitiativeDialog } from "./InitiativeDialog";
import { InitiativesDone } from "./InitiativesDone";
import { Memberships } from "./Memberships";
import { Moves } from "./Moves";
import { Namesakes } from "./Namesakes";
import { NextSteps } from "./NextSteps";
import { NominationsOf } from "./NominationsOf";
import { Proceedings } from "./Proceedings";
import { Ratings } from "./Ratings";
import { RemoveAward } from "./RemoveAward";
import { RemoveInitiative } from "./RemoveInitiative";
import { RestoreAward } from "./RestoreAward";
import { RevokeAward } from "./RevokeAward";
import styles from "./NomineePage.module.css";

const back = { to: "/past-awards", label: historyText.title };

/** One person, collective or household: who it is, what was given and when, initiatives, nominations, namesakes. */
export function NomineePage() {
  const id = useIdParam();
  const read = useRead("read_nominee", { nominee: id });
  if (read.data !== undefined && read.data.id === id) return <Opened key={id} detail={read.data} />;
  if (refusalOf(read.error)?.code === "notFound") {
    return <Page title={historyText.who} back={back}><EmptyState icon={<UserRound />} title={historyText.missing} text={historyText.missingText} action={<LinkButton to={back.to}>{back.label}</LinkButton>} /></Page>;
  }
  return <Page title={historyText.who} back={back}><Loaded query={read} rows={8}>{() => null}</Loaded></Page>;
}

type Front = { does: "addAward" | "addInitiative" | "editNominee" } | { does: "editAward" | "removeAward" | "revokeAward" | "restoreAward"; award: PastAwardRow } | { does: "editInitiative" | "removeInitiative"; initiative: InitiativeRow };

function Opened({ detail }: { detail: NomineeDetail }) {
  const { fields } = detail;
  const [front, setFront] = useState<Front | null>(null);
  const close = () => setFront(null);
  const holder = { id: detail.id, name: fields.name, kind: fields.kind };
  const print = () => window.print();
  useShortcut("Ctrl+N", historyText.addAward, () => setFront({ does: "addAward" }));
  useShortcut("F2", historyText.editNominee, () => setFront({ does: "editNominee" }));
  useShortcut("Ctrl+P", historyText.print, print);
  const isPerson = fields.kind === "person";
  const summed = historyText.summed(detail);
  const namesakes = detail.namesakes.length === 0 ? null : <Namesakes of={detail} />;
  const isOpen = detail.namesakes.some((namesake) => namesake.notTheSame === null);
  return (
    <Page
      title={fields.name} back={back}
      subtitle={<><div>{[fields.position, detail.unitName].filter((part) => part !== null).join(", ")}</div>{summed !== "" && <div>{summed}</div>}</>}
      actions={(
        <>
          <Button icon={<Printer />} keys="Ctrl+P" onPress={print}>{historyText.print}</Button>
          <Button tone="primary" icon={<Medal />} keys="Ctrl+N" onPress={() => setFront({ does: "addAward" })}>{historyText.addAward}</Button>
        </>
      )}
    >
      {isOpen && <div className={styles.before}>{namesakes}</div>}
      <div className={styles.columns}>
        <div>
          <Section title={historyText.awards} note={detail.pastAwards.length === 0 ? undefined : detail.pastAwards.length}>
            <AwardsHeld
              awards={detail.pastAwards} onEdit={(award) => setFront({ does: "editAward", award })} onRemove={(award) => setFront({ does: "removeAward", award })}
              onRevoke={(award) => setFront({ does: "revokeAward", award })} onRestore={(award) => setFront({ does: "restoreAward", award })}
            />
          </Section>
          <AwardsBefore awards={detail.predecessorAwards} />
          <NextSteps nominee={detail.id} />
          <Section
            title={historyText.initiatives} note={detail.initiatives.length === 0 ? undefined : detail.initiatives.length}
            actions={<Button size="small" icon={<Lightbulb />} onPress={() => setFront({ does: "addInitiative" })}>{historyText.addInitiative}</Button>}
          >
            <InitiativesDone nominee={detail.id} initiatives={detail.initiatives} onEdit={(initiative) => setFront({ does: "editInitiative", initiative })} onRemove={(initiative) => setFront({ does: "removeInitiative", initiative })} />
          </Section>
          {fields.kind !== "household" && <Ratings nominee={detail.id} ratings={detail.ratings} />}
          <Achievements of={detail} />
          {!isOpen && namesakes}
        </div>
        <div>
          <Section title={historyText.identity} actions={<Button size="small" icon={<Pencil />} keys="F2" onPress={() => setFront({ does: "editNominee" })}>{historyText.edit}</Button>}>
            <DescriptionList items={[
              { term: historyText.kind, value: term("nomineeKind", fields.kind) },
              ...(isPerson ? [{ term: historyText.born1, value: formatPartialDate(fields.born) }, { term: historyText.sex, value: fields.sex === null ? null : term("sex", fields.sex) }, { term: historyText.position, value: fields.position }] : []),
              { term: historyText.unit, value: <Link to={`/units/${fields.unit}`}>{detail.unitName}</Link> },
              ...(isPerson ? [{ term: historyText.recipientClass, value: fields.recipientClass === null ? null : term("recipientClass", fields.recipientClass) }] : []),
            ]} />
            <Moves moves={detail.moves} />
          </Section>
          <Section title={historyText.nominations} actions={detail.nominations.length > 1 ? <Link to={`/nominations?nominee=${detail.id}&nomineeName=${encodeURIComponent(fields.name)}`}>{historyText.allNominations}</Link> : undefined}>
            <NominationsOf nominations={detail.nominations} />
          </Section>
          {fields.kind === "collective" && <Memberships of={detail} />}
          {fields.kind !== "household" && <Disciplines of={detail} />}
          <Proceedings of={detail} />
        </div>
      </div>
      {front?.does === "editNominee" && <EditNominee detail={detail} onClose={close} />}
      {front?.does === "addAward" && <AwardDialog award={null} holder={holder} onClose={close} />}
      {front?.does === "editAward" && <AwardDialog award={front.award} onClose={close} />}
      {front?.does === "removeAward" && <RemoveAward award={front.award} onDone={close} onClose={close} />}
      {front?.does === "revokeAward" && <RevokeAward award={front.award} onClose={close} />}
      {front?.does === "restoreAward" && <RestoreAward award={front.award} onClose={close} />}
      {front?.does === "addInitiative" && <InitiativeDialog initiative={null} author={holder} onClose={close} />}
      {front?.does === "editInitiative" && <InitiativeDialog initiative={front.initiative} onClose={close} />}
      {front?.does === "removeInitiative" && <RemoveInitiative initiative={front.initiative} onDone={close} onClose={close} />}
    </Page>
  );
}
