use domain::ids::UnitId;
use domain::records::units::UnitFields;
use domain::unit::UnitKind;
use store::imports::KnownAlias;

use super::*;

/// Key, name, key of the unit above.
const UNITS: &[(i64, &str, i64)] = &[
    (1, "UBND tỉnh Thử Nghiệm", 0),
    (2, "Sở Y tế", 1),
    (3, "Trung tâm Y tế huyện Bình Mẫu", 2),
    (4, "UBND huyện Bình Mẫu", 1),
    (5, "UBND xã Thạnh Phú", 4),
    (6, "UBND huyện Long Mẫu", 1),
    (7, "UBND xã Thạnh Phú", 6),
    (8, "Công an tỉnh", 1),
    (9, "Bệnh viện Đa khoa tỉnh", 2),
    (10, "Khoa Nội", 9),
    (11, "Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm tỉnh", 2),
    (12, "UBND xã Hòa Tú 2", 4),
    (13, "Sở Lao động - Thương binh và Xã hội", 1),
    (14, "Hội LHPN huyện Bình Mẫu", 4),
    (15, "UBND thành phố Sóc Mẫu", 1),
    (16, "UBND Phường 5", 15),
    (17, "UBND xã Tham Mẫu", 4),
];

fn book(sender: i64, aliases: Vec<KnownAlias>) -> UnitBook {
    let units = UNITS
        .iter()
        .map(|(id, name, parent)| {
            let fields = UnitFields {
                code: None,
                name: (*name).into(),
                parent: (*parent > 0).then_some(UnitId(*parent)),
                kind: if *id == 1 { UnitKind::Province } else { UnitKind::Other },
                field_of_activity: None,
                is_state: true,
                bloc: None,
                is_bloc_leader: false,
                valid_from: None,
                valid_to: None,
            };
            (UnitId(*id), fields)
        })
        .collect();
    UnitBook::new(units, aliases, Some(UnitId(sender)))
}

#[test]
fn a_name_is_known_in_its_spellings_and_nothing_else() {
    use UnitMatch::{Known, Several, Unknown};
    let book = book(2, vec![]);
    for (text, expected) in [
        ("Sở Y tế", Known(UnitId(2))),
        ("SỞ Y TẾ TỈNH THỬ NGHIỆM", Known(UnitId(2))),
        ("So Y te", Known(UnitId(2))),
        ("TTYT huyện Bình Mẫu", Known(UnitId(3))),
        ("TTYT Bình Mẫu", Unknown),
        ("Huyện Bình Mẫu", Known(UnitId(4))),
        ("H. Bình Mẫu", Known(UnitId(4))),
        ("UBND xã Thạnh Phú", Several(vec![UnitId(5), UnitId(7)])),
        ("UBND xã Thạnh Phú, huyện Bình Mẫu", Known(UnitId(5))),
        ("xã Thạnh Phú - H. Long Mẫu", Known(UnitId(7))),
        ("Công an tỉnh Thử Nghiệm", Known(UnitId(8))),
        ("CA tỉnh", Known(UnitId(8))),
        ("BVĐK tỉnh Thử Nghiệm", Known(UnitId(9))),
        ("UBND xã Hoà Tú II", Known(UnitId(12))),
        ("Sở LĐ-TB&XH", Known(UnitId(13))),
        ("UBND tỉnh", Known(UnitId(1))),
        ("Sở Y", Unknown),
        ("", Unknown),
        ("---", Unknown),
    ] {
        assert_eq!(book.find(text), expected, "{text}");
    }
}

#[test]
fn of_several_units_of_one_name_the_senders_own_is_meant() {
    assert_eq!(book(4, vec![]).find("xã Thạnh Phú"), UnitMatch::Known(UnitId(5)));
    assert_eq!(book(6, vec![]).find("xã Thạnh Phú"), UnitMatch::Known(UnitId(7)));
}

#[test]
fn places_are_known_by_the_short_ways_of_writing_them() {
    let book = book(2, vec![]);
    for (text, unit) in [
        ("TPSM", 15),
        ("TP.SM", 15),
        ("TP Sóc Mẫu", 15),
        ("P.5, TPSM", 16),
        ("UBND P5, TP.SM", 16),
        ("X. Tham Mẫu", 17),
        ("UBND X.Tham Mẫu, H.Bình Mẫu", 17),
    ] {
        assert_eq!(book.find(text), UnitMatch::Known(UnitId(unit)), "{text}");
    }
}

