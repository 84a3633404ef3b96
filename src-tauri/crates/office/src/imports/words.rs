//! The words lists use for what the office keeps as codes, and the words in which judged rows show it.
//!
//! Judged rows show values the way a person reads them, so these few Vietnamese words live here.

use domain::award::CommendationType;
use domain::nominee::{NomineeKind, RecipientClass, Sex};
use domain::text::fold;
use domain::unit::UnitKind;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A kind of nominee, its code or the word of the list.
pub(super) fn parse_kind(text: &str) -> Option<NomineeKind> {
    by_code(text).or_else(|| match words(text).as_str() {
        "ca nhan" => Some(NomineeKind::Person),
        "tap the" | "tap the nho" | "doanh nghiep" | "don vi" => Some(NomineeKind::Collective),
        "ho gia dinh" | "ho" | "gia dinh" => Some(NomineeKind::Household),
        _ => None,
    })
}

pub(crate) fn kind_text(kind: NomineeKind) -> &'static str {
    match kind {
        NomineeKind::Person => "Cá nhân",
        NomineeKind::Collective => "Tập thể",
        NomineeKind::Household => "Hộ gia đình",
    }
}

/// Nam or nữ.
pub(super) fn parse_sex(text: &str) -> Option<Sex> {
    by_code(text).or_else(|| match words(text).as_str() {
        "nam" | "ong" | "anh" | "m" => Some(Sex::Male),
        "nu" | "ba" | "chi" | "co" | "f" => Some(Sex::Female),
        _ => None,
    })
}

pub(crate) fn sex_text(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "Nam",
        Sex::Female => "Nữ",
    }
}

/// Loại hình khen thưởng.
pub(super) fn parse_commendation_type(text: &str) -> Option<CommendationType> {
    by_code(text).or_else(|| {
        let text = words(text);
        // `theo đợt (chuyên đề)` and `cống hiến` stand inside longer headings, so parts decide, in this order.
        [
            ("dot xuat", CommendationType::Sudden),
            ("chuyen de", CommendationType::Thematic),
            ("theo dot", CommendationType::Thematic),
            ("phong trao", CommendationType::Thematic),
            ("cong hien", CommendationType::Dedication),
            ("nien han", CommendationType::Seniority),
            ("doi ngoai", CommendationType::Foreign),
            ("khang chien", CommendationType::Resistance),
            ("cong trang", CommendationType::Merit),
            ("thuong xuyen", CommendationType::Merit),
        ]
        .into_iter()
        .find(|(part, _)| text.contains(part))
        .map(|(_, kind)| kind)
    })
}

pub(crate) fn commendation_type_text(kind: CommendationType) -> &'static str {
    match kind {
        CommendationType::Merit => "Công trạng",
        CommendationType::Sudden => "Đột xuất",
        CommendationType::Thematic => "Chuyên đề",
        CommendationType::Dedication => "Quá trình cống hiến",
        CommendationType::Seniority => "Niên hạn",
        CommendationType::Foreign => "Đối ngoại",
        CommendationType::Resistance => "Kháng chiến",
    }
}

/// Phân loại đối tượng, as form 0603.N counts people.
pub(super) fn parse_recipient_class(text: &str) -> Option<RecipientClass> {
    by_code(text).or_else(|| {
        let text = words(text);
        [
            ("lanh dao cap tinh", RecipientClass::ProvinceLeader),
            ("lanh dao tinh", RecipientClass::ProvinceLeader),
            ("cap so", RecipientClass::DepartmentLeader),
            ("lanh dao so", RecipientClass::DepartmentLeader),
            ("doanh nhan", RecipientClass::BusinessPerson),
            ("pho phong", RecipientClass::DivisionLeader),
            ("truong phong", RecipientClass::DivisionLeader),
            ("cap phong", RecipientClass::DivisionLeader),
            ("truc tiep", RecipientClass::DirectWorker),
        ]
        .into_iter()
        .find(|(part, _)| text.contains(part))
        .map(|(_, class)| class)
    })
}

pub(crate) fn recipient_class_text(class: RecipientClass) -> &'static str {
    match class {
        RecipientClass::ProvinceLeader => "Lãnh đạo cấp tỉnh",
        RecipientClass::DepartmentLeader => "Lãnh đạo cấp sở và tương đương",
        RecipientClass::BusinessPerson => "Doanh nhân",
        RecipientClass::DivisionLeader => "Phó phòng trở lên",
        RecipientClass::DirectWorker => "Trực tiếp lao động, công tác",
    }
}

