import { ListPlus, ListX } from "lucide-react";
import { useState } from "react";
import { call, useChange, usePages, useRead } from "../../bridge";
import type { NominationFilter, NomineeKind } from "../../bridge";
import { Button, DataTable, EmptyState, LinkButton, SearchField, Segmented, Select, Spacer, Tag, go, toast, useDebounced } from "../../parts";
import type { Key } from "../../parts";
import { failureText, formatNumber, stageTones, term } from "../../wording";
import { roomText } from "../../wording/sessions";
import styles from "./Prepare.module.css";

const ANY = "any";
/** Lines asked for at once when everything that matches is chosen. */
const PAGE = 200;

/** Lines that may be put on an agenda: eligible, or deferred by an earlier session. */
export function Candidates({ session, heldOn }: { session: number; heldOn: string }) {
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<NomineeKind | typeof ANY>(ANY);
  const [award, setAward] = useState<string>(ANY);
  const [movement, setMovement] = useState<string>(ANY);
  const [selected, setSelected] = useState<ReadonlySet<Key>>(new Set());
  const query = useDebounced(typed.trim(), 150);
  const awards = useRead("list_awards", { on: heldOn });
  const movements = useRead("list_movements", {});
  const filter: NominationFilter = {
    stages: ["eligible", "deferred"], query: query === "" ? null : query, kind: kind === ANY ? null : kind, awardId: award === ANY ? null : award, movement: movement === ANY ? null : Number(movement),
  };
  const order = { order: "award", descending: false } as const;
  const rows = usePages("list_nominations", { filter, ...order });
  const put = useChange("put_on_agenda", { done: ({ nominations }) => roomText.putDone(nominations), onDone: () => setSelected(new Set()) });
  const chosen = [...selected].map(Number);
  const isFiltered = query !== "" || kind !== ANY || award !== ANY || movement !== ANY;
  const clear = () => { setTyped(""); setKind(ANY); setAward(ANY); setMovement(ANY); };
  const chooseAll = async () => {
    const ids = new Set<Key>();
    try {
      for (let offset = 0, total = 1; offset < total; offset += PAGE) {
        const page = await call("list_nominations", { filter, ...order, page: { offset, limit: PAGE } });
        total = page.total;
        for (const row of page.rows) ids.add(row.id);
      }
      setSelected(ids);
    } catch (error) {
      toast({ tone: "bad", text: failureText(error) });
    }
  };
  return (
    <section className={styles.pane} aria-label={roomText.candidates}>
      <div className={styles.head}>
        <h2 className={styles.title}>{roomText.candidates} <small>{formatNumber(rows.total)} · {roomText.candidatesNote}</small></h2>
        <Segmented
          label={roomText.nominee} value={kind} onChange={setKind}
          options={[{ id: ANY, label: roomText.filterAll }, { id: "collective", label: term("nomineeKind", "collective") }, { id: "person", label: term("nomineeKind", "person") }, { id: "household", label: term("nomineeKind", "household") }]}
        />
        <div className={styles.tools}>
          <SearchField label={roomText.find} hideLabel placeholder={roomText.find} value={typed} onChange={setTyped} />
          <Select label={roomText.award} hideLabel value={award} onChange={setAward} options={[{ id: ANY, label: roomText.allAwards }, ...(awards.data?.awards ?? []).map(({ award }) => ({ id: award.id, label: award.shortName, detail: award.name }))]} />
          <Select label={roomText.movement} hideLabel value={movement} onChange={setMovement} options={[{ id: ANY, label: roomText.allMovements }, ...(movements.data?.movements ?? []).map((row) => ({ id: String(row.id), label: row.displayTitle }))]} />
        </div>
      </div>
      <div className={styles.table}>
        <DataTable
          label={roomText.candidates} rows={rows} rowKey={(row) => row.id} rowHeight="tall" selection="multiple" selected={selected} onSelect={setSelected} onSelectAll={() => void chooseAll()} autoFocus
          onOpen={(row) => go(`/nominations/${row.id}`)} typeAhead={(row) => row.name} keepAs="candidates"
          columns={[
            { id: "name", title: roomText.nominee, width: "minmax(12rem, 1.3fr)", cell: (row) => <span className={styles.name}><b>{row.name}</b><small>{row.unitName}</small></span> },
            { id: "award", title: roomText.award, width: "minmax(9rem, 1fr)", cell: (row) => <span className={styles.award}>{row.awardName}{row.stage === "deferred" && <> <Tag tone={stageTones.deferred}>{term("stage", "deferred")}</Tag></>}</span> },
          ]}
          empty={isFiltered
            ? <EmptyState title={roomText.noCandidatesFound} action={<Button onPress={clear}>{roomText.clearFilter}</Button>} />
            : <EmptyState title={roomText.noCandidates} text={roomText.noCandidatesText} action={<LinkButton to="/nominations">{roomText.toNominations}</LinkButton>} />}
        />
      </div>
      <div className={styles.foot}>
        {rows.total > 0 && chosen.length < rows.total && <Button size="small" tone="quiet" onPress={() => void chooseAll()}>{roomText.chooseAll(rows.total)}</Button>}
        {chosen.length > 0 && <Button size="small" tone="quiet" icon={<ListX />} onPress={() => setSelected(new Set())}>{roomText.chooseNone}</Button>}
        <Spacer />
        <Button tone="primary" size="small" icon={<ListPlus />} isDisabled={chosen.length === 0} isBusy={put.isRunning} onPress={() => put.run({ session, nominations: chosen })}>{roomText.put(chosen.length)}</Button>
      </div>
    </section>
  );
}
