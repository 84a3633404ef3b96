import { useEffect, useState } from "react";
import { call } from "../../bridge";

const PAGE = 500;

type Found = { nominee: number; nomination: number | null; error: unknown };

/** The newest nomination of a nominee: undefined while it is looked for, null when there is none. */
export function useNewestOf(nominee: number): { nomination: number | null | undefined; error: unknown; retry: () => void } {
  const [found, setFound] = useState<Found | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const tell = (next: Found) => { if (isCurrent) setFound(next); };
    find(nominee).then((nomination) => tell({ nominee, nomination, error: null }), (error: unknown) => tell({ nominee, nomination: null, error }));
    return () => { isCurrent = false; };
  }, [nominee, attempt]);
  const isKnown = found?.nominee === nominee;
  return {
    nomination: isKnown && found.error === null ? found.nomination : undefined,
    error: isKnown ? found.error : null,
    retry: () => { setFound(null); setAttempt(attempt + 1); },
  };
}

/** The list is walked page by page: the office narrows it by everything but the nominee. */
async function find(nominee: number): Promise<number | null> {
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await call("list_nominations", { filter: {}, order: "received", descending: false, page: { offset, limit: PAGE } });
    total = page.total;
    const row = page.rows.find((candidate) => candidate.nominee === nominee);
    if (row !== undefined) return row.id;
  }
  return null;
}
