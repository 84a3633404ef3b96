use super::*;

const TCVN3: LegacyCode = LegacyCode::Tcvn3;
const CAPITALS: LegacyCode = LegacyCode::Tcvn3Capitals;
const VNI: LegacyCode = LegacyCode::Vni;

/// A sheet from lines of cells parted by `|`, converted, written the same way.
fn converted(lines: &[&str], hints: &[(u32, u32, LegacyCode)]) -> (Vec<String>, SheetGrid) {
    let mut fonts = FontHints::default();
    for (row_no, column, code) in hints {
        fonts.note(*row_no, *column, *code);
    }
    let row = |(row_no, line): (u32, &&str)| GridRow {
        row_no,
        cells: line.split('|').map(str::to_owned).collect(),
        ..GridRow::default()
    };
    let mut grid = SheetGrid { rows: (1..).zip(lines).map(row).collect(), ..SheetGrid::default() };
    convert_sheet(&mut grid, &fonts);
    (grid.rows.iter().map(|row| row.cells.join("|")).collect(), grid)
}

#[test]
fn cells_become_unicode_and_keep_what_they_were() {
    let (lines, grid) =
        converted(&["TT|Hä vµ tªn|Chøc vô", "1|NguyÔn V¨n An|HiÖu tr\u{AD}ëng", "2|Vò Hµ|Gi¸o viªn"], &[]);
    assert_eq!(lines, ["TT|Họ và tên|Chức vụ", "1|Nguyễn Văn An|Hiệu trưởng", "2|Vũ Hà|Giáo viên"]);
    let raw = |column, text: &str| RawCell { column, text: text.into(), from: TCVN3 };
    assert_eq!(grid.rows[2].raws, [raw(1, "Vò Hµ"), raw(2, "Gi¸o viªn")]);
}

#[test]
fn each_cell_is_read_in_the_code_it_was_typed_in() {
    type Case = (&'static [&'static str], &'static [(u32, u32, LegacyCode)], &'static [&'static str]);
    let cases: [Case; 14] = [
        // The font decides where the text leaves it open.
        (&["Vò"], &[(1, 0, TCVN3)], &["Vũ"]),
        (&["Sôn"], &[(1, 0, VNI)], &["Sơn"]),
        (&["Vò"], &[], &["Vò"]),
        (&["nguyÔn v¨n an|stt"], &[(1, 0, CAPITALS), (1, 1, CAPITALS)], &["NGUYỄN VĂN AN|STT"]),
        // Unicode typed into a form whose font is old.
        (
            &["Nguyễn Văn An", "Hoàng Hà", "Tôn"],
            &[(1, 0, TCVN3), (2, 0, TCVN3), (3, 0, TCVN3)],
            &["Nguyễn Văn An", "Hoàng Hà", "Tôn"],
        ),
        (&["Nguyễn Văn An|tổ 1|a"], &[(1, 0, CAPITALS), (1, 2, CAPITALS)], &["Nguyễn Văn An|tổ 1|a"]),
        // One column is old, the other is not.
        (
            &["NguyÔn An|Trường A", "TrÇn B×nh|Tôn Thành", "Vò Hµ|Hoà", "Sè|La"],
            &[],
            &["Nguyễn An|Trường A", "Trần Bình|Tôn Thành", "Vũ Hà|Hoà", "Số|La"],
        ),
        // Most of a column is Unicode: what can be read both ways stays.
        (
            &["NguyÔn An", "TrÇn B×nh", "Trường A", "Đoàn B", "Mỹ C", "Tôn Lê"],
            &[],
            &["Nguyễn An", "Trần Bình", "Trường A", "Đoàn B", "Mỹ C", "Tôn Lê"],
        ),
        // Few cells of another column follow the sheet.
        (
            &["NguyÔn An|", "TrÇn B×nh|Tæ 1", "Ph¹m T\u{AD}|"],
            &[],
            &["Nguyễn An|", "Trần Bình|Tổ 1", "Phạm Tư|"],
        ),
        // One old paragraph alone.
        (&["Trường A", "cã thµnh tÝch xuÊt s¾c"], &[], &["Trường A", "có thành tích xuất sắc"]),
        (
            &["Nguyeãn An", "Traàn Bình", "Sôn", "Phaïm Tö"],
            &[],
            &["Nguyễn An", "Trần Bình", "Sơn", "Phạm Tư"],
        ),
        // Windows set to Vietnamese.
        (&["NguyÔn An", "TrÇn B×nh", "Ph¹m C\u{103}"], &[], &["Nguyễn An", "Trần Bình", "Phạm Có"]),
        // Signs stay signs, foreign names stay themselves.
        (&["§ 5|© 2021|½", "José|25 °C|André"], &[], &["§ 5|© 2021|½", "José|25 °C|André"]),
        (
            &["NguyÔn An", "TrÇn B×nh", "Ph¹m T\u{AD}", "½", "5 m²"],
            &[],
            &["Nguyễn An", "Trần Bình", "Phạm Tư", "½", "5 m²"],
        ),
    ];
    for (lines, hints, expected) in cases {
        assert_eq!(converted(lines, hints).0, expected, "{lines:?}");
    }
}

#[test]
fn hints_are_kept_for_runs_of_cells_in_any_order() {
    let mut fonts = FontHints::default();
    for (row_no, column, code) in
        [(1, 0, TCVN3), (1, 1, TCVN3), (1, 2, VNI), (3, 5, VNI), (2, 7, CAPITALS), (1, 4, VNI)]
    {
        fonts.note(row_no, column, code);
    }
    for (row_no, column, code) in [
        (1, 0, Some(TCVN3)),
        (1, 1, Some(TCVN3)),
        (1, 2, Some(VNI)),
        (1, 3, None),
        (1, 4, Some(VNI)),
        (2, 6, None),
        (2, 7, Some(CAPITALS)),
        (3, 5, Some(VNI)),
        (4, 0, None),
    ] {
        assert_eq!(fonts.code_of(row_no, column), code, "row {row_no} column {column}");
    }
    assert_eq!(fonts.runs.len(), 5);
}
