//! How lists shorten the names of awards, beyond the spellings the regulations know.

use domain::text::fold;

/// Shortened words and what they stand for, folded. Those of several words stand before their beginnings.
const SHORT: [(&str, &str); 40] = [
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
    ("ctubnd", "chu tich ubnd"),
    ("ubt", "ubnd tinh"),
    ("hc ld", "huan chuong lao dong"),
    ("huan chuong ld", "huan chuong lao dong"),
    ("ttcp", "thu tuong chinh phu"),
    ("hc", "huan chuong"),
];
/// Words that say nothing of the award when they stand in front.
const BEFORE: [&str; 9] =
    ["de nghi", "de xuat", "xet", "tang", "khen tang", "cong nhan", "danh hieu", "hinh thuc", "duoc"];

/// Other spellings of an award as typed, the nearest first: abbreviations written out; without `cấp` (`Bằng khen cấp
/// tỉnh`) and without the year (`… năm 2021`); and the certificate of `Chủ tịch` alone, which is the province's: other
/// chairmen give letters.
pub(super) fn spellings(typed: &str) -> Vec<String> {
    let folded = without_sum(&fold(typed));
    let folded = giver_behind(&folded);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let whole = written_out(&words).join(" ");
    let mut found = vec![whole.clone()];
    let counted = with_class_in_words(&whole);
    let yearless = without_year(&counted);
    let bare = BEFORE.iter().fold(yearless, |text, word| {
        text.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')).unwrap_or(text)
    });
    let levelless = bare.split(' ').filter(|word| *word != "cap").collect::<Vec<_>>().join(" ");
    let full = match levelless.as_str() {
        "bang khen chu tich" | "bang khen chu tich ubnd" | "bang khen ubnd" => "bang khen chu tich ubnd tinh",
        _ => "",
    };
    let by_post = by_post(bare);
    for other in [counted.as_str(), bare, by_post.as_str(), levelless.as_str(), full] {
        if !other.is_empty() && !found.iter().any(|known| known == other) {
            found.push(other.to_owned());
        }
    }
    found
}

/// `giay khen giam doc so` for `giay khen cua giam doc so y te`: whichever sở, its head gives it. Blank for others.
fn by_post(bare: &str) -> String {
    const POSTS: [&str; 6] = [
        "giam doc so",
        "chu tich ubnd huyen",
        "chu tich ubnd xa",
        "ubnd huyen",
        "ubnd xa",
        "giam doc cong ty",
    ];
    let Some(giver) = bare.strip_prefix("giay khen ") else { return String::new() };
    let giver = giver.strip_prefix("cua ").unwrap_or(giver);
    let named = |post: &&&str| giver.strip_prefix(**post).is_some_and(|rest| rest.starts_with(' '));
    POSTS.iter().find(named).map(|post| format!("giay khen {post}")).unwrap_or_default()
}

/// `bang khen (5 trieu)` without the reward.
fn without_sum(folded: &str) -> String {
    match (folded.find('('), folded.rfind(')')) {
        (Some(open), Some(close)) if open < close => {
            let inside = folded.get(open..close).unwrap_or_default();
            let is_sum = inside.contains(|c: char| c.is_ascii_digit())
                && ["trieu", "dong", "nghin", "d", "vnd"].iter().any(|unit| inside.ends_with(unit));
            let before = folded.get(..open).unwrap_or_default();
            let after = folded.get(close + 1..).unwrap_or_default();
            if is_sum { format!("{before}{after}") } else { folded.to_owned() }
        }
        (Some(_) | None, _) => folded.to_owned(),
    }
}

/// `ct ubnd tinh tang bk`: who gives stands behind the award in its name.
fn giver_behind(folded: &str) -> String {
    match folded.split_once(" tang ") {
        Some((giver, award))
            if ["ct", "chu tich", "ubnd", "giam doc", "thu tuong", "gd"]
                .iter()
                .any(|who| giver.starts_with(who)) =>
        {
            format!("{award} {giver}")
        }
        Some(_) | None => folded.to_owned(),
    }
}

/// `huan chuong lao dong hang ba` for `hang 3`, `hang iii`, and `iii` alone.
fn with_class_in_words(whole: &str) -> String {
    if !whole.starts_with("huan chuong") {
        return whole.to_owned();
    }
    let Some((before, class)) = whole.rsplit_once(' ') else { return whole.to_owned() };
    let class = match class {
        "1" | "i" | "nhat" => "nhat",
        "2" | "ii" | "nhi" => "nhi",
        "3" | "iii" | "ba" => "ba",
        _ => return whole.to_owned(),
    };
    format!("{} hang {class}", before.strip_suffix(" hang").unwrap_or(before))
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
            ("BK CTUBND tỉnh", "bang khen chu tich ubnd tinh"),
            ("Giấy khen của Giám đốc Sở Y tế", "giay khen giam doc so"),
            ("GK UBND huyện Mỹ Xuyên", "giay khen ubnd huyen"),
            ("BK UBT", "bang khen ubnd tinh"),
            ("Huân chương LĐ hạng 3", "huan chuong lao dong hang ba"),
            ("HCLĐ III", "huan chuong lao dong hang ba"),
            ("Bằng khen (5 triệu)", "bang khen"),
            ("CT UBND tỉnh tặng BK", "bang khen chu tich ubnd tinh"),
        ] {
            assert!(
                spellings(typed).iter().any(|spelling| spelling == long),
                "{typed}: {:?}",
                spellings(typed)
            );
        }
    }
}
