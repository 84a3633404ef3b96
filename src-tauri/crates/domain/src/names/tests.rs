use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

/// Sorts a list both ways and insists that it comes out as written.
fn assert_in_order(list: &[&str], compare: fn(&str, &str) -> Ordering, key: fn(&str) -> Vec<u8>) {
    let mut shuffled = list.to_vec();
    shuffled.sort_by_key(|text| (text.len() * 7 + text.bytes().map(usize::from).sum::<usize>()) % 13);
    let (mut by_comparison, mut by_key) = (shuffled.clone(), shuffled);
    by_comparison.sort_by(|a, b| compare(a, b));
    by_key.sort_by_cached_key(|text| key(text));
    assert_eq!(by_comparison, list);
    assert_eq!(by_key, list);
}

#[test]
fn the_collation_is_compiled_in() {
    assert!(PEOPLE.is_some() && TITLES.is_some());
}

#[test]
fn letters_follow_the_vietnamese_alphabet() {
    let alphabet = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y";
    let letters: Vec<&str> = alphabet.split(' ').collect();
    assert_in_order(&letters, compare_names, name_sort_key);
    assert_in_order(&letters, compare_titles, title_sort_key);
}

#[test]
fn tones_follow_khong_huyen_hoi_nga_sac_nang() {
    for tones in [
        ["Hoa", "Hoà", "Hoả", "Hoã", "Hoá", "Hoạ"],
        ["Hoa", "Hòa", "Hỏa", "Hõa", "Hóa", "Họa"],
        ["An", "Àn", "Ản", "Ãn", "Án", "Ạn"],
        ["Tuân", "Tuần", "Tuẩn", "Tuẫn", "Tuấn", "Tuận"],
        ["Nhương", "Nhường", "Nhưởng", "Nhưỡng", "Nhướng", "Nhượng"],
    ] {
        assert_in_order(&tones, compare_names, name_sort_key);
        assert_in_order(&tones, compare_titles, title_sort_key);
    }
}

#[test]
fn people_are_listed_by_given_family_and_middle_name() {
    assert_in_order(
        &[
            "Lê Thị An",
            "Nguyễn An",
            "Nguyễn Văn An",
            "NGUYỄN XUÂN AN",
            "Trần Bảo An",
            "Bùi Văn Ân",
            "Nguyễn Thị Bình",
            "Đỗ Mạnh Cường",
            "Phạm Hữu Dũng",
            "Vũ Thị Đào",
            "Cao Tiến Đạt",
            "Đinh Văn Hoà",
            "Lê Thị Hòa",
            "Mai Văn Hoà",
            "Ngô Thị Ơn",
            "An Văn Ưu",
            "Y",
        ],
        compare_names,
        name_sort_key,
    );
}

#[test]
fn a_remark_in_brackets_does_not_become_the_given_name() {
    assert_in_order(
        &[
            "Nguyễn Văn An (A)",
            "Nguyễn Văn An (sinh năm 1975)",
            "Trần Văn An",
            "Nguyễn Văn Bình (A)",
            "Lê Văn Cung",
        ],
        compare_names,
        name_sort_key,
    );
    assert_eq!(NameParts::of("(không tên)").given, "tên)");
}

#[test]
fn a_manual_key_stands_for_the_given_name() {
    let placed =
        |name: &str, manual: Option<&str>| NameOrder { manual: manual.map(Into::into) }.sort_key(name);
    let sa_rin = placed("Thạch Sa Rin", Some("Sa Rin"));
    assert!(name_sort_key("Nguyễn Thị Sa") < sa_rin && sa_rin < name_sort_key("Nguyễn Thị Sang"));
    assert!(placed("Y Moan Niê", Some("Moan")) < name_sort_key("Lê Thị Nga"));
    assert_eq!(placed("Lò Văn Ún", Some("  ")), name_sort_key("Lò Văn Ún"));
    assert_eq!(placed("Lò Văn Ún", None), name_sort_key("Lò Văn Ún"));
}

#[test]
fn titles_count_their_numbers() {
    assert_in_order(
        &[
            "Ban Dân tộc",
            "Đội 1",
            "Đội 2",
            "Đội 2A",
            "Đội 10",
            "Đội 10 - Tổ 2",
            "Đội 10 - Tổ 11",
            "Khối thi đua số 9",
            "Khối thi đua số 12",
            "Sở Nội vụ",
            "Sở Y tế",
            "Ủy ban nhân dân xã Hoà An",
            "Ủy ban nhân dân xã Hòa Bình",
        ],
        compare_titles,
        title_sort_key,
    );
}

#[test]
fn tone_placement_and_capitals_do_not_split_namesakes() {
    for (a, b) in [("Lê Thị Hoà", "Lê Thị Hòa"), ("LÊ THỊ THUỶ", "Lê Thị Thủy")] {
        let (of_a, of_b) = (name_sort_key(a), name_sort_key(b));
        let collated = of_a.len() - tidy(a).len();
        assert_eq!(of_a[..collated], of_b[..collated], "{a} and {b}");
    }
}

#[test]
fn the_edition_is_stable_within_a_build() {
    assert_eq!(sort_key_edition(), sort_key_edition());
    assert_eq!(sort_key_edition().len(), 16);
}

/// Names and titles, many of them nearly equal.
fn listed() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[AĂÂBDĐHNT]?(oa|uy|ươ|â|ă|ê|o|ư)[\u{300}\u{301}\u{303}\u{309}\u{323}]?[nmt]?",
        2 => "[anAN]{1,2}",
        2 => "[0-9]{1,12}",
        1 => "[-(),.'/&\u{A0}]{1,2}",
        1 => "\\PC{0,3}",
    ];
    prop::collection::vec(word, 0..5).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn keys_order_as_comparison_does(a in listed(), b in listed()) {
        prop_assert_eq!(name_sort_key(&a).cmp(&name_sort_key(&b)), compare_names(&a, &b));
        prop_assert_eq!(title_sort_key(&a).cmp(&title_sort_key(&b)), compare_titles(&a, &b));
    }

    #[test]
    fn the_order_is_total(a in listed(), b in listed(), c in listed()) {
        for compare in [compare_names, compare_titles] {
            prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
            prop_assert_eq!(compare(&a, &b).is_eq(), tidy(&a) == tidy(&b));
            prop_assert!(compare(&a, &b).is_gt() || compare(&b, &c).is_gt() || compare(&a, &c).is_le());
        }
    }

    #[test]
    fn encodings_do_not_move_a_name(name in listed()) {
        let decomposed: String = name.nfd().collect();
        prop_assert_eq!(name_sort_key(&decomposed), name_sort_key(&name));
        prop_assert_eq!(title_sort_key(&decomposed), title_sort_key(&name));
    }

    #[test]
    fn collation_keys_hold_no_end_mark(name in listed()) {
        let mut key = Vec::new();
        push_collation(&mut key, &TITLES, &name_key(&name));
        prop_assert!(!key.contains(&END_OF_PART));
    }
}
