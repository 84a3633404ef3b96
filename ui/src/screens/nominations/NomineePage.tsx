import { UserRound } from "lucide-react";
import { useRead } from "../../bridge";
import { DataTable, EmptyState, ErrorBox, LinkButton, Loading, Page, Tag, go, useIdParam } from "../../parts";
import { formatDate, stageTones, term } from "../../wording";
import { identityText, nominationText, placeText } from "../../wording/nominations";
import { useNewestOf } from "./useNewestOf";

/** One person, collective or household: who it is, and everything asked for it, newest first. */
export function NomineePage() {
  const id = useIdParam();
  const newest = useNewestOf(id);
  const read = useRead("read_nomination", { nomination: newest.nomination ?? 0 }, { enabled: typeof newest.nomination === "number" });
  const back = { to: "/nominations", label: nominationText.back };
  const error = newest.error ?? read.error;
  if (error !== null && error !== undefined) return <Page title={nominationText.who} back={back}><ErrorBox error={error} onRetry={newest.retry} /></Page>;
  if (newest.nomination === null) {
    return <Page title={nominationText.who} back={back}><EmptyState icon={<UserRound />} title={nominationText.nomineeMissing} text={nominationText.nomineeMissingText} action={<LinkButton to="/nominations">{nominationText.back}</LinkButton>} /></Page>;
  }
  const detail = read.data;
  if (detail === undefined) return <Page title={nominationText.who} back={back}><Loading rows={6} /></Page>;
  const lines = [{ id: detail.id, awardName: detail.awardName, movementTitle: detail.submission.movementTitle, stage: detail.stage, receivedOn: detail.submission.receivedOn }, ...detail.others]
    .toSorted((a, b) => b.receivedOn.localeCompare(a.receivedOn) || b.id - a.id);
  return (
    <Page title={detail.nomineeFields.name} subtitle={`${placeText(detail)} · ${identityText(detail.nomineeFields)}`} back={back} body="fill">
      <DataTable
        label={nominationText.nomineeRecords} rows={lines} rowKey={(line) => line.id} keepAs="nominee" autoFocus onOpen={(line) => go(`/nominations/${line.id}`)} typeAhead={(line) => line.awardName}
        columns={[
          { id: "received", title: nominationText.receivedOn, width: "7rem", cell: (line) => formatDate(line.receivedOn) },
          { id: "award", title: nominationText.award, width: "minmax(13rem, 1fr)", cell: (line) => <b>{line.awardName}</b> },
          { id: "movement", title: nominationText.movement, width: "minmax(14rem, 1.6fr)", cell: (line) => line.movementTitle },
          { id: "stage", title: nominationText.stage, width: "10rem", cell: (line) => <Tag tone={stageTones[line.stage]}>{term("stage", line.stage)}</Tag> },
        ]}
      />
    </Page>
  );
}
