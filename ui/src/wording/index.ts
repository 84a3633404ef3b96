/** Every word the user sees and how things are written. Text only: no parts, no office. */
export { ariaStrings, installAriaStrings } from "./aria";
export { failureText, filesText } from "./failures";
export { fileNameOf } from "./paths";
export { fieldNames, nounNames } from "./fields";
export { compareNames, compareVi, fold, matchesWords } from "./fold";
export * from "./format";
export { partsText } from "./parts";
export { refusalText, tallyText } from "./refusals";
export { navText, shellText, tableKeys } from "./shell";
export * from "./terms";
export { parseDate, parsePartialDate, parseTime, parseMoney, parseWhole, parseYear } from "./typed";
