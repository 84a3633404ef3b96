use proptest::prelude::*;

use super::*;

/// The same text as macOS, and as the usual keyboards in "tổ hợp" mode, would send it.
fn decomposed(text: &str) -> String {
    text.nfd().collect()
}

fn half_composed(text: &str) -> String {
    text.nfc().flat_map(|c| split_tone(c).into_iter().flatten()).collect()
}

/// `ấ` as `â` and a tone: the letter is composed, the tone stands alone.
fn split_tone(c: char) -> [Option<char>; 2] {
    let parts: Vec<char> = std::iter::once(c).nfd().collect();
    match parts.iter().copied().find(|p| is_tone(*p)) {
        Some(tone) => {
            let letter: String = parts.iter().copied().filter(|p| !is_tone(*p)).nfc().collect();
            [letter.chars().next(), Some(tone)]
        }
        None => [Some(c), None],
    }
}

#[test]
fn one_line_of_text_becomes_tidy() {
    for (typed, stored) in [
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        ("  Nguyễn \u{A0}Văn\tAn \r\n", "Nguyễn Văn An"),
        ("Tên gọi\n(Ông/Bà/Chức danh)", "Tên gọi (Ông/Bà/Chức danh)"),
        ("\u{FEFF}Ng\u{AD}uyễn\u{200B} Văn\u{2009}An\u{200E}", "Nguyễn Văn An"),
        ("Nguye\u{302}\u{303}n", "Nguyễn"),
        ("Nguy\u{EA}\u{303}n", "Nguyễn"),
        ("Pha\u{301}\u{302}n \u{E1}\u{306}", "Phấn ắ"),
        ("Quô\u{323}c", "Quộc"),
        ("Th\u{1A1}\u{300}i", "Thời"),
        ("\u{D0}ặng \u{189}ình", "Đặng Đình"),
        ("\u{A0}\u{A0}\u{3000}", ""),
        ("nguồn lâỵ", "nguồn lâỵ"),
        ("lan toả", "lan toả"),
        ("null\u{0}\u{1}byte", "nullbyte"),
        ("=SUM(A1) <b>", "=SUM(A1) <b>"),
    ] {
        assert_eq!(tidy(typed), stored, "{typed:?}");
    }
}

#[test]
fn paragraphs_survive_and_blank_lines_do_not_pile_up() {
    for (typed, stored) in [
        ("một\r\nhai\rba", "một\nhai\nba"),
        ("\n\n một  \n \u{A0} \n\n\n hai\u{2028}ba \n\n", "một\n\nhai\nba"),
        ("tối\u{C}đa", "tối\nđa"),
        (" \r\n \r\n", ""),
    ] {
        assert_eq!(tidy_lines(typed), stored, "{typed:?}");
    }
}

#[test]
fn the_search_key_has_no_marks() {
    for (text, key) in [
        ("Nguyễn Đức Ân", "nguyen duc an"),
        ("ĐẮK LẮK", "dak lak"),
        ("lan toả", "lan toa"),
        ("lan tỏa", "lan toa"),
        ("\u{F0}ồng \u{D0}ỗ", "dong do"),
        ("H\u{2019}Nhuôn", "h'nhuon"),
        ("COVID \u{2013} 19", "covid - 19"),
        ("Ủy ban  nhân dân", "uy ban nhan dan"),
        ("a \u{301} b", "a b"),
    ] {
        assert_eq!(fold(text), key, "{text:?}");
    }
}

#[test]
fn every_word_looked_for_begins_a_word_of_the_text() {
    for (hay, needle, found) in [
        ("Nguyễn Đức Ân", "duc ng", true),
        ("Nguyễn Đức Ân", "NGUYỄN ÂN", true),
        ("Nguyễn Đức Ân", "guyen", false),
        ("Nguyễn Đức Ân", "", true),
        ("", "an", false),
        ("phòng, chống dịch Covid -19", "phòng chống COVID-19", true),
        ("Chiến sỹ thi đua", "chiến sĩ", true),
        ("Mĩ Tho", "mỹ tho", true),
        ("Lê Thị Mai", "may", false),
        ("Hoàng Minh", "my", false),
        ("Phú Quí", "quý", true),
        ("H'Nhuôn Niê", "h'nhuôn", true),
    ] {
        assert_eq!(matches_words(&fold(hay), &fold(needle)), found, "{needle:?} in {hay:?}");
    }
}

#[test]
fn i_and_y_are_twins_only_as_the_single_vowel() {
    for (word, twin) in [
        ("my", Some("mi")),
        ("si", Some("sy")),
        ("quy", Some("qui")),
        ("thi", Some("thy")),
        ("mai", None),
        ("thuy", None),
        ("y", None),
        ("an", None),
        ("", None),
    ] {
        assert_eq!(twin_spelling(word).as_deref(), twin, "{word:?}");
    }
}

