import type { CellProblem, ImportKind, ImportRow, LegacyCode, RowValue, ValueNote } from "../bridge/generated/contract";
import { formatNumber } from "./format";
import { termOptions } from "./terms";

/** Names of the fields of a row and of what a column can mean, as the tables call them. */
const fieldWords: Readonly<Record<string, string>> = {
  name: "Họ và tên, tên tập thể", familyName: "Họ và tên đệm", givenName: "Tên", honorific: "Ông, bà", kind: "Loại", born: "Ngày sinh", birthYearMale: "Năm sinh, cột Nam", birthYearFemale: "Năm sinh, cột Nữ", sex: "Giới tính",
  birthAndSex: "Năm sinh, giới tính", nameAndBirth: "Họ tên, năm sinh", nameAndPlace: "Họ tên, chức vụ, đơn vị", address: "Địa chỉ", rank: "Cấp bậc",
  position: "Chức vụ", unit: "Đơn vị", unitPart: "Phòng, khoa, tổ", positionAndUnit: "Chức vụ, đơn vị công tác", postAndUnit: "Chức vụ, đơn vị", award: "Danh hiệu, hình thức", commendationType: "Loại hình khen thưởng",
  recipientClass: "Nhóm đối tượng", achievement: "Tóm tắt thành tích", awardHistory: "Đã được khen", initiatives: "Sáng kiến, đề tài", note: "Ghi chú",
  code: "Mã", parentCode: "Trực thuộc", parentName: "Tên cơ quan cấp trên", fieldOfActivity: "Lĩnh vực", bloc: "Khối, cụm thi đua", isBlocLeader: "Trưởng khối", isState: "Nhà nước", isEnterprise: "Doanh nghiệp",
  validFrom: "Có từ ngày", validTo: "Đến ngày", row: "Dòng",
  role: "Chức danh trong Hội đồng", post: "Chức vụ", fromOn: "Tham gia từ", toOn: "Tham gia đến",
  year: "Năm", decisionNumber: "Số quyết định", decisionOn: "Ngày quyết định", decision: "Số, ngày quyết định", issuer: "Cơ quan quyết định",
  title: "Tên sáng kiến, đề tài", authors: "Tác giả", coAuthors: "Đồng tác giả", scope: "Phạm vi ảnh hưởng", recognisedBy: "Nơi công nhận", recognisedOn: "Ngày công nhận", docNumber: "Số văn bản công nhận",
  summary: "Nội dung, hiệu quả",
};
/** Where one word means something else in one kind of list. */
const ownWords: { readonly [K in ImportKind]?: Readonly<Record<string, string>> } = {
  units: { name: "Tên đơn vị", kind: "Loại đơn vị" },
  members: { name: "Họ và tên" },
  initiatives: { kind: "Sáng kiến hay đề tài", year: "Năm công nhận" },
};

/** A field in words, as this kind of list means it. */
export function importFieldName(field: string, kind: ImportKind): string {
  return ownWords[kind]?.[field] ?? fieldWords[field] ?? field;
}

