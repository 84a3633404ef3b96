import { useRead } from "../../bridge";
import { DescriptionList, LinkButton, Loaded, Page, Section, Button, Stack, useIdParam } from "../../parts";
import { useState } from "react";
import { formatDate, formatNumber, term } from "../../wording";
import { unitText } from "../../wording/units";
import { UnitDialog } from "./UnitDialog";

/** One unit: what is written about it and the way to its nominations. */
export function UnitPage() {
  const unit = useRead("read_unit", { unit: useIdParam() });
  const [isEditing, setEditing] = useState(false);
  return (
    <Loaded query={unit}>
      {(row) => (
        <Page title={row.name} subtitle={row.parentName ?? undefined} back={{ to: "/units", label: unitText.title }} actions={<Button onPress={() => setEditing(true)}>{unitText.edit}</Button>}>
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
              {row.nominations === 0 ? "Chưa có hồ sơ nào của đơn vị này." : null}
            </Section>
          </Stack>
          {isEditing && <UnitDialog unit={row} onClose={() => setEditing(false)} />}
        </Page>
      )}
    </Loaded>
  );
}
