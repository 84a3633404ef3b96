import { invoke, isTauri } from "@tauri-apps/api/core";
import { Broken, Refused } from "./errors";
import type { CommandName, Commands, Refusal } from "./generated/contract";

export type RequestOf<C extends CommandName> = Commands[C]["request"];
export type AnswerOf<C extends CommandName> = Commands[C]["answer"];

/** True inside the program's own window; false in a plain browser (development and tests). */
export const inWindow: boolean = isTauri();

/**
 * Asks the office. `await call("read_office", {})`.
 *
 * Throws `Refused` when the office declines with a reason and `Broken` when it could not work at all.
 */
export async function call<C extends CommandName>(name: C, request: RequestOf<C>): Promise<AnswerOf<C>> {
  const outcome = inWindow ? await askWindow(name, request) : await askLoopback(name, request);
  return (outcome as { answer: AnswerOf<C> }).answer;
}

/** Asks the shell of the window for something that is no action of the office (native dialogs, opening a file). */
export async function callShell<T>(name: string, args: Record<string, unknown>): Promise<T> {
  const outcome = await askWindow(name, args);
  return (outcome as { answer: T }).answer;
}

async function askWindow(name: string, args: unknown): Promise<unknown> {
  try {
    return await invoke("call", { name, args });
  } catch (failure) {
    throw toError(failure);
  }
}

async function askLoopback(name: string, request: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/rpc/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(request) });
  } catch {
    throw new Broken("unreachable");
  }
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    throw new Broken(`http-${response.status}`);
  }
  if (response.ok) return body;
  throw toError(body);
}

/** A refusal arrives as `{refusal:{code,…}}`, a breakage as `{code:"broken",reference}`; anything else is a breakage too. */
function toError(failure: unknown): Error {
  const body: unknown = typeof failure === "string" ? parse(failure) : failure;
  if (typeof body === "object" && body !== null) {
    if ("refusal" in body) return new Refused(body.refusal as Refusal);
    if ("code" in body && typeof body.code === "string") {
      if (body.code !== "broken") return new Refused(body as unknown as Refusal);
      return new Broken("reference" in body ? String(body.reference) : "unknown");
    }
  }
  return new Broken("unknown");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
