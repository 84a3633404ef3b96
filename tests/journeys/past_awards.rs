//! Awards of past years from Excel: taken in, taken in again, corrected, and taken back.

use serde_json::{Value, json};

use crate::support::Journey;
use crate::support::imports::{
    AWARD_HEADINGS, accept, begin, file_of, notes, preview, rows, sheets, undo, value, verdicts,
};

fn awards(journey: &mut Journey, filter: Value) -> Vec<String> {
    let page =
        journey.ask("list_past_awards", json!({ "filter": filter, "page": { "offset": 0, "limit": 500 } }));
    let text = |row: &Value, field: &str| row[field].as_str().unwrap_or("-").to_owned();
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            format!(
                "{} | {} | {} | {} | {}",
                row["year"],
                text(row, "awardName"),
                text(row, "name"),
                text(row, "decisionNumber"),
                text(row, "decisionOn")
            )
        })
        .collect()
}

#[test]
fn past_awards_come_in_by_row_once_and_go_as_a_whole() {
    let mut journey = begin();
    let list = |number: &str| -> Vec<Vec<String>> {
        [
            &["DANH SÁCH KHEN THƯỞNG"][..],
            &[],
            &AWARD_HEADINGS,
            &[
                "1",
                "Thạch Thị Lan",
                "1980",
                "Trưởng khoa",
                "Sở Y tế",
                "BKCT UBND tỉnh",
                "2019",
                number,
                "10/01/2020",
            ],
            &[
                "2",
                "Thạch Thị Lan",
                "1980",
                "Trưởng khoa",
                "Sở Y tế",
                "CSTĐCS",
                "2020",
                "5/QĐ-SYT",
                "05/02/2021",
            ],
            &[
                "3",
                "Lâm Văn Ân",
                "12/3/1985",
                "",
                "Sở Tài chính",
                "Kỷ niệm chương ngành Tài chính",
                "2018",
                "",
                "",
            ],
        ]
        .iter()
        .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
        .collect()
    };
    let file = |number: &str| {
        let owned = list(number);
        let rows: Vec<Vec<&str>> = owned.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        file_of(&rows)
    };
    let draft = preview(&mut journey, "past_awards", file("12/QĐ-UBND"), json!({}));
    assert_eq!(verdicts(&mut journey, draft), ["new", "new", "new"]);
    let shown = rows(&mut journey, draft);
    assert_eq!(value(&shown[0], "award"), "Bằng khen của Chủ tịch UBND tỉnh");
    assert_eq!(notes(&shown[2], "award"), ["notInCatalogue"]);
    assert_eq!(accept(&mut journey, draft)["added"], 3);
    let all = [
        "2020 | Chiến sĩ thi đua cơ sở | Thạch Thị Lan | 5/QĐ-SYT | 2021-02-05",
        "2019 | Bằng khen của Chủ tịch UBND tỉnh | Thạch Thị Lan | 12/QĐ-UBND | 2020-01-10",
        "2018 | Kỷ niệm chương ngành Tài chính | Lâm Văn Ân | - | -",
    ];
    assert_eq!(awards(&mut journey, json!({})), all);

    let again = preview(&mut journey, "past_awards", file("12/QĐ-UBND"), json!({}));
    assert_eq!(verdicts(&mut journey, again), ["same", "same", "same"]);
    assert_eq!(journey.refused("accept_import", json!({ "draft": again }))["code"], "nothingToAccept");

    // The number was wrong; the day is the same, so the decision is corrected and not doubled.
    let corrected = preview(&mut journey, "past_awards", file("21/QĐ-UBND"), json!({}));
    assert_eq!(verdicts(&mut journey, corrected), ["changed", "same", "same"]);
    assert_eq!(
        rows(&mut journey, corrected)[0]["changes"],
        json!([{ "field": "decisionNumber", "old": "12/QĐ-UBND", "new": "21/QĐ-UBND" }])
    );
    accept(&mut journey, corrected);
    // What was corrected since is not taken back under the feet of the correction.
    let refused = journey.refused("undo_import", json!({ "draft": draft, "reason": "Nhầm" }));
    assert_eq!(
        (&refused["code"], &refused["examples"]),
        (&json!("linesHaveMovedOn"), &json!(["Thạch Thị Lan"]))
    );
    assert_eq!(undo(&mut journey, corrected)["restored"], 1);
    assert_eq!(awards(&mut journey, json!({})), all);
    assert_eq!(undo(&mut journey, draft)["removed"], 3);
    assert_eq!(awards(&mut journey, json!({})), [""; 0]);
    let nobody = journey.ask("choose_nominee", json!({ "query": "lan", "limit": null }));
    assert_eq!(nobody["nominees"], json!([]), "nominees that came with the list go with it");
}

