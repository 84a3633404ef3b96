import type { RouteEntry } from "../../parts";
import { historyText } from "../../wording/history";
import { nextText } from "../../wording/next";
import { Initiatives } from "./Initiatives";
import { NomineePage } from "./NomineePage";
import { PastAwards } from "./PastAwards";
import { Suggestions } from "./Suggestions";

export const routes: RouteEntry[] = [
  { path: "/past-awards", screen: PastAwards, nav: "history", title: historyText.awards, help: historyText.helpAwards },
  { path: "/initiatives", screen: Initiatives, nav: "history", title: historyText.initiatives, help: historyText.helpInitiatives },
  { path: "/suggestions", screen: Suggestions, nav: "history", title: nextText.suggestions, help: nextText.help },
  { path: "/nominees/:id", screen: NomineePage, nav: "history", title: historyText.who, help: historyText.helpNominee },
];
