//! The columns of each form: heading, what may be typed, what to write, and the field of the import it becomes.

use domain::award::CommendationType;
use domain::council::CouncilRole;
use domain::nominee::{NomineeKind, RecipientClass, Sex};
use domain::records::history::{InfluenceScope, InitiativeKind};
use domain::records::imports::ImportKind;
use domain::unit::UnitKind;
use workbook::{Align, FormColumn, FormInput};

use crate::exports::words;
use crate::imports::{
    commendation_type_text, kind_text, recipient_class_text, sex_text, unit_kind_text, yes_no_text,
};
use crate::minutes::words::role_words;

/// A column and the field of a judged row it becomes; blank for the running number.
pub(in crate::exports) struct Planned {
    pub(in crate::exports) field: &'static str,
    pub(in crate::exports) column: FormColumn,
}

/// A sheet to be filled in.
pub(in crate::exports) struct PlannedSheet {
    pub(in crate::exports) tab: &'static str,
    pub(in crate::exports) title: &'static str,
    /// Whom its lines are about, where sheets are divided by that.
    pub(in crate::exports) kind: Option<NomineeKind>,
    pub(in crate::exports) columns: Vec<Planned>,
}

/// A drop-down; its number is its place among the catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exports) enum Place {
    AwardsOfCollectives,
    AwardsOfPeople,
    AwardsOfHouseholds,
    Awards,
    Units,
    Sexes,
    Classes,
    Types,
    Kinds,
    UnitKinds,
    YesNo,
    Roles,
    InitiativeKinds,
    Scopes,
}

impl Place {
    pub(in crate::exports) const ALL: [Place; 14] = [
        Place::AwardsOfCollectives,
        Place::AwardsOfPeople,
        Place::AwardsOfHouseholds,
        Place::Awards,
        Place::Units,
        Place::Sexes,
        Place::Classes,
        Place::Types,
        Place::Kinds,
        Place::UnitKinds,
        Place::YesNo,
        Place::Roles,
        Place::InitiativeKinds,
        Place::Scopes,
    ];

    pub(super) fn heading(self) -> &'static str {
        match self {
            Place::AwardsOfCollectives => "Khen tập thể",
            Place::AwardsOfPeople => "Khen cá nhân",
            Place::AwardsOfHouseholds => "Khen hộ gia đình",
            Place::Awards => "Danh hiệu, hình thức",
            Place::Units => "Đơn vị",
            Place::Sexes => "Giới tính",
            Place::Classes => "Phân loại đối tượng",
            Place::Types => "Loại hình khen thưởng",
            Place::Kinds => "Loại đối tượng",
            Place::UnitKinds => "Loại đơn vị",
            Place::YesNo => "Có, không",
            Place::Roles => "Chức danh trong Hội đồng",
            Place::InitiativeKinds => "Sáng kiến, đề tài",
            Place::Scopes => "Phạm vi ảnh hưởng",
        }
    }

    /// The words of a catalogue that is the same in every office.
    pub(super) fn words(self) -> Vec<&'static str> {
        match self {
            Place::Sexes => [Sex::Male, Sex::Female].map(sex_text).to_vec(),
            Place::Classes => [
                RecipientClass::ProvinceLeader,
                RecipientClass::DepartmentLeader,
                RecipientClass::BusinessPerson,
                RecipientClass::DivisionLeader,
                RecipientClass::DirectWorker,
            ]
            .map(recipient_class_text)
            .to_vec(),
            Place::Types => [
                CommendationType::Merit,
                CommendationType::Sudden,
                CommendationType::Thematic,
                CommendationType::Dedication,
                CommendationType::Seniority,
                CommendationType::Foreign,
                CommendationType::Resistance,
            ]
            .map(commendation_type_text)
            .to_vec(),
            Place::Kinds => {
                [NomineeKind::Collective, NomineeKind::Person, NomineeKind::Household].map(kind_text).to_vec()
            }
            Place::UnitKinds => [
                UnitKind::Province,
                UnitKind::Department,
                UnitKind::Board,
                UnitKind::Union,
                UnitKind::ArmedForces,
                UnitKind::District,
                UnitKind::Commune,
                UnitKind::PublicService,
                UnitKind::Enterprise,
                UnitKind::Bloc,
                UnitKind::Other,
            ]
            .map(unit_kind_text)
            .to_vec(),
            Place::YesNo => [true, false].map(yes_no_text).to_vec(),
            Place::Roles => [
                CouncilRole::Chair,
                CouncilRole::FirstViceChair,
                CouncilRole::StandingViceChair,
                CouncilRole::ViceChair,
                CouncilRole::Member,
                CouncilRole::Secretary,
            ]
            .map(role_words)
            .to_vec(),
            Place::InitiativeKinds => [InitiativeKind::Initiative, InitiativeKind::ResearchTopic]
                .map(words::initiative_kind)
                .to_vec(),
            Place::Scopes => [InfluenceScope::Base, InfluenceScope::Province, InfluenceScope::National]
                .map(words::influence_scope)
                .to_vec(),
            Place::AwardsOfCollectives
            | Place::AwardsOfPeople
            | Place::AwardsOfHouseholds
            | Place::Awards
            | Place::Units => Vec::new(),
        }
    }

    /// Anything else is turned away.
    fn closed(self) -> FormInput {
        FormInput::Choice { catalogue: self as usize, is_closed: true }
    }

    /// Anything else is asked about: a unit may be new, an award may be of another level.
    fn open(self) -> FormInput {
        FormInput::Choice { catalogue: self as usize, is_closed: false }
    }
}

