import type { NominationDetail, NominationOrder, NominationRow, NomineeFields, Stage, Step, SubmissionRow } from "../bridge/generated/contract";
import { formatDate, formatNumber, formatPartialDate } from "./format";
import { term } from "./terms";

/** Stages as the chips of the list order them, in the office's plural sense. */
export const stageChips: readonly Stage[] = ["received", "under_appraisal", "returned", "eligible", "ineligible", "on_agenda", "passed", "rejected", "lowered", "deferred", "withdrawn"];

/** Steps taken by hand from the list or the page, with their keys. Other steps belong to imports and sessions. */
export const handSteps = ["mark_eligible", "mark_ineligible", "return_nomination", "begin_appraisal", "receive_again", "reconsider_nomination", "withdraw_nomination"] as const satisfies readonly Step[];
export type HandStep = (typeof handSteps)[number];

type StepWords = { action: string; keys?: string; done: (count: number) => string; asksReason: boolean; title: (count: number) => string; label: string; note?: string };
const lines = (count: number) => `${formatNumber(count)} hồ sơ`;

export const stepWords: Readonly<Record<HandStep, StepWords>> = {
  begin_appraisal: { action: "Bắt đầu thẩm định", keys: "B", done: (n) => `Đã bắt đầu thẩm định ${lines(n)}.`, asksReason: false, title: (n) => `Bắt đầu thẩm định ${lines(n)}`, label: "Ghi chú" },
  mark_eligible: {
    action: "Đủ điều kiện", keys: "D", done: (n) => `Đã kết luận ${lines(n)} đủ điều kiện.`, asksReason: false, title: (n) => `Kết luận ${lines(n)} đủ điều kiện`, label: "Căn cứ, nhận xét",
    note: "Để trống thì chương trình dừng lại ở hồ sơ chưa đủ điều kiện theo quy định. Có ghi căn cứ thì các hồ sơ đó cũng được kết luận đủ điều kiện.",
  },
  mark_ineligible: {
    action: "Không đủ điều kiện", keys: "K", done: (n) => `Đã kết luận ${lines(n)} không đủ điều kiện.`, asksReason: true, title: (n) => `Kết luận ${lines(n)} không đủ điều kiện`, label: "Lý do không đủ điều kiện",
    note: "Lý do được lưu cùng hồ sơ và in trong danh sách. Vẫn thẩm định lại được.",
  },
  return_nomination: { action: "Trả lại", keys: "T", done: (n) => `Đã trả lại ${lines(n)}.`, asksReason: true, title: (n) => `Trả lại ${lines(n)} cho đơn vị`, label: "Lý do trả lại, việc đơn vị cần bổ sung", note: "Khi đơn vị gửi lại, chọn “Nhận lại hồ sơ”." },
  receive_again: { action: "Nhận lại hồ sơ", keys: "L", done: (n) => `Đã nhận lại ${lines(n)}.`, asksReason: false, title: (n) => `Nhận lại ${lines(n)}`, label: "Ghi chú" },
  reconsider_nomination: { action: "Thẩm định lại", done: (n) => `Đã mở thẩm định lại ${lines(n)}.`, asksReason: true, title: (n) => `Thẩm định lại ${lines(n)}`, label: "Lý do thẩm định lại" },
  withdraw_nomination: { action: "Rút", done: (n) => `Đã rút ${lines(n)}.`, asksReason: true, title: (n) => `Rút ${lines(n)}`, label: "Lý do rút", note: "Hồ sơ đã rút không đưa trở lại được; muốn xét thì đơn vị phải gửi đề nghị mới." },
};

/** Where each hand step may begin: same rule as `domain::nomination`. The office checks again. */
const stepsFrom: Readonly<Record<HandStep, readonly Stage[]>> = {
  begin_appraisal: ["received"],
  mark_eligible: ["received", "under_appraisal"],
  mark_ineligible: ["received", "under_appraisal"],
  return_nomination: ["received", "under_appraisal"],
  receive_again: ["returned"],
  reconsider_nomination: ["eligible", "ineligible", "deferred"],
  withdraw_nomination: ["received", "under_appraisal", "returned", "eligible", "ineligible", "deferred"],
};

export function canTake(step: HandStep, stage: Stage): boolean {
  return stepsFrom[step].includes(stage);
}

/** `sinh 14/08/1979 · Nam`, what tells namesakes apart. */
export function bornText(born: string | null): string {
  return born === null ? "" : `sinh ${formatPartialDate(born)}`;
}

export function identityText(nominee: NomineeFields): string {
  return [term("nomineeKind", nominee.kind), bornText(nominee.born), nominee.sex === null ? "" : term("sex", nominee.sex), nominee.recipientClass === null ? "" : term("recipientClass", nominee.recipientClass)].filter((part) => part !== "").join(" · ");
}

