//! What stands at the end of a list and between its lines: signatures, totals, counted columns.

use domain::text::{fold, tidy};

use crate::find::blank::filled;
use crate::read::grid::GridRow;

/// Whether a folded text stands only at the end of papers.
pub fn closes(text: &str) -> bool {
    const STARTS: [&str; 32] = [
        "noi nhan",
        "nguoi lap",
        "can bo lap",
        "nguoi tong hop",
        "nguoi kiem tra",
        "nguoi de nghi",
        "lap bang",
        "lap bieu",
        "lap danh sach",
        "thu truong",
        "tm.",
        "tm ",
        "t/m",
        "kt.",
        "kt ",
        "tl.",
        "t/l",
        "tuq.",
        "q. ",
        "xac nhan cua",
        "y kien cua",
        "phe duyet cua",
        "duyet cua",
        "(ky",
        "ky ten",
        "(da ky",
        "lanh dao don vi",
        "dai dien lanh dao",
        "thong tin lien he",
        "lien he:",
        "chu tich hoi dong",
        "thu ky hoi dong",
    ];
    // Alone in a cell these are signers; with more words they may be a person's post.
    const WHOLE: [&str; 18] = [
        "giam doc",
        "chu tich",
        "hieu truong",
        "truong ban",
        "pho giam doc",
        "pho chu tich",
        "pho hieu truong",
        "truong phong",
        "pho truong phong",
        "chanh van phong",
        "truong tram",
        "truong cong an",
        "bi thu",
        "tong giam doc",
        "thu ky",
        "chi huy truong",
        "xac nhan",
        "ghi chu:",
    ];
    let dated = text.contains("ngay") && text.contains("thang") && text.contains("nam");
    STARTS.iter().any(|start| text.starts_with(start))
        || WHOLE.contains(&text)
        // `Ghi chú: …` below a list; a heading has no sign behind it.
        || text.strip_prefix("ghi chu").or_else(|| text.strip_prefix("luu y")).is_some_and(|rest| rest.starts_with(':'))
        || (dated && text.len() < 80 && (text.contains(',') || text.starts_with("ngay")))
}

/// `Tổng cộng`, `Cộng`, `Danh sách này có …` at the start of a row.
pub fn is_total(row: &GridRow) -> bool {
    const STARTS: [&str; 3] = ["tong cong", "tong so", "tong"];
    let first = filled(row).next().map(fold).unwrap_or_default();
    if is_count_line(&first) {
        return true;
    }
    let first = first.trim_start_matches(['*', '-', '+', '(', ' ']);
    let is_sum = |rest: &str| {
        let rest = rest.trim_start();
        let word = rest.split([' ', ':', ',', '.', '(']).next().unwrap_or_default();
        // `Tổng công ty …`, `Tổng cục …` and `Công Thị …` are names.
        rest.is_empty()
            || rest.starts_with([':', '(', '.', '-', '=', '/'])
            || rest.starts_with(|c: char| c.is_ascii_digit())
            || matches!(
                word,
                "muc"
                    | "phan"
                    | "i"
                    | "ii"
                    | "iii"
                    | "iv"
                    | "v"
                    | "a"
                    | "b"
                    | "c"
                    | "co"
                    | "danh"
                    | "la"
                    | "tap"
                    | "ca"
            )
            || matches!(word, "cong" | "so" | "nhom" | "trang" | "chung" | "ho" | "nguoi")
                && !rest.starts_with("cong ty")
    };
    STARTS.iter().chain(&["cong"]).any(|start| {
        first.strip_prefix(start).is_some_and(|rest| {
            (rest.is_empty() || rest.starts_with([' ', ':', '(', '.', ',', '-', '='])) && is_sum(rest)
        })
    })
}

/// Whether a row is the sentence that ends a list, `Danh sách này có …`.
pub fn ends_list(row: &GridRow) -> bool {
    filled(row).any(|cell| is_count_line(&fold(cell)))
}

/// `Danh sách này có …`, `(Danh sách gồm 12 người)`, `Tổng cộng danh sách có …`.
fn is_count_line(folded: &str) -> bool {
    let text = folded.trim_start_matches(['*', '-', '+', '(', '.', ' ']);
    let text = ["tong cong ", "tong so ", "an dinh ", "cong "]
        .iter()
        .find_map(|start| text.strip_prefix(start))
        .unwrap_or(text);
    let Some(rest) = text.strip_prefix("danh sach") else { return false };
    let first: Vec<&str> = rest.split(' ').filter(|word| !word.is_empty()).take(3).collect();
    first.iter().any(|word| matches!(*word, "co" | "gom" | "co:" | "gom:")) || first.first() == Some(&"nay")
}

/// `1 | 2 | 3`, `(1) | (2) | (3)`, `A | B | 1 | 2` or `(5=3+4)`: columns counted from the left.
pub fn is_numbering(row: &GridRow) -> bool {
    // Typed as (1), Excel keeps -1; the result of others may be told behind a sign.
    let bare = |cell: &str| {
        let cell = tidy(cell);
        let cell = cell.trim_start_matches(['(', '[', '-', '<']).trim_end_matches([')', ']', '>', '.']);
        cell.split(['=', '(', ':']).next().unwrap_or_default().trim().to_owned()
    };
    let filled = filled(row);
    if filled.clone().take(3).any(|cell| cell.len() > 24) {
        return false;
    }
    let marks: Vec<String> = filled.map(bare).collect();
    let numbers: Vec<u32> = marks.iter().filter_map(|mark| mark.parse().ok()).collect();
    let letters: Vec<&String> = marks.iter().filter(|mark| mark.parse::<u32>().is_err()).collect();
    // One column too few is a column that was put in later.
    let steps: Vec<u32> =
        numbers.windows(2).filter_map(|pair| pair.last()?.checked_sub(*pair.first()?)).collect();
    let rising = steps.len() + 1 == numbers.len().max(1) && steps.iter().all(|step| (1..=2).contains(step));
    let gaps = steps.iter().filter(|step| **step == 2).count();
    let short = marks.iter().all(|mark| mark.chars().count() <= 2);
    let counted =
        numbers.len() >= 2 && letters.len() <= 3 && rising && gaps <= 1 && numbers.first() == Some(&1);
    let alphabet = || {
        let lettered: String = letters.iter().map(|letter| letter.to_lowercase()).collect();
        numbers.is_empty() && lettered.len() >= 3 && "abcdefghijklmnopqrst".starts_with(&lettered)
    };
    marks.len() >= 3 && short && (counted || alphabet())
}

/// `5`, `5 người`, `03 tập thể`: a count beside a heading.
pub fn is_count(text: &str) -> bool {
    let mut words = text.trim_matches(['(', ')']).split(' ');
    let number = words
        .next()
        .is_some_and(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit()));
    number && words.count() <= 3 && text.chars().count() <= 24
}
