//! Initiatives from Excel with all their authors, and what is exported of them read back.

use serde_json::json;

use crate::support::file_input;
use crate::support::imports::{
    AWARD_HEADINGS, accept, begin, file_of, notes, preview, rows, undo, value, verdicts,
};

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
