import type { RouteEntry } from "../../parts";
import { healthText } from "../../wording/health";
import { journalText } from "../../wording/journal";
import { Health } from "./Health";
import { Journal } from "./Journal";

export const routes: RouteEntry[] = [
  { path: "/journal", screen: Journal, nav: "journal", title: journalText.title, help: journalText.help },
  { path: "/journal/health", screen: Health, nav: "journal", title: healthText.title, help: healthText.help },
];
