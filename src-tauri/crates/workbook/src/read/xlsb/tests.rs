//! Workbooks made record by record; nothing at hand writes .xlsb but Excel itself.

use std::io::{Cursor, Write};

use calamine::{Reader as _, Xlsb};
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::read::assemble::Assembler;
use crate::read::grid::{CellMarkKind, SheetGrid};

/// Reads without the net that catches panics.
fn read(bytes: &[u8]) -> Result<Vec<SheetGrid>, ReadProblem> {
    let watch = Reading::new();
    let mut sheets = Assembler::new("a.xlsb", &watch);
    read_xlsb(bytes, &watch, &mut sheets)?;
    sheets.finish()
}

fn record(kind: u32, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for mut number in [kind, u32::try_from(data.len()).unwrap()] {
        loop {
            let byte = u8::try_from(number & 0x7f).unwrap();
            number >>= 7;
            bytes.push(if number > 0 { byte | 0x80 } else { byte });
            if number == 0 {
                break;
            }
        }
    }
    bytes.extend(data);
    bytes
}

fn longs(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

fn text(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let letters = units.iter().flat_map(|unit| unit.to_le_bytes());
    longs(&[u32::try_from(units.len()).unwrap()]).into_iter().chain(letters).collect()
}

fn cell(kind: u32, column: u32, look: u32, value: &[u8]) -> Vec<u8> {
    record(kind, &[&longs(&[column, look])[..], value].concat())
}

fn row(row: u32, flags: u8) -> Vec<u8> {
    record(kind::ROW, &[&longs(&[row, 0])[..], &[0, 0, 0, flags, 0], &longs(&[0])].concat())
}

fn font(name: &str) -> Vec<u8> {
    record(kind::FONT, &[&[0; 21][..], &text(name)].concat())
}

fn look(format: u16, font: u16) -> Vec<u8> {
    record(kind::LOOK, &[&[0, 0][..], &format.to_le_bytes(), &font.to_le_bytes(), &[0; 10]].concat())
}

fn zipped(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of two sheets, the second hidden and empty but for a text.
fn workbook(sheet: Vec<u8>) -> Vec<u8> {
    let relations = "<Relationships>\
        <Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.bin\"/>\
        <Relationship Id=\"r2\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet2.bin\"/>\
        <Relationship Id=\"r3\" Type=\"http://x/styles\" Target=\"styles.bin\"/>\
        <Relationship Id=\"r4\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.bin\"/></Relationships>";
    let head = |state, id: &str, name: &str| {
        record(kind::BUNDLE_SHEET, &[&longs(&[state, 1])[..], &text(id), &text(name)].concat())
    };
    let book = [
        record(131, &[]),
        record(143, &[]),
        head(0, "r1", "Cá nhân"),
        head(1, "r2", "Mã"),
        record(144, &[]),
        record(132, &[]),
    ];
    let styles = [
        record(278, &[]),
        record(615, &longs(&[1])),
        record(kind::FORMAT, &[&200_u16.to_le_bytes()[..], &text("mm/yyyy")].concat()),
        record(616, &[]),
        font("Arial"),
        font(".VnTime"),
        record(626, &longs(&[1])),
        look(0, 1),
        record(627, &[]),
        record(kind::BEGIN_CELL_LOOKS, &longs(&[4])),
        look(0, 0),
        look(14, 0),
        look(200, 0),
        look(0, 1),
        record(kind::END_CELL_LOOKS, &[]),
        record(279, &[]),
    ];
    let run = [&[1][..], &text("Vò"), &longs(&[1]), &[0, 0, 1, 0]].concat();
    let texts = [
        record(159, &longs(&[3, 3])),
        record(kind::TEXT, &[&[0][..], &text("Đặng")].concat()),
        record(kind::TEXT, &[&[0][..], &text("NguyÔn")].concat()),
        record(kind::TEXT, &run),
        record(160, &[]),
    ];
    let second = [sheet_start(), row(0, 0), cell(kind::CELL_TEXT, 0, 0, &text("mã")), sheet_end()].concat();
    zipped(&[
        ("xl/workbook.bin", book.concat()),
        ("xl/_rels/workbook.bin.rels", relations.into()),
        ("xl/styles.bin", styles.concat()),
        ("xl/sharedStrings.bin", texts.concat()),
        ("xl/worksheets/sheet1.bin", sheet),
        ("xl/worksheets/sheet2.bin", second),
    ])
}

fn sheet_start() -> Vec<u8> {
    [record(129, &[]), record(148, &longs(&[0, 9, 0, 9])), record(145, &[])].concat()
}

fn sheet_end() -> Vec<u8> {
    [record(146, &[]), record(kind::END_SHEET, &[])].concat()
}

fn sheet() -> Vec<u8> {
    let cells = [
        row(0, 0),
        cell(kind::CELL_TEXT_NUMBER, 0, 0, &longs(&[0])),
        cell(kind::CELL_TEXT_NUMBER, 1, 3, &longs(&[1])),
        cell(kind::CELL_TEXT_NUMBER, 2, 0, &longs(&[2])),
        row(1, 0x10),
        cell(kind::CELL_RK, 0, 0, &longs(&[(1985 << 2) | 2])),
        cell(kind::CELL_REAL, 1, 1, &27_646_f64.to_le_bytes()),
        cell(kind::CELL_REAL, 2, 2, &27_646_f64.to_le_bytes()),
        row(3, 0),
        cell(kind::CELL_BOOL, 0, 0, &[1]),
        cell(kind::CELL_ERROR, 1, 0, &[0x2a]),
        cell(kind::CELL_TEXT, 2, 0, &text("chữ")),
        row(4, 0),
        cell(kind::FORMULA_TEXT, 0, 0, &[&text("kết quả")[..], &[0; 10]].concat()),
        cell(kind::FORMULA_NUMBER, 1, 0, &[&2.5_f64.to_le_bytes()[..], &[0; 10]].concat()),
        cell(kind::FORMULA_ERROR, 2, 0, &[&[7][..], &[0; 10]].concat()),
    ];
    let columns = [
        record(390, &[]),
        record(kind::COLUMN, &[&longs(&[2, 3, 2_560, 0])[..], &[1, 0]].concat()),
        record(391, &[]),
    ];
    let merges = [record(177, &longs(&[1])), record(kind::MERGED, &longs(&[1, 2, 0, 2])), record(178, &[])];
    let start = [record(129, &[]), record(148, &longs(&[0, 9, 0, 9])), columns.concat(), record(145, &[])];
    [start.concat(), cells.concat(), record(146, &[]), merges.concat(), record(kind::END_SHEET, &[])].concat()
}

#[test]
fn every_kind_of_cell_is_read() {
    let grids = read(&workbook(sheet())).unwrap();
    assert_eq!(
        grids.iter().map(|grid| (grid.name.as_str(), grid.hidden)).collect::<Vec<_>>(),
        [("Cá nhân", false), ("Mã", true)]
    );
    let rows: Vec<(u32, Vec<String>)> =
        grids[0].rows.iter().map(|row| (row.row_no, row.cells.clone())).collect();
    let expected = [
        (1, ["Đặng", "Nguyễn", "Vũ"]),
        (2, ["1985", "09/09/1975", "09/1975"]),
        (4, ["TRUE", "#N/A", "chữ"]),
        (5, ["kết quả", "2,5", "#DIV/0!"]),
    ];
    assert_eq!(rows, expected.map(|(row_no, cells)| (row_no, cells.map(str::to_owned).to_vec())));
    assert!(grids[0].rows[1].hidden && !grids[0].rows[2].hidden);
    assert_eq!(grids[0].hidden_columns, [2, 3]);
    assert_eq!(
        (grids[0].merges[0].first_row, grids[0].merges[0].last_row, grids[0].merges[0].last_column),
        (2, 3, 2)
    );
    let marks: Vec<CellMarkKind> = grids[0].rows[3].marks.iter().map(|mark| mark.kind).collect();
    assert_eq!(marks, [CellMarkKind::Formula, CellMarkKind::Formula, CellMarkKind::Error]);
    assert_eq!(grids[0].rows[1].marks.len(), 2, "two days");
}

#[test]
fn another_reader_says_the_same() {
    let bytes = workbook(sheet());
    let mut other: Xlsb<_> = Xlsb::new(Cursor::new(bytes.as_slice())).unwrap();
    let range = other.worksheet_range("Cá nhân").unwrap();
    // It passes over errors of formulas.
    let told: Vec<String> = range.used_cells().map(|(_, _, value)| value.to_string()).collect();
    assert_eq!(
        told,
        ["Đặng", "NguyÔn", "Vò", "1985", "27646", "27646", "true", "#N/A", "chữ", "kết quả", "2.5"]
    );
}

#[test]
fn broken_sheets_are_refused() {
    let whole = sheet();
    for cut in [whole.len() - 3, whole.len() / 2, 3] {
        let refused = read(&workbook(whole[..cut].to_vec())).unwrap_err();
        assert!(matches!(refused, ReadProblem::Damaged { .. }), "cut at {cut}: {refused:?}");
    }
    let nowhere = [sheet_start(), row(0, 0), cell(kind::CELL_TEXT_NUMBER, 0, 0, &longs(&[9])), sheet_end()];
    assert!(matches!(read(&workbook(nowhere.concat())), Err(ReadProblem::Damaged { .. })));
    let endless = [sheet_start(), vec![kind::CELL_TEXT as u8, 0xff, 0xff, 0xff, 0x7f]];
    assert!(matches!(read(&workbook(endless.concat())), Err(ReadProblem::Damaged { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_damage_makes_reading_fail_badly(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut damaged = sheet();
        let length = damaged.len();
        for (at, byte) in changes {
            damaged[at.index(length)] = byte;
        }
        let _ = read(&workbook(damaged));
    }

    #[test]
    fn no_record_makes_reading_fail_badly(records in prop::collection::vec((0_u32..200, prop::collection::vec(any::<u8>(), 0..40)), 0..40)) {
        let records: Vec<u8> = records.iter().flat_map(|(kind, data)| record(*kind, data)).collect();
        let _ = read(&workbook([sheet_start(), records.clone(), sheet_end()].concat()));
        let part = |name: &'static str| (name, records.clone());
        let _ = read(&zipped(&[part("xl/workbook.bin"), part("xl/styles.bin"), part("xl/sharedStrings.bin"), part("xl/worksheets/sheet1.bin")]));
    }
}
