//! Finding lists on sheets as units really write them.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

use domain::nominee::NomineeKind;
use workbook::*;

/// A sheet from text: one row per line, cells separated by `|`.
fn grid(rows: &str) -> SheetGrid {
    grid_with(rows, &[])
}

/// The same with merged ranges: first row, last row, first column, last column.
fn grid_with(rows: &str, merges: &[(u32, u32, u32, u32)]) -> SheetGrid {
    let rows = rows.trim_matches('\n').lines();
    let cells =
        |line: &str| line.split('|').map(|cell| PlainCell::from(cell.trim().replace("\\n", "\n"))).collect();
    let merges = merges
        .iter()
        .map(|&(first_row, last_row, first_column, last_column)| MergedRange {
            first_row,
            last_row,
            first_column,
            last_column,
        })
        .collect();
    let sheet = PlainSheet {
        name: "Sheet1".into(),
        rows: rows.map(cells).collect(),
        merges,
        ..PlainSheet::default()
    };
    read_sheets(&write_plain(&[sheet]).unwrap(), "ds.xlsx").unwrap().remove(0)
}

fn fields(table: &FoundTable) -> Vec<(u32, Option<Field>)> {
    table.columns.iter().map(|column| (column.index, column.field)).collect()
}

fn names(table: &FoundTable) -> Vec<&str> {
    table.lines.iter().map(|line| table.text(line, Field::Name).unwrap_or("?")).collect()
}

#[test]
fn the_heading_is_found_whatever_stands_above_it() {
    use Field::*;
    let cases: Vec<(&str, &str, u32, Vec<Option<Field>>)> = vec![
        (
            "nothing above",
            "STT|Họ và tên|Hình thức đề nghị\n1|Thạch Thị Xuyến|Bằng khen",
            1,
            vec![Some(Number), Some(Name), Some(Award)],
        ),
        (
            "letterhead and title",
            "SỞ Y TẾ|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nDANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG\n(Kèm theo Tờ trình số 218/TTr-SYT)\n\nTT|Họ và tên\\n(Ông/Bà)|Năm sinh|Chức vụ, đơn vị công tác\n1|Danh Quốc Vững|1982|Trạm trưởng",
            6,
            vec![Some(Number), Some(Name), Some(BirthDate), Some(PositionAndUnit)],
        ),
        (
            "no accents",
            "stt|ho va ten|don vi|ghi chu\n1|Ly Hoang Khoi|Cong an|",
            1,
            vec![Some(Number), Some(Name), Some(Unit), Some(Note)],
        ),
        (
            "a column nobody knows",
            "STT|Họ và tên|Số CCCD|Chức vụ\n1|Sơn Ngọc Diễm|091|Bí thư",
            1,
            vec![Some(Number), Some(Name), None, Some(Position)],
        ),
        (
            "units are the nominees",
            "STT|Tên đơn vị|Hình thức khen thưởng\n1|Trạm Y tế xã Hòa Tú 1|Bằng khen",
            1,
            vec![Some(Number), Some(Name), Some(Award)],
        ),
        (
            "the provincial form",
            "STT|Tên gọi\\n(Ông/Bà/Chức danh)|Tên tập thể/cá nhân/hộ gia đình|Chức vụ|Đơn vị công tác|Phân loại khen thưởng|Danh hiệu thi đua/Hình thức khen thưởng|Phân loại đối tượng|Lĩnh vực hoạt động\n1|Ông|Lâm Đức Trạng|Bác sĩ|Bệnh viện|Chuyên đề|Bằng khen|Trực tiếp|Y tế",
            1,
            vec![
                Some(Number),
                Some(Honorific),
                Some(Name),
                Some(Position),
                Some(Unit),
                Some(CommendationType),
                Some(Award),
                Some(RecipientClass),
                Some(FieldOfActivity),
            ],
        ),
    ];
    for (sentence, rows, header_row, expected) in cases {
        let table = find_table(&grid(rows), &FieldWords::nominations()).expect(sentence);
        assert_eq!((table.header_row, table.header_rows), (header_row, 1), "{sentence}");
        assert_eq!(
            table.columns.iter().map(|column| column.field).collect::<Vec<_>>(),
            expected,
            "{sentence}"
        );
        assert_eq!(table.lines.len(), 1, "{sentence}");
    }
}

