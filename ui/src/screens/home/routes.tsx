import type { RouteEntry } from "../../parts";
import { homeText } from "../../wording/home";
import { Home } from "./Home";

export const routes: RouteEntry[] = [{ path: "/", screen: Home, nav: "home", title: homeText.title, help: homeText.help }];
