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
    let table = apply_mapping(
        &grid(rows),
        &FieldWords::nominations(),
        2,
        &[(1, Field::Name), (2, Field::Award), (5, Field::Note)],
    );
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

#[test]
fn people_whose_post_signs_papers_are_lines_and_signers_are_not() {
    for (sentence, rows, expected) in [
        (
            "a list without numbers",
            "Họ và tên|Chức vụ|Đơn vị|Hình thức khen\nTrần Thị Mai|Bí thư|Tỉnh đoàn|BK\nLê Quốc Tuấn|Phó Bí thư|Tỉnh đoàn|BK\nTổng: 2\n||Sóc Trăng, ngày 5 tháng 12 năm 2021\n||TM. BAN THƯỜNG VỤ\n||BÍ THƯ\n\n||Trần Thị Mai",
            vec!["Trần Thị Mai", "Lê Quốc Tuấn"],
        ),
        (
            "a last line without its number",
            "TT|Họ và tên|Chức vụ|Đơn vị|Hình thức\n1|Kim Sơn|Y sĩ|TYT|BK\n|Tạ Văn Tám|Giám đốc|CDC|BK\n|||GIÁM ĐỐC|\n|||Tạ Văn Tám",
            vec!["Kim Sơn", "Tạ Văn Tám"],
        ),
        (
            "two signers side by side",
            "TT|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK\n|Kế toán|GIÁM ĐỐC\n|Hồ Thị Hạnh|Tạ Văn Tám",
            vec!["Kim Sơn"],
        ),
        (
            "who made the list beside who signs",
            "Họ và tên|Chức vụ|Hình thức\nKim Sơn|Y sĩ|BK\nNgười lập|Thủ trưởng đơn vị|\nHồ Thị Hạnh|Tạ Văn Tám|",
            vec!["Kim Sơn"],
        ),
    ] {
        let table = find_table(&grid(rows), &FieldWords::nominations()).expect(sentence);
        assert_eq!(names(&table), expected, "{sentence}");
    }
}

/// Collectives and people of one paper, each list under a heading of its own.
const TWO_LISTS: &str = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
I. TẬP THỂ
STT|Tên tập thể|Hình thức khen thưởng|Tóm tắt thành tích
1|Phòng Tổ chức|Bằng khen|a
2|Nhà máy Nước|Cờ thi đua|b

II. CÁ NHÂN
STT|Họ và tên|Chức vụ|Hình thức khen thưởng|Tóm tắt thành tích
1|Hứa Văn Thuận|Trưởng phòng|Bằng khen|c
2|Mã Thị Liên|Chuyên viên|Bằng khen|d
Tổng cộng: 4";

#[test]
fn lists_one_below_another_are_read_as_one() {
    let table = find_table(&grid(TWO_LISTS), &FieldWords::nominations()).unwrap();
    use Field::*;
    let (collective, person) = (Some(NomineeKind::Collective), Some(NomineeKind::Person));
    let text = |line: &FoundLine, field| table.text(line, field).unwrap_or("?").to_owned();
    let read: Vec<_> = table
        .lines
        .iter()
        .map(|line| {
            let texts = [Name, Position, Award, Achievement].map(|field| text(line, field));
            (line.row_no, texts, table.kind_of(line))
        })
        .collect();
    let texts = |texts: [&str; 4]| texts.map(str::to_owned);
    assert_eq!(
        read,
        [
            (4, texts(["Phòng Tổ chức", "", "Bằng khen", "a"]), collective),
            (5, texts(["Nhà máy Nước", "", "Cờ thi đua", "b"]), collective),
            (9, texts(["Hứa Văn Thuận", "Trưởng phòng", "Bằng khen", "c"]), person),
            (10, texts(["Mã Thị Liên", "Chuyên viên", "Bằng khen", "d"]), person),
        ]
    );
    assert_eq!(table.header_row, 3);
    assert_eq!(
        fields(&table)[4],
        (5, Some(Position)),
        "the added column is numbered behind the sheet's last"
    );

    let mapping: Vec<(usize, Field)> =
        fields(&table).iter().filter_map(|(index, field)| Some((*index as usize, (*field)?))).collect();
    let mapped = apply_mapping(&grid(TWO_LISTS), &FieldWords::nominations(), 3, &mapping);
    assert_eq!(mapped, table, "what a person confirms reads the same");
}

