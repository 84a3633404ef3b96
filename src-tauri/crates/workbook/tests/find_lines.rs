//! Lines as offices really type them, and everything between them that is none.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/grids.rs"]
mod grids;

use domain::nominee::NomineeKind;
use grids::{fields, merged, sheet, texts};
use workbook::Field::*;
use workbook::*;

fn found(grid: &SheetGrid) -> FoundTable {
    find_table(grid, &FieldWords::nominations()).unwrap()
}

#[test]
fn what_is_no_line_is_passed_over_and_every_line_is_found() {
    for (sentence, rows, expected) in [
        (
            "columns counted as Excel keeps (1)",
            "STT|Họ và tên|Hình thức|Tổng\n-1|-2|-3|(4=2+3)\n1|Kim Sơn|BK|",
            vec!["Kim Sơn"],
        ),
        ("columns counted by letters", "STT|Họ và tên|Hình thức\n(A)|(B)|(C)\n1|Kim Sơn|BK", vec!["Kim Sơn"]),
        (
            "sub-totals between sections",
            "STT|Họ và tên|Hình thức\nI|Sở Y tế|\n1|Kim Sơn|BK\n|Cộng (I): 01 người|\nII|Sở Tư pháp|\n2|Kim Hai|BK\n|Cộng mục II|1\n|Tổng cộng: 02 cá nhân|",
            vec!["Kim Sơn", "Kim Hai"],
        ),
        (
            "a corporation is no total",
            "Tên tập thể|Hình thức\nTổng công ty Cấp nước|BK\nTổng Cục Thuế|BK\nTổng cộng|2",
            vec!["Tổng công ty Cấp nước", "Tổng Cục Thuế"],
        ),
        (
            "the count line in brackets, then signatures",
            "STT|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK\n(Danh sách có 01 người)\n||Ngày 5 tháng 6 năm 2021|\nNgười lập bảng||KT. GIÁM ĐỐC|\nKim A||Kim B",
            vec!["Kim Sơn"],
        ),
        (
            "gaps and restarts of numbers, blank rows",
            "STT|Họ và tên|Hình thức\n1|Kim Sơn|BK\n\n\n5|Kim Hai|BK\n1|Kim Ba|BK\n1|Kim Tư|BK",
            vec!["Kim Sơn", "Kim Hai", "Kim Ba", "Kim Tư"],
        ),
        (
            "the letterhead printed again on page two",
            "STT|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK\nSỞ Y TẾ||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBỆNH VIỆN||Độc lập - Tự do - Hạnh phúc\nSTT|Họ và tên|Chức vụ|Hình thức\n2|Kim Hai|Y sĩ|BK",
            vec!["Kim Sơn", "Kim Hai"],
        ),
        (
            "notes below the list",
            "Họ và tên|Chức vụ|Hình thức\nKim Sơn|Y sĩ|BK\nGhi chú: danh sách đã được duyệt.\nLưu ý: nộp trước ngày 5",
            vec!["Kim Sơn"],
        ),
    ] {
        assert_eq!(texts(&found(&sheet(rows)), Name), expected, "{sentence}");
    }
}

#[test]
fn nobody_is_lost_whose_number_was_forgotten_or_is_merged_over_several() {
    for (sentence, rows, merges, names, sections) in [
        (
            "number, unit and award merged over each unit's people",
            "TT|Đơn vị|Họ và tên|Hình thức\n1|Sở Y tế|Kim Sơn|BK\n||Kim Hai|\n||Kim Ba|\n2|Sở Tư pháp|Kim Tư|BK\n||Kim Năm|",
            &["A2:A4", "B2:B4", "D2:D4", "A5:A6", "B5:B6", "D5:D6"][..],
            vec!["Kim Sơn", "Kim Hai", "Kim Ba", "Kim Tư", "Kim Năm"],
            vec![],
        ),
        (
            "the same without merges",
            "TT|Đơn vị|Họ và tên|Hình thức\n1|Sở Y tế|Kim Sơn|BK\n||Kim Hai|\n||Kim Ba|\n2|Sở Tư pháp|Kim Tư|BK\n||Kim Năm|",
            &[],
            vec!["Kim Sơn", "Kim Hai", "Kim Ba", "Kim Tư", "Kim Năm"],
            vec![],
        ),
        (
            "a number forgotten in a list of names only",
            "TT|Họ và tên|Chức vụ\n1|Kim Sơn|\n|Vũ Thị Hai|\n2|Tô Ba|",
            &[],
            vec!["Kim Sơn", "Vũ Thị Hai", "Tô Ba"],
            vec![],
        ),
        (
            "units above their people stay headings, with numbers that run on or begin again",
            "TT|Họ và tên|Chức vụ\n|Sở Y tế|\n1|Kim Sơn|Y sĩ\n|Thạnh Phú|\n1|Kim Hai|Y sĩ\n|HỒ ĐẮC KIỆN|\n2|Kim Ba|Y sĩ",
            &[],
            vec!["Kim Sơn", "Kim Hai", "Kim Ba"],
            vec!["Sở Y tế", "Thạnh Phú", "HỒ ĐẮC KIỆN"],
        ),
        (
            "names numbered in Roman, and nothing under them",
            "TT|Tên tập thể|Hình thức\nI|Khoa Nội|\nII|Khoa Ngoại|\nIII|Phòng Kế hoạch|",
            &[],
            vec!["Khoa Nội", "Khoa Ngoại", "Phòng Kế hoạch"],
            vec![],
        ),
    ] {
        let table = found(&merged(rows, merges));
        assert_eq!(texts(&table, Name), names, "{sentence}");
        let mut titles: Vec<&str> =
            table.lines.iter().filter_map(|line| Some(line.section.as_ref()?.title.as_str())).collect();
        titles.dedup();
        assert_eq!(titles, sections, "{sentence}");
    }
}

