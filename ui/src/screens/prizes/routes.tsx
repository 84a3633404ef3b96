import type { RouteEntry } from "../../parts";
import { prizeText } from "../../wording/prizes";
import { PrizePage } from "./PrizePage";

export const routes: RouteEntry[] = [{ path: "/movements/:id/phases/:no/prizes", screen: PrizePage, nav: "movements", title: prizeText.title, help: prizeText.help }];
