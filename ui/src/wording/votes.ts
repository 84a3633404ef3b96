import type { Tally, Verdict, Voters } from "../bridge/generated/contract";
import { formatNumber, formatPercent } from "./format";

/** Words of considering and voting one item. */
export const voteText = {
  agendaList: "Chương trình phiên họp",
  filter: "Lọc chương trình",
  filterHint: "Lọc  /",
  noMatch: "Không có mục nào khớp.",
  onlyWaiting: "Còn chờ",
  every: "Tất cả",
  wait: "Chờ", now: "Đang xét", counted: "Đã đếm",
  next: "Mục sau", previous: "Mục trước", toFilter: "Lọc chương trình", toTally: "Nhập số phiếu",
  position: (position: number, total: number) => `${formatNumber(position)} / ${formatNumber(total)}`,
  born: (day: string) => `sinh ${day}`,
  asks: (award: string) => `Đề nghị: ${award}`,
  achievement: "Tóm tắt thành tích", noAchievement: "Danh sách của đơn vị không ghi thành tích.",
  initiatives: "Sáng kiến, đề tài", history: "Đã khen", historyKnown: "Hồ sơ khác trong Sổ Vàng", opinion: "Ý kiến thẩm định", noOpinion: "Chưa ghi ý kiến thẩm định.",
  submission: "Tờ trình", sender: "Đơn vị trình", docNumber: "Số, ký hiệu", receivedOn: "Nhận ngày", movement: "Phong trào", period: "Thời gian lập thành tích", type: "Loại hình", note: "Ghi chú", steps: "Quá trình xử lý",
  openDossier: "Mở hồ sơ",

  pane: "Biểu quyết",
  secretTitle: "Bỏ phiếu kín", openTitle: "Biểu quyết công khai", noneTitle: "Không biểu quyết",
  unconfirmed: "chưa xác nhận", confirmRule: "Xác nhận…",
  voters: (voters: Voters) => {
    const parts = [`có mặt ${voters.present}`];
    if (voters.recused > 0) parts.push(`không tham gia ${voters.recused}`);
    if (voters.written > 0) parts.push(`phiếu văn bản ${voters.written}`);
    return parts.join(" · ");
  },
  voting: (count: number) => `${count} người bỏ phiếu`,
  votingOpen: (count: number) => `${count} người biểu quyết`,
  whoVotes: "Thành viên…",
  recuse: "Không tham gia", dismiss: "Bỏ qua", rejoinShort: "Tham gia lại", rejoin: (name: string) => `${name} tham gia lại`, recused: "không tham gia biểu quyết", left: "đã rời phòng họp",

  noQuorum: "Không đủ túc số cho mục này, chưa biểu quyết được.",

  team: (entry: number) => `Tổ ${entry}`,
  onlyTeam: "Số phiếu",
  cells: {
    issued: "Phát ra", returned: "Thu về", valid: "Hợp lệ", invalid: "Không hợp lệ", agree: "Đồng ý", disagree: "Không đồng ý", blank: "Trắng",
    writtenAgree: "Văn bản: đồng ý", writtenDisagree: "Văn bản: không đồng ý", writtenBlank: "Văn bản: trắng",
  } satisfies Record<keyof Tally, string>,
  shortCells: { writtenAgree: "Đồng ý", writtenDisagree: "Không đồng ý", writtenBlank: "Trắng" } as Partial<Record<keyof Tally, string>>,
  writtenHead: (received: number) => `Ý kiến bằng văn bản (${received} phiếu)`,
  openCells: { blank: "Không có ý kiến" } as Partial<Record<keyof Tally, string>>,
  cellOf: (team: string, cell: string) => `${team}: ${cell}`,
  recorded: "Đã ghi lúc", typing: "Đang nhập", blank: "Chưa nhập",
  unreturned: (count: number) => `Không thu về: ${count}`,
  sumReturned: "Hợp lệ + không hợp lệ = thu về", sumValid: "Đồng ý + không + trắng = hợp lệ", sumVoters: "Đủ số người biểu quyết",
  teamsAgree: "Hai tổ khớp", teamsDiffer: (cell: string, one: number, two: number) => `Hai tổ khác nhau ở “${cell}”: ${one} và ${two}`,

  verdict: (verdict: Verdict) => `${verdict.passed ? "Đạt" : "Không đạt"}: ${verdict.agree}/${verdict.base}`,
  verdictDetail: (verdict: Verdict) => {
    const share = formatPercent(verdict.agree, verdict.base);
    if (!verdict.passed) return `${share} · còn thiếu ${verdict.needed - verdict.agree} phiếu so với mức ${verdict.needed}`;
    const spare = verdict.agree - verdict.needed;
    return spare === 0 ? `${share} · vừa đủ mức ${verdict.needed}` : `${share} · hơn mức ${verdict.needed} là ${spare} phiếu`;
  },
  preview: "Nhập đủ số phiếu để biết kết quả", previewNeeds: (needed: number) => `Cần ${needed} phiếu đồng ý để đạt`,
  noThreshold: "Chưa có mức phiếu phải đạt", noThresholdText: "Xác nhận quy định trước khi kết thúc biểu quyết.",
  close: "Kết thúc biểu quyết", closeList: (count: number) => `Kết thúc cho ${formatNumber(count)} mục`, closePassed: "Ghi kết quả Đạt", other: "Kết quả khác…",
  closedJust: "Vừa xong", closedList: (count: number) => `đã kết thúc biểu quyết ${formatNumber(count)} mục`, lookBack: "Xem lại",
  noneText: "Danh hiệu, hình thức này không cần Hội đồng bỏ phiếu. Ghi kết quả theo thẩm định.",
  undo: "Xóa số phiếu vừa ghi", undone: (team: string) => `Đã xóa số phiếu của ${team}.`, redo: "Ghi lại",

  notOpen: "Phiên họp chưa mở", notOpenText: "Có thể xem trước hồ sơ bằng J, K. Số phiếu nhập được khi phiên họp đã mở.",
  stepKeys: "mục sau", stepKeysBack: "mục trước", undoKeys: "xóa số đã ghi",

  list: "Biểu quyết cả danh sách", listOff: "Biểu quyết từng mục",
  listTitle: (award: string) => `Biểu quyết cả danh sách: ${award}`,
  listNote: "Một lần đếm phiếu cho mọi mục được chọn. Bỏ chọn mục cần xét riêng (Space); mục có thành viên liên quan được để riêng sẵn.",
  listCount: (ticked: number, total: number) => `${formatNumber(ticked)}/${formatNumber(total)} mục trong lượt này`,
  listHere: (count: number) => `${formatNumber(count)} mục trong lượt này`,
  listNone: "Chưa chọn mục nào.",
  listApart: "có người liên quan, xét riêng",

  resultOf: "Kết quả", closedAt: "Kết thúc lúc", closedBy: "Người ghi", ruleThen: "Quy định lúc biểu quyết", overridden: "Khác với số phiếu", lowerTo: "Hạ xuống", recusedThen: "Không tham gia biểu quyết", reason: "Lý do", noTally: "Không bỏ phiếu.", frozen: "Kết quả đã chốt, không sửa được.",
} as const;

