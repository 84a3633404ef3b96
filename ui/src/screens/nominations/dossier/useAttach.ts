import { pickFile, readDropped, useChange } from "../../../bridge";
import type { Dossier, DossierPaper, PickedFile } from "../../../bridge";
import { toast } from "../../../parts";
import { failureText } from "../../../wording";
import { dossierText, paperEndings } from "../../../wording/dossiers";

export type Attach = {
  /** Lets the user choose a file and attaches it as this paper; null: beside the list. */
  pick: (paper: DossierPaper | null) => void;
  /** Attaches a file that was dropped. */
  dropped: (paper: DossierPaper, file: File) => void;
  isRunning: boolean;
};

/** Attaches files to a dossier; a paper of the whole submission goes to the submission. */
export function useAttach(dossier: Dossier): Attach {
  const attach = useChange("attach_file", { done: ({ attachment, wasKept }) => dossierText.attached(attachment.fileName, wasKept) });
  const send = async (paper: DossierPaper | null, from: Promise<PickedFile | null>) => {
    try {
      const file = await from;
      if (file === null) return;
      const isShared = paper?.scope === "submission";
      attach.run({
        nomination: isShared ? null : dossier.nomination, submission: isShared ? dossier.submission : null, component: paper?.code ?? null, file: { name: file.name, base64: file.base64, path: null },
      });
    } catch (error) {
      toast({ tone: "bad", text: failureText(error) });
    }
  };
  return {
    pick: (paper) => void send(paper, pickFile(paperEndings.join(","))),
    dropped: (paper, file) => void send(paper, readDropped(file)),
    isRunning: attach.isRunning,
  };
}
