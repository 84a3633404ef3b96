//! The approval book and the sheet of minutes, read back cell by cell.

use base64::Engine;
use serde_json::{Value, json};
use workbook::{SheetGrid, read_sheets};

use super::{concluded, signed};
use crate::sessions::tests::{Case, case};

fn export(case: &mut Case, command: &str) -> (Value, Vec<SheetGrid>) {
    let file = case.ask(command, json!({ "session": case.session }));
    let bytes = base64::engine::general_purpose::STANDARD.decode(file["base64"].as_str().unwrap()).unwrap();
    let sheets = read_sheets(&bytes, file["fileName"].as_str().unwrap()).unwrap();
    (file, sheets)
}

/// The filled cells of the row whose first cell is `first` and that contains `name`.
fn row(sheet: &SheetGrid, first: &str, name: &str) -> Vec<String> {
    let found = sheet.rows.iter().find(|row| {
        row.cells.first().is_some_and(|cell| cell == first)
            && row.cells.iter().any(|cell| cell.contains(name))
    });
    found.unwrap_or_else(|| panic!("{first} {name} in {:#?}", sheet.rows)).cells.clone()
}

fn all_text(sheet: &SheetGrid) -> String {
    sheet
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| !cell.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_book_repeats_the_record_cell_by_cell() {
    let mut case = signed();
    let (file, sheets) = export(&mut case, "export_approval_book");
    assert_eq!((&file["fileName"], &file["lines"]), (&json!("So-duyet-phien-hop-1-2022.xlsx"), &json!(7)));
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Tổng hợp", "Tập thể", "Cá nhân", "Hộ gia đình", "Kết quả biểu quyết", "Biên bản"]);

    let people = &sheets[2];
    for (number, name, cells) in [
        (
            "1",
            "=Sơn Thị Diễm",
            [
                "CSTĐ cấp tỉnh",
                "14/22",
                "Hạ mức",
                "Bằng khen của Chủ tịch UBND tỉnh",
                "Chưa đủ phiếu, chuyển xét Bằng khen",
            ],
        ),
        ("2", "Lý Hoàng Khởi", ["CSTĐ cấp tỉnh", "20/22", "Đạt", "CSTĐ cấp tỉnh", ""]),
        ("3", "Danh Quốc Vững", ["CSTĐ cấp tỉnh", "19/22", "Không đạt", "", ""]),
        ("4", "Thạch Thị Lan", ["Bằng khen", "", "Để lại", "", "Bổ sung báo cáo"]),
        ("5", "Trần Thị Ngọc Lan", ["Bằng khen", "", "Rút", "", "Đơn vị xin rút"]),
    ] {
        let row = row(people, number, name);
        let cell = |at: usize| row.get(at).map_or("", String::as_str);
        assert_eq!([cell(1), cell(2), cell(3)], [name, "1985", "Điều dưỡng, Bệnh viện Đa khoa tỉnh"]);
        assert_eq!([cell(4), cell(5)], [&format!("Thành tích của {name}"), "Giấy khen, 77/QĐ-SYT"]);
        assert_eq!([cell(6), cell(7), cell(9), cell(10), cell(11)], cells, "{name}");
    }
    assert!(all_text(people).contains("Danh sách này có 05 cá nhân./."));
    assert!(all_text(people).contains("DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHEN THƯỞNG"));
    assert!(all_text(people).contains("(Kèm theo Biên bản họp số 01/BB-HĐTĐKT ngày 13/01/2022 của Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm)"));
    assert!(people.rows.iter().flat_map(|row| &row.marks).next().is_none(), "no text became a formula");

    let results = case.ask("list_results", json!({ "session": case.session }))["results"].clone();
    for result in results.as_array().unwrap() {
        let row = row(&sheets[4], &result["position"].to_string(), result["name"].as_str().unwrap());
        let cell = |at: usize| row.get(at).map_or("", String::as_str).to_owned();
        let number = |value: &Value| if value.is_null() { String::new() } else { value.to_string() };
        for (at, value) in [
            (4, &result["voters"]["members"]),
            (5, &result["voters"]["present"]),
            (6, &result["voters"]["recused"]),
            (7, &result["tally"]["issued"]),
            (8, &result["tally"]["returned"]),
            (9, &result["tally"]["valid"]),
            (10, &result["tally"]["invalid"]),
            (11, &result["tally"]["agree"]),
            (12, &result["tally"]["disagree"]),
            (13, &result["tally"]["blank"]),
            (14, &result["tally"]["writtenAgree"]),
            (15, &result["tally"]["writtenDisagree"]),
            (16, &result["tally"]["writtenBlank"]),
            (17, &result["verdict"]["agree"]),
            (18, &result["verdict"]["base"]),
            (19, &result["verdict"]["needed"]),
        ] {
            assert_eq!(cell(at), number(value), "{} column {at}", result["name"]);
        }
    }

    let minutes = all_text(&sheets[5]);
    for said in [
        "Số: 01/BB-HĐTĐKT",
        "Phiên họp 1/2022 của Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm",
        "Các thành viên thảo luận.",
        "20/22",
        "90,91 %",
        "Vắng, có ý kiến bằng văn bản",
        "Đối chiếu: 3 + 1 + 1 + 1 + 1 = 7.",
        "CHỦ TRÌ",
    ] {
        assert!(minutes.contains(said), "{said} in\n{minutes}");
    }
    case.done();
}

#[test]
fn the_summary_counts_lowered_lines_with_the_award_they_were_lowered_to() {
    let mut case = concluded();
    let (_, sheets) = export(&mut case, "export_approval_book");
    let summary = &sheets[0];
    let row = summary
        .rows
        .iter()
        .find(|row| row.cells.iter().any(|cell| cell == "Bằng khen của Chủ tịch UBND tỉnh"))
        .unwrap();
    // Asked, passed, rejected, lowered, deferred, withdrawn, agreed: the two that passed and the one lowered to it.
    assert_eq!(row.cells[2..9], ["4", "2", "0", "0", "1", "1", "3"]);
    assert!(!all_text(summary).lines().any(|line| line == "Bằng khen"), "no second row under a short name");
}

#[test]
fn the_book_waits_for_the_session_to_be_concluded_and_the_minutes_for_a_draft() {
    let mut case = case(3);
    let request = json!({ "session": case.session });
    assert_eq!(
        case.refuse("export_approval_book", request.clone()),
        json!({ "code": "sessionStageWrong", "stage": "planned" })
    );
    assert_eq!(case.refuse("export_minutes", request), json!({ "code": "noMinutesYet" }));
}

#[test]
fn the_sheet_of_minutes_holds_every_paragraph() {
    let mut case = signed();
    let (file, sheets) = export(&mut case, "export_minutes");
    assert_eq!((&file["fileName"], sheets.len()), (&json!("Bien-ban-phien-hop-1-2022.xlsx"), 1));
    let text = all_text(&sheets[0]);
    let minutes = case.ask("read_minutes", json!({ "session": case.session }));
    for part in minutes["parts"].as_array().unwrap() {
        assert!(text.contains(part["heading"].as_str().unwrap()));
        for line in part["fromRecord"].as_array().unwrap() {
            let line = line.as_str().unwrap();
            // The roll and the results of a vote are tables: their rows name whom the lines name.
            let row =
                || line.split_once(". Ông/Bà ").or(line.split_once("- Ông/Bà ")).or(line.split_once("- "));
            let named = || row().and_then(|(_, row)| row.split([',', ':']).next());
            let is_table = ["attendance", "votes"].contains(&part["id"].as_str().unwrap());
            let is_group = line.starts_with("Thành viên ");
            assert!(
                text.contains(line)
                    || is_table && (is_group || named().is_some_and(|name| text.contains(name))),
                "{line}"
            );
        }
    }
}
