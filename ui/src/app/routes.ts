import type { RouteEntry } from "../parts";

/** Every `screens/<noun>/routes.tsx` brings its own addresses; nobody edits a shared list. */
const found = import.meta.glob<{ routes: RouteEntry[] }>("../screens/*/routes.tsx", { eager: true });

export const routes: readonly RouteEntry[] = Object.values(found).flatMap((module) => module.routes);
