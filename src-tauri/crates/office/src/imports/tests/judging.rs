//! What the preview says about a row.

use domain::records::imports::RowVerdict::{Changed, Conflict, New, Problem, Same, Skipped};
use serde_json::json;

use super::{BANG_KHEN, Case, Desk, desk, file, problems, value};
use crate::testing::{add_unit, answer, check_laws, refusal};

#[test]
fn every_row_gets_its_verdict() {
    let mut desk = desk();
    let long = "Ê".repeat(301);
    // Name, born, position, unit, award; verdict and problems.
    let cases: &[Case<'_>] = &[
        (&["Trần Thị Mẫu", "1984", "Bác sĩ", "Sở Y tế", BANG_KHEN], New, &[]),
        (&["Lâm Văn Thử", "12/3/1990", "", "TTYT huyện Bình Mẫu", "BK CT UBND tỉnh"], New, &[]),
        (&["Sơn Thị Mẫu", "31/02/1980", "", "Sở Y tế", BANG_KHEN], Problem, &[("born", "notADate")]),
        (&["Danh Mẫu", "1980", "", "TTYT Bình Mẫu", BANG_KHEN], Problem, &[("unit", "unknownUnit")]),
        (&["Thạch Mẫu", "1980", "", "xã Thạnh Phú", BANG_KHEN], Problem, &[("unit", "ambiguousUnit")]),
        (&["Thạch Mẫu", "1980", "", "xã Thạnh Phú, huyện Long Mẫu", BANG_KHEN], New, &[]),
        (&["Lý Thử", "1979", "Lái xe", "Sở Y tế", ""], Problem, &[("award", "blank")]),
        (
            &["Lý Thử Hai", "1979", "Lái xe", "Sở Y tế", "Huy hiệu không có"],
            Problem,
            &[("award", "unknownAward")],
        ),
        (
            &["Lý Thử Ba", "1979", "Lái xe", "Sở Y tế", "Tập thể lao động xuất sắc"],
            Problem,
            &[("award", "awardNotForThisKind")],
        ),
        (&["", "1979", "Lái xe", "Sở Y tế", BANG_KHEN], Problem, &[("name", "blank")]),
        (&[&long, "1979", "Lái xe", "Sở Y tế", BANG_KHEN], Problem, &[("name", "tooLong")]),
        (&["TRẦN THỊ MẪU", "1984", "", "", BANG_KHEN], Problem, &[("name", "twiceInSheet")]),
        (&["Trần Thị Mẫu", "1984", "", "Sở Y tế", "Chiến sĩ thi đua cấp tỉnh"], New, &[]),
        (&["Trần Thị Mẫu", "1975", "", "Sở Y tế", BANG_KHEN], New, &[]),
    ];
    let rows: Vec<Vec<&str>> = cases
        .iter()
        .map(|(cells, _, _)| vec!["1", cells[0], cells[1], cells[2], cells[3], "Chống dịch", cells[4]])
        .collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let draft = desk.preview(&rows);
    let judged = desk.rows(draft);
    assert_eq!(judged.len(), cases.len());
    for (row, (cells, verdict, expected)) in judged.iter().zip(cases) {
        let expected: Vec<(String, String)> =
            expected.iter().map(|(field, kind)| ((*field).into(), (*kind).into())).collect();
        assert_eq!((row.verdict, problems(row)), (*verdict, expected), "{cells:?}");
    }
    assert_eq!(value(&judged[1], "born"), "12/03/1990");
    assert_eq!(value(&judged[1], "unit"), "Trung tâm Y tế huyện Bình Mẫu");
    assert_eq!(value(&judged[1], "award"), BANG_KHEN);
    let refused = refusal(&mut desk.office, "accept_import", json!({ "draft": draft }));
    assert_eq!(refused, json!({ "code": "rowsNeedRepair", "rows": 9 }));
    check_laws(&desk.office);
}