/** `218/TTr-SYT ngày 20/12/2021`; what is missing is said. */
export function submissionText(head: Pick<SubmissionRow, "docNumber" | "docOn">): string {
  return [head.docNumber ?? "Chưa có số", head.docOn === null ? "" : `ngày ${formatDate(head.docOn)}`].filter((part) => part !== "").join(" ");
}

/** A submission in one line of a choice. */
export function submissionDetail(head: SubmissionRow): string {
  return `${submissionText(head)} · Đợt ${head.phaseNo}, ${head.movementTitle}`;
}

export const orderColumns: Readonly<Record<string, NominationOrder>> = { name: "name", unit: "unit", award: "award", stage: "stage", receivedOn: "received" };

export const nominationText = {
  title: "Hồ sơ đề nghị",
  helpList:
    "Mọi hồ sơ đề nghị, mỗi dòng một tập thể, cá nhân hay hộ gia đình cho một danh hiệu. Bấm một bước ở hàng trên để lọc; / để tìm theo tên, đơn vị, chức vụ không cần dấu. Space chọn dòng, Ctrl+A chọn tất cả đang lọc, rồi làm một việc cho mọi dòng đã chọn. Enter mở hồ sơ; Esc trở lại đúng dòng. Ctrl+I nhập danh sách Excel, Ctrl+N thêm một hồ sơ, Ctrl+E xuất danh sách đang lọc.",
  helpPage:
    "Điều kiện khen thưởng nêu từng điều kiện đã đạt, chưa đạt hay chưa rõ, kèm quyết định làm chứng cứ; H đến câu hỏi chưa trả lời. D kết luận đủ điều kiện, K không đủ điều kiện, T trả lại đơn vị. N sang hồ sơ sau, P về hồ sơ trước trong danh sách đang lọc. Ý kiến thẩm định lưu bằng Ctrl+S. Mỗi bước ghi ai làm, lúc nào, vì sao.",
  helpSubmission: "Phần đầu tờ trình và các dòng của nó. Ctrl+N thêm một dòng vào tờ trình này. Enter mở hồ sơ.",
  helpSubmissions: "Mỗi dòng là một tờ trình đơn vị gửi, mới nhất ở trên. Lọc theo phong trào hoặc đơn vị; Enter mở tờ trình và các hồ sơ của nó. Ctrl+N thêm tờ trình, Ctrl+E xuất danh sách đang lọc.",
  helpAdd: "Chọn tờ trình mà hồ sơ thuộc về, hoặc ghi tờ trình mới. Hồ sơ thêm bằng tay được kiểm tra như khi nhập từ Excel.",

  all: "Tất cả",
  stages: "Lọc theo bước",
  find: "Tìm tên, đơn vị, chức vụ",
  movement: "Phong trào",
  allMovements: "Mọi phong trào",
  phase: "Đợt",
  allPhases: "Mọi đợt",
  phaseNo: (no: number) => `Đợt ${no}`,
  sender: "Đơn vị gửi",
  allSenders: "Mọi đơn vị gửi",
  award: "Danh hiệu, hình thức",
  allAwards: "Mọi danh hiệu, hình thức",
  kind: "Loại",
  allKinds: "Mọi loại",
  clear: "Bỏ lọc",
  name: "Tên",
  bornShort: "Sinh",
  unit: "Đơn vị",
  stage: "Bước",
  receivedOn: "Ngày nhận",
  where: (row: NominationRow) => [row.position, row.unitName].filter((part) => part !== null && part !== "").join(", "),
  selected: (count: number) => `Đã chọn ${formatNumber(count)}`,
  selectAll: (count: number) => `Chọn cả ${formatNumber(count)}`,
  selectNone: "Bỏ chọn",
  more: "Việc khác",
  fewer: (count: number, all: number) => `${formatNumber(count)} trong ${formatNumber(all)} hồ sơ đã chọn làm được việc này; các hồ sơ còn lại giữ nguyên.`,

  add: "Thêm hồ sơ",
  import: "Nhập danh sách",
  export: "Xuất Excel",
  submissions: "Các tờ trình",
  submissionCount: (count: number) => `${formatNumber(count)} tờ trình`,
  submissionsEmpty: "Chưa có tờ trình nào",
  submissionsEmptyText: "Tờ trình được ghi khi nhập danh sách Excel của đơn vị, hoặc thêm ở đây.",
  noSubmissionTitle: "Không có tờ trình nào khớp",
  lines: "Hồ sơ",
  waiting: "Chờ thẩm định",
  heldBefore: "Đã được khen, theo sổ",
  heldNone: "Sổ chưa ghi khen thưởng nào.",
  heldMore: (count: number) => `và ${formatNumber(count)} lần trước đó`,
  heldInitiatives: (count: number, year: number) => `${formatNumber(count)} sáng kiến, đề tài; gần nhất năm ${year}.`,
  namesakes: (count: number) => `${formatNumber(count)} đối tượng cùng tên chưa phân biệt.`,
  compare: "So sánh",
  onlyOf: (name: string) => `Chỉ của ${name}`,
  imports: "Các lần nhập",
  emptyTitle: "Chưa có hồ sơ nào",
  emptyText: "Nhập danh sách Excel các đơn vị gửi, hoặc thêm từng hồ sơ.",
  noneTitle: "Không có hồ sơ nào khớp",
  noneText: "Bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.",

  putOnAgenda: "Đưa vào phiên họp",
  putTitle: (count: number) => `Đưa ${lines(count)} vào phiên họp`,
  putSession: "Phiên họp",
  putDone: (count: number) => `Đã đưa ${lines(count)} vào chương trình.`,
  noSession: "Chưa có phiên họp nào đang chuẩn bị hoặc đang họp.",
  toSessions: "Đến Phiên họp",
  openSession: "Mở phiên họp",

  back: "Hồ sơ đề nghị",
  asks: (award: string) => `Đề nghị: ${award}`,
  next: "Hồ sơ sau",
  previous: "Hồ sơ trước",
  place: (at: number, total: number) => `${formatNumber(at)} / ${formatNumber(total)}`,
  edit: "Sửa hồ sơ",
  locked: "Đã có kết luận nên nội dung không sửa được; thẩm định lại thì sửa được.",
  achievement: "Tóm tắt thành tích",
  noAchievement: "Đơn vị chưa ghi thành tích.",
  initiatives: "Sáng kiến, đề tài",
  history: "Đã được khen, theo đơn vị kê khai",
  others: "Đề nghị khác của cùng đối tượng",
  opinion: "Ý kiến thẩm định",
  opinionHint: "Nhận xét của người thẩm định; Hội đồng đọc khi xét.",
  opinionSave: "Lưu ý kiến",
  opinionSaved: "Đã lưu ý kiến thẩm định.",
  opinionUnsaved: "Chưa lưu",
  steps: "Các bước đã qua",
  submission: "Tờ trình",
  docNumber: "Số tờ trình",
  docOn: "Ngày tờ trình",
  type: "Loại hình",
  period: "Thời gian lập thành tích",
  note: "Ghi chú",
  source: "Nguồn",
  sourceRow: (file: string | null, row: number | null) => (file === null ? "Ghi bằng tay" : `${file}${row === null ? "" : `, dòng ${row}`}`),
  session: "Xem trong phiên họp",
  nominee: "Trang đối tượng",
  saved: "Đã lưu hồ sơ.",
  added: "Đã thêm hồ sơ.",
  addAnother: "Lưu và thêm tiếp",
  save: "Thêm hồ sơ này",

  who: "Đối tượng",
  what: "Đề nghị",
  fieldName: (kind: NomineeFields["kind"]) => (kind === "person" ? "Họ và tên" : kind === "household" ? "Tên hộ, chủ hộ" : "Tên tập thể"),
  born: "Ngày hoặc năm sinh",
  sex: "Giới tính",
  notSaid: "Không ghi",
  position: "Chức vụ",
  recipientClass: "Nhóm đối tượng",
  periodFrom: "Thành tích từ ngày",
  periodTo: "Đến ngày",
  periodWrong: "Ngày cuối phải sau ngày đầu.",
  awardWrong: "Danh hiệu, hình thức này không dành cho loại đối tượng đã chọn.",
  openExisting: "Mở hồ sơ đã có",

  newSubmission: "Tờ trình mới",
  addSubmission: "Thêm tờ trình",
  editSubmission: "Sửa tờ trình",
  submissionSaved: "Đã lưu tờ trình.",
  submissionAdded: "Đã thêm tờ trình.",
  submissionTitle: (head: SubmissionRow) => `Tờ trình của ${head.unitName}`,
  submissionMissing: "Không còn tờ trình này",
  submissionMissingText: "Có thể lần nhập đã được hoàn tác.",
  submissionEmpty: "Tờ trình chưa có dòng nào",
  submissionEmptyText: "Thêm từng hồ sơ, hoặc nhập danh sách Excel của đơn vị.",
  addLine: "Thêm dòng",
  linesOf: (count: number) => lines(count),
  file: "Tệp nguồn",
  notAppraised: (count: number) => (count === 0 ? "đã thẩm định hết" : `${formatNumber(count)} chưa thẩm định xong`),
} as const;

/** Who, where, for the head of the page. */
export function placeText(detail: NominationDetail): string {
  return [detail.nomineeFields.position, detail.unitName].filter((part) => part !== null && part !== "").join(", ");
}
