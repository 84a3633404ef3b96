import { Fragment } from "react";
import type { InitiativeRow } from "../../bridge";
import { Link } from "../../parts";

/** Authors with the way to each; `but` is not named, the page is theirs. */
export function Authors({ of, but }: { of: Pick<InitiativeRow, "authors" | "authorNames">; but?: number }) {
  const shown = of.authors.map((id, at) => ({ id, name: of.authorNames[at] ?? "" })).filter(({ id }) => id !== but);
  return shown.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && "; "}
      <Link to={`/nominees/${id}`} tone="quiet">{name}</Link>
    </Fragment>
  ));
}
