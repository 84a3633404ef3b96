import type {
  Achieved, AgendaOrder, AuthorityLevel, AwardKind, Certainty, ClusterOrganiser, CommendationType, ConditionFinding, ConflictReason, CouncilRole, DisciplineLevel, DraftStage, DurationBand, Evaluation, GuidingDocKind, HitKind,
  ImportKind, InfluenceScope, InitiativeKind, ItemAbsence, LaunchDocKind, Launcher, LineField, ListGrouping, ListNumbering, MediaType, MoneyRounding, MovementMethod, MovementScope, NomineeKind, ObstacleFinding, ObstacleKind, OfficeLevel, OfficialList, Outcome, PaperMark, PaperStatus,
  Presence, ProceedingKind, Rating, Reach, RecipientClass, RowVerdict, SessionStage, Sex, SigningCapacity, Stage, Step, ThousandWord, UnitChangeKind, UnitKind, VoteBase, VoteMethod, ZeroWord,
} from "../bridge/generated/contract";

/** The office's word for every code of the contract. A code without a word does not compile. */
export const terms = {
  officeLevel: { province: "Cấp tỉnh", department: "Sở, ban, ngành", commune: "Xã, phường, đặc khu", enterprise: "Doanh nghiệp" } satisfies Record<OfficeLevel, string>,
  signingCapacity: {
    head: "Thủ trưởng ký", on_behalf: "TM. (thay mặt)", for_head: "KT. (ký thay)", by_order: "TL. (thừa lệnh)", by_delegation: "TUQ. (thừa ủy quyền)", acting: "Q. (quyền)",
  } satisfies Record<SigningCapacity, string>,
  moneyRounding: { up_to10000: "Làm tròn lên 10.000 đồng", nearest1000: "Làm tròn đến 1.000 đồng", exact: "Không làm tròn" } satisfies Record<MoneyRounding, string>,
  zeroWord: { linh: "linh", le: "lẻ" } satisfies Record<ZeroWord, string>,
  thousandWord: { nghin: "nghìn", ngan: "ngàn" } satisfies Record<ThousandWord, string>,
  awardKind: { emulation_title: "Danh hiệu thi đua", commendation_form: "Hình thức khen thưởng", informal: "Thư khen, thưởng nóng" } satisfies Record<AwardKind, string>,
  authorityLevel: {
    enterprise: "Doanh nghiệp", commune: "Cấp xã", district: "Cấp huyện", department: "Sở, ban, ngành", province: "Cấp tỉnh", central: "Bộ, ngành trung ương", state: "Nhà nước",
  } satisfies Record<AuthorityLevel, string>,
  commendationType: {
    merit: "Theo công trạng", sudden: "Đột xuất", thematic: "Phong trào thi đua, chuyên đề", dedication: "Quá trình cống hiến", seniority: "Niên hạn", foreign: "Đối ngoại", resistance: "Kháng chiến",
  } satisfies Record<CommendationType, string>,
  voteMethod: { secret_ballot: "Phiếu kín", open_vote: "Biểu quyết công khai", none: "Không biểu quyết" } satisfies Record<VoteMethod, string>,
  voteBase: { total_members: "tổng số thành viên", present_members: "số thành viên có mặt" } satisfies Record<VoteBase, string>,
  certainty: {
    confirmed: "Đã xác nhận", page: "Trích từ trang công khai", mixed: "Cần đối chiếu", memory: "Chưa kiểm chứng", unknown: "Chưa rõ",
  } satisfies Record<Certainty, string>,
  paperStatus: { missing: "Thiếu", on_paper: "Có bản giấy", scanned: "Có bản quét", not_needed: "Không cần" } satisfies Record<PaperStatus, string>,
  paperMark: { on_paper: "Có bản giấy", not_needed: "Không cần" } satisfies Record<PaperMark, string>,
  mediaType: { pdf: "PDF", jpeg: "ảnh JPEG", png: "ảnh PNG", tiff: "ảnh TIFF", doc: "Word 97-2003", docx: "Word" } satisfies Record<MediaType, string>,
  lineField: {
    kind: "Loại đối tượng", name: "Tên", born: "Ngày sinh", sex: "Giới tính", position: "Chức vụ", unit: "Đơn vị", recipient_class: "Nhóm đối tượng", award: "Danh hiệu, hình thức", commendation_type: "Loại hình khen thưởng",
    period: "Thời gian lập thành tích", achievement: "Tóm tắt thành tích", initiatives: "Sáng kiến, đề tài", award_history: "Khen thưởng đã nhận", note: "Ghi chú",
  } satisfies Record<LineField, string>,
  councilRole: {
    chair: "Chủ tịch", first_vice_chair: "Phó Chủ tịch thứ nhất", standing_vice_chair: "Phó Chủ tịch thường trực", vice_chair: "Phó Chủ tịch", member: "Ủy viên", secretary: "Ủy viên, thư ký",
  } satisfies Record<CouncilRole, string>,
  stage: {
    received: "Đã nhận", under_appraisal: "Đang thẩm định", returned: "Trả lại", eligible: "Đủ điều kiện", ineligible: "Không đủ điều kiện", on_agenda: "Trong phiên họp",
    passed: "Đạt", rejected: "Không đạt", lowered: "Hạ mức", deferred: "Để lại", withdrawn: "Rút",
  } satisfies Record<Stage, string>,
  step: {
    receive_nomination: "Nhận hồ sơ", begin_appraisal: "Bắt đầu thẩm định", return_nomination: "Trả lại đơn vị", receive_again: "Nhận lại hồ sơ", mark_eligible: "Kết luận đủ điều kiện",
    mark_ineligible: "Kết luận không đủ điều kiện", reconsider_nomination: "Thẩm định lại", withdraw_nomination: "Rút hồ sơ", put_on_agenda: "Đưa vào phiên họp",
    take_off_agenda: "Đưa ra khỏi phiên họp", close_vote: "Kết thúc biểu quyết",
  } satisfies Record<Step, string>,
  nomineeKind: { collective: "Tập thể", person: "Cá nhân", household: "Hộ gia đình" } satisfies Record<NomineeKind, string>,
  sex: { male: "Nam", female: "Nữ" } satisfies Record<Sex, string>,
  recipientClass: {
    province_leader: "Lãnh đạo cấp tỉnh", department_leader: "Lãnh đạo cấp sở và tương đương", business_person: "Doanh nhân", division_leader: "Phó phòng trở lên", direct_worker: "Trực tiếp lao động, công tác",
  } satisfies Record<RecipientClass, string>,
  unitKind: {
    province: "UBND tỉnh", department: "Sở", board: "Ban, cơ quan", union: "Mặt trận, đoàn thể", armed_forces: "Lực lượng vũ trang", district: "Huyện, thị xã, thành phố", commune: "Xã, phường, đặc khu",
    public_service: "Đơn vị sự nghiệp", enterprise: "Doanh nghiệp", bloc: "Khối, cụm thi đua", other: "Khác",
  } satisfies Record<UnitKind, string>,
  unitChangeKind: { merge: "Sáp nhập, hợp nhất", rename: "Đổi tên", split: "Chia thành nhiều đơn vị", dissolve: "Giải thể" } satisfies Record<UnitChangeKind, string>,
  sessionStage: { planned: "Chuẩn bị", open: "Đang họp", concluded: "Đã họp xong", signed: "Đã ký biên bản" } satisfies Record<SessionStage, string>,
  presence: { present: "Có mặt", absent: "Vắng", written_opinion: "Vắng, gửi phiếu" } satisfies Record<Presence, string>,
  itemAbsence: { conflict: "Không tham gia do có liên quan", left: "Ra ngoài" } satisfies Record<ItemAbsence, string>,
  outcome: { passed: "Đạt", rejected: "Không đạt", lowered: "Hạ mức", deferred: "Để lại", withdrawn: "Rút" } satisfies Record<Outcome, string>,
  launchDocKind: { plan: "Kế hoạch", directive: "Chỉ thị", other: "Văn bản khác" } satisfies Record<LaunchDocKind, string>,
  guidingDocKind: { party_letter: "Công văn của Đảng", letter: "Công văn", guidance: "Hướng dẫn", other: "Văn bản khác" } satisfies Record<GuidingDocKind, string>,
  movementScope: { national: "Cả nước", province: "Bộ, ban, ngành, tỉnh", local: "Sở, huyện, xã", bloc: "Cụm, khối thi đua" } satisfies Record<MovementScope, string>,
  durationBand: {
    under_one_year: "Dưới 1 năm", one_year: "1 năm", one_to_three_years: "Từ 1 đến 3 năm", three_to_five_years: "Từ 3 đến 5 năm", five_years_or_more: "Từ 5 năm trở lên",
  } satisfies Record<DurationBand, string>,
  movementMethod: { regular: "Thường xuyên", thematic: "Theo chuyên đề" } satisfies Record<MovementMethod, string>,
  importKind: {
    nominations: "Danh sách đề nghị", past_awards: "Khen thưởng đã có", initiatives: "Sáng kiến, đề tài", members: "Thành viên Hội đồng", units: "Danh sách đơn vị",
  } satisfies Record<ImportKind, string>,
  draftStage: { open: "Đang xem", accepted: "Đã nhập", discarded: "Đã bỏ", undone: "Đã hoàn tác" } satisfies Record<DraftStage, string>,
  rowVerdict: { new: "Mới", changed: "Thay đổi", same: "Đã có", conflict: "Cần chọn", problem: "Cần sửa", skipped: "Bỏ qua" } satisfies Record<RowVerdict, string>,
  influenceScope: { base: "Cấp cơ sở", province: "Cấp bộ, ban, ngành, tỉnh", national: "Toàn quốc" } satisfies Record<InfluenceScope, string>,
  initiativeKind: { initiative: "Sáng kiến", research_topic: "Đề tài nghiên cứu" } satisfies Record<InitiativeKind, string>,
  officialList: {
    summary: "Danh sách trích ngang", council: "Danh sách trình Hội đồng", results: "Kết quả bỏ phiếu", submission_annex: "Danh sách kèm theo tờ trình", decision_annex: "Danh sách kèm theo quyết định",
  } satisfies Record<OfficialList, string>,
  listGrouping: { kind: "Không chia mục", award: "Theo danh hiệu, hình thức", unit: "Theo đơn vị gửi" } satisfies Record<ListGrouping, string>,
  listNumbering: { per_kind: "Từ 1 ở mỗi loại đối tượng", per_section: "Từ 1 ở mỗi mục", throughout: "Liên tục cả danh sách" } satisfies Record<ListNumbering, string>,
  agendaOrder: { award: "Theo danh hiệu, hình thức", unit: "Theo đơn vị", conflict: "Theo người có liên quan" } satisfies Record<AgendaOrder, string>,
  conflictReason: { is_nominee: "Là người được đề nghị", same_unit: "Cùng đơn vị" } satisfies Record<ConflictReason, string>,
  hitKind: {
    nomination: "Hồ sơ đề nghị", nominee: "Đối tượng", unit: "Đơn vị", movement: "Phong trào", document: "Văn bản", session: "Phiên họp", submission: "Tờ trình",
  } satisfies Record<HitKind, string>,
  eligibility: { eligible: "Đủ điều kiện", not_eligible: "Không đủ điều kiện", needs_a_person: "Cần người thẩm định" } satisfies Record<Evaluation["verdict"], string>,
  conditionStatus: { met: "Đạt", not_met: "Chưa đạt", cannot_know: "Chưa rõ" } satisfies Record<ConditionFinding["status"], string>,
  rating: { excellent: "Hoàn thành xuất sắc nhiệm vụ", good: "Hoàn thành tốt nhiệm vụ", done: "Hoàn thành nhiệm vụ", not_done: "Không hoàn thành nhiệm vụ" } satisfies Record<Rating, string>,
  disciplineLevel: {
    reprimand: "Khiển trách", warning: "Cảnh cáo", pay_reduction: "Hạ bậc lương", demotion: "Giáng chức", removal_from_post: "Cách chức", dismissal: "Buộc thôi việc, khai trừ",
  } satisfies Record<DisciplineLevel, string>,
  proceedingKind: {
    discipline: "Đang xem xét kỷ luật", investigation: "Điều tra, truy tố, xét xử", inspection: "Thanh tra, kiểm tra, kiểm toán khi có dấu hiệu vi phạm", complaint: "Khiếu nại, tố cáo đang xác minh",
    press_allegation: "Báo chí nêu, đang xác minh",
  } satisfies Record<ProceedingKind, string>,
  launcher: {
    prime_minister: "Thủ tướng Chính phủ", national_council: "Hội đồng Thi đua - Khen thưởng Trung ương", ministry: "bộ, ban, ngành, đoàn thể Trung ương", province: "tỉnh", unit: "sở, xã, doanh nghiệp, đơn vị",
  } satisfies Record<Launcher, string>,
  reach: { unit: "trong đơn vị, địa bàn xã", field: "trong một lĩnh vực của bộ, ngành, tỉnh", province: "trong cả bộ, ngành, tỉnh", national: "trong cả nước" } satisfies Record<Reach, string>,
  clusterOrganiser: { province: "tỉnh", national: "Hội đồng Thi đua - Khen thưởng Trung ương" } satisfies Record<ClusterOrganiser, string>,
  achieved: { movement: "Kết quả phong trào thi đua", sudden: "Thành tích đột xuất", cluster: "Khối, cụm thi đua" } satisfies Record<Achieved["kind"], string>,
  obstacleStatus: { met: "Không vướng", not_met: "Vướng", cannot_know: "Chưa rõ" } satisfies Record<ObstacleFinding["status"], string>,
  obstacleKind: {
    freeze: "Kỷ luật, vụ việc đang xem xét", one_state_form_a_year: "Mỗi năm một hình thức cấp Nhà nước", minimum_gap: "Khoảng cách giữa hai lần khen thưởng", dissolved_unit: "Tập thể còn hoạt động",
  } satisfies Record<ObstacleKind, string>,
} as const;

