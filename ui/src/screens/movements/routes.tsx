import type { RouteEntry } from "../../parts";
import { movementText } from "../../wording/movements";
import { DocumentPage } from "./DocumentPage";
import { EditMovement, NewMovement } from "./MovementEditor";
import { MovementList } from "./MovementList";
import { MovementPage } from "./MovementPage";

export const routes: RouteEntry[] = [
  { path: "/movements", screen: MovementList, nav: "movements", title: movementText.title, help: movementText.help },
  { path: "/movements/new", screen: NewMovement, nav: "movements", title: movementText.add, help: movementText.editHelp },
  { path: "/movements/:id", screen: MovementPage, nav: "movements", title: movementText.movement, help: movementText.pageHelp },
  { path: "/movements/:id/edit", screen: EditMovement, nav: "movements", title: movementText.edit, help: movementText.editHelp },
  { path: "/documents/:id", screen: DocumentPage, nav: "movements", title: movementText.documents, help: movementText.help },
];
