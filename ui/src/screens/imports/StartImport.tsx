import { Flag, UsersRound } from "lucide-react";
import { useRead } from "../../bridge";
import type { ImportKind } from "../../bridge";
import { EmptyState, LinkButton, Loaded, Page, RadioGroup, Section, go, useRoute } from "../../parts";
import { term } from "../../wording";
import { importKindWords, importKinds, importText } from "../../wording/imports";
import { StartForm } from "./StartForm";
import { todayIso } from "./target";
import styles from "./StartImport.module.css";

/** Where an import begins: what the list is, whose it is and which file. `?kind=…&movement=…&phase=…&council=…&sender=…` preselect. Nothing is taken in here. */
export function StartImport() {
  const { query } = useRoute();
  const asked = query.get("kind");
  const kind = importKinds.find((id) => id === asked) ?? "nominations";
  const movements = useRead("list_movements", {}, { enabled: kind === "nominations" });
  const councils = useRead("list_councils", {}, { enabled: kind === "members" });
  const words = importKindWords(kind);
  const back = { to: words.backTo, label: words.back };
  const choose = (next: ImportKind) => go(`/imports/new?kind=${next}`, "replace");
  const chooser = (
    <Section title={importText.what} note={words.choose}>
      <RadioGroup label={importText.what} hideLabel layout="row" value={kind} onChange={choose} options={importKinds.map((id) => ({ id, label: term("importKind", id) }))} />
    </Section>
  );
  const wanted = (name: string) => Number(query.get(name) ?? 0) || null;
  const missing = (icon: typeof Flag, title: string, text: string, to: string, action: string) => {
    const Icon = icon;
    return <Page title={words.start} back={back}><div className={styles.narrow}>{chooser}<EmptyState icon={<Icon />} title={title} text={text} action={<LinkButton to={to} tone="primary">{action}</LinkButton>} /></div></Page>;
  };
  if (kind === "nominations") {
    const rows = movements.data?.movements;
    if (rows === undefined) return <Page title={words.start} back={back}><Loaded query={movements} rows={6}>{() => null}</Loaded></Page>;
    if (rows.length === 0) return missing(Flag, importText.noMovement, importText.noMovementText, "/movements/new", importText.addMovement);
    const movement = rows.find((row) => row.id === wanted("movement")) ?? (rows.length === 1 ? rows[0] : undefined);
    return (
      <StartForm
        key={kind} kind={kind} chooser={chooser} councils={[]} council={null} sender={wanted("sender")}
        target={{ movement: movement?.id ?? null, phaseNo: wanted("phase") ?? movement?.phases[0]?.no ?? null, unit: null, docNumber: "", docOn: null, receivedOn: todayIso(), defaultAward: null }}
      />
    );
  }
  if (kind === "members") {
    const rows = councils.data?.councils;
    if (rows === undefined) return <Page title={words.start} back={back}><Loaded query={councils} rows={6}>{() => null}</Loaded></Page>;
    const [newest] = rows;
    if (newest === undefined) return missing(UsersRound, importText.noCouncil, importText.noCouncilText, "/council", importText.establishCouncil);
    return <StartForm key={kind} kind={kind} chooser={chooser} councils={rows} council={rows.find((row) => row.id === wanted("council"))?.id ?? newest.id} sender={null} target={null} />;
  }
  return <StartForm key={kind} kind={kind} chooser={chooser} councils={[]} council={null} sender={wanted("sender")} target={null} />;
}
