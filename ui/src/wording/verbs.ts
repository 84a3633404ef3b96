import type { CommandName } from "../bridge/generated/contract";

/** What each changing command is called in the journal. A test sees to it that none is without a word. */
export const verbs: Readonly<Partial<Record<CommandName, string>>> = {
  create_office: "Tạo Hội đồng", update_office: "Sửa thông tin Hội đồng", load_sample: "Mở dữ liệu mẫu", add_unit: "Thêm đơn vị", update_unit: "Sửa đơn vị", remove_unit: "Xóa đơn vị", change_unit_name: "Đổi tên đơn vị", merge_units: "Sáp nhập đơn vị", split_unit: "Chia đơn vị", dissolve_unit: "Giải thể đơn vị",
  add_movement: "Thêm phong trào", update_movement: "Sửa phong trào", add_document: "Thêm văn bản chỉ đạo", update_document: "Sửa văn bản chỉ đạo", confirm_award_rule: "Xác nhận quy định biểu quyết",
  load_pack: "Nạp bộ quy định", unload_pack: "Gỡ bộ quy định", confirm_figure: "Xác nhận số liệu của quy định", withdraw_confirmation: "Rút xác nhận số liệu của quy định", set_local_quota: "Thêm tỷ lệ của địa phương", remove_local_quota: "Bỏ tỷ lệ của địa phương",
  preview_import: "Đọc danh sách", use_import_sheets: "Chọn trang tính khi nhập", set_import_heading: "Chỉ dòng tiêu đề khi nhập", set_import_decision: "Ghi quyết định chung khi nhập", forget_import_fix: "Bỏ cách sửa đã nhớ", set_import_target: "Chọn nơi nhận danh sách", set_import_column: "Chọn nghĩa của cột khi nhập",
  repair_import_row: "Sửa dòng khi nhập", resolve_import_unit: "Chọn đơn vị khi nhập", choose_import_nominee: "Chọn người trùng tên khi nhập", skip_import_rows: "Bỏ qua dòng khi nhập",
  accept_import: "Nhập danh sách", discard_import: "Bỏ danh sách chờ nhập", undo_import: "Hoàn tác lần nhập", add_submission: "Thêm tờ trình", update_submission: "Sửa tờ trình",
  add_nomination: "Thêm hồ sơ", update_nomination: "Sửa hồ sơ", begin_appraisal: "Bắt đầu thẩm định", write_opinion: "Ghi ý kiến thẩm định", mark_eligible: "Kết luận đủ điều kiện",
  mark_ineligible: "Kết luận không đủ điều kiện", return_nomination: "Trả lại hồ sơ", receive_again: "Nhận lại hồ sơ", reconsider_nomination: "Thẩm định lại", withdraw_nomination: "Rút hồ sơ",
  establish_council: "Thành lập Hội đồng", update_council: "Sửa quyết định thành lập Hội đồng", add_member: "Thêm thành viên", update_member: "Sửa thành viên", replace_member: "Thay thành viên",
  remove_member: "Xóa thành viên", plan_session: "Lập phiên họp", update_session: "Sửa phiên họp", put_on_agenda: "Đưa vào phiên họp", take_off_agenda: "Đưa ra khỏi phiên họp",
  move_agenda_item: "Chuyển vị trí trong chương trình", sort_agenda: "Xếp lại chương trình", record_presence: "Điểm danh", open_session: "Khai mạc phiên họp", record_item_absence: "Ghi người không biểu quyết",
  record_tally: "Nhập số phiếu", clear_tally: "Xóa số phiếu đã nhập", close_vote: "Kết thúc biểu quyết", conclude_session: "Bế mạc phiên họp", draft_minutes: "Lập biên bản", write_minutes: "Sửa biên bản",
  update_nominee: "Sửa đối tượng, ghi chuyển đơn vị", add_past_award: "Thêm khen thưởng đã có", update_past_award: "Sửa khen thưởng đã có", remove_past_award: "Xóa khen thưởng đã có",
  add_initiative: "Thêm sáng kiến", update_initiative: "Sửa sáng kiến", remove_initiative: "Xóa sáng kiến", say_not_the_same: "Ghi nhận hai đối tượng trùng tên", take_back_not_the_same: "Bỏ ghi nhận trùng tên",
  sign_minutes: "Ký biên bản", answer_question: "Trả lời câu hỏi thẩm định", set_rating: "Ghi xếp loại hằng năm", add_discipline: "Thêm kỷ luật", update_discipline: "Sửa kỷ luật", add_achievement: "Thêm thành tích", update_achievement: "Sửa thành tích", remove_achievement: "Xóa thành tích", set_membership: "Ghi số người của tập thể", remove_discipline: "Xóa kỷ luật", add_proceeding: "Thêm vụ việc đang xem xét",
  update_proceeding: "Sửa vụ việc đang xem xét", remove_proceeding: "Xóa vụ việc đang xem xét", say_looked_into: "Xác nhận đã kiểm tra", revoke_past_award: "Ghi hủy bỏ khen thưởng", restore_past_award: "Bỏ ghi hủy bỏ khen thưởng",
  mark_component: "Đánh dấu giấy tờ của hồ sơ", attach_file: "Đính kèm tệp", remove_attachment: "Bỏ tệp đính kèm", request_supplement: "Yêu cầu bổ sung hồ sơ",
};

/** A command as the office calls it; an unknown one is shown by its name rather than hidden. */
export function verbName(verb: string): string {
  return verbs[verb as CommandName] ?? verb;
}
