import type { CouncilRow } from "../../bridge";
import { councilText } from "../../wording/council";

/** Decision and quorum of the council in one line. */
export function CouncilSummary({ council, members }: { council: CouncilRow; members: number }) {
  const { numerator, denominator, legalBasis } = council.quorum;
  return (
    <span title={councilText.quorumHint(Math.ceil((numerator * members) / Math.max(1, denominator)), members)}>
      {councilText.subtitle(council.docNumber, council.docOn, council.issuer)} · {councilText.quorum.toLowerCase()} {numerator}/{denominator} {councilText.ofAll} ({legalBasis})
    </span>
  );
}
