import { useState } from "react";
import { ask, toast } from "../parts";
import { failureText, fileNameOf, filesText } from "../wording";
import { call, callShell, inWindow } from "./call";
import type { AnswerOf, RequestOf } from "./call";
import { refusalOf } from "./errors";
import type { CommandName, Commands } from "./generated/contract";

/** A file chosen by the user; its bytes travel to the office inside the JSON request. `size` is in bytes. */
export type PickedFile = { name: string; base64: string; size: number };

/** A file made by the office. */
export type MadeFile = { fileName: string; base64: string };

/** Lets the user choose one file. `await pickFile(".xlsx")`; null when the choice was cancelled. */
export function pickFile(accept: string): Promise<PickedFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.hidden = true;
    const settle = (file: File | undefined) => {
      input.remove();
      if (file === undefined) resolve(null);
      else readDropped(file).then(resolve, reject);
    };
    input.addEventListener("change", () => settle(input.files?.[0]));
    input.addEventListener("cancel", () => settle(undefined));
    // In the page while it is open: some engines drop a detached input before the choice is made.
    document.body.append(input);
    input.click();
  });
}

/** Reads a file that was dropped on the page or pasted. */
export function readDropped(file: File): Promise<PickedFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const url = String(reader.result);
      resolve({ name: file.name.normalize("NFC"), base64: url.slice(url.indexOf(",") + 1), size: file.size });
    });
    reader.addEventListener("error", () => reject(reader.error ?? new Error("unreadable file")));
    reader.readAsDataURL(file);
  });
}

/**
 * Keeps a file the office has made: asks where in the window, downloads in a browser. Says where it went. A target that is open in another program
 * is left as it is, and another name is proposed.
 */
export async function saveFile(file: MadeFile): Promise<void> {
  if (!inWindow) {
    download(file);
    toast({ tone: "ok", text: filesText.saved(file.fileName) });
    return;
  }
  const saved = await saveInWindow(file);
  if (saved === null) return;
  toast({
    tone: "ok",
    text: filesText.saved(saved.path),
    action: {
      label: filesText.open,
      onAction: () => {
        callShell("open_saved_file", { path: saved.path }).catch((error: unknown) => toast({ tone: "bad", text: failureText(error) }));
      },
    },
  });
}

/** Asks where and saves; null when the person changed their mind. */
async function saveInWindow(file: MadeFile): Promise<{ path: string } | null> {
  try {
    return await callShell<{ path: string } | null>("save_exported_file", { fileName: file.fileName, base64: file.base64 });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code !== "targetInUse") throw error;
    const proposed = fileNameOf(refusal.proposed);
    const isOther = await ask({ title: filesText.inUseTitle(fileNameOf(refusal.path)), text: filesText.inUseText(proposed), confirm: filesText.saveAs });
    return isOther ? saveInWindow({ ...file, fileName: proposed }) : null;
  }
}

function download(file: MadeFile): void {
  const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Commands that answer a file. */
export type FileCommand = { [C in CommandName]: Commands[C]["answer"] extends MadeFile ? C : never }[CommandName];

/** Exports and saves in one go; `onDone` once the file is kept or the person changed their mind. `const book = useExport("export_approval_book"); … book.run({ session })`. */
export function useExport<C extends FileCommand>(name: C, options: { onDone?: () => void } = {}): { run: (request: RequestOf<C>) => void; isRunning: boolean } {
  const [isRunning, setRunning] = useState(false);
  const start = async (request: RequestOf<C>) => {
    setRunning(true);
    try {
      const made: AnswerOf<C> = await call(name, request);
      await saveFile(made as MadeFile);
      options.onDone?.();
    } catch (error) {
      toast({ tone: "bad", text: failureText(error) });
    } finally {
      setRunning(false);
    }
  };
  return { run: (request) => void start(request), isRunning };
}
