/** What a colour says: good, look at it, wrong, for your information, honour, nothing special. Never the only carrier of a meaning. */
export type Tone = "ok" | "warn" | "bad" | "info" | "gold" | "plain";