#[test]
fn the_same_name_is_known_in_every_spelling() {
    for (a, b, same) in [
        ("Nguyễn Thị Hoà", "Nguyễn Thị Hòa", true),
        ("Lê Thuỷ", "Lê Thủy", true),
        ("lan toả", "lan tỏa", true),
        ("Khoẻ", "Khỏe", true),
        ("NGUYỄN THỊ HÒA", "Nguyễn Thị Hoà", true),
        ("Đỗ Phượng", "\u{D0}ỗ Phượng", true),
        ("H'Nhuôn Niê", "H\u{2019}Nhuôn Niê", true),
        ("Nguyễn  Văn An", "Nguyễn Văn\u{A0}An", true),
        ("Phú Quí", "Phú Quý", false),
        ("Nguyễn Văn An", "Nguyễn Văn Ân", false),
        ("Trần Thị Hoa", "Trần Thị Hòa", false),
        ("Trần Thị Hoà", "Trần Thị Hoạ", false),
        ("Lê Dung", "Lê Dũng", false),
        ("Lê Đung", "Lê Dung", false),
    ] {
        assert_eq!(same_name(a, b), same, "{a:?} and {b:?}");
    }
}

#[test]
fn a_name_is_never_blank_and_never_endless() {
    let parsed = |typed: &str| Name::parse(typed).map(String::from);
    assert_eq!(parsed("  Sở  Nội vụ "), Some("Sở Nội vụ".into()));
    assert_eq!(parsed(" \u{A0}\u{200B}\n"), None);
    assert_eq!(parsed(&"ệ".repeat(NAME_MAX_CHARS)).map(|n| n.chars().count()), Some(NAME_MAX_CHARS));
    assert_eq!(parsed(&decomposed(&"ệ".repeat(NAME_MAX_CHARS))), parsed(&"ệ".repeat(NAME_MAX_CHARS)));
    assert_eq!(parsed(&"ệ".repeat(NAME_MAX_CHARS + 1)), None);
    assert_eq!(Name::try_from(String::new()), Err(NotAName));
    assert_eq!(Name::inline(&ts_rs::Config::default()), "string");
}

/// Text as it really arrives: Vietnamese letters, stray marks, every sort of space, and anything else.
fn arriving_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zđăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵA-ZĐÂÊÔƠƯ]{1,7}",
        2 => "[\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}]{1,3}",
        2 => "[ \t\r\n\u{A0}\u{2028}\u{200B}\u{AD}\u{FEFF}\u{C}]{1,3}",
        1 => "\\PC{0,4}",
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// A person's name in well-formed syllables.
fn person() -> impl Strategy<Value = String> {
    prop::collection::vec(
        "[BCDĐHKLMNTV]?(oa|uy|iê|ươ|â|ă|o|ư|uyê)[\u{300}\u{301}\u{303}\u{309}\u{323}]?[nmt]?",
        1..5,
    )
    .prop_map(|syllables| syllables.join(" ").nfc().collect())
}

proptest! {
    #[test]
    fn tidying_twice_changes_nothing(text in arriving_text()) {
        let once = tidy(&text);
        prop_assert_eq!(tidy(&once), once);
    }

    #[test]
    fn tidying_lines_twice_changes_nothing(text in arriving_text()) {
        let once = tidy_lines(&text);
        prop_assert_eq!(tidy_lines(&once), once);
    }

    #[test]
    fn tidy_is_the_lines_joined(text in arriving_text()) {
        prop_assert_eq!(tidy(&tidy_lines(&text)), tidy(&text));
    }

    #[test]
    fn keys_do_not_depend_on_tidying_first(text in arriving_text()) {
        prop_assert_eq!(fold(&tidy(&text)), fold(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
        prop_assert_eq!(name_key(&tidy(&text)), name_key(&text));
    }

    #[test]
    fn the_three_spellings_are_one(name in person()) {
        for other in [decomposed(&name), half_composed(&name)] {
            prop_assert_eq!(tidy(&other), tidy(&name));
            prop_assert_eq!(name_key(&other), name_key(&name));
            prop_assert_eq!(fold(&other), fold(&name));
        }
    }

    #[test]
    fn equal_name_keys_have_equal_search_keys(a in person(), b in person()) {
        prop_assert!(!same_name(&a, &b) || fold(&a) == fold(&b));
    }
}

#[test]
fn the_short_way_and_the_long_way_agree_on_every_letter() {
    let mut short = 0;
    for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32).filter(|c| is_composed_char(*c)) {
        short += 1;
        for around in [["", ""], ["a", "e"], ["Ấ", "ặ"], [" ", " "]] {
            let text = format!("{}{c}{}", around[0], around[1]);
            assert!(is_composed(&text), "{text:?}");
            assert_eq!(compose_visible(&text), text);
            assert_eq!(fold_composed(&text), fold_any(&text), "{text:?}");
        }
    }
    assert!(short > 900, "{short}");
    for typed in ["Nguyê\u{303}n", "a\u{200B}b", "\u{D0}ức", "A\u{AD}n", "\u{85}", "\u{2028}"] {
        assert!(!is_composed(typed), "{typed:?}");
    }
}
