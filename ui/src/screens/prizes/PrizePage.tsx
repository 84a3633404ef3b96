import { Coins } from "lucide-react";
import { useRead } from "../../bridge";
import type { Phase, Prizes } from "../../bridge";
import { Alert, DateField, EmptyState, LinkButton, Loaded, Page, Section, Segmented, Stack, go, useDebounced, useIdParam, useKept } from "../../parts";
import { todayIso } from "../../pieces/today";
import { formatNumber } from "../../wording";
import { movementText, phaseWords } from "../../wording/movements";
import { money, prizeText } from "../../wording/prizes";
import { FixedAmounts } from "./FixedAmounts";
import { MAX_AMOUNT, awardsOf, toAsk } from "./fixed";
import type { Fixed } from "./fixed";
import { PrizeTable } from "./PrizeTable";
import { isUnsureLine, sourcesOf } from "./sources";
import { Sources, Totals } from "./Totals";
import styles from "./Prizes.module.css";

/** The money of one phase: what each nomination that passed is paid, why, and what units and funds pay in all. */
export function PrizePage() {
  const movement = useIdParam();
  const phaseNo = useIdParam("no");
  const detail = useRead("read_movement", { movement });
  return <Loaded query={detail}>{({ fields }) => <OfPhase movement={movement} phaseNo={phaseNo} name={fields.title === null ? (fields.subject ?? fields.docNumber ?? "") : `“${fields.title}”`} phases={fields.phases} />}</Loaded>;
}

/** What a decision says of its amounts. */
type Decided = { fixed: readonly Fixed[]; basis: string };

const nothingDecided: Decided = { fixed: [], basis: "" };

function OfPhase({ movement, phaseNo, name, phases }: { movement: number; phaseNo: number; name: string; phases: readonly Phase[] }) {
  const [decisionOn, setDecisionOn] = useKept<string | null>("decisionOn", todayIso());
  // The amounts belong to one phase's decision: another phase has its own.
  const [decisions, setDecisions] = useKept<Readonly<Record<number, Decided>>>("decisions", {});
  const { fixed, basis } = decisions[phaseNo] ?? nothingDecided;
  const decide = (part: Partial<Decided>) => setDecisions({ ...decisions, [phaseNo]: { fixed, basis, ...part } });
  const rested = JSON.parse(useDebounced(JSON.stringify({ phaseNo, decisionOn, fixed, basis }), 200)) as { phaseNo: number; decisionOn: string | null } & Decided;
  const canAsk = rested.phaseNo === phaseNo && rested.decisionOn !== null && !isTooLarge(rested.fixed);
  const request = { movement, phaseNo, decisionOn: rested.decisionOn ?? "" };
  // What the day's regulations say by themselves: it names the awards amounts can be fixed for.
  const plain = useRead("list_prizes", { ...request, fixed: null }, { enabled: canAsk });
  const awards = plain.data === undefined ? [] : awardsOf(plain.data.lines);
  const asked = toAsk(rested.fixed, awards, rested.basis);
  const isFixing = asked.length > 0 && plain.error === null;
  const fixing = useRead("list_prizes", { ...request, fixed: asked }, { enabled: canAsk && isFixing && plain.data !== undefined && !plain.isPlaceholderData });
  const shown = isFixing ? fixing : plain;
  // The table stays drawn while an amount or a date is typed: drawn anew it would take the focus from the field.
  const data = shown.data ?? (shown.error === null ? plain.data : undefined);
  const isFormer = shown.isPlaceholderData || shown.data === undefined;
  const regulations = useRead("list_awards", { on: rested.decisionOn }, { enabled: rested.decisionOn !== null });
  const phase = phases.find(({ no }) => no === phaseNo);
  const isAsked = decisionOn !== null && !isTooLarge(fixed) && canAsk;
  const total = isAsked && data !== undefined && data.lines.length > 0 ? data : null;
  return (
    <Page
      title={`${prizeText.title} – ${movementText.phase(phaseNo)}`} back={{ to: `/movements/${movement}`, label: prizeText.movement }}
      subtitle={<>{name}{phase !== undefined && ` · ${phaseWords(phase)}`}</>}
      toolbar={
        <div className={styles.tools}>
          <DateField label={prizeText.decisionOn} value={decisionOn} onChange={setDecisionOn} isRequired />
          {phases.length > 1 && <Segmented label={prizeText.phases} value={String(phaseNo)} onChange={(no) => go(`/movements/${movement}/phases/${no}/prizes`, "replace")} options={phases.map(({ no }) => ({ id: String(no), label: movementText.phase(no) }))} />}
          {regulations.data !== undefined && decisionOn !== null && <span className={styles.soft}>{prizeText.regulations(regulations.data.title)}</span>}
        </div>
      }
      footer={total === null ? undefined : (
        <div className={`${styles.grand} ${isFormer ? styles.former : ""}`} role="status">
          <span>{prizeText.sum}: <b className={styles.grandSum}>{money(total.total)}</b></span>
          <span>{prizeText.inWords(total.totalInWords)}</span>
          <span className={styles.soft}>{prizeText.paidLines(total.lines.filter(({ payment }) => payment.isPaid).length)}{total.unknown > 0 && `, ${prizeText.unknownTitle(total.unknown)}`}</span>
        </div>
      )}
    >
      <Stack>
        <FixedAmounts key={phaseNo} fixed={fixed} onChange={(next) => decide({ fixed: next })} basis={basis} onBasis={(next) => decide({ basis: next })} awards={awards} />
        {decisionOn === null && <EmptyState title={prizeText.noDateTitle} text={prizeText.noDateText} />}
        {decisionOn !== null && isTooLarge(fixed) && <Alert tone="bad">{prizeText.tooLarge}</Alert>}
        <div hidden={!isAsked}>
          <Loaded query={{ data, error: shown.error, refetch: shown.refetch }} rows={8}>
            {(prizes) => <div className={isFormer ? styles.former : undefined} aria-busy={isFormer}><Answer prizes={prizes} phaseNo={phaseNo} /></div>}
          </Loaded>
        </div>
      </Stack>
    </Page>
  );
}

function isTooLarge(fixed: readonly Fixed[]): boolean {
  return fixed.some(({ amount }) => amount > MAX_AMOUNT);
}

function Answer({ prizes, phaseNo }: { prizes: Prizes; phaseNo: number }) {
  if (prizes.lines.length === 0) {
    return <EmptyState icon={<Coins />} title={prizeText.emptyTitle} text={prizeText.emptyText} action={<LinkButton to="/sessions">{prizeText.toSessions}</LinkButton>} />;
  }
  const toKnow = [
    { holds: prizes.unknown > 0, title: prizeText.unknownTitle(prizes.unknown), text: prizeText.unknownText },
    { holds: prizes.toLookAt > 0, title: prizeText.lookTitle(prizes.toLookAt), text: prizeText.lookText },
    { holds: prizes.lines.some(({ payment }) => isUnsureLine(payment)), title: prizeText.unsureTitle, text: prizeText.unsureText },
  ].filter(({ holds }) => holds);
  return (
    <Stack>
      {toKnow.length > 0 && <Alert tone="warn">{toKnow.map(({ title, text }) => <div key={title}><b>{title}.</b> {text}</div>)}</Alert>}
      <Section title={`${prizeText.lines}: ${formatNumber(prizes.lines.length)}`}><PrizeTable lines={prizes.lines} phaseNo={phaseNo} /></Section>
      <Totals prizes={prizes} />
      <Sources sources={sourcesOf(prizes)} />
    </Stack>
  );
}
