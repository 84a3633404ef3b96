use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::syllable::is_syllable;
use super::*;

const TCVN3: LegacyCode = LegacyCode::Tcvn3;
const CAPITALS: LegacyCode = LegacyCode::Tcvn3Capitals;
const VNI: LegacyCode = LegacyCode::Vni;

/// Every Vietnamese letter beyond ASCII, small.
const LETTERS: &str = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

#[test]
fn letters_that_only_unicode_has_are_known_wherever_they_stand() {
    let large = LETTERS.to_uppercase();
    let is_known = |c: char| {
        (LETTERS.contains(c) || large.contains(c)) && !('\u{c0}'..='\u{ff}').contains(&c)
            || "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31b}\u{323}".contains(c)
    };
    for c in '\0'..=char::MAX {
        for text in [c.to_string(), format!("日{c}á")] {
            assert_eq!(is_unicode_vietnamese(&text), is_known(c), "{text} {:x}", u32::from(c));
        }
    }
}

#[test]
fn a_font_says_the_code() {
    for (font, code) in [
        (".VnTime", Some(TCVN3)),
        (".VnArial", Some(TCVN3)),
        (".VnArial Narrow", Some(TCVN3)),
        (".VNTIME", Some(TCVN3)),
        ("'.VnTime'", Some(TCVN3)),
        (".VnTimeH", Some(CAPITALS)),
        (".VnArialH", Some(CAPITALS)),
        (".VnTeknicalH", Some(CAPITALS)),
        (".VnArial NarrowH", Some(CAPITALS)),
        ("VnTime", Some(TCVN3)),
        ("VNI-Times", Some(VNI)),
        ("VNI-Helve-Condense", Some(VNI)),
        ("vni-times", Some(VNI)),
        ("VNI Times", Some(VNI)),
        ("Times New Roman", None),
        ("UVnTime", None),
        ("VNtimes new roman", None),
        ("Vnicorn", None),
        ("", None),
    ] {
        assert_eq!(LegacyCode::of_font(font), code, "{font}");
    }
}

#[test]
fn old_text_becomes_readable() {
    for (code, old, text) in [
        (TCVN3, "NguyÔn V¨n An", "Nguyễn Văn An"),
        (TCVN3, "TrÇn ThÞ H\u{AD}\u{AC}ng", "Trần Thị Hương"),
        (TCVN3, "Vò Hµ", "Vũ Hà"),
        (TCVN3, "Së GD&§T", "Sở GD&ĐT"),
        (TCVN3, "Tæ CNTT", "Tổ CNTT"),
        (TCVN3, "Lª ThÞ ¸nh", "Lê Thị Ánh"),
        (TCVN3, "®iÒu ¸nh s¸ng", "điều ánh sáng"),
        (TCVN3, "NGUYÔN V¡N ¸NH", "NGUYỄN VĂN ÁNH"),
        (TCVN3, "§ç THÞ Hµ", "ĐỖ THỊ HÀ"),
        (TCVN3, "UBND x· T©n Phó, 5 m²", "UBND xã Tân Phú, 5 m²"),
        // Windows set to Vietnamese kept these bytes as ă and ơ.
        (TCVN3, "c\u{103} t\u{1A1} n\u{AD}íc", "có từ nước"),
        (TCVN3, "H\u{3BC} Néi", "Hà Nội"),
        (CAPITALS, "ñy ban nh©n d©n", "ỦY BAN NHÂN DÂN"),
        (CAPITALS, "stt", "STT"),
        (VNI, "Nguyeãn Vaên An", "Nguyễn Văn An"),
        (VNI, "Traàn Thò Höông", "Trần Thị Hương"),
        (VNI, "ÑOÃ THÒ HAÉNG", "ĐỖ THỊ HẮNG"),
        (VNI, "Lyù Vó Nghóa, Thuyø", "Lý Vĩ Nghĩa, Thuỳ"),
        (VNI, "Söï nghieäp giaùo duïc ôû xaõ", "Sự nghiệp giáo dục ở xã"),
        (VNI, "An 1975", "An 1975"),
    ] {
        assert_eq!(code.decode(old).text, text, "{old:?}");
    }
    for (code, old, sure) in [
        (TCVN3, "NguyÔn V¨n An", true),
        (TCVN3, "Lª ThÞ ¸nh", false),
        (TCVN3, "NguyÔn \u{C0}", false),
        (CAPITALS, "ñy ban", true),
        (VNI, "Traàn Thò Höông", true),
        (VNI, "Traàn ß", false),
    ] {
        assert_eq!(code.decode(old).sure, sure, "{old:?}");
    }
}

#[test]
fn every_letter_survives_both_codes() {
    for letter in LETTERS.chars().map(String::from) {
        for code in [TCVN3, VNI] {
            assert_eq!(code.decode(&code.encode(&letter)).text, letter);
        }
        let large = letter.to_uppercase();
        assert_eq!(VNI.decode(&VNI.encode(&large)).text, large);
        assert_eq!(CAPITALS.decode(&CAPITALS.encode(&large)).text, large);
    }
    for large in ["Ă", "Â", "Đ", "Ê", "Ô", "Ơ", "Ư"] {
        assert_eq!(TCVN3.decode(&TCVN3.encode(large)).text, large);
    }
}

