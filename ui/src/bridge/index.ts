/** The office as the screens see it. Only this folder knows how it is reached. */
export { call, inWindow } from "./call";
export type { AnswerOf, RequestOf } from "./call";
export { Broken, Refused, refusalOf } from "./errors";
export { pickFile, readDropped, saveFile, useExport } from "./files";
export type { FileCommand, MadeFile, PickedFile } from "./files";
export { createQueryClient, useChange, usePages, useRead, useReads } from "./query";
export type { Change } from "./query";
export { RefusalAlert } from "./RefusalAlert";
export type * from "./generated/contract";