#[test]
fn a_district_leaves_out_its_own_name_and_nobody_else_does() {
    for text in ["Hội LHPN huyện", "Hội LHPN", "Hội Liên hiệp Phụ nữ huyện Bình Mẫu"] {
        assert_eq!(book(4, vec![]).find(text), UnitMatch::Known(UnitId(14)), "{text}");
    }
    assert_eq!(book(4, vec![]).find("UBND huyện"), UnitMatch::Known(UnitId(4)));
    assert_eq!(book(2, vec![]).find("Hội LHPN huyện"), UnitMatch::Unknown);
    for (text, lacks) in [
        ("Chủ tịch Hội LHPN huyện", true),
        ("Công chức UBND xã", true),
        ("Chủ tịch UBND huyện Bình Mẫu", false),
        ("Trưởng ấp 3", false),
        ("Giám đốc", false),
        ("Ủy viên Ban Chấp hành tỉnh", false),
    ] {
        assert_eq!(lacks_its_place(text), lacks, "{text}");
    }
}

#[test]
fn a_remembered_name_is_known_and_the_senders_own_word_wins() {
    let alias = |sender: Option<i64>, unit: i64| KnownAlias {
        alias_key: alias_key("TTYT Bình Mẫu"),
        unit: UnitId(unit),
        sender: sender.map(UnitId),
    };
    assert_eq!(book(2, vec![alias(None, 3)]).find("TTYT Bình Mẫu"), UnitMatch::Known(UnitId(3)));
    assert_eq!(
        book(2, vec![alias(None, 3), alias(Some(2), 9)]).find("ttyt  bình mẫu"),
        UnitMatch::Known(UnitId(9))
    );
}

#[test]
fn position_and_unit_are_cut_where_the_longest_unit_begins() {
    let book = book(2, vec![]);
    for (text, expected) in [
        ("Điều dưỡng, Trung tâm Y tế huyện Bình Mẫu", Some(("Điều dưỡng", 3))),
        ("Bác sĩ, Phó Trưởng khoa, BVĐK tỉnh", Some(("Bác sĩ, Phó Trưởng khoa", 9))),
        ("Dược sĩ, Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm tỉnh", Some(("Dược sĩ", 11))),
        ("Công chức - UBND xã Thạnh Phú, huyện Long Mẫu", Some(("Công chức", 7))),
        ("Phó Giám đốc Sở Y tế", Some(("Phó Giám đốc", 2))),
        ("Trưởng phòng Tổ chức\nSở Y tế", Some(("Trưởng phòng Tổ chức", 2))),
        ("Giám đốc", None),
        ("Trưởng ấp Tắc Gồng, ấp ba", None),
    ] {
        assert_eq!(
            book.split_position(text),
            expected.map(|(before, unit)| (before, UnitId(unit))),
            "{text}"
        );
    }
}

#[test]
fn the_nearest_units_are_offered_for_an_unknown_name() {
    let book = book(2, vec![]);
    for (text, first) in
        [("TTYT Bình Mẫu", 3), ("Trung tâm Y tế huyện Binh Mau B", 3), ("Bệnh vien Đa khoa tinh TN", 9)]
    {
        assert_eq!(book.nearest(text).first(), Some(&UnitId(first)), "{text}");
        assert!(book.nearest(text).len() <= 5);
    }
    assert_eq!(book.nearest("Câu lạc bộ Hưu trí"), []);
}

#[test]
fn a_part_is_found_inside_its_unit_and_shared_names_are_shown_with_their_parent() {
    let book = book(2, vec![]);
    assert_eq!(book.find_part("Khoa Nội", UnitId(9)), Some(UnitId(10)));
    assert_eq!(book.find_part("Khoa Nội", UnitId(3)), None);
    assert_eq!(book.shown_name(UnitId(5)), "UBND xã Thạnh Phú, UBND huyện Bình Mẫu");
    assert_eq!(book.shown_name(UnitId(2)), "Sở Y tế");
}