#[test]
fn sections_titles_and_two_year_columns_say_who_is_meant() {
    let mut desk = desk();
    let headings: &[&[&str]] = &[
        &[
            "TT",
            "Họ và tên, tên tập thể",
            "Năm sinh",
            "",
            "Chức vụ, đơn vị công tác",
            "Thành tích",
            "Hình thức đề nghị",
        ],
        &["", "", "Nam", "Nữ", "", "", ""],
    ];
    let rows: &[&[&str]] = &[
        &["A. TẬP THỂ"],
        &["1", "Khoa Hồi sức", "", "", "Trung tâm Y tế huyện Bình Mẫu", "Điều trị", BANG_KHEN],
        &["2", "Đội lưu động", "", "", "TTYT Bình Mẫu", "Điều trị", BANG_KHEN],
        &["B. CÁ NHÂN"],
        &["1", "Ông Đỗ Mẫu", "1981", "", "Trưởng khoa, TTYT huyện Bình Mẫu", "Điều trị", BANG_KHEN],
        &["2", "Kim Thị Thử", "", "1992", "Chuyên viên Phòng Nghiệp vụ", "Tổng hợp", BANG_KHEN],
        &["C. HỘ GIA ĐÌNH"],
        &["1", "Hộ ông Vương Mẫu", "", "", "UBND huyện Bình Mẫu", "Ủng hộ", BANG_KHEN],
    ];
    let target = desk.target();
    let draft = desk.preview_for(target, headings, rows);
    let judged = desk.rows(draft);
    let shown: Vec<[&str; 6]> = judged
        .iter()
        .map(|row| ["kind", "name", "born", "sex", "position", "unit"].map(|field| value(row, field)))
        .collect();
    assert_eq!(
        shown,
        [
            ["Tập thể", "Khoa Hồi sức", "", "", "", "Trung tâm Y tế huyện Bình Mẫu"],
            ["Tập thể", "Đội lưu động", "", "", "", "TTYT Bình Mẫu"],
            ["Cá nhân", "Đỗ Mẫu", "1981", "Nam", "Trưởng khoa", "Trung tâm Y tế huyện Bình Mẫu"],
            ["Cá nhân", "Kim Thị Thử", "1992", "Nữ", "Chuyên viên Phòng Nghiệp vụ", "Sở Y tế"],
            ["Hộ gia đình", "Hộ ông Vương Mẫu", "", "", "", "UBND huyện Bình Mẫu"],
        ]
    );
    assert_eq!(problems(&judged[1]), [("unit".to_owned(), "unknownUnit".to_owned())]);
    check_laws(&desk.office);
}

#[test]
fn a_repair_counts_and_can_be_taken_back() {
    let mut desk = desk();
    let draft = desk.preview(&[&["1", "Tạ Mẫu", "31/02/1980", "Chủ tịch", "Sở Y tế", "Góp sức", BANG_KHEN]]);
    let place = desk.rows(draft)[0].place.clone();
    let mut repair = |value: serde_json::Value| {
        let request = json!({ "draft": draft, "place": place, "field": "born", "value": value });
        answer(&mut desk.office, "repair_import_row", request)["draft"]["counts"].clone()
    };
    assert_eq!(repair(json!("28/02/1980"))["new"], 1);
    assert_eq!(repair(json!("30/02/1980"))["problem"], 1);
    assert_eq!(repair(json!(null))["problem"], 1);
    assert_eq!(repair(json!("1980"))["new"], 1);
    let row = desk.rows(draft).remove(0);
    let born = row.values.iter().find(|value| value.field == "born").unwrap();
    assert_eq!((born.value.as_str(), born.raw.as_str(), born.repaired), ("1980", "31/02/1980", true));
    for (request, field) in [
        (json!({ "draft": draft, "place": place, "field": "salary", "value": "1" }), "field"),
        (json!({ "draft": draft, "place": place, "field": "note", "value": "ê".repeat(32_768) }), "value"),
    ] {
        let refused = refusal(&mut desk.office, "repair_import_row", request);
        assert_eq!((&refused["code"], &refused["field"]), (&json!("fieldInvalid"), &json!(field)));
    }
    let request = json!({ "draft": draft, "place": "1!9999", "field": "note", "value": "x" });
    assert_eq!(refusal(&mut desk.office, "repair_import_row", request)["code"], "notFound");
    check_laws(&desk.office);
}

