import type { AgendaRow, SessionRoom, VoteBase, VoteRule, Voters } from "../bridge/generated/contract";
import { formatDate, formatNumber, formatTime } from "./format";
import { term } from "./terms";

/** Words of the list of sessions, the notice, the room's strip. */
export const sessionText = {
  title: "Phiên họp",
  plan: "Thêm phiên họp",
  emptyTitle: "Chưa có phiên họp nào",
  emptyText: "Thêm phiên họp, đưa hồ sơ đủ điều kiện vào chương trình, rồi điểm danh và biểu quyết.",
  noCouncilTitle: "Chưa có Hội đồng",
  noCouncilText: "Cần quyết định thành lập và danh sách thành viên trước khi họp.",
  toCouncil: "Thành lập Hội đồng",
  helpList: "Mỗi dòng là một phiên họp, mới nhất ở trên. Enter mở phòng họp. Ctrl+N thêm phiên họp mới. Cột “Đã xét” cho biết bao nhiêu mục trong chương trình đã có kết quả.",
  helpRoom: "Chuẩn bị: đưa hồ sơ đủ điều kiện vào chương trình và xếp thứ tự. Điểm danh: phím 1 có mặt, 2 vắng, 3 vắng có gửi phiếu. Mở phiên họp khi đủ túc số và đã điểm danh hết. Xét và biểu quyết: J, K sang mục; gõ số phiếu, Enter sang ô, số mờ là số suy ra và Enter nhận luôn; Ctrl+Enter kết thúc biểu quyết và sang mục chờ kế tiếp. Biên bản lấy mọi con số từ hồ sơ phiên họp; ký xong thì khóa. Ctrl+1 đến Ctrl+4 đổi phần; Esc về danh sách.",
  name: "Tên phiên họp",
  day: "Ngày họp",
  time: "Giờ họp",
  place: "Địa điểm",
  chair: "Chủ trì",
  secretary: "Thư ký ghi biên bản",
  tellers: "Ban kiểm phiếu",
  tellersHint: "Mỗi người một dòng; người đầu là trưởng ban.",
  council: "Hội đồng",
  proposedTitle: (no: number, year: number) => `Phiên họp lần ${no}/${year}`,
  planned: "Đã thêm phiên họp.",
  saved: "Đã lưu thông tin phiên họp.",
  edit: "Sửa thông tin phiên họp",
  considered: "Đã xét",
  passed: "Đạt",
  stage: "Tình trạng",
  membersThatDay: (members: number) => `${formatNumber(members)} thành viên vào ngày họp`,
  when: (day: string, time: string | null) => (time === null ? formatDate(day) : `${formatTime(time)} ngày ${formatDate(day)}`),
  back: "Phiên họp",
  more: "Việc khác",
} as const;

