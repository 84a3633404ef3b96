//! What stands at the end of a list and between its lines: signatures, totals, counted columns.

use domain::text::{fold, tidy};

use crate::read::grid::GridRow;

/// Whether a folded text stands only at the end of papers.
pub fn closes(text: &str) -> bool {
    const STARTS: [&str; 13] = [
        "noi nhan",
        "nguoi lap",
        "thu truong",
        "tm.",
        "tm ",
        "kt.",
        "tl.",
        "tuq.",
        "q. ",
        "xac nhan cua",
        "(ky",
        "ky ten",
        "lanh dao don vi",
    ];
    // Alone in a cell these are signers; with more words they may be a person's post.
    const WHOLE: [&str; 10] = [
        "giam doc",
        "chu tich",
        "hieu truong",
        "truong ban",
        "pho giam doc",
        "pho chu tich",
        "truong phong",
        "chanh van phong",
        "bi thu",
        "tong giam doc",
    ];
    let dated = text.contains("ngay") && text.contains("thang") && text.contains("nam") && text.contains(',');
    STARTS.iter().any(|start| text.starts_with(start)) || WHOLE.contains(&text) || (dated && text.len() < 80)
}

/// `Tổng cộng`, `Cộng`, `Danh sách này có …` at the start of a row.
pub fn is_total(row: &GridRow) -> bool {
    const STARTS: [&str; 8] = [
        "tong cong",
        "tong so",
        "tong:",
        "cong:",
        "danh sach nay co",
        "danh sach tren co",
        "danh sach gom",
        "an dinh danh sach",
    ];
    let first = row.cells.iter().map(|cell| fold(cell)).find(|cell| !cell.is_empty()).unwrap_or_default();
    STARTS.iter().any(|start| first.starts_with(start)) || ["tong", "cong"].contains(&first.as_str())
}

/// `Danh sách này có …`: the sentence that ends a list.
pub fn is_count_line(row: &GridRow) -> bool {
    row.cells.iter().any(|cell| fold(cell).starts_with("danh sach"))
}

/// `1 | 2 | 3`, `(1) | (2) | (3)` or `A | B | 1 | 2`: columns counted from the left.
pub fn is_numbering(row: &GridRow) -> bool {
    let marks: Vec<String> = row
        .cells
        .iter()
        .map(|cell| tidy(cell).trim_matches(['(', ')', '[', ']']).to_owned())
        .filter(|cell| !cell.is_empty())
        .collect();
    let numbers: Vec<u32> = marks.iter().filter_map(|mark| mark.parse().ok()).collect();
    let letters = marks.len() - numbers.len();
    let rising = numbers.windows(2).all(|pair| matches!(pair, [left, right] if *right == left + 1));
    let short = marks.iter().all(|mark| mark.chars().count() <= 2);
    marks.len() >= 3 && short && letters <= 2 && numbers.len() >= 2 && rising && numbers.first() == Some(&1)
}

/// `5`, `5 người`, `03 tập thể`: a count beside a heading.
pub fn is_count(text: &str) -> bool {
    let mut words = text.split(' ');
    let number = words
        .next()
        .is_some_and(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit()));
    number && words.count() <= 3 && text.chars().count() <= 24
}
