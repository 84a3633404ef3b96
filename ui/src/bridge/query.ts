import { QueryClient, keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "../parts";
import type { RowSource } from "../parts";
import { failureText } from "../wording";
import { call } from "./call";
import type { AnswerOf, RequestOf } from "./call";
import { Refused, refusalOf } from "./errors";
import { commandTopics } from "./generated/contract";
import type { CommandName, Commands, Refusal } from "./generated/contract";

/** The one cache of answers. A local store answers in milliseconds, so a failed read is shown at once instead of being repeated. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, gcTime: 5 * 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/**
 * Reads from the office; re-read after every change, showing the former answer meanwhile. `const office = useRead("read_office", {})`.
 * `everyMinutes` re-reads by the clock as well.
 */
export function useRead<C extends CommandName>(name: C, request: RequestOf<C>, options: { enabled?: boolean; everyMinutes?: number } = {}): UseQueryResult<AnswerOf<C>> {
  return useQuery<AnswerOf<C>>({
    queryKey: [name, request],
    queryFn: () => call(name, request),
    placeholderData: (previous, query) => (sameSubject(query?.queryKey[1], request) ? keepPreviousData(previous) : undefined),
    enabled: options.enabled ?? true,
    refetchInterval: options.everyMinutes === undefined ? false : options.everyMinutes * 60_000,
  });
}

/** Reads the same command for several requests, answers in their order. `const people = useReads("read_nominee", ids.map((nominee) => ({ nominee })))`. */
export function useReads<C extends CommandName>(name: C, requests: readonly RequestOf<C>[]): UseQueryResult<AnswerOf<C>>[] {
  return useQueries({ queries: requests.map((request) => ({ queryKey: [name, request], queryFn: () => call(name, request) })) });
}

/** Former data may stand in only for the same record (ids are the request's numbers): never show one person's page under another's address. */
function sameSubject(before: unknown, now: unknown): boolean {
  if (typeof before !== "object" || before === null || typeof now !== "object" || now === null) return false;
  const ids = (request: object) => JSON.stringify(Object.entries(request).filter(([, value]) => typeof value === "number"));
  return ids(before) === ids(now);
}

/** Commands that answer one page of a longer list. */
export type PagedCommand = { [C in CommandName]: Commands[C]["answer"] extends { total: number; rows: readonly unknown[] } ? C : never }[CommandName];
export type RowOf<C extends PagedCommand> = Commands[C]["answer"] extends { rows: readonly (infer Row)[] } ? Row : never;

/** Rows of a long list, read a page at a time as they come into view. `<DataTable rows={usePages("list_nominations", { stage })} … />`. */
export function usePages<C extends PagedCommand>(
  name: C,
  request: Omit<RequestOf<C>, "page">,
  options: { pageSize?: number; enabled?: boolean } = {},
): RowSource<RowOf<C>> {
  const size = options.pageSize ?? 200;
  const subject = JSON.stringify(request);
  const [view, setView] = useState({ subject, first: 0, last: 0 });
  const [first, last] = view.subject === subject ? [view.first, view.last] : [0, 0];
  const asks = (page: number) => {
    const paged = { ...request, page: { offset: page * size, limit: size } } as unknown as RequestOf<C>;
    return { queryKey: [name, paged] as const, queryFn: () => call(name, paged), enabled: options.enabled ?? true };
  };
  // The first page is always read: it carries the total. It has an observer of its own, so that its former rows stay in
  // sight while a changed filter is being answered and the list neither flickers nor loses the row the keys are on.
  const firstPage = useQuery({ ...asks(0), placeholderData: keepPreviousData });
  const numbers = range(first, last).filter((page) => page !== 0);
  const others = useQueries({ queries: numbers.map(asks) });
  const queries = [firstPage, ...others];
  const pages = new Map<number, { total: number; rows: readonly RowOf<C>[] }>();
  for (const [at, query] of queries.entries()) {
    const page = at === 0 ? 0 : numbers[at - 1];
    if (query.data !== undefined && page !== undefined) pages.set(page, query.data as unknown as { total: number; rows: readonly RowOf<C>[] });
  }
  return {
    total: pages.get(0)?.total ?? 0,
    row: (index) => pages.get(Math.floor(index / size))?.rows[index % size],
    want: (from, to) => {
      const next = { subject, first: Math.floor(from / size), last: Math.floor(to / size) };
      setView((now) => (now.subject === next.subject && now.first === next.first && now.last === next.last ? now : next));
    },
    isLoading: firstPage.isPending,
    isFormer: firstPage.isPlaceholderData,
    error: queries.find((query) => query.error !== null)?.error ?? null,
    retry: () => queries.forEach((query) => void query.refetch()),
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/**
 * Re-reads whatever is on screen after `name` has changed something. The store is on this PC and reads are cheap: re-reading everything can never
 * leave a stale number on screen. Only the health check, which walks the whole file, keeps to its clock.
 */
function refresh(client: QueryClient, name: CommandName): Promise<void> {
  if (commandTopics[name].length === 0) return Promise.resolve();
  return client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "check_store" });
}

export type Change<C extends CommandName> = {
  /** Starts the change; whatever goes wrong is shown, never thrown. */
  run: (request: RequestOf<C>) => void;
  /** Starts the change and gives its answer; throws what `call` throws (it has been shown already unless `quiet`). */
  ask: (request: RequestOf<C>) => Promise<AnswerOf<C>>;
  isRunning: boolean;
  refusal: Refusal | null;
  clear: () => void;
};

/**
 * Changes something in the office and re-reads whatever is on screen.
 * `const close = useChange("close_vote", { done: "Đã kết thúc biểu quyết." }); … close.run({ item })`
 */
export function useChange<C extends CommandName>(
  name: C,
  options: {
    onDone?: (answer: AnswerOf<C>, request: RequestOf<C>) => void;
    done?: string | ((answer: AnswerOf<C>, request: RequestOf<C>) => string);
    /** The screen shows refusals in place; only breakages are announced. */
    quiet?: boolean;
  } = {},
): Change<C> {
  const client = useQueryClient();
  const mutation = useMutation<AnswerOf<C>, Error, RequestOf<C>>({
    mutationFn: (request) => call(name, request),
    onSuccess: async (answer, request) => {
      const reread = refresh(client, name);
      if (options.done !== undefined) toast({ tone: "ok", text: typeof options.done === "string" ? options.done : options.done(answer, request) });
      options.onDone?.(answer, request);
      await reread;
    },
    onError: (error) => {
      if (!(options.quiet === true && error instanceof Refused)) toast({ tone: "bad", text: failureText(error) });
    },
  });
  return {
    run: (request) => mutation.mutate(request),
    ask: (request) => mutation.mutateAsync(request),
    isRunning: mutation.isPending,
    refusal: refusalOf(mutation.error),
    clear: () => mutation.reset(),
  };
}
