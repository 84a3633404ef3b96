import type { CellProblem, DraftRow, ImportRow, ImportTarget, VerdictCounts } from "../bridge/generated/contract";
import { formatDate, formatDateTime, formatNumber } from "./format";
import { termOptions } from "./terms";

/** Names of the fields of a row and of what a column can mean, as the tables call them. */
const importFieldNames: Readonly<Record<string, string>> = {
  name: "Họ và tên, tên tập thể", honorific: "Ông, bà", kind: "Loại", born: "Ngày sinh", birthYearMale: "Năm sinh, cột Nam", birthYearFemale: "Năm sinh, cột Nữ", sex: "Giới tính",
  position: "Chức vụ", unit: "Đơn vị", unitPart: "Phòng, khoa, tổ", positionAndUnit: "Chức vụ, đơn vị công tác", award: "Danh hiệu, hình thức", commendationType: "Loại hình khen thưởng",
  recipientClass: "Nhóm đối tượng", achievement: "Tóm tắt thành tích", awardHistory: "Đã được khen", initiatives: "Sáng kiến, đề tài", note: "Ghi chú",
  code: "Mã", parentCode: "Trực thuộc", parentName: "Tên cơ quan cấp trên", fieldOfActivity: "Lĩnh vực", bloc: "Khối, cụm thi đua", isBlocLeader: "Trưởng khối", isState: "Nhà nước", isEnterprise: "Doanh nghiệp",
};

/** A field in words; in a list of units the name is a unit's. */
export function importFieldName(field: string, isUnits: boolean): string {
  if (isUnits && field === "name") return "Tên đơn vị";
  if (isUnits && field === "kind") return "Loại đơn vị";
  return importFieldNames[field] ?? field;
}

/** Values offered for a field that knows only a few, as the office reads them; null for a field of free text. */
export function importChoices(field: string, isUnits: boolean): { id: string; title: string }[] | null {
  const of = (options: readonly { id: string; label: string }[]) => options.map(({ id, label }) => ({ id, title: label }));
  switch (field) {
    case "kind": return of(isUnits ? termOptions("unitKind") : termOptions("nomineeKind"));
    case "sex": return of(termOptions("sex"));
    case "commendationType": return of(termOptions("commendationType"));
    case "recipientClass": return of(termOptions("recipientClass"));
    case "isBlocLeader": case "isState": return [{ id: "Có", title: "Có" }, { id: "Không", title: "Không" }];
    default: return null;
  }
}

type ProblemOf<K extends CellProblem["kind"]> = Extract<CellProblem, { kind: K }>;
const problemTexts: { [K in CellProblem["kind"]]: (found: string, problem: ProblemOf<K>, field: string) => string } = {
  blank: (_, __, field) => `còn trống: ${field.toLowerCase()}`,
  notADate: (found) => `không có ngày ${found}`,
  unknownUnit: (found, p) => (p.nearest[0] === undefined ? `chưa có đơn vị “${found}”` : `có phải “${p.nearest[0].name}”?`),
  ambiguousUnit: (found, p) => `${p.candidates.length} đơn vị cùng tên “${found}”`,
  unknownAward: (found) => `chưa rõ danh hiệu “${found}”`,
  awardNotForThisKind: () => "danh hiệu không dành cho loại đối tượng này",
  notASex: (found) => `“${found}” không phải nam hay nữ`,
  unknownUnitKind: (found) => `chưa rõ loại đơn vị “${found}”`,
  notInList: (found, _, field) => `${field}: không hiểu “${found}”`,
  unknownParent: (found) => `không có cơ quan cấp trên “${found}”`,
  codeTwice: (_, p) => `mã trùng với dòng ${p.otherRow}`,
  twiceInSheet: (_, p) => `trùng với dòng ${p.otherRow}`,
  alreadyNominated: () => "đã có đề nghị này trong đợt",
  tooLong: (_, p, field) => `${field.toLowerCase()} dài quá ${formatNumber(p.limit)} chữ`,
  formulaError: () => "công thức trong ô bị lỗi",
};

