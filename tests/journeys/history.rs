//! What nominees bring along, from Excel: members of the council, awards of past years, initiatives; taken in, taken in
//! again, and taken back.

use serde_json::{Value, json};
use workbook::{PlainCell, PlainSheet, write_plain};

use crate::support::{Journey, add_unit, establish_council, file_input, number};

const AWARD_HEADINGS: [&str; 9] = [
    "STT",
    "Họ và tên",
    "Năm sinh",
    "Chức vụ",
    "Đơn vị",
    "Danh hiệu, hình thức khen thưởng",
    "Năm",
    "Số quyết định",
    "Ngày quyết định",
];

/// A file of one sheet with these rows.
fn file_of(rows: &[&[&str]]) -> Value {
    sheets(&[("Danh sách", rows)])
}

fn sheets(sheets: &[(&str, &[&[&str]])]) -> Value {
    let sheets: Vec<PlainSheet> = sheets
        .iter()
        .map(|(name, rows)| PlainSheet {
            name: (*name).to_owned(),
            rows: rows.iter().map(|row| row.iter().map(|cell| PlainCell::from(*cell)).collect()).collect(),
            ..PlainSheet::default()
        })
        .collect();
    file_input("danh-sach.xlsx", &write_plain(&sheets).unwrap())
}

/// An office with the units lists name.
fn begin() -> Journey {
    let mut journey = Journey::in_office();
    let province = add_unit(&mut journey, "UBND tỉnh Thử Nghiệm", "province", None);
    for name in ["Sở Y tế", "Sở Tài chính", "Sở Nội vụ"] {
        add_unit(&mut journey, name, "department", Some(province));
    }
    journey
}

fn preview(journey: &mut Journey, kind: &str, file: Value, more: Value) -> i64 {
    let mut request = json!({ "kind": kind, "file": file });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    number(&journey.ask("preview_import", request)["draft"], "id")
}

fn rows(journey: &mut Journey, draft: i64) -> Vec<Value> {
    let request = json!({ "draft": draft, "page": { "offset": 0, "limit": 500 } });
    journey.ask("list_import_rows", request)["rows"].as_array().unwrap().clone()
}

/// Verdicts in order, `problem` with its field and kind.
fn verdicts(journey: &mut Journey, draft: i64) -> Vec<String> {
    rows(journey, draft)
        .iter()
        .map(|row| {
            let problems: Vec<String> = row["problems"]
                .as_array()
                .unwrap()
                .iter()
                .map(|problem| {
                    format!(
                        "{} {}",
                        problem["field"].as_str().unwrap(),
                        problem["problem"]["kind"].as_str().unwrap()
                    )
                })
                .collect();
            match problems.as_slice() {
                [] => row["verdict"].as_str().unwrap().to_owned(),
                _ => problems.join(", "),
            }
        })
        .collect()
}

fn value(row: &Value, field: &str) -> String {
    let values = row["values"].as_array().unwrap();
    let value =
        values.iter().find(|value| value["field"] == field).unwrap_or_else(|| panic!("no {field} in {row}"));
    value["value"].as_str().unwrap().to_owned()
}

fn notes(row: &Value, field: &str) -> Vec<String> {
    let values = row["values"].as_array().unwrap();
    let value = values.iter().find(|value| value["field"] == field).unwrap();
    value["notes"].as_array().unwrap().iter().map(|note| note["kind"].as_str().unwrap().to_owned()).collect()
}

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

fn accept(journey: &mut Journey, draft: i64) -> Value {
    journey.ask("accept_import", json!({ "draft": draft }))
}

