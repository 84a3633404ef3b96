import type { DocumentRow, MovementFields, MovementRow, Phase } from "../bridge/generated/contract";
import { formatDate, formatNumber, formatPartialDate, formatRange } from "./format";
import { term } from "./terms";

/** `Đợt 1: từ 09/09/2021 đến 31/12/2021`; words of the document where it names no day. */
export function phaseText(phase: Phase): string {
  const from = phase.fromOn === null ? (phase.fromCondition ?? "") : `từ ${formatDate(phase.fromOn)}${phase.fromCondition === null ? "" : ` (${phase.fromCondition})`}`;
  const to = phase.toOn === null ? (phase.endCondition ?? "") : `đến ${formatDate(phase.toOn)}${phase.endCondition === null ? "" : ` (${phase.endCondition})`}`;
  return [from, to].filter((part) => part !== "").join(" ");
}

/** Short form for lists: only days, else the words. */
export function phaseShort(phase: Phase): string {
  return formatRange(phase.fromOn, phase.toOn) || phaseText(phase);
}

/** Whole days from one ISO day to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Where a dated phase stands on `today`: share gone (0–1) and words; null when the document names no two days. */
export function phaseProgress(phase: Phase, today: string): { share: number; text: string } | null {
  if (phase.fromOn === null || phase.toOn === null) return null;
  const total = daysBetween(phase.fromOn, phase.toOn) + 1;
  const left = daysBetween(today, phase.toOn);
  if (today < phase.fromOn) return { share: 0, text: `bắt đầu sau ${formatNumber(daysBetween(today, phase.fromOn))} ngày` };
  if (left < 0) return { share: 1, text: "đã kết thúc" };
  return { share: Math.min(1, (total - left) / total), text: left === 0 ? "ngày cuối" : `còn ${formatNumber(left)} ngày` };
}

/** True for numbers as Party bodies write them: `239-CV/HU`, `761-CV/TU`, `12-CT/TW`. State letters have no dash before the kind. */
export function isPartyNumber(docNumber: string): boolean {
  return /(^|\d)\s*-\s*(CV|CT|NQ|KL|TB|HD|QĐ|KH)\s*\//iu.test(docNumber) || /\/\s*(TU|HU|TW|ĐU|ĐUK|BTCTU|BTGTU|VPTU)\b/iu.test(docNumber);
}

/** `Kế hoạch 137/KH-UBND ngày 09/09/2021`; what the copy leaves blank is said. */
export function launchText(fields: Pick<MovementFields, "docKind" | "docNumber" | "launchedOn">): string {
  return [term("launchDocKind", fields.docKind), fields.docNumber ?? "chưa có số", fields.launchedOn === null ? "chưa có ngày" : launchedText(fields.launchedOn)].join(" ");
}

/** `ngày 09/09/2021`, `tháng 09/2021`, `năm 2021`. */
export function launchedText(on: string): string {
  const word = on.length === 10 ? "ngày" : on.length === 7 ? "tháng" : "năm";
  return `${word} ${formatPartialDate(on)}`;
}

export function documentText(document: Pick<DocumentRow, "docKind" | "docNumber" | "issuedOn">): string {
  return [term("guidingDocKind", document.docKind), document.docNumber ?? "", document.issuedOn === null ? "" : `ngày ${formatDate(document.issuedOn)}`].filter((part) => part !== "").join(" ");
}

