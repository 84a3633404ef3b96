import { CircleAlert, CircleCheck, Info, Star, TriangleAlert } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { Tone } from "./tone";

/** The picture of a tone, so that a meaning never rests on colour alone. */
export const toneIcons: Record<Tone, LucideIcon> = { ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert, info: Info, gold: Star, plain: Info };
