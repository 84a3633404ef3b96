//! Vietnamese words of codes as lists print them. The screens have their own map; these stand in files.

use domain::award::{AuthorityLevel, AwardKind, VoteMethod};
use domain::movement::LaunchDocKind;
use domain::nomination::Stage;
use domain::session::{Outcome, SessionStage};
use domain::unit::UnitKind;
use workbook::Cell;

// What a list says of these is read back from it, so the words are those of the rows taken in.
pub(super) use crate::imports::{
    commendation_type_text as commendation_type, initiative_kind_text as initiative_kind,
    kind_text as nominee_kind, scope_text as influence_scope,
};

pub(crate) fn unit_kind(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Province => "UBND tỉnh",
        UnitKind::Department => "Sở",
        UnitKind::Board => "Ban, cơ quan",
        UnitKind::Union => "Mặt trận, đoàn thể",
        UnitKind::ArmedForces => "Lực lượng vũ trang",
        UnitKind::District => "Huyện, thị xã, thành phố",
        UnitKind::Commune => "Xã, phường, đặc khu",
        UnitKind::PublicService => "Đơn vị sự nghiệp",
        UnitKind::Enterprise => "Doanh nghiệp",
        UnitKind::Bloc => "Khối, cụm thi đua",
        UnitKind::Other => "Khác",
    }
}

pub(super) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Received => "Đã nhận",
        Stage::UnderAppraisal => "Đang thẩm định",
        Stage::Returned => "Trả lại",
        Stage::Eligible => "Đủ điều kiện",
        Stage::Ineligible => "Không đủ điều kiện",
        Stage::OnAgenda => "Trong phiên họp",
        Stage::Passed => "Đạt",
        Stage::Rejected => "Không đạt",
        Stage::Lowered => "Hạ mức",
        Stage::Deferred => "Để lại",
        Stage::Withdrawn => "Rút",
    }
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "Đạt",
        Outcome::Rejected => "Không đạt",
        Outcome::Lowered => "Hạ mức",
        Outcome::Deferred => "Để lại",
        Outcome::Withdrawn => "Rút",
    }
}

pub(super) fn session_stage(stage: SessionStage) -> &'static str {
    match stage {
        SessionStage::Planned => "Chuẩn bị",
        SessionStage::Open => "Đang họp",
        SessionStage::Concluded => "Đã họp xong",
        SessionStage::Signed => "Đã ký biên bản",
    }
}

pub(super) fn launch_doc(kind: LaunchDocKind) -> &'static str {
    match kind {
        LaunchDocKind::Plan => "Kế hoạch",
        LaunchDocKind::Directive => "Chỉ thị",
        LaunchDocKind::Other => "Văn bản khác",
    }
}

pub(super) fn vote_method(method: VoteMethod) -> &'static str {
    match method {
        VoteMethod::SecretBallot => "Phiếu kín",
        VoteMethod::OpenVote => "Biểu quyết công khai",
        VoteMethod::None => "Không biểu quyết",
    }
}

pub(super) fn award_kind(kind: AwardKind) -> &'static str {
    match kind {
        AwardKind::EmulationTitle => "Danh hiệu thi đua",
        AwardKind::CommendationForm => "Hình thức khen thưởng",
        AwardKind::Informal => "Thư khen, thưởng nóng",
    }
}

pub(super) fn authority(level: AuthorityLevel) -> &'static str {
    match level {
        AuthorityLevel::Enterprise => "Doanh nghiệp",
        AuthorityLevel::Commune => "Cấp xã",
        AuthorityLevel::District => "Cấp huyện",
        AuthorityLevel::Department => "Sở, ban, ngành",
        AuthorityLevel::Province => "Cấp tỉnh",
        AuthorityLevel::Central => "Bộ, ngành trung ương",
        AuthorityLevel::State => "Nhà nước",
    }
}

/// A share as a percentage; empty where there was no vote.
pub(super) fn share(agree: Option<u32>, base: Option<u32>) -> Cell {
    agree.zip(base).map_or(Cell::Empty, |(part, whole)| Cell::Percent { part, whole })
}

/// What a changing command is called; `None` for a name the program does not know (a journal line of a newer one).
pub(super) fn verb(name: &str) -> Option<&'static str> {
    VERBS.iter().find(|(verb, _)| *verb == name).map(|(_, words)| *words)
}

