import type { RouteEntry } from "../../parts";
import { sessionText } from "../../wording/sessions";
import { SessionList } from "./SessionList";
import { SessionPage } from "./SessionPage";

export const routes: RouteEntry[] = [
  { path: "/sessions", screen: SessionList, nav: "sessions", title: sessionText.title, help: sessionText.helpList },
  { path: "/sessions/:id", screen: SessionPage, nav: "sessions", title: sessionText.title, help: sessionText.helpRoom },
];
