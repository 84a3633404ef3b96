//! Headings as offices really type them: shortened, broken over rows, merged, divided, misspelt.

#[path = "support/grids.rs"]
mod grids;

use grids::{fields, merged, sheet, texts};
use workbook::Field::*;
use workbook::*;

#[test]
fn headings_are_understood_however_they_are_typed() {
    let words = FieldWords::nominations();
    for (heading, field) in [
        ("Đ.vị c.tác", Unit),
        ("ĐV công tác", Unit),
        ("Đơn vị CT", Unit),
        ("C.vụ", Position),
        ("CV, ĐV công tác", PositionAndUnit),
        ("HT khen", Award),
        ("HTKT đề nghị", Award),
        ("DHTĐ", Award),
        ("DHTĐ/HTKT", Award),
        ("Danh hiệu TĐ, hình thức KT đề nghị", Award),
        ("Hình thức khen thưởng đề nghị năm 2021", Award),
        ("N.sinh", BirthDate),
        ("NTNS", BirthDate),
        ("GT", Sex),
        ("TT", Number),
        ("S T T", Number),
        ("Họ vàtên", Name),
        ("HỌ  VÀ\nTÊN", Name),
        ("Họ và tên*", Name),
        ("Họ và tên¹", Name),
        ("Họ và tên (ghi đầy đủ, chữ in thường có dấu)", Name),
        ("Họ và tên, chức vụ, đơn vị công tác", NameAndPlace),
        ("Họ và tên - chức vụ - đơn vị", NameAndPlace),
        ("Họ tên, chức danh, nơi công tác", NameAndPlace),
        ("Tên tập thể, cá nhân; chức vụ, đơn vị công tác", NameAndPlace),
        ("Họ và tên/năm sinh", NameAndBirth),
        ("Họ tên (năm sinh)", NameAndBirth),
        ("Năm sinh, giới tính", BirthAndSex),
        ("Ngày, tháng, năm sinh", BirthDate),
        ("Chức vụ, đơn vị công tác (ghi rõ phòng, ban)", PositionAndUnit),
        ("Đơn vị, chức vụ", PositionAndUnit),
        ("Nghề nghiệp, nơi ở", PositionAndUnit),
        ("Chức vu", Position),
        ("Hình thưc khen thuởng", Award),
        ("Hinh thuc khen thuog", Award),
        ("Tóm tắt TT thành tích", Achievement),
        ("TT thành tích", Achievement),
        ("Thành tích đã đạt được", AwardHistory),
        ("Các danh hiệu, hình thức khen thưởng đã được tặng trong 05 năm", AwardHistory),
        ("Số, ngày QĐ", AwardHistory),
        ("Tên đề tài, sáng kiến (nếu có)", Initiative),
        ("Loại hình khen thưởng đề nghị", CommendationType),
        ("GHI CHÚ:", Note),
    ] {
        assert_eq!(words.suggest_field(heading), Some(field), "{heading}");
    }
    for stranger in [
        "Dân tộc",
        "Trình độ chuyên môn",
        "Số CCCD",
        "Ngày vào Đảng",
        "Số điện thoại liên hệ",
        "Năm vào ngành",
        "Đơn vị công nhận",
        "Mức tiền thưởng (đồng)",
        "2019",
    ] {
        assert_eq!(words.suggest_field(stranger), None, "{stranger}");
    }
}

#[test]
fn other_kinds_of_list_have_words_of_their_own() {
    for (words, cases) in [
        (
            FieldWords::members(),
            vec![
                ("Họ và tên", Name),
                ("Chức vụ công tác", Position),
                ("Chức danh trong Hội đồng", CouncilRole),
                ("Chức danh trong Hội đồng TĐKT", CouncilRole),
                ("Nhiệm vụ trong HĐ", CouncilRole),
                ("Từ ngày", FromDate),
                ("Đến ngày", ToDate),
                ("Đơn vị công tác", Unit),
                ("Chức vụ, đơn vị công tác", PositionAndUnit),
            ],
        ),
        (
            FieldWords::past_awards(),
            vec![
                ("Họ và tên", Name),
                ("Danh hiệu/hình thức khen thưởng", Award),
                ("Năm", Year),
                ("Năm khen thưởng", Year),
                ("Số QĐ", DecisionNumber),
                ("Ngày QĐ", DecisionDate),
                ("Số, ngày, tháng quyết định", DecisionNumberAndDate),
                ("Số QĐ; ngày, tháng, năm", DecisionNumberAndDate),
                ("Cơ quan ban hành QĐ", Issuer),
                ("Cấp khen", Issuer),
                ("Cơ quan khen", Issuer),
                ("Cơ quan, người khen", Issuer),
                ("Loại hình khen thưởng", CommendationType),
                ("Nội dung khen thưởng", Achievement),
                ("Đã được khen thưởng", Award),
            ],
        ),
        (
            FieldWords::initiatives(),
            vec![
                ("Tên đề tài", InitiativeTitle),
                ("Tên sáng kiến, giải pháp", InitiativeTitle),
                ("Ngày công nhân", RecognisedOn),
                ("Đơn vị công nhận", RecognisedBy),
                ("Tóm tắt thành tích đạt được", Summary),
                ("Tên tác giả", Author),
                ("Tác giả/đồng tác giả", Author),
                ("Đồng tác giả", CoAuthor),
                ("Phòng ban làm việc", UnitPart),
                ("Tên cơ quan làm việc", Unit),
                ("Phạm vi ảnh hưởng", Scope),
                ("Số QĐ công nhận", DecisionNumber),
                ("Số, ngày QĐ công nhận sáng kiến", DecisionNumberAndDate),
            ],
        ),
    ] {
        for (heading, field) in cases {
            assert_eq!(words.suggest_field(heading), Some(field), "{heading}");
        }
    }
}