/// Whether a word says a level (`Cấp tỉnh`) and not what the unit is: sở and hội are of the province too.
pub(super) fn is_level(text: &str) -> bool {
    matches!(words(text).as_str(), "cap tinh" | "cap so")
}

/// Loại đơn vị, its code or the word of the list.
pub(super) fn parse_unit_kind(text: &str) -> Option<UnitKind> {
    by_code(text).or_else(|| {
        let text = words(text);
        let exact = match text.as_str() {
            "tinh" | "ubnd tinh" => Some(UnitKind::Province),
            "so" | "so nganh" | "so va tuong duong" => Some(UnitKind::Department),
            "ban" | "ban nganh" | "co quan dang" | "ban co quan dang" | "co quan trung uong" => {
                Some(UnitKind::Board)
            }
            "doan the" | "mat tran" | "mat tran doan the" | "hoi" | "mat tran doan the hoi" => {
                Some(UnitKind::Union)
            }
            "luc luong vu trang" | "cong an" | "quan doi" | "bien phong" => Some(UnitKind::ArmedForces),
            "huyen" | "thi xa" | "thanh pho" | "cap huyen" | "huyen thi xa thanh pho" => {
                Some(UnitKind::District)
            }
            "xa" | "phuong" | "thi tran" | "dac khu" | "cap xa" | "xa phuong thi tran" => {
                Some(UnitKind::Commune)
            }
            "don vi su nghiep" | "su nghiep" | "su nghiep cong lap" => Some(UnitKind::PublicService),
            "doanh nghiep" | "to chuc kinh te" | "hop tac xa" => Some(UnitKind::Enterprise),
            "khoi" | "cum" | "khoi thi dua" | "cum thi dua" | "khoi cum thi dua" => Some(UnitKind::Bloc),
            "khac" => Some(UnitKind::Other),
            _ => None,
        };
        exact.or_else(|| {
            // What the screens and exports call the kinds: "Sở, cơ quan ngang sở", "Đơn vị sự nghiệp công lập".
            [
                ("su nghiep", UnitKind::PublicService),
                ("doanh nghiep", UnitKind::Enterprise),
                ("vu trang", UnitKind::ArmedForces),
                ("thi dua", UnitKind::Bloc),
                ("doan the", UnitKind::Union),
                ("xa phuong", UnitKind::Commune),
                ("huyen thi xa", UnitKind::District),
                ("so co quan", UnitKind::Department),
                ("ban co quan", UnitKind::Board),
            ]
            .into_iter()
            .find(|(part, _)| text.contains(part))
            .map(|(_, kind)| kind)
        })
    })
}

pub(crate) fn unit_kind_text(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Province => "Tỉnh",
        UnitKind::Department => "Sở",
        UnitKind::Board => "Ban, cơ quan Đảng",
        UnitKind::Union => "Mặt trận, đoàn thể",
        UnitKind::ArmedForces => "Lực lượng vũ trang",
        UnitKind::District => "Huyện, thị xã, thành phố",
        UnitKind::Commune => "Xã, phường, thị trấn",
        UnitKind::PublicService => "Đơn vị sự nghiệp",
        UnitKind::Enterprise => "Doanh nghiệp",
        UnitKind::Bloc => "Khối thi đua",
        UnitKind::Other => "Khác",
    }
}

/// The kind a unit's own name says, for lists that have no column for it.
pub(super) fn unit_kind_by_name(name: &str) -> UnitKind {
    let reading = super::abbreviations::readings(name).into_iter().next().unwrap_or_default();
    let place = reading.strip_prefix("uy ban nhan dan ").unwrap_or(&reading);
    [
        ("tinh ", UnitKind::Province),
        ("huyen ", UnitKind::District),
        ("thi xa ", UnitKind::District),
        ("thanh pho ", UnitKind::District),
        ("quan ", UnitKind::District),
        ("xa ", UnitKind::Commune),
        ("phuong ", UnitKind::Commune),
        ("thi tran ", UnitKind::Commune),
        ("dac khu ", UnitKind::Commune),
        ("so ", UnitKind::Department),
        ("thanh tra", UnitKind::Department),
        ("van phong uy ban", UnitKind::Department),
        ("khoi ", UnitKind::Bloc),
        ("cum ", UnitKind::Bloc),
        ("cong an", UnitKind::ArmedForces),
        ("bo chi huy", UnitKind::ArmedForces),
        ("ban chi huy", UnitKind::ArmedForces),
        ("mat tran", UnitKind::Union),
        ("uy ban mat tran", UnitKind::Union),
        ("lien doan", UnitKind::Union),
        ("lien minh", UnitKind::Union),
        ("hoi ", UnitKind::Union),
        ("tinh doan", UnitKind::Union),
        ("cong ty", UnitKind::Enterprise),
        ("doanh nghiep", UnitKind::Enterprise),
        ("hop tac xa", UnitKind::Enterprise),
        ("ngan hang", UnitKind::Enterprise),
        ("benh vien", UnitKind::PublicService),
        ("trung tam", UnitKind::PublicService),
        ("truong ", UnitKind::PublicService),
        ("tram ", UnitKind::PublicService),
        ("ban ", UnitKind::Board),
        ("van phong", UnitKind::Board),
    ]
    .into_iter()
    .find(|(start, _)| place.starts_with(start))
    .map_or(UnitKind::Other, |(_, kind)| kind)
}

