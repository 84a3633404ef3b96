import type { RouteEntry } from "../../parts";
import { officeText } from "../../wording/office";
import { Settings } from "./Settings";
import { Welcome } from "./Welcome";

export const routes: RouteEntry[] = [
  { path: "/welcome", screen: Welcome, title: officeText.welcomeTitle, frame: "full" },
  { path: "/settings", screen: Settings, nav: "settings", title: officeText.settingsTitle, help: officeText.settingsHelp },
];