#[test]
fn a_later_heading_says_whom_its_part_is_about() {
    for (sentence, rows, expected) in [
        (
            "without section headings",
            "STT|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK\n\nSTT|Tên tập thể|Hình thức\n1|Nhà máy Nước|BK",
            vec![Some(NomineeKind::Person), Some(NomineeKind::Collective)],
        ),
        (
            "under the heading of another kind",
            "STT|Tên tập thể|Hình thức\nA|TẬP THỂ\n1|Nhà máy Nước|BK\nSTT|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK",
            vec![Some(NomineeKind::Collective), Some(NomineeKind::Person)],
        ),
        (
            "the same heading printed again says nothing new",
            "STT|Tên tập thể, cá nhân|Hình thức|Chức vụ\n1|Kim Sơn|BK|Y sĩ\nSTT|Tên tập thể, cá nhân|Hình thức|Chức vụ\n2|Nhà máy Nước|BK",
            vec![None, None],
        ),
    ] {
        let table = find_table(&grid(rows), &FieldWords::nominations()).expect(sentence);
        let kinds: Vec<_> = table.lines.iter().map(|line| table.kind_of(line)).collect();
        assert_eq!(kinds, expected, "{sentence}");
    }
}

#[test]
fn long_texts_over_several_rows_belong_to_the_line_above() {
    let rows = "TT|Họ và tên|Đơn vị|Tóm tắt thành tích|Hình thức\n1|Kim Sơn|Sở Y tế|Trực chốt;|BK\n|||tiêm chủng;|\n|||vận động.|\nSở Tư pháp\n2|Lý Thu|Sở Tư pháp|Tư vấn|BK\n|||tại cơ sở|\n\n||||Người tổng hợp";
    let table = find_table(&grid(rows), &FieldWords::nominations()).unwrap();
    let texts: Vec<_> =
        table.lines.iter().map(|line| table.text(line, Field::Achievement).unwrap_or("?")).collect();
    assert_eq!(texts, ["Trực chốt;\ntiêm chủng;\nvận động.", "Tư vấn\ntại cơ sở"]);
    assert_eq!(table.lines[1].section.as_ref().unwrap().title, "Sở Tư pháp");
}

#[test]
fn a_numbered_unit_above_numbers_inside_it_is_a_heading() {
    let rows = "TT|Họ và tên|Chức vụ|Hình thức\n1|Sở Y tế\n1.1|Kim Sơn|Y sĩ|BK\n1.2|Lý Thu|Y sĩ|BK\n2|Sở Tư pháp\n2.1|Mã Lan|Chuyên viên|BK\n3|Tạ Ba";
    let table = find_table(&grid(rows), &FieldWords::nominations()).unwrap();
    let sections: Vec<_> = table.lines.iter().map(|line| line.section.clone().map(|s| s.title)).collect();
    assert_eq!(names(&table), ["Kim Sơn", "Lý Thu", "Mã Lan", "Tạ Ba"]);
    assert_eq!(sections[..3], [Some("Sở Y tế".into()), Some("Sở Y tế".into()), Some("Sở Tư pháp".into())]);
}

#[test]
fn what_is_divided_under_past_awards_is_not_what_is_asked_for() {
    let rows = "STT|Họ và tên|Đã được khen|||Hình thức đề nghị\n||Danh hiệu|Số QĐ|Ngày|\n1|Kim Sơn|CSTĐ cơ sở|12|1/2/2019|BK";
    let table = find_table(&grid(rows), &FieldWords::nominations()).unwrap();
    assert_eq!(table.text(&table.lines[0], Field::Award), Some("BK"));
    assert_eq!(fields(&table)[2..5], [2, 3, 4].map(|index| (index, Some(Field::AwardHistory))));
}

#[test]
fn a_table_of_counts_above_the_list_is_no_list() {
    let rows = "STT|Đơn vị|Tập thể|Cá nhân|Tổng\n1|Phòng A|1|2|3\n\nSTT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen thưởng\n1|Kim Sơn|Y sĩ|Phòng A|BK";
    let table = find_table(&grid(rows), &FieldWords::nominations()).unwrap();
    assert_eq!(names(&table), ["Kim Sơn"]);
}