/// A yes or no cell; a mark in the column means yes.
pub(super) fn parse_yes_no(text: &str) -> Option<bool> {
    match words(text).as_str() {
        "x" | "co" | "1" | "true" | "yes" | "dung" | "nha nuoc" | "cong lap" | "trong nha nuoc"
        | "truong khoi" | "truong cum" => Some(true),
        "khong" | "0" | "false" | "no" | "ngoai nha nuoc" | "tu nhan" | "thanh vien" => Some(false),
        _ => None,
    }
}

pub(crate) fn yes_no_text(yes: bool) -> &'static str {
    if yes { "Có" } else { "Không" }
}

/// The code of the wire, for values that come back from a pick list.
pub(super) fn by_code<T: DeserializeOwned>(text: &str) -> Option<T> {
    let code = text.trim();
    // Codes are written so and words of lists hardly ever; telling serde's reasons for each word costs more than reading it.
    let may_be_code = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    may_be_code.then(|| serde_json::from_value(Value::String(code.to_owned())).ok()).flatten()
}

/// Folded words without punctuation.
pub(super) fn words(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether a text already holds another, word for word and at its end.
pub(super) fn says_whole(said: &str, text: &str) -> bool {
    let (said, text) = (fold(said), fold(text));
    said.strip_suffix(text.as_str()).is_some_and(|before| before.is_empty() || before.ends_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_read_back() {
        for kind in [NomineeKind::Person, NomineeKind::Collective, NomineeKind::Household] {
            assert_eq!(parse_kind(kind_text(kind)), Some(kind));
        }
        for sex in [Sex::Male, Sex::Female] {
            assert_eq!(parse_sex(sex_text(sex)), Some(sex));
        }
        for class in
            ["province_leader", "department_leader", "business_person", "division_leader", "direct_worker"]
        {
            let class = parse_recipient_class(class).unwrap();
            assert_eq!(parse_recipient_class(recipient_class_text(class)), Some(class));
        }
        for kind in ["merit", "sudden", "thematic", "dedication", "seniority", "foreign", "resistance"] {
            let kind = parse_commendation_type(kind).unwrap();
            assert_eq!(parse_commendation_type(commendation_type_text(kind)), Some(kind));
        }
        for kind in [
            "province",
            "department",
            "board",
            "union",
            "armed_forces",
            "district",
            "commune",
            "public_service",
            "enterprise",
            "bloc",
            "other",
        ] {
            let kind = parse_unit_kind(kind).unwrap();
            assert_eq!(parse_unit_kind(unit_kind_text(kind)), Some(kind));
        }
        assert_eq!(
            (parse_yes_no("Có"), parse_yes_no("Không"), parse_yes_no("có lẽ")),
            (Some(true), Some(false), None)
        );
    }

    #[test]
    fn the_name_of_a_unit_says_its_kind() {
        for (name, kind) in [
            ("UBND tỉnh Sóc Trăng", UnitKind::Province),
            ("Sở Y tế", UnitKind::Department),
            ("UBND huyện Mỹ Xuyên", UnitKind::District),
            ("UBND TT. Kế Sách", UnitKind::Commune),
            ("Phường 5", UnitKind::Commune),
            ("Công an tỉnh", UnitKind::ArmedForces),
            ("Hội Nông dân tỉnh", UnitKind::Union),
            ("Ban Dân tộc", UnitKind::Board),
            ("TTYT huyện Kế Sách", UnitKind::PublicService),
            ("Công ty TNHH Muối Biển", UnitKind::Enterprise),
            ("Khối thi đua các doanh nghiệp", UnitKind::Bloc),
            ("Câu lạc bộ Hưu trí", UnitKind::Other),
        ] {
            assert_eq!(unit_kind_by_name(name), kind, "{name}");
        }
    }
}