/** Words of the room: strip, preparing, roll-call. */
export const roomText = {
  views: { agenda: "Chuẩn bị", roll: "Điểm danh", room: "Xét và biểu quyết", minutes: "Biên bản" },
  viewsLabel: "Các phần của phiên họp",
  quorum: (room: SessionRoom) => `${room.quorumMet ? "Đủ túc số" : "Chưa đủ túc số"}: có mặt ${room.present}/${room.members}`,
  quorumShort: (room: SessionRoom) => `cần ${room.quorumRequired}`,
  absent: (room: SessionRoom) => (room.written > 0 ? `Vắng ${room.absent} (${room.written} đã gửi phiếu)` : `Vắng ${room.absent}`),
  notCalled: (count: number) => `${count} chưa điểm danh`,
  done: (closed: number, items: number) => `Xong ${formatNumber(closed)}/${formatNumber(items)}`,
  open: "Mở phiên họp",
  opened: "Phiên họp đã mở.",
  conclude: "Kết thúc phiên họp",
  concluded: "Phiên họp đã kết thúc. Có thể lập biên bản.",
  concludeTitle: "Kết thúc phiên họp?",
  concludeText: "Mọi mục đã có kết quả. Sau khi kết thúc không biểu quyết hay điểm danh lại được.",
  concludeNotYet: (left: number) => `Còn ${formatNumber(left)} mục chưa có kết quả`,
  concludeNotYetText: "Phiên họp kết thúc được khi mọi mục trong chương trình đã đạt, không đạt, hạ mức, để lại hoặc rút.",
  toFirstLeft: "Đến mục còn lại đầu tiên",
  reconciliation: (items: number, parts: readonly (readonly [string, number])[]) => `Chương trình ${formatNumber(items)} = ${parts.map(([word, count]) => `${word} ${formatNumber(count)}`).join(" + ")}`,
  exportBook: "Xuất sổ duyệt trình cấp trên",
  exportMinutes: "Xuất biên bản",
  exportAgenda: "Xuất chương trình",
  exportResults: "Xuất kết quả đã biểu quyết",

  candidates: "Hồ sơ chờ đưa vào phiên họp",
  candidatesNote: "đủ điều kiện hoặc để lại từ phiên trước",
  filterAll: "Tất cả",
  find: "Tìm tên, đơn vị…",
  allAwards: "Mọi danh hiệu, hình thức",
  award: "Danh hiệu, hình thức",
  allMovements: "Mọi phong trào",
  movement: "Phong trào",
  put: (count: number) => (count === 0 ? "Đưa vào chương trình" : `Đưa ${formatNumber(count)} hồ sơ vào chương trình`),
  putDone: (count: number) => `Đã đưa ${formatNumber(count)} hồ sơ vào chương trình.`,
  chooseAll: (count: number) => `Chọn cả ${formatNumber(count)}`,
  chooseNone: "Bỏ chọn",
  noCandidates: "Không còn hồ sơ nào chờ",
  noCandidatesText: "Hồ sơ hiện ở đây sau khi thẩm định kết luận đủ điều kiện.",
  noCandidatesFound: "Không có hồ sơ nào khớp bộ lọc",
  clearFilter: "Bỏ lọc",
  toNominations: "Xem hồ sơ đề nghị",
  agenda: "Chương trình",
  agendaCount: (count: number) => `${formatNumber(count)} mục`,
  emptyAgenda: "Chương trình chưa có mục nào",
  emptyAgendaText: "Chọn hồ sơ ở bên trái rồi đưa vào chương trình.",
  locked: "Phiên họp đã kết thúc, chương trình không đổi được nữa.",
  sort: "Xếp lại",
  sortTitle: (order: string) => `Xếp lại chương trình ${order.toLowerCase()}?`,
  sortText: "Thứ tự đang có sẽ thay bằng thứ tự mới. Không hoàn tác được.",
  sorted: "Đã xếp lại chương trình.",
  up: "Lên",
  down: "Xuống",
  toTop: "Lên đầu",
  toEnd: "Xuống cuối",
  takeOff: (count: number) => (count > 1 ? `Đưa ${formatNumber(count)} mục ra` : "Đưa ra"),
  takeOffLabel: "Đưa ra khỏi chương trình",
  takenOff: (count: number) => `Đã đưa ${formatNumber(count)} mục ra khỏi chương trình.`,
  putBack: "Đưa lại",
  no: "TT",
  nominee: "Tên",
  unit: "Đơn vị",
  state: "Kết quả",
  conflict: (count: number) => `${count} thành viên có liên quan`,

  roll: "Điểm danh",
  rollHint: "Phím 1 hoặc C: có mặt · 2 hoặc V: vắng · 3 hoặc G: vắng, gửi phiếu · ↑ ↓ sang người · Tab: ghi lý do",
  allPresent: "Tất cả có mặt",
  restPresent: (count: number) => `${count} người còn lại có mặt`,
  allPresentDone: (count: number) => `Đã ghi ${count} thành viên có mặt.`,
  undo: "Hoàn tác",
  presence: (name: string) => `Điểm danh ${name}`,
  note: "Lý do vắng",
  noteOf: (name: string) => `Lý do vắng của ${name}`,
  presentShort: "Có mặt", absentShort: "Vắng", writtenShort: "Gửi phiếu",
  tellOpen: "Đổi điểm danh sau khi đã nhập phiếu thì mục đang bỏ phiếu phải nhập lại số phiếu.",
  lightMet: "Đủ túc số", lightNot: "Chưa đủ túc số",
  need: (room: SessionRoom) => `Cần ít nhất ${room.quorumRequired} người có mặt (${room.quorum.numerator}/${room.quorum.denominator} của ${room.members}).`,
  missing: (count: number) => `Còn thiếu ${count} người.`,
  readyToOpen: "Đã điểm danh hết và đủ túc số. Có thể mở phiên họp.",
  cannotOpenYet: "Trước khi mở phiên họp:",
  mustCall: (count: number) => `điểm danh ${count} thành viên còn lại`,
  mustQuorum: (count: number) => `thêm ${count} người có mặt cho đủ túc số`,
  mustAgenda: "đưa hồ sơ vào chương trình",
} as const;

/** A rule in one sentence: `Phiếu kín, từ 90 % tổng số 22 thành viên: cần 20 phiếu đồng ý`. */
export function ruleSentence(rule: VoteRule, voters: Voters, needed: number | null): string {
  if (rule.method === "none") return term("voteMethod", rule.method);
  const method = term("voteMethod", rule.method);
  const base = baseWords(rule.base, voters);
  if (rule.threshold === null) return `${method}, tính trên ${base}: chưa có tỷ lệ phải đạt`;
  return `${method}, ${shareWords(rule.threshold)} ${base}${needed === null ? "" : `: cần ${needed} phiếu đồng ý`}`;
}

/** `từ 90 %`, `quá một nửa`, `từ 2/3`. */
export function shareWords(share: { numerator: number; denominator: number; strict: boolean }): string {
  const { numerator, denominator, strict } = share;
  if (numerator * 2 === denominator) return strict ? "quá một nửa" : "từ một nửa";
  return `${strict ? "trên" : "từ"} ${denominator === 100 ? `${numerator} %` : `${numerator}/${denominator}`}`;
}

function baseWords(base: VoteBase, voters: Voters): string {
  if (base === "total_members") return `tổng số ${voters.members} thành viên`;
  return `số ${Math.max(0, voters.present - voters.recused)} thành viên có mặt biểu quyết`;
}

/** Heading of a run of agenda lines. */
export function groupWords(row: AgendaRow): string {
  return `${term("nomineeKind", row.kind).toUpperCase()} · ${row.awardName}`;
}