#[test]
fn a_decision_is_read_from_the_row_its_cell_the_headings_and_the_head() {
    let mut journey = begin();
    let head = json!({
        "sender": null,
        "decision": { "number": "900/QĐ-UBND", "on": "2017-06-05", "issuer": "Chủ tịch UBND tỉnh", "award": null, "year": null },
    });
    let by_cell: &[&[&str]] = &[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2019"],
        &["TT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu", "Số, ngày, tháng quyết định"],
        &[
            "1",
            "Thạch Thị Lan",
            "1980",
            "Sở Y tế",
            "Lao động tiên tiến",
            "15/QĐ-SYT ngày 12/01/2020 của Sở Y tế",
        ],
        &["2", "Lâm Văn Ân", "1985", "Sở Y tế", "Lao động tiên tiến", ""],
    ];
    let by_title: &[&[&str]] = &[
        &["DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
        &["(Kèm theo Quyết định số 1234/QĐ-UBND ngày 05/6/2018 của Chủ tịch UBND tỉnh)"],
        &["STT", "Tên tập thể", "Ghi chú"],
        &["1", "Sở Nội vụ", ""],
        &["2", "Phòng Tổ chức, Sở Y tế", "hai lần"],
    ];
    let draft =
        preview(&mut journey, "past_awards", sheets(&[("Cá nhân", by_cell), ("Tập thể", by_title)]), head);
    let shown = rows(&mut journey, draft);
    let said = |row: &Value| {
        ["name", "unit", "award", "year", "decisionNumber", "decisionOn", "issuer"]
            .map(|field| value(row, field))
            .join(" | ")
    };
    assert_eq!(
        shown.iter().map(said).collect::<Vec<_>>(),
        [
            "Thạch Thị Lan | Sở Y tế | Lao động tiên tiến | 2019 | 15/QĐ-SYT | 12/01/2020 | Sở Y tế",
            "Lâm Văn Ân | Sở Y tế | Lao động tiên tiến | 2019 | 900/QĐ-UBND | 05/06/2017 | Chủ tịch UBND tỉnh",
            "Sở Nội vụ | Sở Nội vụ | Bằng khen của Chủ tịch UBND tỉnh | 2018 | 1234/QĐ-UBND | 05/06/2018 | Chủ tịch UBND tỉnh",
            "Phòng Tổ chức, Sở Y tế | Sở Y tế | Bằng khen của Chủ tịch UBND tỉnh | 2018 | 1234/QĐ-UBND | 05/06/2018 | Chủ tịch UBND tỉnh",
        ]
    );
    for (row, field, note) in [
        (0, "decisionNumber", "split"),
        (0, "year", "fromHeading"),
        (1, "decisionNumber", "fromHead"),
        (2, "decisionOn", "fromHeading"),
        (2, "award", "fromHeading"),
        (2, "year", "fromDate"),
    ] {
        assert!(notes(&shown[row], field).contains(&note.to_owned()), "row {row} {field}: {note}");
    }
    accept(&mut journey, draft);
}

#[test]
fn a_row_of_past_awards_that_cannot_be_used_says_what_is_missing() {
    let mut journey = begin();
    let file = file_of(&[
        &["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu, hình thức", "Năm", "Ngày quyết định"],
        &["1", "Thạch Thị Lan", "1980", "Sở Y học cổ truyền", "Lao động tiên tiến", "2019", ""],
        &["2", "Lâm Văn Ân", "1985", "Sở Y tế", "Lao động tiên tiến", "", ""],
        &["3", "Trần Văn Bình", "1985", "Sở Y tế", "Lao động tiên tiến", "2017, 2018", ""],
        &["4", "Đỗ Thị Đào", "1985", "Sở Y tế", "", "2018", ""],
        &["5", "Sơn Thị Mai", "1985", "Sở Y tế", "Tập thể lao động xuất sắc", "2018", ""],
        &["6", "Kim Văn Tư", "1985", "Sở Y tế", "Lao động tiên tiến", "2018", "31/02/2019"],
        &["7", "Danh Thị Út", "1985", "", "Lao động tiên tiến", "2018", ""],
        &["8", "Lý Văn Năm", "1985", "Sở Y tế", "Lao động tiên tiến", "2018", "05/02/2019"],
        &["9", "Lý Văn Năm", "1985", "Sở Y tế", "LĐTT", "2018", ""],
    ]);
    let draft = preview(&mut journey, "past_awards", file, json!({}));
    assert_eq!(
        verdicts(&mut journey, draft),
        [
            "unit unknownUnit",
            "year blank",
            "year notANumber",
            "award blank",
            "award awardNotForThisKind",
            "decisionOn notADate",
            "unit blank",
            "new",
            "name twiceInSheet",
        ]
    );
    assert_eq!(journey.refused("accept_import", json!({ "draft": draft }))["code"], "rowsNeedRepair");
    // A unit chosen once is remembered for the list's sender.
    let unit = rows(&mut journey, draft)[0]["problems"][0]["problem"]["nearest"][0]["unit"].clone();
    journey
        .ask("resolve_import_unit", json!({ "draft": draft, "found": "Sở Y học cổ truyền", "unit": unit }));
    assert_eq!(verdicts(&mut journey, draft)[0], "new");
}

#[test]
fn namesakes_are_chosen_by_a_person_and_the_word_is_kept() {
    let mut journey = begin();
    let list = |unit: &str, year: &str| {
        file_of(&[
            &["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu", "Năm"],
            &["1", "Thạch Thị Lan", "12/3/1980", unit, "Lao động tiên tiến", year],
        ])
    };
    let draft = preview(&mut journey, "past_awards", list("Sở Y tế", "2017"), json!({}));
    accept(&mut journey, draft);
    let moved = preview(&mut journey, "past_awards", list("Sở Tài chính", "2018"), json!({}));
    let row = rows(&mut journey, moved)[0].clone();
    assert_eq!((&row["verdict"], row["candidates"].as_array().unwrap().len()), (&json!("conflict"), 1));
    let candidate = row["candidates"][0]["nominee"].clone();
    let choose = json!({ "draft": moved, "place": row["place"], "nominee": candidate, "reason": null });
    journey.ask("choose_import_nominee", choose);
    accept(&mut journey, moved);
    let detail = journey.ask("read_nominee", json!({ "nominee": candidate }));
    assert_eq!(detail["pastAwards"].as_array().unwrap().len(), 2);
    assert_eq!(detail["unitName"], "Sở Y tế", "an old list does not move anybody");

    let third = preview(&mut journey, "past_awards", list("Sở Nội vụ", "2019"), json!({}));
    let row = rows(&mut journey, third)[0].clone();
    let unreasoned = json!({ "draft": third, "place": row["place"], "nominee": 0, "reason": " " });
    assert_eq!(journey.refused("choose_import_nominee", unreasoned)["code"], "fieldBlank");
    let choose = json!({ "draft": third, "place": row["place"], "nominee": 0, "reason": "Khác đơn vị" });
    journey.ask("choose_import_nominee", choose);
    accept(&mut journey, third);
    let detail = journey.ask("read_nominee", json!({ "nominee": candidate }));
    assert_eq!(detail["namesakes"][0]["notTheSame"]["reason"], "Khác đơn vị");
    undo(&mut journey, third);
    let detail = journey.ask("read_nominee", json!({ "nominee": candidate }));
    assert_eq!(detail["namesakes"], json!([]));
}

#[test]
fn what_came_with_a_list_may_be_removed_by_hand_and_the_list_still_be_taken_back() {
    let mut journey = begin();
    let file = file_of(&[
        &["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu", "Năm"],
        &["1", "Thạch Thị Lan", "1980", "Sở Y tế", "Lao động tiên tiến", "2017"],
        &["2", "Lâm Văn Ân", "1985", "Sở Y tế", "Lao động tiên tiến", "2017"],
    ]);
    let draft = preview(&mut journey, "past_awards", file, json!({}));
    accept(&mut journey, draft);
    let page = journey.ask("list_past_awards", json!({ "filter": {}, "page": {} }));
    journey.ask("remove_past_award", json!({ "pastAward": page["rows"][0]["id"], "reason": "Ghi nhầm" }));
    journey.check_laws();
    assert_eq!(undo(&mut journey, draft)["removed"], 1);
}