#[test]
fn an_unknown_unit_is_resolved_once_and_remembered_for_the_sender() {
    let mut desk = desk();
    let rows: &[&[&str]] = &[
        &["1", "Danh Mẫu", "1980", "", "TTYT Bình Mẫu", "Chống dịch", BANG_KHEN],
        &["2", "Danh Thử", "1981", "", "ttyt bình mẫu", "Chống dịch", BANG_KHEN],
    ];
    let draft = desk.preview(rows);
    assert_eq!(desk.verdicts(draft), [Problem, Problem]);
    let suggested = serde_json::to_value(&desk.rows(draft)[0].problems[0]).unwrap();
    assert_eq!(suggested["problem"]["nearest"][0]["unit"], desk.center, "{suggested}");
    let request = json!({ "draft": draft, "found": suggested["found"], "unit": desk.center });
    answer(&mut desk.office, "resolve_import_unit", request);
    assert_eq!(desk.verdicts(draft), [New, New]);
    desk.accept(draft);
    let again = desk.preview(&[&["1", "Danh Ba", "1982", "", "TTYT Bình Mẫu", "Chống dịch", BANG_KHEN]]);
    assert_eq!(desk.verdicts(again), [New], "the name is remembered");
    let target = desk.target_of(desk.district);
    let other = desk.preview_for(target, &[super::HEADINGS.as_slice()], &rows[..1]);
    assert_eq!(desk.verdicts(other), [Problem], "for this sender only");
    check_laws(&desk.office);
}

#[test]
fn a_column_can_mean_something_else_and_is_understood_so_next_time() {
    let mut desk = desk();
    let headings: &[&[&str]] =
        &[&["STT", "Họ và tên", "Năm sinh", "Nơi đang làm", "Thành tích", "Hình thức khen thưởng"]];
    let rows: &[&[&str]] = &[&["1", "Danh Mẫu", "1980", "UBND huyện Bình Mẫu", "Chống dịch", BANG_KHEN]];
    let target = desk.target();
    let draft = desk.preview_for(target.clone(), headings, rows);
    assert_eq!(value(&desk.rows(draft)[0], "unit"), "Sở Y tế");
    let request = json!({ "draft": draft, "sheet": 1, "index": 3, "field": "unit" });
    answer(&mut desk.office, "set_import_column", request);
    assert_eq!(value(&desk.rows(draft)[0], "unit"), "UBND huyện Bình Mẫu");
    for request in [
        json!({ "draft": draft, "sheet": 1, "index": 3, "field": "salary" }),
        json!({ "draft": draft, "sheet": 1, "index": 77 }),
    ] {
        assert_eq!(refusal(&mut desk.office, "set_import_column", request)["code"], "fieldInvalid");
    }
    desk.accept(draft);
    let again = desk.preview_for(
        target,
        headings,
        &[&["1", "Danh Hai", "1980", "UBND huyện Bình Mẫu", "Chống dịch", BANG_KHEN]],
    );
    assert_eq!(value(&desk.rows(again)[0], "unit"), "UBND huyện Bình Mẫu");
    check_laws(&desk.office);
}

