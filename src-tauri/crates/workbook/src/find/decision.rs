//! Finds the decision a text speaks of: `Kèm theo Quyết định số 1234/QĐ-UBND ngày 05/6/2019 của Chủ tịch UBND tỉnh`,
//! or the cell under `Số, ngày quyết định`.

use domain::text::{fold, tidy};

/// A decision as a text names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionWords {
    /// `1234/QĐ-UBND`, or `1234` where the text has no more.
    pub number: String,
    /// Its day as `5/6/2019` or `05/6/2019`, digits as written; only where day, month and year all stand there.
    pub day_text: Option<String>,
    /// `Chủ tịch UBND tỉnh`: who issued it.
    pub issuer: Option<String>,
}

/// The decision named in a title, a heading inside a list or a cell. `None` for other papers (`Tờ trình số …`), for a
/// number still left blank (`số      /QĐ-UBND`) and for texts without a number.
pub fn decision_in(text: &str) -> Option<DecisionWords> {
    let text = closed_up(&tidy(text));
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let folded: Vec<String> = words.iter().map(|word| fold(bare(word))).collect();
    let (at, number) = number_in(&words, &folded)?;
    // A day before the number belongs to the paper that encloses the list, unless nothing stands behind.
    let after = day_from(&words, &folded, at + 1);
    let day = after.or_else(|| day_from(&words, &folded, 0).filter(|(_, end)| *end <= at));
    let issuer_from = after.map_or(at + 1, |(_, end)| end);
    let issuer = issuer_in(&words, &folded, issuer_from);
    Some(DecisionWords {
        number,
        day_text: day.map(|((day, month, year), _)| format!("{day}/{month}/{year}")),
        issuer,
    })
}

/// Without the spaces that stray into numbers: `1234 / QĐ - UBND`.
fn closed_up(text: &str) -> String {
    let mut closed = text.replace(" /", "/").replace("/ ", "/").replace(" ,", ",");
    for sign in ["-", "–"] {
        for kind in ["QĐ", "QÐ", "QD", "qđ", "Qđ"] {
            for spaced in [format!("{kind} {sign} "), format!("{kind} {sign}"), format!("{kind}{sign} ")] {
                closed = closed.replace(&spaced, &format!("{kind}-"));
            }
        }
    }
    closed
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(['(', ')', '[', ']', ',', ';', ':', '.', '"', '“', '”', '*'])
}

/// The number of a decision and the place of its word.
fn number_in(words: &[&str], folded: &[String]) -> Option<(usize, String)> {
    // A sign with QĐ says it all by itself.
    let signed = words.iter().enumerate().find_map(|(at, word)| {
        let number = bare(word).trim_start_matches(['S', 's']).trim_start_matches(['ố', ':', '.']);
        is_decision_number(number).then(|| (at, number.to_owned()))
    });
    signed.or_else(|| {
        folded.iter().enumerate().find_map(|(at, word)| {
            let is_number =
                !word.is_empty() && word.len() <= 6 && word.bytes().all(|byte| byte.is_ascii_digit());
            (is_number && is_behind_decision(folded, at)).then(|| (at, word.clone()))
        })
    })
}

/// `1234/QĐ-UBND`, `12/2019/QĐ-UBND`, `123-QĐ/TU`: digits first, QĐ as a part of its own or its beginning.
fn is_decision_number(word: &str) -> bool {
    let folded = fold(word);
    let mut parts = folded.split(['/', '-']);
    let starts = parts.next().is_some_and(|first| {
        first.starts_with(|c: char| c.is_ascii_digit()) && first.chars().all(|c| c.is_ascii_alphanumeric())
    });
    starts && parts.any(|part| part == "qd" || (part.starts_with("qd") && part.len() <= 8))
}

/// Whether `Quyết định`, `QĐ` or nothing but `Số` stands before the word; not `Tờ trình số`.
fn is_behind_decision(folded: &[String], at: usize) -> bool {
    let before: Vec<&str> = folded.iter().take(at).map(String::as_str).collect();
    let before = before.strip_suffix(&["so"]).unwrap_or(&before);
    matches!(before, [] | [.., "quyet", "dinh"] | [.., "qd"])
}

type Day<'a> = ((&'a str, &'a str, &'a str), usize);