fn undo(journey: &mut Journey, draft: i64) -> Value {
    journey.ask("undo_import", json!({ "draft": draft, "reason": "Nhập nhầm tệp" }))
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
fn what_is_exported_of_past_awards_and_initiatives_is_read_back_as_the_same() {
    let mut journey = begin();
    let file = file_of(&[
        &AWARD_HEADINGS,
        &[
            "1",
            "Thạch Thị Lan",
            "12/3/1980",
            "Trưởng khoa",
            "Sở Y tế",
            "Bằng khen UBND tỉnh",
            "2019",
            "12/QĐ-UBND",
            "10/01/2020",
        ],
        &["2", "Lâm Văn Ân", "1985", "Bác sĩ", "Sở Tài chính", "Huy hiệu tỉnh", "2018", "", ""],
    ]);
    let draft = preview(&mut journey, "past_awards", file, json!({}));
    accept(&mut journey, draft);
    let file = file_of(&[
        &["STT", "Tên sáng kiến", "Tác giả", "Đơn vị", "Năm", "Phạm vi ảnh hưởng", "Ngày công nhận"],
        &[
            "1",
            "Khai báo y tế bằng mã QR",
            "Thạch Thị Lan; Lâm Văn Ân",
            "Sở Y tế; Sở Tài chính",
            "2021",
            "Cấp tỉnh",
            "05/11/2021",
        ],
    ]);
    let draft = preview(&mut journey, "initiatives", file, json!({}));
    accept(&mut journey, draft);
    for (kind, command) in [("past_awards", "export_past_awards"), ("initiatives", "export_initiatives")] {
        let bytes = journey.file(command, json!({ "filter": {} }));
        let draft = preview(&mut journey, kind, file_input("xuat.xlsx", &bytes), json!({}));
        let verdicts = verdicts(&mut journey, draft);
        assert!(
            !verdicts.is_empty() && verdicts.iter().all(|verdict| verdict == "same"),
            "{kind}: {verdicts:?}"
        );
    }
}

#[test]
fn initiatives_come_in_with_all_their_authors() {
    let mut journey = begin();
    let list = |second: &str| {
        file_of(&[
            &["DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM 2021"],
            &[
                "TT",
                "Tên sáng kiến",
                "Tác giả",
                "Đơn vị",
                "Đơn vị công nhận",
                "Ngày công nhân",
                "Số quyết định",
                "Phạm vi ảnh hưởng",
            ],
            &[
                "1",
                "Khai báo y tế bằng mã QR",
                "BS.CKI Thạch Thị Lan (60%), Lâm Văn Ân (40%)",
                "Sở Y tế",
                "Hội đồng sáng kiến Sở Y tế",
                "05/11/2021",
                "15/QĐ-SYT",
                "Cơ sở",
            ],
            &["2", "Tiêm chủng lưu động", second, "Sở Y tế", "", "", "", "Toàn quốc"],
            &["3", "Bản đồ ổ dịch", "Ông Trần Văn Bình cùng các cộng sự", "Sở Tài chính", "", "", "", ""],
        ])
    };
    let draft = preview(&mut journey, "initiatives", list("Thạch Thị Lan"), json!({}));
    assert_eq!(verdicts(&mut journey, draft), ["new", "new", "new"]);
    let shown = rows(&mut journey, draft);
    assert_eq!(value(&shown[0], "authors"), "Thạch Thị Lan; Lâm Văn Ân");
    assert_eq!(value(&shown[0], "note"), "Thạch Thị Lan: 60%; Lâm Văn Ân: 40%");
    assert_eq!(
        (value(&shown[1], "year"), notes(&shown[1], "year")),
        ("2021".into(), vec!["fromHeading".to_owned()])
    );
    assert_eq!(value(&shown[2], "note"), "cùng các cộng sự");
    assert_eq!(accept(&mut journey, draft)["added"], 3);
    let again = preview(&mut journey, "initiatives", list("Thạch Thị Lan"), json!({}));
    assert_eq!(verdicts(&mut journey, again), ["same", "same", "same"]);
    let more = preview(&mut journey, "initiatives", list("Thạch Thị Lan, Danh Thị Út"), json!({}));
    assert_eq!(verdicts(&mut journey, more), ["same", "changed", "same"]);
    accept(&mut journey, more);
    let page = journey.ask("list_initiatives", json!({ "filter": { "query": "danh ut" }, "page": {} }));
    assert_eq!(page["rows"][0]["authorNames"], json!(["Thạch Thị Lan, Sở Y tế", "Danh Thị Út, Sở Y tế"]));
    assert_eq!(
        journey.refused("undo_import", json!({ "draft": draft, "reason": "Nhầm" }))["code"],
        "linesHaveMovedOn"
    );
    assert_eq!(undo(&mut journey, more)["restored"], 1);
    assert_eq!(undo(&mut journey, draft)["removed"], 3);
    let page = journey.ask("list_initiatives", json!({ "filter": {}, "page": {} }));
    assert_eq!(page["total"], 0);
}

#[test]
fn members_join_their_council_in_the_order_of_the_list() {
    let mut journey = begin();
    let council = establish_council(&mut journey, 2);
    let list: &[&[&str]] = &[
        &["DANH SÁCH THÀNH VIÊN HỘI ĐỒNG"],
        &["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Chức danh trong Hội đồng", "Từ ngày", "Đến ngày"],
        &["1", "Ông Trần Văn Bình", "Giám đốc", "Sở Nội vụ", "PCT thường trực HĐ", "01/7/2021", ""],
        &["2", "Bà Thạch Thị Lan", "Giám đốc Sở Y tế", "", "Ủy viên", "", ""],
        &["3", "Đại tá Lâm Văn Ân", "Phó Giám đốc Công an tỉnh", "", "UV", "", ""],
        &["4", "Đỗ Thị Đào", "Phó Giám đốc Sở Nội vụ", "", "Ủy viên, thư ký", "", ""],
    ];
    let draft = preview(&mut journey, "members", file_of(list), json!({ "council": council }));
    assert_eq!(verdicts(&mut journey, draft), ["new", "new", "new", "new"]);
    let shown = rows(&mut journey, draft);
    for (row, field, expected) in [
        (0, "name", "Trần Văn Bình"),
        (0, "role", "Phó Chủ tịch thường trực"),
        (0, "post", "Giám đốc Sở Nội vụ"),
        (1, "unit", "Sở Y tế"),
        (2, "name", "Lâm Văn Ân"),
        (2, "post", "Đại tá, Phó Giám đốc Công an tỉnh"),
        (3, "role", "Ủy viên, thư ký"),
    ] {
        assert_eq!(value(&shown[row], field), expected, "row {row} {field}");
    }
    accept(&mut journey, draft);
    let detail = journey.ask("read_council", json!({ "council": council }));
    let names: Vec<&str> = detail["members"]
        .as_array()
        .unwrap()
        .iter()
        .skip(2)
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Trần Văn Bình", "Thạch Thị Lan", "Lâm Văn Ân", "Đỗ Thị Đào"]);
    let again = preview(&mut journey, "members", file_of(list), json!({ "council": council }));
    assert_eq!(verdicts(&mut journey, again), ["same", "same", "same", "same"]);

    let changes: &[&[&str]] = &[
        &["TT", "Họ và tên", "Chức vụ", "Chức danh trong Hội đồng"],
        &["1", "Thạch Thị Lan", "Giám đốc Sở Y tế", "Phó Chủ tịch"],
        &["2", "Kim Văn Tư", "Chánh Văn phòng", "Chủ tịch Hội đồng"],
        &["3", "Danh Thị Út", "Chuyên viên", ""],
        &["4", "Lý Văn Năm", "Chuyên viên", "Quan sát"],
    ];
    let changed = preview(&mut journey, "members", file_of(changes), json!({ "council": council }));
    assert_eq!(
        verdicts(&mut journey, changed),
        ["changed", "role secondChair", "role blank", "role unknownRole"]
    );
    let places: Vec<Value> =
        rows(&mut journey, changed).iter().skip(1).map(|row| row["place"].clone()).collect();
    journey.ask("skip_import_rows", json!({ "draft": changed, "places": places, "skip": true }));
    accept(&mut journey, changed);
    assert_eq!(
        journey.refused("undo_import", json!({ "draft": draft, "reason": "Nhầm" }))["code"],
        "linesHaveMovedOn"
    );
    assert_eq!(undo(&mut journey, changed)["restored"], 1);
    assert_eq!(undo(&mut journey, draft)["removed"], 4);
    let detail = journey.ask("read_council", json!({ "council": council }));
    assert_eq!(detail["members"].as_array().unwrap().len(), 2);
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
