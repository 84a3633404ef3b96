import type { Phase } from "../bridge/generated/contract";
import { formatPartialDate } from "./format";

/** Words of movements (phong trào thi đua) and guiding documents (văn bản chỉ đạo). */
export const movementText = {
  title: "Phong trào", movement: "Phong trào thi đua", documents: "Văn bản chỉ đạo",
  help: "Mỗi phong trào nhập theo đúng văn bản phát động: điều gì văn bản không ghi thì để trống. Một đợt có thể kết thúc bằng ngày hoặc bằng lời. Ctrl+N thêm phong trào, Enter mở. Công văn của Đảng không phải là phong trào, hãy lưu làm văn bản chỉ đạo.",
  pageHelp: "Trang này cho biết văn bản phát động nói gì, đơn vị nào đã gửi danh sách và đơn vị nào chưa. Ctrl+I nhập danh sách của một đơn vị, Ctrl+E xuất danh sách chính thức, E sửa nội dung phong trào. Mẫu danh sách trống trong mục Xuất gửi cho đơn vị điền thì nhập lại không phải chỉnh cột.",
  editHelp: "Nhập theo văn bản. Ngày có thể chỉ là năm hoặc tháng. Ctrl+S lưu. Danh sách nội dung, đợt, đối tượng thêm dòng bằng nút Thêm.",
  search: "Tìm phong trào", add: "Thêm phong trào", addDocument: "Thêm văn bản chỉ đạo", edit: "Sửa", editTitle: "Sửa phong trào", import: "Nhập danh sách của đơn vị",
  name: "Chủ đề", number: "Số, ký hiệu", noNumber: "chưa có số", launched: "Ngày ban hành", issuer: "Cơ quan ban hành", phases: "Các đợt", received: "Đã nhận",
  counts: (submissions: number, nominations: number) => (submissions === 0 ? "" : `${submissions} tờ trình, ${nominations} hồ sơ`),
  emptyTitle: "Chưa có phong trào nào", emptyText: "Nhập phong trào từ kế hoạch hoặc chỉ thị phát động để bắt đầu nhận danh sách.",
  noneTitle: "Không có phong trào nào khớp", noneText: "Thử gõ ít chữ hơn.",
  special: "phong trào đặc biệt", phase: (no: number) => `Đợt ${no}`, running: "đang diễn ra", over: "đã hết", ahead: "chưa đến", daysLeft: (days: number) => `còn ${days} ngày`, openEnd: "chưa có ngày kết thúc", noPhases: "Văn bản không nêu đợt.",
  document: "Văn bản phát động", kind: "Loại văn bản", signer: "Người ký", subject: "Về việc", slogan: "Khẩu hiệu", purposes: "Mục đích", contents: "Nội dung thi đua", targets: "Đối tượng thi đua",
  awards: "Hình thức khen thưởng", awardTiming: "Thời điểm khen thưởng", proposers: "Cơ quan đề nghị", appraiser: "Cơ quan thẩm định", decider: "Cơ quan, người quyết định", reviews: "Sơ kết, tổng kết",
  parent: "Hưởng ứng phong trào", cites: "Văn bản được dẫn", notes: "Ghi chú", scope: "Phạm vi", duration: "Thời gian", method: "Phương thức", isSpecial: "Phong trào thi đua đặc biệt", statistics: "Để thống kê (biểu 0601.N)",
  awardsSection: "Khen thưởng", showAll: "Xem cả mục", showLess: "Thu gọn",
  board: "Danh sách của đơn vị", sent: "Đã gửi", notSent: "Chưa gửi", allPhases: "Mọi đợt", unit: "Đơn vị gửi", submission: "Tờ trình", receivedOn: "Nhận ngày", lines: "Số hồ sơ", open: "Chờ thẩm định", file: "Tệp",
  noneSent: "Chưa đơn vị nào gửi danh sách.", allSent: "Mọi đơn vị đầu mối đã gửi.", copy: "Chép danh sách chưa gửi", parentUnit: "Trực thuộc", addSubmissionShort: "Thêm tờ trình", exportBoard: "Bảng theo dõi gửi danh sách", addSubmission: (unit: string) => `Thêm tờ trình của ${unit}`, importOf: (unit: string) => `Nhập danh sách của ${unit}`,
  copied: (count: number) => `Đã chép tên ${count} đơn vị, dán được vào văn bản đôn đốc.`,
  saved: "Đã lưu phong trào.", added: "Đã thêm phong trào.", save: "Lưu phong trào", unsaved: "Có thay đổi chưa lưu.", leaveTitle: "Bỏ những gì đã nhập?", leaveText: "Phong trào này có thay đổi chưa lưu.", leave: "Bỏ thay đổi",
  sourceSection: "Văn bản phát động", whatSection: "Phong trào", phasesSection: "Các đợt", whoSection: "Ai làm gì",
  titleHint: "Chủ đề trong ngoặc kép, không gõ dấu ngoặc. Không có thì để trống và ghi “Về việc”.", launchedHint: "Ngày, tháng/năm, hoặc chỉ năm.", numberHint: "Bản dự thảo chưa có số thì để trống.",
  addItem: "Thêm dòng", addContent: "Thêm nội dung", addPhase: "Thêm đợt", addTarget: "Thêm đối tượng", addCite: "Thêm văn bản", removeItem: "Bỏ dòng này", up: "Chuyển lên", heading: "Tên nội dung", text: "Toàn văn",
  from: "Từ", fromWords: "hoặc từ khi (bằng lời)", to: "Đến hết", toWords: "hoặc đến khi (bằng lời)", targetKind: "Nhóm", anyKind: "Không phân biệt", citeDate: "Ngày", citeSubject: "Nội dung",
  parentTitle: "Tên phong trào cấp trên", parentHere: "Có trong sổ này", parentDate: "Phát động ngày", parentBy: "Người phát động", noParent: "Không có",
  letterTitle: "Đây có phải công văn của Đảng?", letterText: "Số hiệu này là của một công văn, không phải kế hoạch hay chỉ thị phát động. Công văn chỉ đạo nên lưu làm văn bản chỉ đạo và liên kết với phong trào.", letterAction: "Lưu làm văn bản chỉ đạo",
  docSubject: "Trích yếu", docIssued: "Ngày ban hành", clause: "Nội dung về khen thưởng", carriesOut: "Thực hiện văn bản", fullText: "Toàn văn", linked: "Liên kết với phong trào", docSaved: "Đã lưu văn bản.", noDocuments: "Chưa có văn bản chỉ đạo nào liên kết.", docTitle: "Văn bản chỉ đạo",
  notMovement: "Văn bản chỉ đạo không phải là phong trào: không có đợt và không nhận danh sách.",
} as const;

/** A phase in words, as the document has it: `09/09/2021 – 31/12/2021`, `từ khi kế hoạch ban hành – đến khi hết dịch`. */
export function phaseWords(phase: Phase): string {
  const from = phase.fromOn === null ? (phase.fromCondition ?? "") : formatPartialDate(phase.fromOn);
  const to = [formatPartialDate(phase.toOn), phase.endCondition].filter((part) => part !== null && part !== "").join(", ");
  if (from === "" && to === "") return movementText.openEnd;
  return `${from === "" ? "…" : from} – ${to === "" ? movementText.openEnd : to}`;
}

/** Party letters are numbered `239-CV/HU`, `761-CV/TU`; a plain letter `1234/UBND-VX` has no type word at all. */
export function looksLikeLetter(docNumber: string | null): boolean {
  return docNumber !== null && /-?\s*CV\s*\/\s*[A-ZĐ]/iu.test(docNumber);
}
