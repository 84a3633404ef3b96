//! Forms for units: what is locked, what may be chosen, and that nothing has to be explained when they come back.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/package.rs"]
mod package;

use chrono::NaiveDate;
use domain::nominee::NomineeKind;
use package::{element, elements, part};
use workbook::*;

fn column(heading: &'static str, input: FormInput, is_required: bool) -> FormColumn {
    FormColumn {
        heading, width: 20.0, align: Align::Left, is_required, input, hint: "Ví dụ: như thế này."
    }
}

fn form(filled: Vec<Vec<String>>) -> BlankForm {
    let choice = |catalogue, is_closed| FormInput::Choice { catalogue, is_closed };
    BlankForm {
        facts: FileFacts {
            title: "Mẫu danh sách".into(),
            author: "Cơ quan mẫu".into(),
            made_at: NaiveDate::from_ymd_opt(2022, 1, 12).unwrap().and_hms_opt(8, 0, 0).unwrap(),
        },
        sheets: vec![FormSheet {
            tab: "CÁ NHÂN".into(),
            title: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG".into(),
            lines_above: vec![
                "Đơn vị: Chi cục Dân số - Kế hoạch hóa gia đình".into(),
                "Phong trào: “Mẫu”".into(),
            ],
            columns: vec![
                column("STT", FormInput::Number, false),
                column("Họ và tên", FormInput::Text, true),
                column("Ngày, tháng, năm sinh", FormInput::Date, false),
                column("Giới tính", choice(0, true), false),
                column("Đơn vị công tác", choice(1, false), false),
                column("Hình thức đề nghị", choice(2, false), true),
            ],
            filled,
        }],
        catalogues: vec![
            Catalogue { heading: "Giới tính".into(), entries: vec!["Nam".into(), "Nữ".into()] },
            Catalogue {
                heading: "Đơn vị".into(),
                entries: (1..=300).map(|no| format!("Đơn vị thứ {no}")).collect(),
            },
            Catalogue { heading: "Danh hiệu".into(), entries: vec![] },
        ],
        guide_title: "HƯỚNG DẪN GHI".into(),
        guide: vec!["Ghi từ dòng ngay dưới tiêu đề.".into()],
    }
}

#[test]
fn what_is_typed_into_a_form_is_found_under_its_headings() {
    let typed =
        ["1", "Thạch Thị Lan", "9/9/1975", "Nữ", "Đơn vị thứ 7", "Bằng khen"].map(str::to_owned).to_vec();
    let file = write_form(&form(vec![typed.clone()])).unwrap();
    let grids = read_sheets(&file, "a.xlsx").unwrap();
    let names: Vec<(&str, bool)> = grids.iter().map(|grid| (grid.name.as_str(), grid.hidden)).collect();
    assert_eq!(names, [("CÁ NHÂN", false), ("Hướng dẫn", false), ("Danh mục", true)]);
    let words = FieldWords::nominations();
    let table = find_table(&grids[0], &words).unwrap();
    assert_eq!((table.header_row, table.kind), (5, Some(NomineeKind::Person)));
    let fields: Vec<Option<Field>> = table.columns.iter().map(|column| column.field).collect();
    let expected = [Field::Number, Field::Name, Field::BirthDate, Field::Sex, Field::Unit, Field::Award]
        .map(Some)
        .to_vec();
    assert_eq!(fields, expected);
    assert_eq!(table.lines.len(), 1);
    assert_eq!(table.lines[0].cells, typed);
    assert!(find_table(&grids[1], &words).is_none(), "the instructions are no list");
}

#[test]
fn an_empty_form_is_a_list_without_lines() {
    let grids = read_sheets(&write_form(&form(vec![])).unwrap(), "a.xlsx").unwrap();
    let table = find_table(&grids[0], &FieldWords::nominations()).unwrap();
    assert_eq!((table.lines.len(), table.skipped.len()), (0, 0));
    assert_eq!(grids[0].rows.last().map(|row| row.row_no), Some(5), "blank rows hold nothing");
}

#[test]
fn headings_are_locked_and_every_line_is_open() {
    let file = write_form(&form(vec![])).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    let styles = part(&file, "xl/styles.xml");
    let unlocked: Vec<bool> = elements(&element(&styles, "cellXfs"), "xf")
        .iter()
        .map(|format| format.contains("<protection locked=\"0\"/>"))
        .collect();
    let is_open = |row: &str| -> Vec<bool> {
        elements(row, "c")
            .iter()
            .map(|cell| {
                let style = cell.split(" s=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
                unlocked[style.parse::<usize>().unwrap()]
            })
            .collect()
    };
    let rows = elements(&element(&sheet, "sheetData"), "row");
    assert_eq!(is_open(&rows[0]), [false], "the title");
    assert_eq!(is_open(&rows[1]), [true], "who fills it in");
    assert_eq!(is_open(&rows[3]), [false; 6], "the headings");
    assert_eq!(rows.len(), 4 + FORM_ROWS as usize);
    assert!(rows[4..].iter().all(|row| is_open(row) == [true; 6]));
    let protection = element(&sheet, "sheetProtection");
    assert!(protection.contains("sheet=\"1\"") && !protection.contains("password"), "{protection}");
}

#[test]
fn choices_dates_and_hints_stand_where_they_belong() {
    let file = write_form(&form(vec![])).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    let found: Vec<String> = elements(&element(&sheet, "dataValidations"), "dataValidation");
    let of = |range: &str| found.iter().find(|one| one.contains(&format!("sqref=\"{range}\""))).unwrap();
    // A catalogue without entries offers nothing; three columns do.
    assert_eq!(found.len(), 3, "{found:#?}");
    let sexes = of("D6:D505");
    assert!(sexes.contains("type=\"list\"") && sexes.contains("'Danh mục'!$A$2:$A$3"), "{sexes}");
    assert!(!sexes.contains("errorStyle"), "anything else is turned away: {sexes}");
    let units = of("E6:E505");
    assert!(units.contains("'Danh mục'!$B$2:$B$301") && units.contains("errorStyle=\"warning\""), "{units}");
    let dates = of("C6:C505");
    assert!(dates.contains("type=\"custom\"") && dates.contains("1900"), "{dates}");
    let formula = element(dates, "formula1");
    assert!(formula.chars().count() < 255 + "<formula1></formula1>".len(), "{formula}");
    let notes = part(&file, "xl/comments1.xml");
    assert_eq!(elements(&element(&notes, "commentList"), "comment").len(), 6);
}

#[test]
fn a_form_prints_on_a4_with_its_heading_on_every_page() {
    let file = write_form(&form(vec![])).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    let setup = element(&sheet, "pageSetup");
    for words in ["paperSize=\"9\"", "orientation=\"landscape\"", "fitToHeight=\"0\""] {
        assert!(setup.contains(words), "{setup}");
    }
    let names = element(&part(&file, "xl/workbook.xml"), "definedNames");
    assert!(names.contains("'CÁ NHÂN'!$5:$5"), "{names}");
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("Mẫu danh sách") && core.contains("Cơ quan mẫu"), "{core}");
}