#[test]
fn syllables_are_known_by_their_shape() {
    for word in
        "Nguyễn Trần Lê Phạm Thuý Thúy Nghiêng quýt Quốc giếng gì gìn Khuỷu huơ xoong uỷ yến Ái ĐƯỜNG thuở ngoằn khuya Mỹ lí quả đuýt"
            .split(' ')
    {
        assert!(is_syllable(word), "{word}");
    }
    for word in "NguyÔn Phan1 José tach bap Strasse aa uôa thh hạí Krông Đắk-Lắk ẹẹ w zin".split(' ')
    {
        assert!(!is_syllable(word), "{word}");
    }
}

#[test]
fn lists_in_old_codes_are_recognised_and_nothing_else_is() {
    let old = [
        "NguyÔn V¨n An|TrÇn ThÞ B×nh|Lª Hoµng|Vò Hµ",
        "Sè TT|Hä vµ tªn|N¨m sinh|Chøc vô, ®¬n vÞ c«ng t¸c",
        "THẠCH|Thach Thi Xuyen|Tr\u{AD}êng mÇm non|ñy ban nh©n d©n x·|§Þa chØ",
        "K'Br«l|Ph¹m ThÞ Thóy|Bïi TiÕn Dòng|Hå ChÝ",
    ];
    for list in old {
        assert_eq!(LegacyCode::guess(list.split('|')), Some(TCVN3), "{list}");
    }
    for list in [
        "Nguyeãn Vaên An|Traàn Thò Bình|Leâ Hoaøng",
        "Hoï vaø teân|Ñôn vò coâng taùc|Chöùc vuï",
        "ÑOÃ THÒ HAÉNG|UÛY BAN NHAÂN DAÂN XAÕ",
    ] {
        assert_eq!(LegacyCode::guess(list.split('|')), Some(VNI), "{list}");
    }
    for list in [
        "Nguyễn Văn An|Trần Thị Bình|Lê Hoàng|Vũ Hà",
        "Hoàng Hà|Tôn Thành|Tràn Tài|toàn|hoà|có|tôi|bé|vò|sè|hé|ông|cùng|không|làm|và|là|nhà|cá",
        "La Toán|Lò Hoà|Hoá|toà|khoá|Khoáng|Đoàn|Loan",
        "José García|André Müller|Zoë Noël|François Lefèvre|Søren Kierkegård|João da Conceição",
        "né à Orléans|l'été à la plage|déjà vu|naïveté|où est le maïs|caïn|laïc",
        "Köln schön für Löwe|Zürich böse hören Straße|größer|müssen",
        "Đắk Lắk|Krông Pắc|H'Nhuôn Niê|Y Moan Êban|Rơ Châm H'Yéo",
        "plain English words|§ 5.1|© 2021|25 °C|5 m²|½ day|«quoted»|±3 %",
        "NguyÔn V¨n An",
        "Ph\u{AD}êng 1|Ph\u{AD}êng 2|Ph\u{AD}êng 3|Ph\u{AD}êng 4",
        "Nguyá»…n VÄƒn|Tráº§n Thá»‹|LÃª",
        "Ho\u{300}a Ba\u{309}o|Tra\u{302}\u{300}n",
        "",
    ] {
        assert_eq!(LegacyCode::guess(list.split('|')), None, "{list}");
    }
}

/// Syllables written as Unicode, many of them without a letter that only Unicode has.
fn syllable() -> impl Strategy<Value = String> {
    let onset = "(ngh|ch|gh|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
    let open = "(a|ai|an|ang|anh|ao|am|au|ay|ân|âm|ây|ăn|e|en|em|ê|ênh|i|inh|iêu|o|oa|oai|oan|oi|on|ong|ô|ôn|ông|ơi|u|ui|un|ung|uân|uê|uy|uyên|uôn|ưa|ươn|y|yên)[\u{300}\u{301}\u{303}\u{309}\u{323}]?";
    (onset, open, 0..3_u8).prop_map(|(onset, rime, case)| {
        let tone: String = rime.chars().filter(|c| ('\u{300}'..='\u{323}').contains(c)).collect();
        let vowels: String = rime.chars().filter(|c| !('\u{300}'..='\u{323}').contains(c)).collect();
        let at = vowels.char_indices().nth(1).map_or(vowels.len(), |(at, _)| at);
        let (first, rest) = vowels.split_at(at);
        let word: String = format!("{onset}{first}{tone}{rest}").nfc().collect();
        match case {
            0 => word,
            1 => word.to_uppercase(),
            _ => {
                let mut letters = word.chars();
                let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
                first + letters.as_str()
            }
        }
    })
}

proptest! {
    #[test]
    fn unicode_is_never_taken_for_an_old_code(words in prop::collection::vec(syllable(), 1..40)) {
        let texts = words.chunks(3).map(|words| words.join(" ")).collect::<Vec<_>>();
        prop_assert_eq!(LegacyCode::guess(texts.iter().map(String::as_str)), None);
    }

    #[test]
    fn old_lists_come_back_as_they_were_typed(words in prop::collection::vec(syllable(), 1..12)) {
        let typed = words.join(" ");
        prop_assert_eq!(VNI.decode(&VNI.encode(&typed)).text, typed.clone());
        prop_assert_eq!(CAPITALS.decode(&CAPITALS.encode(&typed)).text, typed.to_uppercase());
        let small = typed.to_lowercase();
        prop_assert_eq!(TCVN3.decode(&TCVN3.encode(&small)).text, small);
    }

    #[test]
    fn any_text_can_be_weighed_and_decoded(text in any::<String>()) {
        for code in [TCVN3, CAPITALS, VNI] {
            let _ = (code.decode(&text), code.weigh(&text), code.encode(&text));
        }
        let _ = LegacyCode::guess([text.as_str()].into_iter());
    }
}