#[test]
fn the_same_person_elsewhere_is_for_a_person_to_say() {
    let mut desk = desk();
    let first =
        desk.preview(&[&["1", "Trần Ngọc Mẫu", "1988", "Điều dưỡng", "Sở Y tế", "Chống dịch", BANG_KHEN]]);
    desk.accept(first);
    let rows: &[&[&str]] = &[
        &["1", "Trần Ngọc Mẫu", "1988", "Hộ lý", "TTYT huyện Bình Mẫu", "Chống dịch", BANG_KHEN],
        &[
            "2",
            "Trần Ngọc Mẫu",
            "1988",
            "Hộ lý",
            "TTYT huyện Bình Mẫu",
            "Chống dịch",
            "Chiến sĩ thi đua cấp tỉnh",
        ],
        &["3", "Trần Ngọc Mẫu", "1975", "Chuyên viên", "Sở Y tế", "Chống dịch", BANG_KHEN],
    ];
    let draft = desk.preview(rows);
    assert_eq!(desk.verdicts(draft), [Conflict, Conflict, New]);
    let judged = desk.rows(draft);
    let candidate = judged[0].candidates[0].clone();
    assert_eq!(candidate.detail, "1988 · Sở Y tế · Điều dưỡng");
    let mut choose = |row: usize, nominee: i64| {
        let request = json!({ "draft": draft, "place": judged[row].place, "nominee": nominee, "reason": "Hai người khác nhau" });
        answer(&mut desk.office, "choose_import_nominee", request);
    };
    choose(0, 0);
    choose(1, 0);
    let request = json!({ "draft": draft, "place": judged[2].place, "nominee": candidate.nominee });
    assert_eq!(refusal(&mut desk.office, "choose_import_nominee", request)["code"], "fieldInvalid");
    assert_eq!(desk.verdicts(draft), [New, New, New]);
    assert_eq!(desk.accept(draft)["added"], 3);
    let mut people: Vec<i64> =
        desk.nominations().iter().map(|row| row["nominee"].as_i64().unwrap()).collect();
    people.sort_unstable();
    people.dedup();
    assert_eq!(people.len(), 3, "1988 here, 1988 there with two awards, and 1975");

    let moved = desk.preview(&[&[
        "1",
        "Trần Ngọc Mẫu",
        "1988",
        "Hộ lý",
        "UBND huyện Bình Mẫu",
        "Chống dịch",
        "Chiến sĩ thi đua cấp tỉnh",
    ]]);
    let row = desk.rows(moved).remove(0);
    assert_eq!((row.verdict, row.candidates.len()), (Conflict, 2));
    let request = json!({ "draft": moved, "place": row.place, "nominee": candidate.nominee });
    answer(&mut desk.office, "choose_import_nominee", request);
    desk.accept(moved);
    check_laws(&desk.office);
}

#[test]
fn a_row_left_out_counts_for_nothing() {
    let mut desk = desk();
    let row: &[&str] = &["1", "Kiên Mẫu", "1968", "Trưởng ấp", "Sở Y tế", "Vận động", BANG_KHEN];
    let draft = desk.preview(&[row, row]);
    let places: Vec<String> = desk.rows(draft).iter().map(|row| row.place.clone()).collect();
    assert_eq!(desk.verdicts(draft), [New, Problem]);
    let mut skip = |places: &[String], skip: bool| {
        answer(
            &mut desk.office,
            "skip_import_rows",
            json!({ "draft": draft, "places": places, "skip": skip }),
        );
    };
    skip(&places[..1], true);
    assert_eq!(desk.verdicts(draft), [Skipped, New]);
    skip_all(&mut desk, draft, &places);
    assert_eq!(
        refusal(&mut desk.office, "accept_import", json!({ "draft": draft }))["code"],
        "nothingToAccept"
    );
    for (request, code) in [
        (json!({ "draft": draft, "places": [], "skip": true }), "nothingChosen"),
        (json!({ "draft": draft, "places": ["1!9999"], "skip": true }), "notFound"),
        (json!({ "draft": 77, "places": ["1!1"], "skip": true }), "notFound"),
    ] {
        assert_eq!(refusal(&mut desk.office, "skip_import_rows", request)["code"], code);
    }
    check_laws(&desk.office);
}

fn skip_all(desk: &mut Desk, draft: i64, places: &[String]) {
    answer(&mut desk.office, "skip_import_rows", json!({ "draft": draft, "places": places, "skip": true }));
}

