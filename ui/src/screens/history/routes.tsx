import type { RouteEntry } from "../../parts";
import { historyText } from "../../wording/history";
import { Initiatives } from "./Initiatives";
import { NomineePage } from "./NomineePage";
import { PastAwards } from "./PastAwards";

export const routes: RouteEntry[] = [
  { path: "/past-awards", screen: PastAwards, nav: "history", title: historyText.awards, help: historyText.helpAwards },
  { path: "/initiatives", screen: Initiatives, nav: "history", title: historyText.initiatives, help: historyText.helpInitiatives },
  { path: "/nominees/:id", screen: NomineePage, nav: "history", title: historyText.who, help: historyText.helpNominee },
];