/** Words of the two dialogs of the vote: another outcome, the office's own rule. */
export const ruleText = {
  otherTitle: (name: string) => `Kết quả khác: ${name}`,
  otherListTitle: (count: number) => `Kết quả khác cho ${formatNumber(count)} mục`,
  outcome: "Kết quả",
  passedDetail: "Tặng danh hiệu, hình thức như đề nghị.", rejectedDetail: "Không tặng.", loweredDetail: "Tặng danh hiệu, hình thức thấp hơn.", deferredDetail: "Bổ sung hồ sơ, xét ở phiên sau.", withdrawnDetail: "Đơn vị hoặc Hội đồng rút đề nghị.",
  lowered: "Hạ xuống",
  reason: "Lý do, ghi vào biên bản", reasonHint: "Kết quả này khác số phiếu nên phải nêu lý do.",
  needsTally: "Kết quả này cần có số phiếu. Hãy nhập phiếu trước, hoặc chọn “Để lại”, “Rút”.",
  computed: (words: string) => `Theo số phiếu: ${words}.`,
  submit: "Ghi kết quả", final: "Kết quả chốt ngay, không sửa được sau khi ghi.",

  confirmTitle: (award: string) => `Quy định biểu quyết: ${award}`,
  confirmIntro: (members: number | null) => `Ghi theo quy chế hoặc văn bản mà Hội đồng áp dụng. Sau khi xác nhận, quy định này dùng cho mọi hồ sơ nhận trong thời kỳ đó.${members === null ? "" : ` Hội đồng có ${members} thành viên vào ngày họp.`}`,
  method: "Cách biểu quyết",
  threshold: "Tỷ lệ phải đạt", numerator: "Tử số", denominator: "Mẫu số", strict: "Phải lớn hơn tỷ lệ này, bằng thì chưa đạt",
  base: "Tính trên", baseTotal: "Tổng số thành viên", baseTotalDetail: "Kể cả người vắng mặt.", basePresent: "Thành viên có mặt biểu quyết", basePresentDetail: "Cộng phiếu văn bản đã nhận.",
  written: "Thành viên vắng được gửi ý kiến bằng văn bản, tính chung",
  basis: "Căn cứ", basisHint: "Văn bản, điều, khoản.",
  example: (base: number, needed: number) => `Với ${base} người: cần ít nhất ${needed} phiếu đồng ý.`,
  unsound: "Tỷ lệ phải lớn hơn 0 và không quá 1.",
  confirm: "Xác nhận quy định", confirmed: "Đã xác nhận quy định biểu quyết.",
  packSays: "Theo bộ quy định có sẵn",
  seeds: { page: "trích từ văn bản công khai", mixed: "mới đối chiếu một phần", memory: "chưa đối chiếu văn bản", unknown: "tùy quy chế của Hội đồng", confirmed: "cơ quan đã xác nhận" },

  votersTitle: (name: string) => `Ai không biểu quyết: ${name}`,
  votersText: "Người có liên quan vẫn tính vào túc số nhưng không bỏ phiếu mục này. Người rời phòng họp không tính vào túc số của mục này.",
  takesPart: "Tham gia", conflict: "Có liên quan", leftRoom: "Rời phòng",
} as const;

