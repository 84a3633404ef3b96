import { usePages } from "../../bridge";
import { go } from "../../parts";
import { formatPartialDate } from "../../wording";
import { asUnitText, decisionText, historyText, revokedText } from "../../wording/history";
import { AwardDialog } from "./AwardDialog";
import { HistoryList } from "./HistoryList";
import { TwoLines } from "./TwoLines";
import { useNarrowed } from "./useNarrowed";

/** Awards of earlier decisions, newest year first; Enter opens who holds them. */
export function PastAwards() {
  const narrowed = useNarrowed("award");
  const rows = usePages("list_past_awards", { filter: narrowed.filter });
  return (
    <HistoryList
      of="awards" narrowed={narrowed} rows={rows} rowHeight="tall" onOpen={(row) => go(`/nominees/${row.nominee}`)} edit={(row, close) => <AwardDialog award={row} onClose={close} />}
      columns={[
        { id: "year", title: historyText.year, width: "3.75rem", cell: (row) => <b>{row.year}</b> },
        { id: "name", title: historyText.nameAndUnit, width: "minmax(14rem, 1.3fr)", cell: (row) => <TwoLines first={<b>{row.name}</b>} aside={formatPartialDate(row.born)} second={[asUnitText(row), row.unitName].filter((part) => part !== "").join(" · ")} /> },
        { id: "award", title: historyText.award, width: "minmax(13rem, 1.2fr)", cell: (row) => <TwoLines first={row.revoked === null ? row.awardName : <s>{row.awardName}</s>} second={row.revoked === null ? (row.achievement ?? "") : revokedText(row.revoked)} /> },
        { id: "decision", title: historyText.decision, width: "minmax(17rem, 1fr)", cell: (row) => <TwoLines first={decisionText(row)} second={row.issuer ?? ""} /> },
      ]}
    />
  );
}