#[test]
fn counts_are_no_names_and_past_years_are_no_award_asked_for() {
    assert_eq!(
        find_table(
            &sheet("TT|Đơn vị|Tập thể|Cá nhân|Tổng số\n1|Sở Y tế|1|1|2\n2|Sở Tư pháp|0|0|0"),
            &FieldWords::nominations()
        )
        .map_or(0, |table| texts(&table, Name)
            .iter()
            .filter(|name| name.starts_with(char::is_numeric))
            .count()),
        0
    );
    let table = found(&sheet(
        "TT|Họ và tên|Danh hiệu năm 2019|Danh hiệu năm 2020|Hình thức khen thưởng\n1|Kim Sơn|CSTĐCS|LĐTT|BK",
    ));
    assert_eq!(texts(&table, Award), ["BK"]);
    assert_eq!(texts(&table, AwardHistory), ["CSTĐCS năm 2019; LĐTT năm 2020"]);
    let table = found(&sheet("TT|Họ và tên|Năm sinh|\n||Ông|Bà\n1|Kim Sơn|1980|\n2|Kim Na||1985"));
    assert_eq!(texts(&table, BirthYearMale), ["1980", ""]);
    assert_eq!(texts(&table, BirthYearFemale), ["", "1985"]);
}

#[test]
fn co_authors_below_a_title_and_the_day_behind_a_number_belong_to_the_initiative() {
    let table = find_table(
        &sheet(
            "TT|Tên sáng kiến|Tác giả|Tỷ lệ %|Đơn vị|Số QĐ|Ngày\n1|Gộp mẫu|Kim Sơn|60|Sở Y tế|15/QĐ|05/03/2021\n||Kim Hai|40|Sở Y tế||\n2|Phần mềm|Kim Ba|100|Sở Y tế|16/QĐ|",
        ),
        &FieldWords::initiatives(),
    )
    .unwrap();
    assert_eq!(texts(&table, InitiativeTitle), ["Gộp mẫu", "Phần mềm"]);
    assert_eq!(texts(&table, DecisionNumber), ["15/QĐ", "16/QĐ"]);
    assert_eq!(texts(&table, RecognisedOn), ["05/03/2021", ""]);
}

#[test]
fn rows_without_number_and_name_go_on_with_the_line_above() {
    let table = found(&sheet(
        "STT|Họ và tên|Chức vụ|Đơn vị|Hình thức\n1|Kim Sơn|Trưởng phòng|Sở|BK\n||Tổ chức|Y tế|\n2|Kim Hai|Y sĩ|Sở Y tế|BK\n||||Người lập",
    ));
    assert_eq!(texts(&table, Position), ["Trưởng phòng\nTổ chức", "Y sĩ"]);
    assert_eq!(texts(&table, Unit), ["Sở\nY tế", "Sở Y tế"]);
    assert_eq!(texts(&table, Award)[0], "BK");
}

#[test]
fn what_is_merged_or_repeated_by_a_sign_is_carried_down_and_said_so() {
    let table = found(&merged(
        "STT|Họ và tên|Đơn vị|Hình thức|Ghi chú\n1|Kim Sơn|Sở Y tế|BK|a\n2|Kim Hai||nt|\n3|Kim Ba||-nt-|\"",
        &["C2:C4"],
    ));
    assert_eq!(texts(&table, Unit), ["Sở Y tế"; 3]);
    assert_eq!(texts(&table, Award), ["BK"; 3]);
    assert_eq!(texts(&table, Note), ["a", "", ""]);
    let carried: Vec<&[u32]> = table.lines.iter().map(|line| line.carried.as_slice()).collect();
    assert_eq!(carried, [&[][..], &[2, 3], &[2, 3, 4]]);
}

