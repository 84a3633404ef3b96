import type { ReactNode } from "react";
import { ErrorBox } from "./ErrorBox";
import { Loading } from "./Loading";

/** Draws what was read once it is there; waiting and failing are handled. `<Loaded query={useRead("read_unit", { id })}>{(unit) => …}</Loaded>` */
export function Loaded<T>({ query, rows, children }: { query: { data: T | undefined; error: unknown; refetch: () => unknown }; rows?: number; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null && query.error !== undefined) return <ErrorBox error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