#[test]
fn a_divided_heading_takes_two_rows_with_or_without_merges() {
    let rows = "DANH SÁCH CÁ NHÂN\nSTT|Họ và tên|Năm sinh||Chức vụ\n||Nam|Nữ|\n1|2|3|4|5\n1|Thạch Thị Xuyến||1985|Điều dưỡng\n2|Lý Hoàng Khởi|1990||Đội trưởng";
    let merges: &[(u32, u32, u32, u32)] =
        &[(1, 1, 0, 4), (2, 3, 0, 0), (2, 3, 1, 1), (2, 2, 2, 3), (2, 3, 4, 4)];
    for merges in [&[][..], merges] {
        let table = find_table(&grid_with(rows, merges), &FieldWords::nominations()).unwrap();
        assert_eq!((table.header_row, table.header_rows), (2, 2));
        assert_eq!(
            fields(&table),
            [
                (0, Some(Field::Number)),
                (1, Some(Field::Name)),
                (2, Some(Field::BirthYearMale)),
                (3, Some(Field::BirthYearFemale)),
                (4, Some(Field::Position)),
            ]
        );
        assert_eq!(table.columns[2].heading, "Năm sinh / Nam");
        assert_eq!(table.lines[0].cells, ["1", "Thạch Thị Xuyến", "", "1985", "Điều dưỡng"]);
        assert_eq!(table.kind, Some(NomineeKind::Person), "said by the title");
        assert_eq!(table.skipped[0].reason, SkipReason::Numbering);
        assert_eq!(table.lines.len(), 2);
    }
}

#[test]
fn sections_say_whom_the_lines_are_about() {
    let rows = "
STT|Tên tập thể, cá nhân|Chức vụ, đơn vị|Hình thức đề nghị
A|TẬP THỂ|||
I. Bằng khen của Chủ tịch UBND tỉnh (2 tập thể)
1|Khoa Truyền nhiễm|Bệnh viện Đa khoa tỉnh|Bằng khen
2|Trạm Y tế xã Hòa Tú 1|Trung tâm Y tế huyện|Bằng khen

B. CÁ NHÂN (2 người)
Sở Y tế
1|Thạch Thị Xuyến|Điều dưỡng|Bằng khen
Công an tỉnh:
2|Lý Hoàng Khởi|Đội trưởng|Bằng khen
STT|Tên tập thể, cá nhân|Chức vụ, đơn vị|Hình thức đề nghị
C|HỘ GIA ĐÌNH|1
1|Hộ bà Sơn Thị Ngọc|Ấp Giồng Chùa|Bằng khen
|Tổng cộng: 2 tập thể, 2 cá nhân, 1 hộ||
Danh sách này có 02 tập thể, 02 cá nhân, 01 hộ gia đình./.
|||Sóc Trăng, ngày 20 tháng 12 năm 2021
Nơi nhận:||GIÁM ĐỐC
- Như trên;
||Quách Thanh Phương
";
    let table = find_table(&grid(rows), &FieldWords::nominations()).unwrap();
    let told: Vec<(u32, &str, Option<NomineeKind>, String)> = table
        .lines
        .iter()
        .map(|line| {
            let section = line.section.clone().unwrap();
            let path = [section.above, vec![section.title]].concat().join(" > ");
            (line.row_no, table.text(line, Field::Name).unwrap(), section.kind, path)
        })
        .collect();
    let (collective, person, household) =
        (Some(NomineeKind::Collective), Some(NomineeKind::Person), Some(NomineeKind::Household));
    assert_eq!(
        told,
        [
            (4, "Khoa Truyền nhiễm", collective, "TẬP THỂ > Bằng khen của Chủ tịch UBND tỉnh".to_owned()),
            (5, "Trạm Y tế xã Hòa Tú 1", collective, "TẬP THỂ > Bằng khen của Chủ tịch UBND tỉnh".to_owned()),
            (9, "Thạch Thị Xuyến", person, "CÁ NHÂN > Sở Y tế".to_owned()),
            (11, "Lý Hoàng Khởi", person, "CÁ NHÂN > Công an tỉnh".to_owned()),
            (14, "Hộ bà Sơn Thị Ngọc", household, "HỘ GIA ĐÌNH".to_owned()),
        ]
    );
    use SkipReason::*;
    let skipped: Vec<(u32, SkipReason)> = table.skipped.iter().map(|row| (row.row_no, row.reason)).collect();
    assert_eq!(
        skipped,
        [
            (2, Section),
            (3, Section),
            (7, Section),
            (8, Section),
            (10, Section),
            (12, RepeatedHeading),
            (13, Section),
            (15, Total),
            (16, Total),
            (17, Closing),
            (18, Closing),
            (19, Closing),
            (20, Closing),
        ]
    );
}

