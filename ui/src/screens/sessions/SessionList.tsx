import { CalendarPlus, Scale, UsersRound } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import { Button, DataTable, EmptyState, LinkButton, Loaded, Page, Tag, go, useShortcut } from "../../parts";
import { formatDate, formatTime, sessionStageTones, term } from "../../wording";
import { sessionText } from "../../wording/sessions";
import { ExportButton } from "../../pieces/ExportButton";
import { PlanSession } from "./PlanSession";

/** Sessions, newest first; Enter opens the room. */
export function SessionList() {
  const sessions = useRead("list_sessions", {});
  const councils = useRead("list_councils", {});
  const [isPlanning, setPlanning] = useState(false);
  const hasCouncil = (councils.data?.councils.length ?? 0) > 0;
  useShortcut("Ctrl+N", sessionText.plan, hasCouncil ? () => setPlanning(true) : undefined);
  const plan = <Button tone="primary" icon={<CalendarPlus />} keys="Ctrl+N" onPress={() => setPlanning(true)}>{sessionText.plan}</Button>;
  const found = sessions.data?.sessions ?? [];
  return (
    <Page title={sessionText.title} actions={hasCouncil && found.length > 0 ? <><ExportButton of="export_sessions" request={{}} />{plan}</> : undefined} body="fill">
      <Loaded query={councils}>
        {({ councils: all }) =>
          all.length === 0 ? (
            <EmptyState icon={<UsersRound />} title={sessionText.noCouncilTitle} text={sessionText.noCouncilText} action={<LinkButton to="/council/new" tone="primary">{sessionText.toCouncil}</LinkButton>} />
          ) : (
            <Loaded query={sessions}>
              {() => (
                <DataTable
                  label={sessionText.title} rows={found} rowKey={(row) => row.id} keepAs="sessions" typeAhead={(row) => row.title} onOpen={(row) => go(`/sessions/${row.id}`)} autoFocus
                  columns={[
                    { id: "title", title: sessionText.name, width: "minmax(14rem, 2fr)", cell: (row) => <b>{row.title}</b> },
                    { id: "day", title: sessionText.day, width: "7.5rem", cell: (row) => formatDate(row.heldOn) },
                    { id: "time", title: sessionText.time, width: "5.5rem", cell: (row) => formatTime(row.heldAt) },
                    { id: "place", title: sessionText.place, width: "minmax(12rem, 1.4fr)", cell: (row) => row.place },
                    { id: "done", title: sessionText.considered, width: "6.5rem", align: "end", cell: (row) => `${row.closed}/${row.items}` },
                    { id: "passed", title: sessionText.passed, width: "5rem", align: "end", cell: (row) => row.passed },
                    { id: "stage", title: sessionText.stage, width: "9.5rem", cell: (row) => <Tag tone={sessionStageTones[row.stage]}>{term("sessionStage", row.stage)}</Tag> },
                  ]}
                  empty={<EmptyState icon={<Scale />} title={sessionText.emptyTitle} text={sessionText.emptyText} action={plan} />}
                />
              )}
            </Loaded>
          )}
      </Loaded>
      {isPlanning && <PlanSession councils={councils.data?.councils ?? []} sessions={found} onClose={() => setPlanning(false)} />}
    </Page>
  );
}
