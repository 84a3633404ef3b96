import type { RouteEntry } from "../../parts";
import { movementText } from "../../wording/movements";
import { DocumentPage } from "./DocumentPage";
import { EditMovement, NewMovement } from "./EditMovement";
import { MovementList } from "./MovementList";
import { MovementPage } from "./MovementPage";

export const routes: RouteEntry[] = [
  { path: "/movements", screen: MovementList, nav: "movements", title: movementText.title, help: movementText.helpList },
  { path: "/movements/new", screen: NewMovement, nav: "movements", title: movementText.newTitle, help: movementText.helpEdit },
  { path: "/movements/:id", screen: MovementPage, nav: "movements", title: movementText.title, help: movementText.helpPage },
  { path: "/movements/:id/edit", screen: EditMovement, nav: "movements", title: movementText.editTitle, help: movementText.helpEdit },
  { path: "/documents/:id", screen: DocumentPage, nav: "movements", title: movementText.tabs.documents, help: movementText.helpDocument },
];
