import type { RouteEntry } from "../../parts";
import { councilText } from "../../wording/council";
import { CouncilPage } from "./CouncilPage";
import { EstablishCouncil } from "./EstablishCouncil";

export const routes: RouteEntry[] = [
  { path: "/council", screen: CouncilPage, nav: "council", title: councilText.title, help: councilText.help },
  { path: "/council/new", screen: EstablishCouncil, nav: "council", title: councilText.establishTitle, help: councilText.helpNew },
];
