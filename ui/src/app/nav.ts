import { Award, BookMarked, BookOpenText, Building2, FileStack, Flag, House, Scale, Settings, UsersRound } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { NavId } from "../parts";

/** The main places, in the order of Alt+1 … Alt+9. A place shows once a screen exists for it. */
export const places: readonly { id: NavId; path: string; icon: LucideIcon }[] = [
  { id: "home", path: "/", icon: House },
  { id: "movements", path: "/movements", icon: Flag },
  { id: "nominations", path: "/nominations", icon: FileStack },
  { id: "sessions", path: "/sessions", icon: Scale },
  { id: "history", path: "/past-awards", icon: BookMarked },
  { id: "council", path: "/council", icon: UsersRound },
  { id: "units", path: "/units", icon: Building2 },
  { id: "journal", path: "/journal", icon: BookOpenText },
  { id: "settings", path: "/settings", icon: Settings },
];

/** The mark of the product. */
export const Mark = Award;
