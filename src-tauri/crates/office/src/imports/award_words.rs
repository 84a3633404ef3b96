//! How lists shorten the names of awards, beyond the spellings the regulations know.

use domain::text::fold;

/// Shortened words and what they stand for, folded. Those of several words stand before their beginnings.
const SHORT: [(&str, &str); 34] = [
    ("b khen", "bang khen"),
    ("g khen", "giay khen"),
    ("bkhen", "bang khen"),
    ("gkhen", "giay khen"),
    ("bk", "bang khen"),
    ("bkct", "bang khen chu tich"),
    ("bkctt", "bang khen chu tich ubnd tinh"),
    ("bkctubnd", "bang khen chu tich ubnd"),
    ("bkt", "bang khen tinh"),
    ("bkub", "bang khen ubnd"),
    ("bkubnd", "bang khen ubnd"),
    ("gk", "giay khen"),
    ("gkct", "giay khen chu tich"),
    ("ct", "chu tich"),
    ("c tich", "chu tich"),
    ("ctich", "chu tich"),
    ("gd", "giam doc"),
    ("td", "thi dua"),
    ("cs td", "chien si thi dua"),
    ("cs", "chien si"),
    ("cstd", "chien si thi dua"),
    ("cstdcs", "chien si thi dua co so"),
    ("cstdcoso", "chien si thi dua co so"),
    ("cstdct", "chien si thi dua cap tinh"),
    ("cstdt", "chien si thi dua cap tinh"),
    ("cstdtinh", "chien si thi dua cap tinh"),
    ("cstdtq", "chien si thi dua toan quoc"),
    ("hcld", "huan chuong lao dong"),
    ("ldtt", "lao dong tien tien"),
    ("ld tt", "lao dong tien tien"),
    ("ldxs", "lao dong xuat sac"),
    ("ttldtt", "tap the lao dong tien tien"),
    ("ttldxs", "tap the lao dong xuat sac"),
    ("tt", "tap the"),
];
/// Words that say nothing of the award when they stand in front.
const BEFORE: [&str; 9] =
    ["de nghi", "de xuat", "xet", "tang", "khen tang", "cong nhan", "danh hieu", "hinh thuc", "duoc"];

/// Other spellings of an award as typed, the nearest first: abbreviations written out; without `cấp` (`Bằng khen cấp
/// tỉnh`) and without the year (`… năm 2021`); and the certificate of `Chủ tịch` alone, which is the province's: other
/// chairmen give letters.
pub(super) fn spellings(typed: &str) -> Vec<String> {
    let folded = fold(typed);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let whole = written_out(&words).join(" ");
    let mut found = vec![whole.clone()];
    let yearless = without_year(&whole);
    let bare = BEFORE.iter().fold(yearless, |text, word| {
        text.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')).unwrap_or(text)
    });
    let levelless = bare.split(' ').filter(|word| *word != "cap").collect::<Vec<_>>().join(" ");
    let full = match levelless.as_str() {
        "bang khen chu tich" | "bang khen chu tich ubnd" | "bang khen ubnd" => "bang khen chu tich ubnd tinh",
        _ => "",
    };
    for other in [bare, levelless.as_str(), full] {
        if !other.is_empty() && !found.iter().any(|known| known == other) {
            found.push(other.to_owned());
        }
    }
    found
}

fn written_out<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let mut written = Vec::with_capacity(words.len());
    let mut rest = words;
    while let [word, after @ ..] = rest {
        let short = SHORT.iter().find(|(short, _)| {
            let parts: Vec<&str> = short.split(' ').collect();
            rest.starts_with(&parts)
        });
        match short {
            Some((short, long)) => {
                written.push(*long);
                rest = rest.get(short.split(' ').count()..).unwrap_or_default();
            }
            None => {
                written.push(*word);
                rest = after;
            }
        }
    }
    written
}

/// `bang khen tinh` of `bang khen tinh nam 2021`.
fn without_year(text: &str) -> &str {
    let year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    match text.rsplit_once(' ') {
        Some((before, last)) if year(last) => {
            let before =
                before.strip_suffix(" nam hoc").or_else(|| before.strip_suffix(" nam")).unwrap_or(before);
            before.rsplit_once(' ').filter(|(_, word)| year(word)).map_or(before, |(start, _)| {
                start.strip_suffix(" nam hoc").or_else(|| start.strip_suffix(" nam")).unwrap_or(start)
            })
        }
        Some(_) | None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_written_out() {
        for (typed, long) in [
            ("BK Chủ tịch UBND tỉnh", "bang khen chu tich ubnd tinh"),
            ("Chiến sỹ TĐ cấp tỉnh", "chien sy thi dua cap tinh"),
            ("BK-CT UBND tỉnh", "bang khen chu tich ubnd tinh"),
            ("BKCT", "bang khen chu tich ubnd tinh"),
            ("BKCT UBND tỉnh", "bang khen chu tich ubnd tinh"),
            ("B/khen", "bang khen"),
            ("Đề nghị tặng B.khen năm 2021", "bang khen"),
            ("Bằng khen của CT UBND tỉnh", "bang khen cua chu tich ubnd tinh"),
            ("CSTĐCS", "chien si thi dua co so"),
            ("CSTĐ cơ sở năm học 2020-2021", "chien si thi dua co so"),
            ("LĐ TT", "lao dong tien tien"),
            ("TTLĐXS", "tap the lao dong xuat sac"),
            ("TT LĐXS", "tap the lao dong xuat sac"),
            ("Bằng khen cấp tỉnh", "bang khen tinh"),
        ] {
            assert!(
                spellings(typed).iter().any(|spelling| spelling == long),
                "{typed}: {:?}",
                spellings(typed)
            );
        }
    }
}