/// The sheets of a form.
pub(in crate::exports) fn plan(kind: ImportKind) -> Vec<PlannedSheet> {
    match kind {
        ImportKind::Nominations => vec![collectives(), people(), households()],
        ImportKind::Units => vec![units()],
        ImportKind::Members => vec![members()],
        ImportKind::PastAwards => vec![past_awards()],
        ImportKind::Initiatives => vec![initiatives()],
    }
}

const WIDE: f64 = 34.0;
const NARROW: f64 = 14.0;

fn column(
    field: &'static str,
    heading: &'static str,
    width: f64,
    input: FormInput,
    hint: &'static str,
) -> Planned {
    let align = match input {
        FormInput::Number | FormInput::Year | FormInput::Date => Align::Center,
        FormInput::Text | FormInput::Choice { .. } => Align::Left,
    };
    Planned { field, column: FormColumn { heading, width, align, is_required: false, input, hint } }
}

fn required(planned: Planned) -> Planned {
    Planned { column: FormColumn { is_required: true, ..planned.column }, ..planned }
}

fn number() -> Planned {
    column("", "STT", 6.0, FormInput::Number, "Số thứ tự, không bắt buộc.")
}

fn note() -> Planned {
    column("note", "Ghi chú", 24.0, FormInput::Text, "Điều cần nói thêm.")
}

fn achievement() -> Planned {
    let hint = "Vài câu nêu thành tích chính, có số liệu. Ví dụ: Tham gia lấy mẫu xét nghiệm 42 ngày; chăm sóc 118 ca F0.";
    required(column("achievement", "Tóm tắt thành tích", 56.0, FormInput::Text, hint))
}

/// The columns every nominee has behind name and unit.
fn asked(awards: Place) -> [Planned; 2] {
    let hint =
        "Chọn trong danh sách, hoặc ghi đúng tên đầy đủ. Ví dụ: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.";
    let of_type = "Chọn trong danh sách; để trống nếu theo phong trào của danh sách này.";
    [
        required(column("award", "Hình thức đề nghị", WIDE, awards.open(), hint)),
        column("commendationType", "Loại hình khen thưởng", 20.0, Place::Types.closed(), of_type),
    ]
}

fn history() -> [Planned; 2] {
    let awards = "Hình thức, số và ngày quyết định; mỗi lần khen một dòng (Alt+Enter để xuống dòng). Ví dụ: Giấy khen, 77/QĐ-SYT, 15/01/2021.";
    [
        column("awardHistory", "Đã được khen (số, ngày quyết định)", 32.0, FormInput::Text, awards),
        column(
            "initiatives",
            "Sáng kiến, đề tài",
            32.0,
            FormInput::Text,
            "Tên, số và ngày quyết định công nhận.",
        ),
    ]
}

fn collectives() -> PlannedSheet {
    let unit = "Đơn vị mà tập thể này trực thuộc; chọn trong danh sách. Để trống nếu trực thuộc đơn vị gửi.";
    let mut columns = vec![
        number(),
        required(column(
            "name",
            "Tên tập thể",
            40.0,
            FormInput::Text,
            "Tên đầy đủ. Ví dụ: Khoa Truyền nhiễm, Bệnh viện Đa khoa tỉnh.",
        )),
        column("unit", "Đơn vị", WIDE, Place::Units.open(), unit),
    ];
    columns.extend(asked(Place::AwardsOfCollectives));
    columns.push(achievement());
    columns.extend(history());
    columns.push(note());
    PlannedSheet {
        tab: "TẬP THỂ",
        title: "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG",
        kind: Some(NomineeKind::Collective),
        columns,
    }
}

