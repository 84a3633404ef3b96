import type { RouteEntry } from "../../parts";
import { unitText } from "../../wording/units";
import { UnitPage } from "./UnitPage";
import { Units } from "./Units";

export const routes: RouteEntry[] = [
  { path: "/units", screen: Units, nav: "units", title: unitText.title, help: unitText.help },
  { path: "/units/:id", screen: UnitPage, nav: "units", title: unitText.title, help: unitText.help },
];