#[test]
fn every_filled_row_below_the_heading_is_a_line_or_says_why_not() {
    let rows = "STT|Họ và tên|Đơn vị\n(1)|(2)|(3)\n1|Danh Quốc Vững|Sở Y tế\n|Tổng Thị Cộng|Sở Y tế\n3||Sở Y tế\n4|Nguyễn Đức Ngữ|";
    let sheet = grid(rows);
    let table = find_table(&sheet, &FieldWords::nominations()).unwrap();
    assert_eq!(names(&table), ["Danh Quốc Vững", "Tổng Thị Cộng", "", "Nguyễn Đức Ngữ"]);
    assert_eq!(table.lines.len() + table.skipped.len(), sheet.rows.len() - 1);
}

#[test]
fn merged_cells_count_for_every_line_they_cover() {
    let rows = "STT|Họ và tên|Đơn vị|Thành tích\n1|Danh Quốc Vững|Sở Y tế|Tiêm 9.420 mũi\n|||Lập 6 tổ chăm sóc F0\n2|Thạch Thị Xuyến||Lấy mẫu 42 ngày";
    let merges = [(2, 4, 2, 2), (2, 3, 0, 0), (2, 3, 1, 1)];
    let table = find_table(&grid_with(rows, &merges), &FieldWords::nominations()).unwrap();
    assert_eq!(
        table.lines[0].cells,
        ["1", "Danh Quốc Vững", "Sở Y tế", "Tiêm 9.420 mũi\nLập 6 tổ chăm sóc F0"]
    );
    assert_eq!(table.lines[1].cells, ["2", "Thạch Thị Xuyến", "Sở Y tế", "Lấy mẫu 42 ngày"]);
    assert_eq!(table.skipped[0].reason, SkipReason::Continuation);
}

#[test]
fn two_columns_for_one_meaning_give_the_one_that_is_filled() {
    let rows = "STT|Họ và tên|Mã hình thức khen thưởng|Mã danh hiệu thi đua (nếu có)\n1|A Lưới||CSTĐ\n2|Y Ban Niê|BK|";
    let table = find_table(&grid(rows), &FieldWords::nominations()).unwrap();
    let awards: Vec<_> = table.lines.iter().map(|line| table.text(line, Field::Award)).collect();
    assert_eq!(awards, [Some("CSTĐ"), Some("BK")]);
}

#[test]
fn a_sheet_without_a_list_has_none() {
    for rows in ["Kính gửi: Sở Nội vụ\nĐơn vị xin gửi danh sách", "1|2|3\n4|5|6", "Mã|Tên\nBK|Bằng khen"]
    {
        assert_eq!(find_table(&grid(rows), &FieldWords::nominations()), None, "{rows}");
    }
}

#[test]
fn a_person_may_point_at_the_heading_and_the_columns() {
    let rows = "danh sách\ncột a|cột b|cột c\n1|Thạch Thị Xuyến|Bằng khen\n2|Lý Hoàng Khởi|";
    let table = apply_mapping(&grid(rows), 2, &[(1, Field::Name), (2, Field::Award), (5, Field::Note)]);
    assert_eq!(
        fields(&table),
        [(0, None), (1, Some(Field::Name)), (2, Some(Field::Award)), (5, Some(Field::Note))]
    );
    assert_eq!(names(&table), ["Thạch Thị Xuyến", "Lý Hoàng Khởi"]);
    assert_eq!(table.text(&table.lines[0], Field::Note), Some(""));
}

#[test]
fn a_unit_list_is_read_with_its_own_words() {
    let rows = "DANH MỤC ĐƠN VỊ\nTT|Mã đơn vị|Tên đơn vị|Mã đơn vị cấp trên|Loại đơn vị|Lĩnh vực|Nhà nước|Khối thi đua|Trưởng khối\n1|SYT|Sở Y tế|UBND|Sở|Y tế|x|Khối 3|x\n2|BVDK|Bệnh viện Đa khoa tỉnh|SYT|Sự nghiệp|Y tế|x||";
    let table = find_table(&grid(rows), &FieldWords::units()).unwrap();
    let found: Vec<Option<Field>> = table.columns.iter().map(|column| column.field).collect();
    use Field::*;
    let expected =
        [Number, UnitCode, UnitName, ParentCode, UnitKind, FieldOfActivity, StateOwned, Bloc, BlocLeader];
    assert_eq!(found, expected.map(Some));
    assert_eq!(table.lines.len(), 2);
    assert_eq!(table.titles, ["DANH MỤC ĐƠN VỊ"]);
}