/** What is wrong with a cell, in a few words. */
export function cellProblemText(problem: ImportRow["problems"][number], isUnits: boolean): string {
  const text = problemTexts[problem.problem.kind] as (found: string, of: CellProblem, field: string) => string;
  return text(problem.found, problem.problem, importFieldName(problem.field, isUnits));
}

/** Why a row has its verdict; blank when the verdict says it all. */
export function rowReason(row: ImportRow, isUnits: boolean): string {
  if (row.verdict === "problem") return row.problems.map((problem) => cellProblemText(problem, isUnits)).join("; ");
  if (row.verdict === "conflict") return importText.namesakes(row.candidates.length);
  if (row.verdict === "changed") return row.changes.map((change) => importFieldName(change.field, isUnits).toLowerCase()).join(", ");
  if (row.chosen === 0) return importText.isNewcomer;
  return row.chosen === null ? "" : importText.isKnown;
}

/** How many rows stand between this draft and taking it in whole. */
export function notReady(counts: VerdictCounts): number {
  return counts.problem + counts.conflict;
}

/** Rows accepting would write. */
export function toTakeIn(counts: VerdictCounts): number {
  return counts.new + counts.changed;
}

export const importText = {
  start: "Nhập danh sách từ Excel",
  startUnits: "Nhập danh sách đơn vị",
  read: "Đọc danh sách",
  reading: "Đang đọc tệp và đối chiếu từng dòng…",
  helpStart: "Chọn phong trào, đợt và đơn vị gửi, ghi số và ngày tờ trình, rồi chọn tệp Excel. Sổ Vàng chỉ đọc và đối chiếu, chưa lưu dòng nào. Bước sau cho xem từng dòng trước khi nhập.",
  helpReview:
    "Mỗi dòng của tệp có một kết quả: mới, thay đổi, đã có, cần chọn hay cần sửa. F8 đến dòng cần sửa kế tiếp; Enter mở ô, sửa rồi Enter để ghi, Esc để thôi. Phím mũi tên phải vào từng ô của dòng. Delete bỏ qua dòng, bấm lần nữa để lấy lại. Tên cột bấm được để đổi nghĩa của cột. Ctrl+Enter nhập: mọi dòng được nhập cùng lúc, hoặc không dòng nào. Sau khi nhập vẫn hoàn tác được cả lần nhập.",
  helpList: "Các tệp đã đọc, mới nhất ở trên. Mở lại để xem tiếp, nhập, hoặc hoàn tác một lần nhập.",
  list: "Các lần nhập",
  submissionPart: "Tờ trình",
  submissionNote: "Ghi theo tờ trình của đơn vị",
  filePart: "Tệp Excel",
  movement: "Phong trào",
  phase: "Đợt",
  phaseNo: (no: number) => `Đợt ${no}`,
  sender: "Đơn vị gửi",
  docNumber: "Số tờ trình",
  docOn: "Ngày tờ trình",
  receivedOn: "Ngày nhận",
  defaultAward: "Danh hiệu, hình thức chung",
  defaultAwardHint: "Dùng cho những dòng không ghi riêng; để trống nếu dòng nào cũng ghi.",
  drop: "Kéo tệp danh sách vào đây",
  pick: "Chọn tệp…",
  pickOther: "Chọn tệp khác…",
  formats: "Nhận .xlsx, .xls, .xlsb, .ods",
  fileMissing: "Cần chọn tệp danh sách.",
  unitsFileNote: "Danh sách cần cột tên đơn vị; nên có mã, mã cấp trên, loại đơn vị, khối thi đua.",
  noMovement: "Chưa có phong trào nào",
  noMovementText: "Danh sách của đơn vị gửi theo một phong trào. Hãy ghi phong trào trước.",
  addMovement: "Thêm phong trào",

  titleOf: (draft: DraftRow): string => (draft.kind === "units" ? importText.startUnits : `Nhập danh sách của ${draft.unitName ?? "đơn vị"}`),
  sheet: (name: string) => `trang “${name}”`,
  headerRow: (row: number) => `tiêu đề ở dòng ${row}`,
  head: (target: ImportTarget) => ["Tờ trình", target.docNumber ?? "chưa có số", target.docOn === null ? "" : `ngày ${formatDate(target.docOn)}`, `nhận ${formatDate(target.receivedOn)}`].filter((part) => part !== "").join(" "),
  editHead: "Sửa tờ trình",
  headSaved: "Đã đối chiếu lại theo tờ trình.",
  sheetOf: (name: string) => `Trang “${name}”`,
  columns: (unused: number) => (unused === 0 ? "Các cột" : `Các cột, ${unused} chưa dùng`),
  columnsTitle: "Nghĩa của từng cột trong tệp",
  columnsNote: "Đổi nghĩa một cột thì mọi dòng được đối chiếu lại; lần sau đơn vị này gửi cùng mẫu sẽ nhớ.",
  ignored: "Không dùng cột này",
  columnOf: (letter: string, heading: string) => (heading === "" ? `Cột ${letter}` : `Cột ${letter} “${heading}”`),
  columnShort: (letter: string) => `Cột ${letter}`,
  noColumn: "không có trong tệp",
  takeFrom: (letter: string, heading: string) => (heading === "" ? `Lấy từ cột ${letter}` : `Lấy từ cột ${letter} “${heading}”`),
  passedOver: (count: number) => `${formatNumber(count)} dòng không tính`,
  passedOverTitle: "Những dòng không phải của danh sách",
  passedOverNote: "Tiêu đề, dòng cộng, nơi nhận, chữ ký… Kiểm tra để chắc không sót ai.",
  rowNo: "Dòng",
  verdict: "Kết quả",
  allRows: "dòng",
  chips: { new: "mới", changed: "thay đổi", same: "đã có", conflict: "cần chọn", problem: "cần sửa", skipped: "bỏ qua" },
  filter: "Lọc theo kết quả",
  acceptedBefore: "Tệp này đã được nhập một lần",
  acceptedBeforeText: "Nội dung tệp giống hệt tệp của lần nhập trước. Những dòng đã có sẽ không nhập lại.",
  openBefore: "Xem lần nhập trước",

  namesakes: (count: number) => (count === 1 ? "một người cùng tên đã có" : `${count} người cùng tên đã có`),
  isNewcomer: "người khác, cùng tên",
  isKnown: "là người đã có",
  choose: "Chọn",
  change: "Chọn lại",
  chooseOf: (name: string) => `Chọn người cho ${name}`,
  chooseTitle: (name: string) => `“${name}” là ai?`,
  chooseNote: "Cùng tên với người đã có trong sổ. Chọn đúng người để quá trình khen thưởng không lẫn.",
  inList: "Trong danh sách",
  known: "Đã có trong sổ",
  isThis: "Là người này",
  isNew: "Người khác, cùng tên",
  nobodyChosen: "Chưa chọn ai",

  edit: (field: string, value: string) => `Sửa ${field.toLowerCase()}${value === "" ? "" : `: ${value}`}`,
  raw: (raw: string) => `Trong tệp: ${raw === "" ? "(trống)" : raw}`,
  repaired: "đã sửa tay",
  backToSheet: "Lấy lại như trong tệp",
  blankCell: "trống",
  unitTitle: "Đơn vị nào?",
  unitFound: (found: string) => `Trong tệp ghi “${found}”.`,
  unitNearest: "Tên gần giống",
  unitOther: "Tìm đơn vị khác",
  unitEverywhere: (found: string) => `Dùng cho mọi dòng ghi “${found}”`,
  unitEverywhereHint: "Lần sau đơn vị này gửi cũng hiểu như vậy.",
  use: "Dùng đơn vị này",
  unitMissing: "Chưa có trong danh mục? Thêm ở mục Đơn vị rồi quay lại.",
  unitResolved: "Đã đối chiếu lại các dòng cùng tên.",
  save: "Ghi",

  editKey: "Sửa ô",
  nextProblem: "Dòng cần sửa kế tiếp",
  noMoreProblems: "Không còn dòng nào cần sửa.",
  skip: (count: number) => (count > 1 ? `Bỏ qua ${formatNumber(count)} dòng` : "Bỏ qua dòng"),
  takeBack: (count: number) => (count > 1 ? `Lấy lại ${formatNumber(count)} dòng` : "Lấy lại dòng"),
  skipKey: "Bỏ qua hoặc lấy lại dòng",
  skipped: (count: number) => `Đã bỏ qua ${formatNumber(count)} dòng.`,
  tookBack: (count: number) => `Đã lấy lại ${formatNumber(count)} dòng.`,

  nothingSaved: "Chưa có gì được lưu.",
  ready: "Mọi dòng đã rõ.",
  todo: (counts: VerdictCounts): string => {
    const parts = [counts.problem > 0 ? `Sửa ${formatNumber(counts.problem)} dòng` : "", counts.conflict > 0 ? `chọn ${formatNumber(counts.conflict)} dòng trùng tên` : ""].filter((part) => part !== "");
    const text = parts.join(" và ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} để nhập đủ.`;
  },
  nothingNew: "Không có dòng nào mới hay thay đổi.",
  discard: "Bỏ qua tệp này",
  discardTitle: "Bỏ qua tệp này?",
  discardText: "Chưa dòng nào của tệp được lưu; những chỗ đã sửa trên màn hình này sẽ mất. Tệp Excel trên máy vẫn còn, có thể nhập lại bất cứ lúc nào.",
  discarded: "Đã bỏ qua tệp, không lưu dòng nào.",
  accept: (count: number) => `Nhập ${formatNumber(count)} dòng`,
  leftTitle: "Còn dòng chưa nhập được",
  leftText: (counts: VerdictCounts): string => `${importText.todo(counts)} Hoặc bỏ qua ${formatNumber(notReady(counts))} dòng đó và nhập phần còn lại; đơn vị có thể gửi bổ sung sau.`,
  leftFix: "Sửa tiếp",
  leftSkip: (counts: VerdictCounts): string => `Bỏ qua ${formatNumber(notReady(counts))} và nhập ${formatNumber(toTakeIn(counts))} dòng`,
  accepted: (count: number) => `Đã nhập ${formatNumber(count)} dòng.`,

  acceptedTitle: "Đã nhập xong",
  acceptedAt: (at: string | null) => `Nhập lúc ${formatDateTime(at)}`,
  counts: { added: "mới thêm", changed: "đã thay đổi", same: "đã có, giữ nguyên", skipped: "bỏ qua" },
  toSubmission: "Xem các dòng của tờ trình",
  toUnits: "Xem danh sách đơn vị",
  again: "Nhập tệp khác",
  undo: "Hoàn tác lần nhập này",
  undoText: "Mọi dòng của lần nhập này được lấy ra, những chỗ đã thay đổi trở lại như trước. Chỉ làm được khi chưa dòng nào được thẩm định tiếp. Nhật ký giữ lại lý do.",
  undoReason: "Lý do hoàn tác",
  undone: (removed: number, restored: number) => `Đã lấy ra ${formatNumber(removed)} dòng${restored > 0 ? `, trả lại ${formatNumber(restored)} chỗ thay đổi` : ""}.`,
  undoneTitle: "Lần nhập này đã được hoàn tác",
  undoneText: "Không còn dòng nào của tệp này trong sổ. Có thể nhập lại từ đầu.",
  discardedTitle: "Tệp này đã được bỏ qua",
  discardedText: "Chưa dòng nào của tệp được lưu. Có thể nhập lại từ đầu.",

  emptyTitle: "Tệp không có dòng nào",
  emptyText: "Không đọc được dòng danh sách nào trên trang tính này. Chọn trang tính khác hoặc tệp khác.",
  noneOfKind: "Không có dòng nào như vậy",
  showAll: "Xem mọi dòng",
  listEmptyTitle: "Chưa nhập tệp nào",
  listEmptyText: "Danh sách Excel của đơn vị được xem từng dòng trước khi nhập.",
  file: "Tệp",
  kind: "Nội dung",
  readAt: "Đọc lúc",
  lines: "Số dòng",
  stage: "Tình trạng",
  draftWaiting: (count: number) => `${formatNumber(count)} cần sửa`,
  back: "Hồ sơ đề nghị",
  backUnits: "Đơn vị",
} as const;