#[test]
fn hidden_rows_marks_and_raw_letters_come_with_the_line() {
    let mut grid = sheet("STT|Họ và tên|Hình thức\n1|Kim Sơn|BK\n2|Kim Hai|BK");
    grid.rows[2].hidden = true;
    grid.rows[2].marks = vec![CellMark { column: 2, kind: CellMarkKind::Formula }];
    grid.rows[2].raws =
        vec![RawCell { column: 1, text: "Kim Hai".into(), from: domain::text::LegacyCode::Tcvn3 }];
    let table = found(&grid);
    assert_eq!(table.lines.iter().map(|line| line.hidden).collect::<Vec<_>>(), [false, true]);
    assert_eq!(table.lines[1].marks[0].column, 2);
    assert_eq!(table.lines[1].raws[0].column, 1);
}

#[test]
fn sections_of_all_shapes_are_told_from_lines() {
    let person = Some(NomineeKind::Person);
    for (sentence, grid, expected) in [
        (
            "small letters and dashes",
            sheet(
                "STT|Họ và tên|Hình thức\nB|CÁ NHÂN\na) Bằng khen\n- Sở Y tế:\n1|Kim Sơn|BK\nb) Cờ\n2|Kim Hai|Cờ",
            ),
            vec![("CÁ NHÂN > Bằng khen > Sở Y tế", person), ("CÁ NHÂN > Cờ", person)],
        ),
        (
            "a wide merge in a list without numbers",
            merged("Họ và tên|Chức vụ|Hình thức\nSở Y tế\nKim Sơn|Y sĩ|BK\nKim Hai|Y sĩ|BK", &["A2:C2"]),
            vec![("Sở Y tế", None), ("Sở Y tế", None)],
        ),
        (
            "long roman numbers",
            sheet(
                "STT|Họ và tên|Hình thức\nXXXVIII. Sở Y tế\n1|Kim Sơn|BK\nPhần II. CÁ NHÂN (01)\n2|Kim Hai|BK",
            ),
            vec![("Sở Y tế", None), ("CÁ NHÂN", person)],
        ),
    ] {
        let table = found(&grid);
        let told: Vec<(String, _)> = table
            .lines
            .iter()
            .map(|line| {
                let section = line.section.clone().expect(sentence);
                ([section.above, vec![section.title]].concat().join(" > "), section.kind)
            })
            .collect();
        let told: Vec<(&str, _)> = told.iter().map(|(path, kind)| (path.as_str(), *kind)).collect();
        assert_eq!(told, expected, "{sentence}");
    }
}

#[test]
fn lists_side_by_side_become_sheets_of_their_own() {
    let grid = sheet(
        "DANH SÁCH ĐỀ NGHỊ\nSTT|Tên tập thể|Hình thức||STT|Họ và tên|Chức vụ|Hình thức\n1|Phòng A|BK||1|Kim Sơn|Y sĩ|BK\n||||2|Kim Hai|Y sĩ|BK",
    );
    let words = FieldWords::nominations();
    let parts = lists_side_by_side(vec![grid.clone()], &words);
    assert_eq!(parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["Sheet1", "Sheet1 (E)"]);
    let (left, right) = (found(&parts[0]), found(&parts[1]));
    assert_eq!(texts(&left, Name), ["Phòng A"]);
    assert_eq!(texts(&right, Name), ["Kim Sơn", "Kim Hai"]);
    assert_eq!(right.columns[0].index, 4, "columns keep their letters");
    assert_eq!(right.titles, ["DANH SÁCH ĐỀ NGHỊ"]);
    let single = sheet("STT|Họ và tên|Tên tập thể|Hình thức\n1|Kim Sơn||BK\n2||Phòng A|BK");
    assert_eq!(lists_side_by_side(vec![single.clone()], &words), [single]);
}

#[test]
fn a_person_may_point_at_a_heading_row() {
    let grid = sheet("STT|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK\nMã|Tên\n07|Kim Hai");
    let table = heading_row_at(&grid, &FieldWords::nominations(), 3);
    assert_eq!(table.header_row, 3);
    assert_eq!(fields(&table), [None, Some(Name)]);
    assert_eq!(texts(&table, Name), ["Kim Hai"]);
}

#[test]
fn a_mapping_of_what_was_found_finds_the_same() {
    for grid in [
        sheet("STT|Họ và tên||Hình thức đề nghị||\n|||CSTĐ|BK|\n1|Kim Văn|Sơn|x||\n2|Kim Thị|Hai||x|"),
        merged("STT|Họ và tên|Ngày sinh|||Hình thức\n||Ngày|Tháng|Năm|\n1|Kim Sơn|5|6|1980|BK", &["C1:E1"]),
    ] {
        let table = found(&grid);
        let mapping: Vec<(usize, Field)> =
            table.columns.iter().filter_map(|column| Some((column.index as usize, column.field?))).collect();
        assert_eq!(apply_mapping(&grid, &FieldWords::nominations(), table.header_row, &mapping), table);
    }
}
