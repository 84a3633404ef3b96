import { GitMerge, Pencil } from "lucide-react";
import { useRead } from "../../bridge";
import { DescriptionList, LinkButton, Loaded, Page, Section, Button, Stack, useIdParam, useShortcut } from "../../parts";
import { useState } from "react";
import { formatDate, formatNumber, term } from "../../wording";
import { unitText } from "../../wording/units";
import { UnitChangeDialog } from "./UnitChangeDialog";
import { UnitDialog } from "./UnitDialog";
import { UnitPast } from "./UnitPast";

/** One unit: what is written about it, what happened to it and the way to its nominations. */
export function UnitPage() {
  const unit = useRead("read_unit", { unit: useIdParam() });
  const [isEditing, setEditing] = useState(false);
  const [isChanging, setChanging] = useState(false);
  useShortcut("F2", unitText.edit, () => setEditing(true));
  return (
    <Loaded query={unit}>
      {(row) => (
        <Page title={row.name} subtitle={row.parentName ?? undefined} back={{ to: "/units", label: unitText.title }} actions={<><Button icon={<GitMerge />} isDisabled={row.validTo !== null} onPress={() => setChanging(true)}>{unitText.change}</Button><Button icon={<Pencil />} keys="F2" onPress={() => setEditing(true)}>{unitText.edit}</Button></>}>
          <Stack>
            <Section title={unitText.title}>
              <DescriptionList columns={2} items={[
                { term: unitText.kind, value: term("unitKind", row.kind) }, { term: unitText.code, value: row.code },
                { term: unitText.parent, value: row.parentName }, { term: unitText.field, value: row.fieldOfActivity },
                { term: unitText.bloc, value: row.bloc === null ? null : row.isBlocLeader ? `${row.bloc} (${unitText.leaderMark})` : row.bloc },
                { term: unitText.from, value: formatDate(row.validFrom) }, { term: unitText.to, value: formatDate(row.validTo) },
              ]} />
            </Section>
            <Section title={unitText.nominations} actions={row.nominations > 0 ? <LinkButton to={`/nominations?unit=${row.id}&unitName=${encodeURIComponent(row.name)}`}>{formatNumber(row.nominations)} {unitText.nominations.toLowerCase()}</LinkButton> : undefined}>
              {row.nominations === 0 ? unitText.noNominations : null}
            </Section>
            <UnitPast unit={row} />
          </Stack>
          {isChanging && <UnitChangeDialog unit={row} onClose={() => setChanging(false)} />}
          {isEditing && <UnitDialog unit={row} onClose={() => setEditing(false)} />}
        </Page>
      )}
    </Loaded>
  );
}
