import type { RouteEntry } from "../../parts";
import { awardsText } from "../../wording/awards";
import { Awards } from "./Awards";

export const routes: RouteEntry[] = [{ path: "/settings/awards", screen: Awards, nav: "settings", title: awardsText.title, help: awardsText.help }];