/// The first whole day at or after a word, and the place of the word behind it.
fn day_from<'a>(words: &[&'a str], folded: &'a [String], from: usize) -> Option<Day<'a>> {
    (from..words.len()).find_map(|at| {
        let word = folded.get(at)?;
        let cut: Vec<&str> = word.split(['/', '-', '.']).collect();
        if let [day, month, year] = cut.as_slice()
            && is_day(day, month, year)
        {
            return Some(((*day, *month, *year), at + 1));
        }
        match folded.get(at..at + 5)? {
            [day, thang, month, nam, year]
                if thang == "thang" && nam == "nam" && is_day(day, month, year) =>
            {
                Some(((day, month, year), at + 5))
            }
            _ => None,
        }
    })
}

fn is_day(day: &str, month: &str, year: &str) -> bool {
    let within = |text: &str, most: u32| text.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number));
    within(day, 31) && within(month, 12) && year.len() == 4 && within(year, 2999)
}

/// Who issued it: behind `của`, to the end of the bracket or of the sentence.
fn issuer_in(words: &[&str], folded: &[String], from: usize) -> Option<String> {
    const ENDS: [&str; 8] = ["ve", "v/v", "tang", "khen", "cho", "cong", "kem", "phe"];
    let start = folded.iter().enumerate().skip(from).find(|(_, word)| *word == "cua")?.0 + 1;
    let mut issuer: Vec<&str> = Vec::new();
    for (word, folded) in words.iter().zip(folded).skip(start) {
        if ENDS.contains(&folded.as_str()) && !issuer.is_empty() && folded != "cong" {
            break;
        }
        // `của UBND tỉnh công nhận …`, but `của Công an tỉnh` goes on.
        if folded == "cong" && word.starts_with('c') && !issuer.is_empty() {
            break;
        }
        issuer.push(word.trim_end_matches([')', ']', ';', ',', '.']));
        if word.ends_with([')', ']', ';', '.']) {
            break;
        }
    }
    let issuer = issuer.join(" ");
    (!issuer.is_empty()).then_some(issuer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_are_found_in_titles_and_cells() {
        for (text, number, day, issuer) in [
            (
                "(Kèm theo Quyết định số 1234/QĐ-UBND ngày 05/6/2019 của Chủ tịch UBND tỉnh)",
                "1234/QĐ-UBND",
                Some("05/6/2019"),
                Some("Chủ tịch UBND tỉnh"),
            ),
            (
                "Ban hành kèm theo Quyết định số: 77 /QĐ - UBND ngày 5 tháng 6 năm 2020 của UBND tỉnh về việc tặng Bằng khen",
                "77/QĐ-UBND",
                Some("5/6/2020"),
                Some("UBND tỉnh"),
            ),
            ("1234/QĐ-UBND\n05/6/2019", "1234/QĐ-UBND", Some("05/6/2019"), None),
            ("Số 15/QĐ-SYT, ngày 12-01-2020", "15/QĐ-SYT", Some("12/01/2020"), None),
            ("QĐ số 456 ngày 1.2.2018 của Sở Y tế", "456", Some("1/2/2018"), Some("Sở Y tế")),
            ("Quyết định 88 (20/11/2021)", "88", Some("20/11/2021"), None),
            ("số 99", "99", None, None),
            (
                "Quyết định số 123-QĐ/TU, ngày 3/2/2020 của Tỉnh ủy",
                "123-QĐ/TU",
                Some("3/2/2020"),
                Some("Tỉnh ủy"),
            ),
            ("12/2019/QĐ-UBND", "12/2019/QĐ-UBND", None, None),
            (
                "Kèm theo Tờ trình số 218/TTr-SYT ngày 01/02/2021; Quyết định số 9/QĐ-CT ngày 03/02/2021 của Chủ tịch UBND tỉnh",
                "9/QĐ-CT",
                Some("03/02/2021"),
                Some("Chủ tịch UBND tỉnh"),
            ),
            (
                "BK UBND tỉnh QĐ số 5/QĐ-UBND ngày 6/7/2017 của Công an tỉnh",
                "5/QĐ-UBND",
                Some("6/7/2017"),
                Some("Công an tỉnh"),
            ),
        ] {
            let found = decision_in(text).unwrap_or_default();
            assert_eq!(
                (found.number.as_str(), found.day_text.as_deref(), found.issuer.as_deref()),
                (number, day, issuer),
                "{text}"
            );
        }
        for none in [
            "",
            "Kèm theo Tờ trình số 218/TTr-SYT ngày 01/02/2021 của Sở Y tế",
            "Kèm theo Quyết định số      /QĐ-UBND ngày    tháng    năm 2021",
            "DANH SÁCH CÁ NHÂN NĂM 2021",
            "137/KH-UBND",
            "Bằng khen 2019",
        ] {
            assert_eq!(decision_in(none), None, "{none}");
        }
    }
}