fn people() -> PlannedSheet {
    let born = "Ngày, tháng, năm sinh hoặc chỉ năm sinh. Ví dụ: 9/9/1975 hoặc 1975.";
    let class = "Chọn trong danh sách; để trống nếu không rõ.";
    let unit = "Đơn vị đang công tác; chọn trong danh sách. Để trống nếu là đơn vị gửi.";
    let mut columns = vec![
        number(),
        required(column(
            "name",
            "Họ và tên",
            28.0,
            FormInput::Text,
            "Họ và tên đầy đủ, không ghi Ông, Bà. Ví dụ: Thạch Thị Lan.",
        )),
        column("born", "Ngày, tháng, năm sinh", NARROW, FormInput::Date, born),
        column("sex", "Giới tính", 9.0, Place::Sexes.closed(), "Nam hoặc Nữ."),
        column("position", "Chức vụ", 24.0, FormInput::Text, "Chức vụ, chức danh. Ví dụ: Phó Trưởng khoa."),
        column("unit", "Đơn vị công tác", WIDE, Place::Units.open(), unit),
    ];
    columns.extend(asked(Place::AwardsOfPeople));
    columns.push(column("recipientClass", "Phân loại đối tượng", 22.0, Place::Classes.closed(), class));
    columns.push(achievement());
    columns.extend(history());
    columns.push(note());
    PlannedSheet {
        tab: "CÁ NHÂN",
        title: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG",
        kind: Some(NomineeKind::Person),
        columns,
    }
}

fn households() -> PlannedSheet {
    let unit = "Xã, phường, thị trấn nơi ở; chọn trong danh sách. Để trống nếu là đơn vị gửi.";
    let mut columns = vec![
        number(),
        required(column("name", "Tên hộ gia đình", 36.0, FormInput::Text, "Ví dụ: Hộ ông Sơn Văn Hòa.")),
        column("unit", "Địa phương", WIDE, Place::Units.open(), unit),
    ];
    columns.extend(asked(Place::AwardsOfHouseholds));
    columns.push(achievement());
    columns.extend(history());
    columns.push(note());
    PlannedSheet {
        tab: "HỘ GIA ĐÌNH",
        title: "DANH SÁCH HỘ GIA ĐÌNH ĐỀ NGHỊ KHEN THƯỞNG",
        kind: Some(NomineeKind::Household),
        columns,
    }
}

fn units() -> PlannedSheet {
    let parent =
        "Tên đơn vị cấp trên trực tiếp; chọn trong danh sách, hoặc ghi tên một đơn vị khác trong bảng này.";
    PlannedSheet {
        tab: "ĐƠN VỊ",
        title: "DANH SÁCH ĐƠN VỊ",
        kind: None,
        columns: vec![
            number(),
            column(
                "code",
                "Mã đơn vị",
                NARROW,
                FormInput::Text,
                "Mã do Hội đồng cấp, nếu có. Ví dụ: SYT-01.",
            ),
            required(column(
                "name",
                "Tên đơn vị",
                44.0,
                FormInput::Text,
                "Tên đầy đủ. Ví dụ: Trung tâm Y tế huyện Mỹ Xuyên.",
            )),
            column(
                "parentCode",
                "Mã đơn vị cấp trên",
                NARROW,
                FormInput::Text,
                "Mã của đơn vị cấp trên, nếu có.",
            ),
            column("parentName", "Tên đơn vị cấp trên", WIDE, Place::Units.open(), parent),
            column("kind", "Loại đơn vị", 24.0, Place::UnitKinds.closed(), "Chọn trong danh sách."),
            column("fieldOfActivity", "Lĩnh vực hoạt động", 26.0, FormInput::Text, "Ví dụ: Y tế."),
            column("bloc", "Khối, cụm thi đua", 26.0, FormInput::Text, "Tên khối, cụm thi đua của đơn vị."),
            column(
                "isBlocLeader",
                "Trưởng khối",
                12.0,
                Place::YesNo.closed(),
                "Có nếu là trưởng khối, trưởng cụm năm nay.",
            ),
            column("isState", "Thuộc nhà nước", 12.0, Place::YesNo.closed(), "Có hoặc Không."),
        ],
    }
}

fn members() -> PlannedSheet {
    let role = "Chọn trong danh sách. Ví dụ: Phó Chủ tịch thường trực Hội đồng.";
    PlannedSheet {
        tab: "THÀNH VIÊN",
        title: "DANH SÁCH THÀNH VIÊN HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        kind: None,
        columns: vec![
            number(),
            required(column(
                "name",
                "Họ và tên",
                28.0,
                FormInput::Text,
                "Họ và tên đầy đủ, theo thứ tự của quyết định.",
            )),
            required(column("role", "Chức danh trong Hội đồng", 32.0, Place::Roles.closed(), role)),
            column("post", "Chức vụ", 36.0, FormInput::Text, "Chức vụ đang giữ. Ví dụ: Giám đốc Sở Y tế."),
            column("unit", "Đơn vị công tác", WIDE, Place::Units.open(), "Chọn trong danh sách."),
            column(
                "fromOn",
                "Từ ngày",
                NARROW,
                FormInput::Date,
                "Ngày bắt đầu tham gia; để trống nếu từ ngày quyết định.",
            ),
            column("toOn", "Đến ngày", NARROW, FormInput::Date, "Ngày thôi tham gia, nếu đã thôi."),
        ],
    }
}

