//! Letters as fonts of before Unicode keep them; written from the two standards' tables, apart from the program's own.

use unicode_normalization::UnicodeNormalization;

/// The letters of TCVN 5712 (ABC) with the character Excel keeps for each.
const TCVN3: &[(&str, &str)] = &[
    ("àảãáạ", "µ¶·¸¹"),
    ("ăằẳẵắặ", "¨»¼½¾Æ"),
    ("âầẩẫấậ", "©ÇÈÉÊË"),
    ("đ", "®"),
    ("èẻẽéẹ", "ÌÎÏÐÑ"),
    ("êềểễếệ", "ªÒÓÔÕÖ"),
    ("ìỉĩíị", "×ØÜÝÞ"),
    ("òỏõóọ", "ßáâãä"),
    ("ôồổỗốộ", "«åæçèé"),
    ("ơờởỡớợ", "¬êëìíî"),
    ("ùủũúụ", "ïñòóô"),
    ("ưừửữứự", "\u{ad}õö÷øù"),
    ("ỳỷỹýỵ", "úûüýþ"),
    ("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§"),
];

/// Text in TCVN3. Capitals with a tone have no place of their own there: they are typed small in a capital font.
pub(crate) fn tcvn3(text: &str) -> String {
    let small = |letter: char| letter.to_lowercase().next().and_then(|small| of_table(TCVN3, small));
    text.nfc().map(|letter| of_table(TCVN3, letter).or_else(|| small(letter)).unwrap_or(letter)).collect()
}

/// Text for a font whose small letters look like capitals.
pub(crate) fn tcvn3_capitals(text: &str) -> String {
    tcvn3(&text.to_lowercase())
}

fn of_table(table: &[(&str, &str)], letter: char) -> Option<char> {
    table.iter().find_map(|(letters, kept)| {
        letters.chars().position(|known| known == letter).and_then(|at| kept.chars().nth(at))
    })
}

/// Text in VNI: a plain letter, then one that carries its marks.
pub(crate) fn vni(text: &str) -> String {
    text.nfc().map(vni_letter).collect()
}

fn vni_letter(letter: char) -> String {
    let small: String = letter.to_lowercase().collect();
    let is_capital = small != letter.to_string();
    let written = match small.as_str() {
        "đ" => "ñ".to_owned(),
        "ì" => "ì".to_owned(),
        "í" => "í".to_owned(),
        "ỉ" => "æ".to_owned(),
        "ĩ" => "ó".to_owned(),
        "ị" => "ò".to_owned(),
        "ỵ" => "î".to_owned(),
        _ => parts(&small).unwrap_or(small),
    };
    if is_capital { written.to_uppercase() } else { written }
}

/// Base letter and the letter of its marks.
fn parts(letter: &str) -> Option<String> {
    let mut decomposed = letter.nfd();
    let base = decomposed.next()?;
    let marks: Vec<char> = decomposed.collect();
    let (breve, hat, horn) =
        (marks.contains(&'\u{306}'), marks.contains(&'\u{302}'), marks.contains(&'\u{31b}'));
    let tone =
        marks.iter().position(|mark| !['\u{306}', '\u{302}', '\u{31b}'].contains(mark)).map(|at| marks[at]);
    let at = |letters: &str| {
        let order = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];
        let place = tone.and_then(|tone| order.iter().position(|known| *known == tone)).map_or(5, |at| at);
        letters.chars().nth(place)
    };
    if marks.is_empty() {
        return None;
    }
    if breve {
        return Some(format!("{base}{}", at("èéúüëê")?));
    }
    if hat {
        return Some(format!("{base}{}", at("àáåãäâ")?));
    }
    let base = match (base, horn) {
        ('o', true) => 'ô',
        ('u', true) => 'ö',
        (other, _) => other,
    };
    match tone {
        Some(_) => Some(format!("{base}{}", at("øùûõï")?)),
        None => Some(base.to_string()),
    }
}