export const movementText = {
  title: "Phong trào",
  helpList: "Mỗi dòng là một phong trào thi đua, mới nhất ở trên. Enter mở phong trào: nội dung kế hoạch, đơn vị nào đã gửi, văn bản chỉ đạo. Ctrl+N ghi phong trào mới từ kế hoạch, chỉ thị. Văn bản để trống chỗ nào thì để trống chỗ đó.",
  helpPage: "Phần “Nội dung” là những gì văn bản viết. “Đơn vị gửi” cho biết đơn vị nào đã gửi, đơn vị nào chưa; chép được danh sách đơn vị chưa gửi để nhắc. Ctrl+I nhập danh sách Excel của một đơn vị; Ctrl+N thêm tờ trình ghi bằng tay. Ctrl+1, 2, 3 đổi phần; Esc về danh sách.",
  helpEdit: "Ghi đúng như văn bản; chỗ văn bản để trống thì để trống. Ngày có thể chỉ có năm hoặc tháng. Ở các mục nhiều dòng: Ctrl+Enter… lưu; Alt+↑ Alt+↓ chuyển dòng lên, xuống; Alt+Delete bỏ dòng. Công văn của Đảng không phải là phong trào: lưu làm văn bản chỉ đạo.",
  helpDocument: "Văn bản chỉ đạo không phải là phong trào nhưng đi cùng phong trào: công văn của Đảng, hướng dẫn. Một văn bản gắn được với nhiều phong trào.",
  add: "Thêm phong trào",
  emptyTitle: "Chưa có phong trào nào",
  emptyText: "Ghi phong trào từ kế hoạch, chỉ thị phát động; các danh sách đề nghị sẽ gửi theo phong trào và từng đợt.",
  find: "Tìm phong trào",
  noneTitle: "Không có phong trào nào khớp",
  clear: "Bỏ tìm",
  theme: "Chủ đề",
  docNumber: "Số, ký hiệu",
  launchedOn: "Ngày ban hành",
  issuer: "Cơ quan ban hành",
  phases: "Các đợt",
  submissions: "Tờ trình",
  nominations: "Hồ sơ",
  phaseNo: (no: number) => `Đợt ${no}`,
  noNumber: "chưa có số",
  noDate: "chưa có ngày",
  openEnded: "chưa có ngày kết thúc",
  counts: (row: Pick<MovementRow, "submissions" | "nominations">) => `${formatNumber(row.submissions)} tờ trình · ${formatNumber(row.nominations)} hồ sơ`,

  import: "Nhập danh sách của đơn vị",
  addSubmission: "Thêm tờ trình",
  edit: "Sửa phong trào",
  back: "Phong trào",
  tabs: { text: "Nội dung", board: "Đơn vị gửi", documents: "Văn bản chỉ đạo" },
  tabsLabel: "Các phần của phong trào",
  seeNominations: "Xem hồ sơ",

  launch: "Văn bản phát động",
  docKind: "Loại văn bản",
  signer: "Người ký",
  subject: "Về việc",
  slogan: "Khẩu hiệu",
  isSpecial: "Phong trào thi đua đặc biệt",
  special: "Đặc biệt",
  scope: "Phạm vi",
  durationBand: "Thời gian",
  method: "Hình thức tổ chức",
  purposes: "Mục đích",
  contents: "Nội dung thi đua",
  contentsCount: (count: number) => `${count} nội dung`,
  openAll: "Mở hết",
  closeAll: "Thu lại",
  targetGroups: "Đối tượng",
  anyTarget: "Không phân biệt",
  awards: "Khen thưởng",
  awardForms: "Hình thức khen",
  proposers: "Cơ quan đề nghị",
  appraiser: "Cơ quan thẩm định",
  decider: "Cơ quan, người quyết định",
  reviews: "Sơ kết, tổng kết",
  awardTiming: "Thời điểm khen",
  parent: "Hưởng ứng phong trào",
  parentTitle: "Tên phong trào",
  parentKept: "Đã ghi trong sổ",
  parentOn: "Phát động",
  parentBy: "Người, cơ quan phát động",
  cites: "Căn cứ, văn bản dẫn",
  notes: "Ghi chú khi nhập liệu",
  nothing: "Văn bản không nêu.",
  noPhase: "Văn bản không chia đợt.",

  sent: "Đã gửi",
  notSent: "Chưa gửi",
  allPhases: "Cả phong trào",
  phase: "Đợt",
  copyNotSent: "Chép danh sách chưa gửi",
  copied: (count: number) => `Đã chép ${formatNumber(count)} đơn vị; dán vào công văn hay thư nhắc.`,
  copyFailed: "Không chép được. Hãy chọn và chép bằng tay.",
  unit: "Đơn vị",
  submission: "Tờ trình",
  receivedOn: "Ngày nhận",
  lines: "Hồ sơ",
  notAppraised: "Chưa xong",
  file: "Nguồn",
  byHand: "ghi bằng tay",
  noneSentTitle: "Chưa đơn vị nào gửi",
  noneSentText: "Nhập danh sách Excel của đơn vị, hoặc ghi tờ trình bằng tay.",
  allSent: "Mọi đơn vị đã gửi.",
  noUnits: "Chưa có danh mục đơn vị, nên chưa biết đơn vị nào phải gửi.",
  boardNote: "Sở, ban, đoàn thể, lực lượng vũ trang, huyện và trưởng khối",
  findUnit: "Tìm đơn vị",
  addFor: (unit: string) => `Thêm tờ trình của ${unit}`,

  save: "Lưu phong trào",
  saved: "Đã lưu phong trào.",
  added: "Đã thêm phong trào.",
  newTitle: "Thêm phong trào",
  editTitle: "Sửa phong trào",
  leave: "Bỏ thay đổi",
  leaveTitle: "Bỏ những gì vừa ghi?",
  leaveText: "Những thay đổi trên trang này chưa lưu và sẽ mất.",
  unsaved: "Có thay đổi chưa lưu",
  partyTitle: "Đây có vẻ là công văn của Đảng",
  partyText: "Công văn của Đảng không phải là phong trào: lưu làm văn bản chỉ đạo, rồi gắn với phong trào.",
  keepAsDocument: "Lưu làm văn bản chỉ đạo",
  themeHint: "Không ghi dấu ngoặc kép",
  subjectHint: "Dùng khi văn bản không có chủ đề",
  nameMissing: "Cần có chủ đề, hoặc về việc, hoặc số văn bản để gọi tên phong trào.",
  docNumberHint: "Để trống nếu là dự thảo",
  addPurpose: "Thêm mục đích",
  addContent: "Thêm nội dung",
  heading: "Tiêu đề",
  text: "Toàn văn",
  addTarget: "Thêm đối tượng",
  targetKind: "Tập thể hay cá nhân",
  target: "Đối tượng",
  addPhase: "Thêm đợt",
  fromOn: "Từ ngày",
  fromCondition: "hoặc ghi bằng lời",
  toOn: "Đến hết ngày",
  endCondition: "hoặc ghi bằng lời",
  fromConditionExample: "từ khi kế hoạch ban hành",
  endConditionExample: "đến khi hết dịch bệnh",
  phaseWrong: "Ngày kết thúc trước ngày bắt đầu.",
  addAward: "Thêm hình thức khen",
  award: "Hình thức khen",
  addProposer: "Thêm cơ quan đề nghị",
  proposer: "Cơ quan đề nghị",
  addCite: "Thêm văn bản dẫn",
  citeNumber: "Số, ký hiệu",
  citeOn: "Ngày",
  citeSubject: "Trích yếu",
  addNote: "Thêm ghi chú",
  note: "Ghi chú",
  purpose: "Mục đích",
  row: (name: string, no: number) => `${name} ${no}`,
  up: "Chuyển lên",
  down: "Chuyển xuống",
  remove: "Bỏ dòng này",
  notSaid: "Không nêu",

  addDocument: "Thêm văn bản",
  editDocument: "Sửa văn bản chỉ đạo",
  linkDocument: "Gắn văn bản đã có",
  unlink: "Bỏ gắn",
  linked: "Đã gắn văn bản với phong trào.",
  unlinked: "Đã bỏ gắn. Văn bản vẫn còn trong sổ.",
  undo: "Hoàn tác",
  documentSaved: "Đã lưu văn bản chỉ đạo.",
  documentAdded: "Đã thêm văn bản chỉ đạo.",
  documentNote: "Công văn của Đảng không phải là phong trào: lưu làm văn bản chỉ đạo.",
  noDocumentsTitle: "Chưa có văn bản chỉ đạo nào",
  noDocumentsText: "Công văn của Đảng, hướng dẫn của cấp trên… đi cùng phong trào này.",
  chooseDocument: "Văn bản",
  issuedOn: "Ngày ban hành",
  documentSubject: "Trích yếu",
  clause: "Phần nói về khen thưởng",
  carriesOut: "Thực hiện văn bản",
  fullText: "Toàn văn",
  linkedTo: "Gắn với phong trào",
  linkAnother: "Gắn thêm phong trào",
  notLinked: "Chưa gắn với phong trào nào.",
  documentMissing: "Không còn văn bản này",
  toMovements: "Về Phong trào",
} as const;