fn past_awards() -> PlannedSheet {
    PlannedSheet {
        tab: "KHEN THƯỞNG",
        title: "DANH SÁCH KHEN THƯỞNG CÁC NĂM TRƯỚC",
        kind: None,
        columns: vec![
            number(),
            required(column(
                "kind",
                "Loại đối tượng",
                NARROW,
                Place::Kinds.closed(),
                "Tập thể, Cá nhân hoặc Hộ gia đình.",
            )),
            required(column(
                "name",
                "Tên tập thể, cá nhân",
                32.0,
                FormInput::Text,
                "Tên đầy đủ của tập thể, cá nhân hoặc hộ gia đình.",
            )),
            column("born", "Năm sinh", NARROW, FormInput::Date, "Của cá nhân. Ví dụ: 9/9/1975 hoặc 1975."),
            column(
                "unit",
                "Đơn vị",
                WIDE,
                Place::Units.open(),
                "Đơn vị công tác, hoặc đơn vị mà tập thể trực thuộc; chọn trong danh sách.",
            ),
            required(column(
                "award",
                "Danh hiệu, hình thức khen thưởng",
                WIDE,
                Place::Awards.open(),
                "Chọn trong danh sách, hoặc ghi đúng tên trong quyết định.",
            )),
            required(column("year", "Năm", 8.0, FormInput::Year, "Năm được khen. Ví dụ: 2019.")),
            column("decisionNumber", "Số quyết định", 18.0, FormInput::Text, "Ví dụ: 1234/QĐ-UBND."),
            column("decisionOn", "Ngày quyết định", NARROW, FormInput::Date, "Ví dụ: 5/6/2019."),
            column("issuer", "Cơ quan ban hành", 30.0, FormInput::Text, "Ví dụ: Chủ tịch UBND tỉnh."),
            column(
                "commendationType",
                "Loại hình khen thưởng",
                20.0,
                Place::Types.closed(),
                "Chọn trong danh sách; để trống nếu không rõ.",
            ),
            column("achievement", "Nội dung khen thưởng", 44.0, FormInput::Text, "Khen về việc gì."),
            note(),
        ],
    }
}

fn initiatives() -> PlannedSheet {
    PlannedSheet {
        tab: "SÁNG KIẾN",
        title: "DANH SÁCH SÁNG KIẾN, ĐỀ TÀI ĐÃ ĐƯỢC CÔNG NHẬN",
        kind: None,
        columns: vec![
            number(),
            column("kind", "Loại", NARROW, Place::InitiativeKinds.closed(), "Sáng kiến hoặc Đề tài."),
            required(column(
                "title",
                "Tên sáng kiến, đề tài",
                48.0,
                FormInput::Text,
                "Tên như trong quyết định công nhận.",
            )),
            required(column(
                "authors",
                "Tác giả, đồng tác giả",
                34.0,
                FormInput::Text,
                "Họ và tên, cách nhau bằng dấu chấm phẩy. Ví dụ: Thạch Thị Lan; Lý Hoàng Nam.",
            )),
            column(
                "unit",
                "Đơn vị",
                WIDE,
                Place::Units.open(),
                "Đơn vị công tác của tác giả; chọn trong danh sách.",
            ),
            required(column("year", "Năm công nhận", 10.0, FormInput::Year, "Ví dụ: 2021.")),
            column("scope", "Phạm vi ảnh hưởng", 24.0, Place::Scopes.closed(), "Chọn trong danh sách."),
            column(
                "recognisedBy",
                "Đơn vị công nhận",
                30.0,
                FormInput::Text,
                "Ví dụ: Hội đồng Sáng kiến Sở Y tế.",
            ),
            column("recognisedOn", "Ngày công nhận", NARROW, FormInput::Date, "Ví dụ: 20/12/2021."),
            column("docNumber", "Số quyết định", 18.0, FormInput::Text, "Ví dụ: 150/QĐ-SYT."),
            column("summary", "Hiệu quả", 44.0, FormInput::Text, "Tóm tắt nội dung và hiệu quả."),
            note(),
        ],
    }
}
