import type { RouteEntry } from "../../parts";
import { importText } from "../../wording/imports";
import { ImportList } from "./ImportList";
import { ImportPage } from "./ImportPage";
import { StartImport } from "./StartImport";

export const routes: RouteEntry[] = [
  { path: "/imports", screen: ImportList, nav: "nominations", title: importText.list, help: importText.helpList },
  { path: "/imports/new", screen: StartImport, nav: "nominations", title: importText.start, help: importText.helpStart },
  { path: "/imports/:id", screen: ImportPage, nav: "nominations", title: importText.start, help: importText.helpReview },
];