/** Words of the minutes. */
export const minutesText = {
  none: "Chưa lập biên bản", noneText: "Biên bản lấy mọi con số từ hồ sơ phiên họp; thư ký chỉ viết phần ý kiến, kết luận.",
  tooEarly: "Biên bản lập được khi phiên họp đã mở.",
  draft: "Lập biên bản từ hồ sơ phiên họp", drafted: "Đã lập biên bản.", redraft: "Dựng lại từ hồ sơ", redrafted: "Đã dựng lại. Phần lời văn giữ nguyên.",
  outOfDate: "Hồ sơ phiên họp đã thay đổi sau khi lập biên bản", outOfDateText: "Dựng lại để số liệu khớp; phần thư ký đã viết được giữ nguyên.",
  number: "Số biên bản", numberHint: "Ví dụ: 01/BB-HĐTĐKT",
  fromRecord: "Lấy từ hồ sơ phiên họp", narrative: (heading: string) => `Thư ký viết: ${heading}`, phrases: "Câu có sẵn",
  narrativeLabel: "Thư ký viết", blank: "Không ghi thêm.", untouched: "chưa viết",
  save: "Lưu", savedAll: "Đã lưu", unsaved: "Có nội dung chưa lưu", saving: "Đang lưu…",
  draftedAt: (at: string) => `Lập lúc ${at}`,
  contents: "Các phần", state: "Tình trạng", papers: "Tệp trình ký",
  reconciliation: "Đối chiếu kết quả",
  sign: "Ký biên bản…", signTitle: "Ký biên bản", signText: "Ký xong, phiên họp và biên bản bị khóa: không sửa số liệu, lời văn hay kết quả được nữa. Việc này không hoàn tác được.",
  signConfirm: "Ký và khóa phiên họp", signedOn: "Ngày ký", chair: "Chủ trì", secretary: "Thư ký", signed: "Biên bản đã ký, phiên họp đã khóa.",
  signedTitle: (day: string) => `Đã ký ngày ${day}`, signedBy: (chair: string, secretary: string) => `Chủ trì: ${chair} · Thư ký: ${secretary}`, seal: "Dấu kiểm", sealHint: "So dấu này với bản in để biết biên bản có bị sửa không.",
  concludeFirst: "Ký được sau khi kết thúc phiên họp.", book: "Sổ duyệt trình cấp trên", sheet: "Biên bản", bookNote: "Có sau khi kết thúc phiên họp.",
  missing: (parts: string) => `Còn để trống: ${parts}`,
} as const;
