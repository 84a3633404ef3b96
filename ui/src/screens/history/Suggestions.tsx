import { FilePlus2, Sparkles } from "lucide-react";
import { useState } from "react";
import { useRead, useReads } from "../../bridge";
import type { Suggestion } from "../../bridge";
import { Button, Checkbox, ComboBox, DataTable, EmptyState, ErrorBox, IconButton, LinkButton, Loading, Page, Tag, YearField, go, useKept, useShortcut } from "../../parts";
import type { Column, Option } from "../../parts";
import { findUnits } from "../../pieces/choices";
import { formatPartialDate } from "../../wording";
import { historyText } from "../../wording/history";
import { nextText, stepText } from "../../wording/next";
import { isVerified } from "../../wording/standard";
import { Nominate } from "./Nominate";
import { Switch } from "./Switch";
import { TwoLines } from "./TwoLines";
import styles from "./history.module.css";

/** Nominees looked at in one question to the office. */
const AT_ONCE = 200;

/** Who has come within reach of which award in a year; one key adds the line to a submission. */
export function Suggestions() {
  const [year, setYear] = useKept<number | null>("year", null);
  const [unit, setUnit] = useKept<Option | null>("unit", null);
  const [isOpenOnly, setOpenOnly] = useKept("open", true);
  const [questions, setQuestions] = useState(1);
  const [current, setCurrent] = useState<Suggestion | null>(null);
  const [nominating, setNominating] = useState<Suggestion | null>(null);
  const of = { year, unit: unit === null ? null : Number(unit.id) };
  const first = useRead("list_suggestions", { ...of, page: { offset: 0, limit: AT_ONCE } });
  const others = useReads("list_suggestions", Array.from({ length: questions - 1 }, (_, at) => ({ ...of, page: { offset: (at + 1) * AT_ONCE, limit: AT_ONCE } })));
  const pages = [first, ...others].flatMap((page) => (page.data === undefined ? [] : [page.data]));
  const [total, looked] = [first.data?.total ?? 0, pages.reduce((sum, page) => sum + page.lookedAt, 0)];
  const rows = pages.flatMap((page) => page.rows).filter((row) => !isOpenOnly || !row.isNominated);
  const names = { awardNames: first.data?.awardNames ?? {} };
  const failed = [first, ...others].find((page) => page.error !== null);
  useShortcut("F2", nextText.nominate, current === null ? undefined : () => setNominating(current));
  const narrow = <T,>(set: (value: T) => void) => (value: T) => {
    setQuestions(1);
    set(value);
  };
  const columns: readonly Column<Suggestion>[] = [
    { id: "who", title: nextText.who, width: "minmax(14rem, 1fr)", cell: (row) => <TwoLines first={<b>{row.name}</b>} aside={formatPartialDate(row.born)} second={row.unitName} /> },
    { id: "award", title: nextText.award, width: "minmax(12rem, 1fr)", cell: (row) => <span className={styles.wrap}>{names.awardNames[row.awardId] ?? row.awardId} {row.isNominated && <Tag tone="info">{nextText.nominated}</Tag>}</span> },
    {
      id: "step", title: nextText.step, width: "minmax(20rem, 2fr)",
      cell: (row) => <span className={styles.wrap}><Tag tone={row.step.lacking > 0 ? "plain" : isVerified(row.step.certainty) ? "ok" : "warn"}>{row.step.lacking > 0 ? nextText.near : nextText.ready}</Tag> {stepText(row.step, names)}</span>,
    },
    { id: "do", title: "", header: <span className={styles.hidden}>{historyText.more}</span>, width: "3rem", align: "end", cell: (row) => <IconButton label={nextText.nominate} icon={<FilePlus2 />} keys="F2" onPress={() => setNominating(row)} /> },
  ];
  return (
    <Page
      title={nextText.suggestions} body="fill" subtitle={first.data === undefined ? undefined : nextText.lookedAt(looked, total)}
      actions={looked < total && <Button onPress={() => setQuestions(questions + 1)} isBusy={others.some((page) => page.isPending)}>{nextText.more}</Button>}
      toolbar={(
        <>
          <Switch at="suggestions" />
          <YearField label={nextText.year} hideLabel placeholder={nextText.year} value={year ?? first.data?.year ?? null} onChange={narrow(setYear)} />
          <ComboBox label={nextText.unit} hideLabel value={unit} onChange={narrow(setUnit)} search={findUnits} placeholder={nextText.allUnits} />
          <Checkbox label={nextText.onlyOpen} isOn={isOpenOnly} onChange={setOpenOnly} />
        </>
      )}
    >
      {failed !== undefined ? <ErrorBox error={failed.error} onRetry={() => void failed.refetch()} /> : first.data === undefined ? <Loading rows={8} /> : (
        <DataTable
          label={nextText.suggestions} rows={rows} rowKey={(row) => `${row.nominee} ${row.awardId}`} keepAs="suggestions" autoFocus rowHeight="auto" typeAhead={(row) => row.name} columns={columns} onCursor={setCurrent}
          onOpen={(row) => go(`/nominees/${row.nominee}`)}
          empty={<EmptyState icon={<Sparkles />} title={nextText.noneTitle} text={nextText.noneText} action={<LinkButton to="/past-awards">{nextText.toAwards}</LinkButton>} />}
        />
      )}
      {nominating !== null && <Nominate row={nominating} onClose={() => setNominating(null)} />}
    </Page>
  );
}