pub(super) const VERBS: &[(&str, &str)] = &[
    ("create_office", "Tạo Hội đồng"),
    ("update_office", "Sửa thông tin Hội đồng"),
    ("load_sample", "Mở dữ liệu mẫu"),
    ("add_unit", "Thêm đơn vị"),
    ("update_unit", "Sửa đơn vị"),
    ("change_unit_name", "Đổi tên đơn vị"),
    ("merge_units", "Sáp nhập đơn vị"),
    ("split_unit", "Chia đơn vị"),
    ("dissolve_unit", "Giải thể đơn vị"),
    ("remove_unit", "Xóa đơn vị"),
    ("add_movement", "Thêm phong trào"),
    ("update_movement", "Sửa phong trào"),
    ("add_document", "Thêm văn bản chỉ đạo"),
    ("update_document", "Sửa văn bản chỉ đạo"),
    ("confirm_award_rule", "Xác nhận quy định biểu quyết"),
    ("load_pack", "Nạp bộ quy định"),
    ("unload_pack", "Gỡ bộ quy định"),
    ("confirm_figure", "Xác nhận số liệu của quy định"),
    ("withdraw_confirmation", "Rút xác nhận số liệu của quy định"),
    ("set_local_quota", "Thêm tỷ lệ của địa phương"),
    ("remove_local_quota", "Bỏ tỷ lệ của địa phương"),
    ("preview_import", "Đọc danh sách"),
    ("use_import_sheets", "Chọn trang tính khi nhập"),
    ("set_import_heading", "Chỉ dòng tiêu đề khi nhập"),
    ("set_import_decision", "Chọn quyết định của danh sách"),
    ("forget_import_fix", "Bỏ cách sửa đã nhớ khi nhập"),
    ("set_import_target", "Chọn nơi nhận danh sách"),
    ("set_import_column", "Chọn nghĩa của cột khi nhập"),
    ("repair_import_row", "Sửa dòng khi nhập"),
    ("resolve_import_unit", "Chọn đơn vị khi nhập"),
    ("choose_import_nominee", "Chọn người trùng tên khi nhập"),
    ("skip_import_rows", "Bỏ qua dòng khi nhập"),
    ("accept_import", "Nhập danh sách"),
    ("discard_import", "Bỏ danh sách chờ nhập"),
    ("undo_import", "Hoàn tác lần nhập"),
    ("add_submission", "Thêm tờ trình"),
    ("update_submission", "Sửa tờ trình"),
    ("add_nomination", "Thêm hồ sơ"),
    ("update_nomination", "Sửa hồ sơ"),
    ("begin_appraisal", "Bắt đầu thẩm định"),
    ("write_opinion", "Ghi ý kiến thẩm định"),
    ("mark_eligible", "Kết luận đủ điều kiện"),
    ("mark_ineligible", "Kết luận không đủ điều kiện"),
    ("return_nomination", "Trả lại hồ sơ"),
    ("receive_again", "Nhận lại hồ sơ"),
    ("reconsider_nomination", "Thẩm định lại"),
    ("withdraw_nomination", "Rút hồ sơ"),
    ("say_not_the_same", "Ghi hai đối tượng trùng tên là hai"),
    ("take_back_not_the_same", "Bỏ ghi hai đối tượng trùng tên là hai"),
    ("update_nominee", "Sửa đối tượng, ghi chuyển đơn vị"),
    ("add_past_award", "Thêm khen thưởng đã có"),
    ("update_past_award", "Sửa khen thưởng đã có"),
    ("remove_past_award", "Xóa khen thưởng đã có"),
    ("revoke_past_award", "Ghi hủy bỏ khen thưởng"),
    ("restore_past_award", "Bỏ ghi hủy bỏ khen thưởng"),
    ("set_rating", "Ghi xếp loại hằng năm"),
    ("add_discipline", "Thêm kỷ luật"),
    ("update_discipline", "Sửa kỷ luật"),
    ("remove_discipline", "Xóa kỷ luật"),
    ("add_proceeding", "Thêm vụ việc đang xem xét"),
    ("update_proceeding", "Sửa vụ việc đang xem xét"),
    ("remove_proceeding", "Xóa vụ việc đang xem xét"),
    ("add_achievement", "Thêm thành tích"),
    ("update_achievement", "Sửa thành tích"),
    ("remove_achievement", "Xóa thành tích"),
    ("set_membership", "Ghi số người của tập thể"),
    ("say_looked_into", "Xác nhận đã kiểm tra"),
    ("answer_question", "Trả lời câu hỏi thẩm định"),
    ("mark_component", "Đánh dấu giấy tờ của hồ sơ"),
    ("attach_file", "Đính kèm tệp"),
    ("remove_attachment", "Bỏ tệp đính kèm"),
    ("request_supplement", "Yêu cầu bổ sung hồ sơ"),
    ("add_initiative", "Thêm sáng kiến"),
    ("update_initiative", "Sửa sáng kiến"),
    ("remove_initiative", "Xóa sáng kiến"),
    ("establish_council", "Thành lập Hội đồng"),
    ("update_council", "Sửa quyết định thành lập Hội đồng"),
    ("add_member", "Thêm thành viên"),
    ("update_member", "Sửa thành viên"),
    ("replace_member", "Thay thành viên"),
    ("remove_member", "Xóa thành viên"),
    ("plan_session", "Lập phiên họp"),
    ("update_session", "Sửa phiên họp"),
    ("put_on_agenda", "Đưa vào phiên họp"),
    ("take_off_agenda", "Đưa ra khỏi phiên họp"),
    ("move_agenda_item", "Chuyển vị trí trong chương trình"),
    ("sort_agenda", "Xếp lại chương trình"),
    ("record_presence", "Điểm danh"),
    ("open_session", "Khai mạc phiên họp"),
    ("record_item_absence", "Ghi người không biểu quyết"),
    ("record_tally", "Nhập số phiếu"),
    ("clear_tally", "Xóa số phiếu đã nhập"),
    ("close_vote", "Kết thúc biểu quyết"),
    ("conclude_session", "Bế mạc phiên họp"),
    ("draft_minutes", "Lập biên bản"),
    ("write_minutes", "Sửa biên bản"),
    ("sign_minutes", "Ký biên bản"),
];