/** Values offered for a field that knows only a few, as the office reads them; null for a field of free text. */
export function importChoices(field: string, kind: ImportKind): { id: string; title: string }[] | null {
  const of = (options: readonly { id: string; label: string }[]) => options.map(({ id, label }) => ({ id, title: label }));
  switch (field) {
    case "kind": return of(kind === "units" ? termOptions("unitKind") : kind === "initiatives" ? termOptions("initiativeKind") : termOptions("nomineeKind"));
    case "sex": return of(termOptions("sex"));
    case "commendationType": return of(termOptions("commendationType"));
    case "recipientClass": return of(termOptions("recipientClass"));
    case "role": return of(termOptions("councilRole"));
    case "scope": return of(termOptions("influenceScope"));
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
  codeTwice: (_, p) => `mã trùng với ${otherRow(p)}`,
  twiceInSheet: (_, p) => `trùng với ${otherRow(p)}`,
  alreadyNominated: () => "đã có đề nghị này trong đợt",
  tooLong: (_, p, field) => `${field.toLowerCase()} dài quá ${formatNumber(p.limit)} chữ`,
  formulaError: () => "công thức trong ô bị lỗi",
  formulaWithoutResult: () => "công thức chưa được tính: gõ giá trị, hoặc mở tệp bằng Excel, lưu lại rồi gửi",
  ambiguousDate: (found, p) => `${found}: ${p.readings.length === 0 ? "chưa rõ ngày nào" : `là ${p.readings.join(" hay ")}?`}`,
  hiddenRow: () => "dòng bị ẩn trong Excel: có nhận không?",
  notANumber: (found, _, field) => `${field.toLowerCase()}: “${found}” không phải số`,
  secondChair: (_found, problem) => `${problem.name} đang là Chủ tịch trong cùng thời gian`,
  severalPeople: (_, p) => `ô này có vẻ ghi ${p.names.length} người (${p.names.join("; ")}): tách mỗi người một dòng`,
  notAName: (found) => `“${found}” không phải tên`,
  severalAwards: (_, p) => `ô này ghi ${p.awards.length} danh hiệu (${p.awards.join("; ")}): tách mỗi danh hiệu một dòng`,
  setAside: (found) => `danh sách ghi “${found}”: có đề nghị dòng này không?`,
  unknownRole: (found) => `chưa rõ chức danh “${found}”`,
};

function otherRow(at: { otherSheet: string; otherRow: number }): string {
  return at.otherSheet === "" ? `dòng ${at.otherRow}` : `dòng ${at.otherRow} trang “${at.otherSheet}”`;
}

/** What is wrong with a cell, in a few words. */
export function cellProblemText(problem: ImportRow["problems"][number], kind: ImportKind): string {
  const text = problemTexts[problem.problem.kind] as (found: string, of: CellProblem, field: string) => string;
  return text(problem.found, problem.problem, importFieldName(problem.field, kind));
}

const legacyNames = { tcvn3: "TCVN3", tcvn3_capitals: "TCVN3 chữ hoa", vni: "VNI" } satisfies Record<LegacyCode, string>;

type NoteKind = ValueNote["kind"];
/** `tag`: shown in the cell; `null`: only told when asked. `filter`: its name where rows are filtered by it. */
const noteWords: { [K in NoteKind]: { tag: string | null; filter: string; text: (value: RowValue, note: Extract<ValueNote, { kind: K }>) => string } } = {
  converted: { tag: "chữ cũ", filter: "Chữ phông cũ đã chuyển", text: (value, note) => `Phông ${legacyNames[note.from]}: “${value.raw}” chuyển thành “${value.value}”` },
  formula: { tag: "công thức", filter: "Lấy từ công thức", text: () => "Kết quả của công thức, như lần lưu tệp gần nhất" },
  yearCompleted: { tag: "đủ năm", filter: "Năm hai chữ số đã viết đủ", text: (value) => `Năm ghi hai chữ số: “${value.raw}” hiểu là ${value.value}` },
  monthFirst: { tag: "tháng trước", filter: "Ngày ghi tháng trước", text: (value) => `Tháng ghi trước ngày: “${value.raw}” hiểu là ${value.value}` },
  asBefore: { tag: "như lần trước", filter: "Đã sửa như lần trước", text: (value) => `Đã sửa như lần trước: “${value.raw}” là “${value.value}”` },
  notInCatalogue: { tag: "ngoài danh mục", filter: "Danh hiệu ngoài danh mục", text: () => "Không có trong danh mục danh hiệu; giữ nguyên chữ trong tệp" },
  doubtfulKind: { tag: "xem lại loại", filter: "Chưa chắc loại đối tượng", text: (value) => `Tên và đề mục chưa cho biết chắc loại đối tượng; đang hiểu là ${value.value.toLowerCase()}` },
  senderAssumed: { tag: "đơn vị gửi", filter: "Để trống đơn vị", text: (value) => `Ô đơn vị để trống; hiểu là đơn vị gửi: ${value.value}` },
  fromSheet: { tag: "theo trang", filter: "Theo tên trang, tiêu đề", text: () => "Theo tên trang tính hoặc tiêu đề phía trên danh sách" },
  split: { tag: null, filter: "Tách từ ô ghi chung", text: (value) => `Tách từ ô ghi chung: “${value.raw}”` },
  carriedDown: { tag: null, filter: "Lấy từ ô gộp phía trên", text: () => "Lấy từ ô gộp bắt đầu ở dòng trên" },
  fromHeading: { tag: null, filter: "Theo đề mục", text: () => "Theo đề mục của danh sách" },
  fromDate: { tag: null, filter: "Theo ngày quyết định", text: () => "Năm của ngày quyết định, vì danh sách không ghi năm" },
  fromHead: { tag: null, filter: "Theo phần chung", text: () => "Theo phần chung đã ghi khi nhập" },
};

/** Notes rows can be filtered by, in the order a person asks for them. */
export const noteFilters: readonly { id: NoteKind; label: string }[] = Object.entries(noteWords).map(([id, words]) => ({ id: id as NoteKind, label: words.filter }));

/** The short word drawn beside a value; null for what only the pointer tells. */
export function noteTag(note: ValueNote): string | null {
  return noteWords[note.kind].tag;
}

/** How a value came out of its cell, in a sentence. */
export function noteText(value: RowValue, note: ValueNote): string {
  return (noteWords[note.kind].text as (value: RowValue, note: ValueNote) => string)(value, note);
}