export type Tones = "ok" | "warn" | "bad" | "info" | "gold" | "plain";

/** Colour of a nomination's stage. */
export const stageTones = {
  received: "plain", under_appraisal: "info", returned: "warn", eligible: "ok", ineligible: "bad", on_agenda: "info", passed: "ok", rejected: "bad", lowered: "warn", deferred: "warn", withdrawn: "plain",
} satisfies Record<Stage, Tones>;
export const outcomeTones = { passed: "ok", rejected: "bad", lowered: "warn", deferred: "warn", withdrawn: "plain" } satisfies Record<Outcome, Tones>;
export const verdictTones = { new: "ok", changed: "info", same: "plain", conflict: "warn", problem: "bad", skipped: "plain" } satisfies Record<RowVerdict, Tones>;
export const sessionStageTones = { planned: "plain", open: "info", concluded: "warn", signed: "ok" } satisfies Record<SessionStage, Tones>;
export const eligibilityTones = { eligible: "ok", not_eligible: "bad", needs_a_person: "warn" } satisfies Record<Evaluation["verdict"], Tones>;
export const certaintyTones = { confirmed: "ok", page: "info", mixed: "warn", memory: "warn", unknown: "bad" } satisfies Record<Certainty, Tones>;

/** The office's word for a code: `term("stage", nomination.stage)` → `Đủ điều kiện`. */
export function term<T extends keyof typeof terms>(table: T, code: keyof (typeof terms)[T]): string {
  return terms[table][code] as string;
}

/** Every code of a table as options of a Select or RadioGroup: `termOptions("sex")`. */
export function termOptions<T extends keyof typeof terms>(table: T): { id: keyof (typeof terms)[T] & string; label: string }[] {
  return Object.entries(terms[table]).map(([id, label]) => ({ id: id as keyof (typeof terms)[T] & string, label }));
}
