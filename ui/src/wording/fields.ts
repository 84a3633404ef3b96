/** Names of request fields as the screens call them, for refusals that name a field. */
export const fieldNames: Readonly<Record<string, string>> = {
  name: "Tên", nomineeName: "Họ và tên", title: "Tên", code: "Mã", unitCode: "Mã đơn vị", level: "Cấp", place: "Địa danh", secretary: "Người phụ trách", governingAgency: "Cơ quan chủ quản",
  issuingAgency: "Cơ quan ban hành", standingAgency: "Cơ quan thường trực", signers: "Người ký", signer: "Người ký", post: "Chức vụ", position: "Chức vụ", capacity: "Quyền hạn ký",
  docNumber: "Số, ký hiệu", docOn: "Ngày văn bản", number: "Số, ký hiệu", issuedOn: "Ngày ban hành", issuer: "Cơ quan ban hành", receivedOn: "Ngày nhận", heldOn: "Ngày họp", startsAt: "Giờ họp",
  theme: "Chủ đề", slogan: "Khẩu hiệu", purposes: "Mục đích", contents: "Nội dung thi đua", targetGroups: "Đối tượng", proposers: "Cơ quan đề nghị", decider: "Cơ quan quyết định",
  appraiser: "Cơ quan thẩm định", phases: "Các đợt", phaseNo: "Đợt", movement: "Phong trào", parent: "Trực thuộc", unit: "Đơn vị", kind: "Loại", award: "Danh hiệu, hình thức", awardId: "Danh hiệu, hình thức",
  achievement: "Thành tích", summary: "Tóm tắt thành tích", bornOn: "Ngày sinh", birth: "Ngày sinh", sex: "Giới tính", recipientClass: "Nhóm đối tượng", reason: "Lý do", sheet: "Trang tính", column: "Cột",
  value: "Giá trị", fromOn: "Từ ngày", toOn: "Đến ngày", members: "Thành viên", role: "Chức danh", threshold: "Tỷ lệ phải đạt", legalBasis: "Căn cứ", quorum: "Túc số", tally: "Số phiếu", chair: "Chủ trì",
  opening: "Khai mạc", discussion: "Ý kiến thảo luận", conclusion: "Kết luận", file: "Tệp", fileName: "Tên tệp", query: "Nội dung tìm", note: "Ghi chú", venue: "Địa điểm",
  awardName: "Danh hiệu, hình thức", year: "Năm", decisionNumber: "Số quyết định", decisionOn: "Ngày quyết định", authors: "Tác giả", recognisedOn: "Ngày công nhận", recognisedBy: "Cơ quan công nhận",
  awardsSince: "Khen thưởng đã có: đủ từ năm", initiativesSince: "Sáng kiến, đề tài: đủ từ năm", rating: "Xếp loại", document: "Văn bản", decidedOn: "Ngày quyết định", endsOn: "Hết thời hạn", openedOn: "Ngày bắt đầu", closedOn: "Ngày có kết luận", on: "Ngày", movedOn: "Từ ngày", met: "Câu trả lời", what: "Nội dung kiểm tra", pack: "Bộ quy định", component: "Giấy tờ", figure: "Số liệu", maxPct: "Tỷ lệ (%)", validFrom: "Áp dụng từ ngày",
  heads: "Tổng số người", holders: "Số người có danh hiệu", yearsRun: "Số năm đã thực hiện", uses: "Đã dùng để xét",
};

/** Names of the things a refusal may say are not there. */
export const nounNames: Readonly<Record<string, string>> = {
  office: "Hội đồng", unit: "đơn vị", movement: "phong trào", document: "văn bản", nominee: "đối tượng", submission: "tờ trình", nomination: "hồ sơ", council: "Hội đồng", member: "thành viên",
  session: "phiên họp", item: "mục", draft: "lần nhập", pastAward: "khen thưởng", initiative: "sáng kiến", award: "danh hiệu, hình thức", minutes: "biên bản", row: "dòng",
  discipline: "kỷ luật", achievement: "thành tích", proceeding: "vụ việc", question: "câu hỏi", quota: "tỷ lệ của địa phương", attachment: "tệp đính kèm",
};