#[test]
fn a_list_again_is_the_same_or_changes_what_is_still_open() {
    let mut desk = desk();
    let rows: &[&[&str]] = &[
        &["1", "Đỗ Mẫu", "1982", "Chuyên viên", "Sở Y tế", "Tổng hợp số liệu", BANG_KHEN],
        &["2", "Quách Mẫu", "1987", "Dược sĩ", "Sở Y tế", "Kiểm tra thuốc", BANG_KHEN],
    ];
    let first = desk.preview(rows);
    desk.accept(first);
    let request =
        json!({ "kind": "nominations", "file": file(&[&super::HEADINGS], rows), "target": desk.target() });
    let preview = answer(&mut desk.office, "preview_import", request);
    assert_eq!(preview["acceptedBefore"], first);
    let again = super::draft_of(&preview);
    assert_eq!(desk.verdicts(again), [Same, Same]);
    assert_eq!(
        refusal(&mut desk.office, "accept_import", json!({ "draft": again }))["code"],
        "nothingToAccept"
    );

    let other: &[&[&str]] = &[
        &["1", "ĐỖ MẪU", "05/6/1982", "Phó Trưởng phòng", "Sở Y tế", "Tổng hợp số liệu", BANG_KHEN],
        &["2", "Quách Mẫu", "", "", "Sở Y tế", "Kiểm tra 14 lô thuốc", BANG_KHEN],
    ];
    let changed = desk.preview(other);
    assert_eq!(desk.verdicts(changed), [Changed, Changed]);
    let changes: Vec<(String, String, String)> = desk
        .rows(changed)
        .into_iter()
        .flat_map(|row| row.changes)
        .map(|change| (change.field, change.old, change.new))
        .collect();
    let expected = [
        ("born", "1982", "05/06/1982"),
        ("position", "Chuyên viên", "Phó Trưởng phòng"),
        ("achievement", "Kiểm tra thuốc", "Kiểm tra 14 lô thuốc"),
    ];
    assert_eq!(changes, expected.map(|(field, old, new)| (field.to_owned(), old.to_owned(), new.to_owned())));

    let ids: Vec<i64> = desk.nominations().iter().map(|row| row["id"].as_i64().unwrap()).collect();
    answer(&mut desk.office, "mark_eligible", json!({ "nominations": ids, "reason": null }));
    let late = desk.preview(other);
    assert_eq!(desk.verdicts(late), [Problem, Problem]);
    assert!(desk.rows(late).iter().all(|row| problems(row)[0].1 == "alreadyNominated"));
    assert_eq!(desk.accept_refused(changed)["code"], "rowsNeedRepair", "accepting judges again");
    check_laws(&desk.office);
}

impl Desk {
    fn accept_refused(&mut self, draft: i64) -> serde_json::Value {
        refusal(&mut self.office, "accept_import", json!({ "draft": draft }))
    }
}

#[test]
fn files_that_hold_no_list_are_refused_with_the_reason() {
    let mut desk = desk();
    add_unit(&mut desk.office, "Sở Tư pháp", "department", None);
    let target = desk.target();
    let good = file(&[&super::HEADINGS], &[]);
    for (file, target, code) in [
        (json!({ "name": "a.xlsx", "base64": "SGVsbG8=" }), target.clone(), "unreadableFile"),
        (json!({ "name": "a.xlsx", "base64": "***" }), target.clone(), "badRequest"),
        (json!({ "name": "a.xlsx", "path": "không/có/tệp.xlsx" }), target.clone(), "unreadableFile"),
        (json!({ "name": "a.xlsx" }), target.clone(), "fieldBlank"),
        (json!({ "name": " ", "base64": "SGVsbG8=" }), target.clone(), "fieldBlank"),
        (good.clone(), json!(null), "fieldBlank"),
        (
            good.clone(),
            {
                let mut other = target.clone();
                other["phaseNo"] = json!(9);
                other
            },
            "noSuchPhase",
        ),
        (
            good.clone(),
            {
                let mut other = target.clone();
                other["unit"] = json!(999);
                other
            },
            "notFound",
        ),
        (
            good,
            {
                let mut other = target;
                other["defaultAward"] = json!("x");
                other
            },
            "unknownAward",
        ),
    ] {
        let request = json!({ "kind": "nominations", "file": file, "target": target });
        assert_eq!(refusal(&mut desk.office, "preview_import", request)["code"], code);
    }
    check_laws(&desk.office);
}