#[test]
fn headings_over_several_rows_are_joined() {
    /// What it shows, the sheet, the heading's row and rows, the meanings of its columns.
    type Case = (&'static str, SheetGrid, (u32, u32), Vec<Option<Field>>);
    let cases: Vec<Case> = vec![
        (
            "words broken over two rows without merges",
            sheet(
                "STT|Họ và|Chức vụ,|Hình thức\n|tên|đơn vị công tác|khen thưởng\n1|Kim Sơn|Y sĩ, Sở Y tế|BK",
            ),
            (1, 2),
            vec![Some(Number), Some(Name), Some(PositionAndUnit), Some(Award)],
        ),
        (
            "three rows with merges",
            merged(
                "TT|Họ và tên|Thông tin|||Đề nghị\n||Năm sinh||Chức vụ|\n||Nam|Nữ||\n1|Kim Sơn|1980||Y sĩ|BK",
                &["A1:A3", "B1:B3", "C1:E1", "C2:D2", "E2:E3", "F1:F3"],
            ),
            (1, 3),
            vec![
                Some(Number),
                Some(Name),
                Some(BirthYearMale),
                Some(BirthYearFemale),
                Some(Position),
                Some(Award),
            ],
        ),
        (
            "a banner over a heading that would do alone",
            merged(
                "Thông tin cá nhân||||Hình thức đề nghị|\nSTT|Họ và tên|Năm sinh|Chức vụ|Danh hiệu|Hình thức\n1|Kim Sơn|1980|Y sĩ|CSTĐ|BK",
                &["A1:D1", "E1:F1"],
            ),
            (1, 2),
            vec![Some(Number), Some(Name), Some(BirthDate), Some(Position), Some(Award), Some(Award)],
        ),
        (
            "hints in brackets below",
            sheet("STT|Họ và tên|Chức vụ|Hình thức\n|(chữ thường)|(ghi rõ)|(ghi đầy đủ)\n1|Kim Sơn|Y sĩ|BK"),
            (1, 2),
            vec![Some(Number), Some(Name), Some(Position), Some(Award)],
        ),
        (
            "a title merged right above",
            merged(
                "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG\nSTT|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK",
                &["A1:D1"],
            ),
            (2, 1),
            vec![Some(Number), Some(Name), Some(Position), Some(Award)],
        ),
        (
            "nam and nữ without a word above them",
            sheet("STT|Họ và tên|Nam|Nữ|Hình thức\n1|Kim Sơn|1980||BK"),
            (1, 1),
            vec![Some(Number), Some(Name), Some(BirthYearMale), Some(BirthYearFemale), Some(Award)],
        ),
        (
            "many columns nobody takes in",
            sheet(
                "STT|Họ và tên|Dân tộc|Tôn giáo|Quê quán|Trình độ|Ngày vào Đảng|Số CCCD|Hình thức\n1|Kim Sơn|Kinh|Không|X|ĐH|1/2/2003|09|BK",
            ),
            (1, 1),
            vec![Some(Number), Some(Name), None, None, None, None, None, None, Some(Award)],
        ),
        (
            "ông bà as the heading of names",
            sheet("STT|Ông (Bà)|Chức vụ|Đơn vị\n1|Kim Sơn|Y sĩ|Sở Y tế"),
            (1, 1),
            vec![Some(Number), Some(Name), Some(Position), Some(Unit)],
        ),
        (
            "a list that starts in column F, spacers between",
            sheet(
                "\n|||||Đơn vị lập\n\n|||||STT||Họ và tên||Hình thức\n|||||1||Kim Sơn||BK\n|||||2||Kim Hai||BK",
            ),
            (3, 1),
            vec![Some(Number), Some(Name), Some(Award)],
        ),
    ];
    for (sentence, grid, rows, expected) in cases {
        let table = find_table(&grid, &FieldWords::nominations()).expect(sentence);
        assert_eq!((table.header_row, table.header_rows), rows, "{sentence}");
        assert_eq!(fields(&table), expected, "{sentence}");
        assert!(texts(&table, Name)[0].contains("Kim Sơn"), "{sentence}");
    }
}

#[test]
fn names_in_two_columns_keep_both_halves() {
    for (sentence, grid) in [
        ("two headings", sheet("STT|Họ và tên đệm|Tên|Hình thức\n1|Nguyễn Văn|An|BK\n2|Trần|Bình|BK")),
        (
            "one heading merged over both",
            merged("STT|Họ và tên||Hình thức\n1|Nguyễn Văn|An|BK\n2|Trần|Bình|BK", &["B1:C1"]),
        ),
        (
            "one heading and an empty one",
            sheet("STT|Họ và tên||Hình thức\n1|Nguyễn Văn|An|BK\n2|Trần|Bình|BK"),
        ),
        ("họ and tên", sheet("STT|Họ|Tên|Hình thức\n1|Nguyễn Văn|An|BK\n2|Trần|Bình|BK")),
    ] {
        let table = find_table(&grid, &FieldWords::nominations()).expect(sentence);
        assert_eq!(texts(&table, FamilyName), ["Nguyễn Văn", "Trần"], "{sentence}");
        assert_eq!(texts(&table, GivenName), ["An", "Bình"], "{sentence}");
    }
    let grid = merged("STT|Họ và tên||Hình thức\n1|Ông|Trần An|BK\n2|Bà|Lê Bình|BK", &["B1:C1"]);
    let table = find_table(&grid, &FieldWords::nominations()).unwrap();
    assert_eq!(fields(&table)[1..3], [Some(Honorific), Some(Name)]);
    let grid = sheet("STT|Hộ|Địa chỉ|Hình thức\n1|Trần An|Ấp 1|BK");
    let table = find_table(&grid, &FieldWords::nominations()).unwrap();
    assert_eq!(fields(&table)[1], Some(Name), "households look like family names without marks");
}

#[test]
fn crosses_under_a_heading_mean_the_heading() {
    for (sentence, grid) in [
        (
            "under a common heading",
            sheet(
                "STT|Họ và tên|Hình thức đề nghị|||Ghi chú\n||CSTĐ cơ sở|LĐTT|Bằng khen|\n1|Kim Sơn|x||x|\n2|Kim Hai||X||",
            ),
        ),
        ("alone", sheet("STT|Họ và tên|CSTĐ cơ sở|LĐTT|Bằng khen|Ghi chú\n1|Kim Sơn|x||x|\n2|Kim Hai||X||")),
    ] {
        let table = find_table(&grid, &FieldWords::nominations()).expect(sentence);
        assert_eq!(texts(&table, Award), ["CSTĐ cơ sở; Bằng khen", "LĐTT"], "{sentence}");
    }
}

#[test]
fn dates_in_three_columns_are_one_date() {
    let grid = merged(
        "STT|Họ và tên|Ngày sinh|||Hình thức\n||Ngày|Tháng|Năm|\n1|Kim Sơn|5|6|1980|BK\n2|Kim Hai|||1979|BK",
        &["C1:E1"],
    );
    let table = find_table(&grid, &FieldWords::nominations()).unwrap();
    assert_eq!(texts(&table, BirthDate), ["5/6/1980", "1979"]);
}

#[test]
fn hidden_columns_give_way_to_those_that_are_seen() {
    let mut grid = sheet("STT|Họ và tên|Chức vụ|Chức vụ|Hình thức\n1|Kim Sơn|cũ|mới|BK");
    grid.hidden_columns = vec![2];
    let table = find_table(&grid, &FieldWords::nominations()).unwrap();
    assert_eq!(fields(&table), [Some(Number), Some(Name), None, Some(Position), Some(Award)]);
    assert!(table.columns[2].hidden && !table.columns[3].hidden);
}

#[test]
fn decisions_and_councils_are_told_by_the_heading_above() {
    let grid = merged(
        "STT|Họ và tên|Danh hiệu|Quyết định|||Ghi chú\n|||Số|Ngày, tháng|Cơ quan ban hành|\n1|Kim Sơn|CSTĐCS|12/QĐ-SYT|5/6/2019|Sở Y tế|",
        &["D1:F1", "A1:A2"],
    );
    let table = find_table(&grid, &FieldWords::past_awards()).unwrap();
    assert_eq!(fields(&table), [Number, Name, Award, DecisionNumber, DecisionDate, Issuer, Note].map(Some));
    let grid = sheet("TT|Họ và tên|Chức vụ|Chức danh|Đơn vị\n1|Kim Sơn|Giám đốc|Ủy viên|Sở Y tế");
    let table = find_table(&grid, &FieldWords::members()).unwrap();
    assert_eq!(fields(&table), [Number, Name, Position, CouncilRole, Unit].map(Some));
    let grid = sheet(
        "STT|Tên đề tài|Ngày công nhân|Đơn vị công nhận|Tóm tắt thành tích đạt được|Tên tác giả|Phòng ban làm việc|Tên cơ quan làm việc\n1|Đề tài A|5/6/2019|Sở Y tế|tốt|Kim Sơn|Phòng A|Sở Y tế",
    );
    let table = find_table(&grid, &FieldWords::initiatives()).unwrap();
    assert_eq!(
        fields(&table),
        [Number, InitiativeTitle, RecognisedOn, RecognisedBy, Summary, Author, UnitPart, Unit].map(Some)
    );
}
