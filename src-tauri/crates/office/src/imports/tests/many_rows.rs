//! A list as long as a province's year.

use serde_json::json;
use workbook::PlainCell;

use super::{BANG_KHEN, HEADINGS, desk, draft_of, file_of};
use crate::testing::{answer, check_laws};

#[test]
fn five_thousand_rows_are_previewed_repaired_accepted_and_doubled_never() {
    let mut desk = desk();
    let mut rows: Vec<Vec<PlainCell>> =
        vec![HEADINGS.iter().map(|heading| PlainCell::from(*heading)).collect()];
    for number in 0..5_000_u32 {
        let name = format!(
            "{} {} {}",
            ["Trần", "Lý", "Thạch"][number as usize % 3],
            word(number / 70),
            word(number % 70)
        );
        let cells = [
            (number + 1).to_string(),
            name,
            (1960 + number % 40).to_string(),
            "Chuyên viên".into(),
            if number == 17 { "TTYT Bình Mẫu".into() } else { "Sở Y tế".into() },
            format!("Thành tích số {number}"),
            BANG_KHEN.into(),
        ];
        rows.push(cells.into_iter().map(PlainCell::from).collect());
    }
    let file = file_of(rows);
    let request = json!({ "kind": "nominations", "file": file, "target": desk.target() });
    let preview = answer(&mut desk.office, "preview_import", request.clone());
    let counts = &preview["draft"]["counts"];
    assert_eq!(
        (&counts["total"], &counts["new"], &counts["problem"]),
        (&json!(5000), &json!(4999), &json!(1))
    );
    let draft = draft_of(&preview);
    answer(
        &mut desk.office,
        "resolve_import_unit",
        json!({ "draft": draft, "found": "TTYT Bình Mẫu", "unit": desk.center }),
    );
    assert_eq!(desk.accept(draft)["added"], 5000);
    let again = answer(&mut desk.office, "preview_import", request);
    assert_eq!((&again["draft"]["counts"]["same"], &again["acceptedBefore"]), (&json!(5000), &json!(draft)));
    check_laws(&desk.office);
}

/// A syllable that is no other number's.
fn word(number: u32) -> String {
    let first = ["An", "Bình", "Chi", "Dũng", "Em", "Giang", "Hà"][number as usize % 7];
    let second = ["Ba", "Cúc", "Dân", "Én", "Phú", "Khoa", "Lan", "Mai", "Nam", "Oanh", "Sen"];
    format!("{first} {}{}", second[(number / 7) as usize % 11], "h".repeat((number / 77) as usize))
}
