//! .xls and .ods give what .xlsx gives of the same workbook, old fonts included. One document was saved by LibreOffice
//! in all three formats.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

use domain::text::LegacyCode;
use workbook::*;

fn read(name: &str) -> Vec<SheetGrid> {
    let path = format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
    read_sheets(&std::fs::read(path).unwrap(), name).unwrap()
}

#[test]
fn one_document_is_the_same_in_every_format() {
    let sheets = read("day_du.ods");
    let names: Vec<(&str, bool)> = sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect();
    assert_eq!(names, [("Cá nhân", false), ("Mã", true)]);
    let rows: Vec<(u32, bool, String)> =
        sheets[0].rows.iter().map(|row| (row.row_no, row.hidden, row.cells.join("|"))).collect();
    let expected = [
        (1, false, "DANH SÁCH"),
        (2, false, "STT|Họ và tên|Ẩn|Năm sinh"),
        (3, false, "1|Nguyễn Văn Vũ|x|09/09/1975"),
        (4, true, "2|TRẦN THỊ HÀ|x|09/1975"),
        (5, true, "3|Lê Thị Sơn|x|1975"),
        (6, false, "4|Vũ Hà|x|0912345678"),
        (7, false, "2|#N/A|TRUE|90,5%"),
        (8, false, "hai\ndòng  x|||ab"),
    ];
    assert_eq!(rows, expected.map(|(row_no, hidden, cells)| (row_no, hidden, cells.to_owned())));
    assert_eq!(sheets[0].hidden_columns, [2]);
    assert_eq!(sheets[0].merges.len(), 1);

    let raws: Vec<(&str, LegacyCode)> =
        sheets[0].rows.iter().flat_map(|row| &row.raws).map(|raw| (raw.text.as_str(), raw.from)).collect();
    assert_eq!(
        raws,
        [
            ("NguyÔn V¨n Vò", LegacyCode::Tcvn3),
            ("trÇn thÞ hµ", LegacyCode::Tcvn3Capitals),
            ("Leâ Thò Sôn", LegacyCode::Vni),
            ("Vò Hµ", LegacyCode::Tcvn3),
        ]
    );
    let marks =
        |row_no| sheets[0].row(row_no).unwrap().marks.iter().map(|mark| mark.kind).collect::<Vec<_>>();
    assert_eq!(marks(3), [CellMarkKind::Date]);
    assert_eq!(marks(7), [CellMarkKind::Formula, CellMarkKind::Error]);

    assert_eq!(read("day_du.xls"), sheets, ".xls");
    assert_eq!(read("day_du.xlsx"), sheets, ".xlsx");
}

#[test]
fn lists_in_old_letters_are_read_without_a_word_from_their_fonts() {
    let list = [
        ["STT", "Họ và tên", "Năm sinh", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng"],
        ["1", "Nguyễn Văn Vũ", "1975", "Hiệu trưởng, Trường mầm non Hoa Sen", "Bằng khen"],
        ["2", "Trần Thị Thuý Hằng", "1980", "Công an huyện Cầu Kè", "Giấy khen"],
        ["3", "Thạch Sô Phia", "05/06/1980", "Phòng Giáo dục và Đào tạo", "Chiến sĩ thi đua cơ sở"],
        ["4", "Mai Cao", "1991", "Uỷ ban nhân dân xã", ""],
        ["5", "Vũ Hà", "1969", "Sở Nội vụ", "Lao động tiên tiến"],
    ];
    for code in [LegacyCode::Tcvn3, LegacyCode::Vni] {
        let row = |row: &[&str; 5]| row.iter().map(|cell| code.encode(cell).as_str().into()).collect();
        let sheet =
            PlainSheet { name: "a".into(), rows: list.iter().map(row).collect(), ..PlainSheet::default() };
        let grid = read_sheets(&write_plain(&[sheet]).unwrap(), "a.xlsx").unwrap().remove(0);
        for (read, typed) in grid.rows.iter().zip(&list) {
            let typed: Vec<&str> = typed.iter().copied().take(read.cells.len()).collect();
            assert_eq!(read.cells, typed, "{code:?}");
        }
        assert!(grid.rows.iter().flat_map(|row| &row.raws).all(|raw| raw.from == code));
    }
}
