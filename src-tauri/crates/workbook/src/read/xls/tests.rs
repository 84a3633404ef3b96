//! Workbooks made record by record, as Excel and others write them and as nobody honest does.

use calamine::{Reader as _, Xls};
use proptest::prelude::*;

use super::records::kind;
use super::*;
use crate::read::assemble::Assembler;
use crate::read::grid::{CellMarkKind, SheetGrid};

const LIBRE_OFFICE: &[u8] = include_bytes!("../../../tests/data/day_du.xls");

/// Reads without the net that catches panics.
fn read(bytes: &[u8]) -> Result<Vec<SheetGrid>, ReadProblem> {
    let watch = Reading::new();
    let mut sheets = Assembler::new("a.xls", &watch);
    read_xls(bytes, &watch, &mut sheets)?;
    sheets.finish()
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

fn words(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// A text of 16-bit letters behind its length in two bytes.
fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    [&words(&[u16::try_from(units.len()).unwrap()])[..], &[1], &words(&units)].concat()
}

/// A text of 8-bit letters behind its length in two bytes.
fn narrow(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    [&words(&[u16::try_from(letters.len()).unwrap()])[..], &[0], &letters].concat()
}

fn bof(of: u16) -> Vec<u8> {
    record(kind::BOF, &words(&[0x0600, of, 0, 0, 0, 0, 0, 0]))
}

fn font(name: &str) -> Vec<u8> {
    let units: Vec<u16> = name.encode_utf16().collect();
    record(kind::FONT, &[&[0; 14][..], &[u8::try_from(units.len()).unwrap(), 1], &words(&units)].concat())
}

fn look(font: u16, format: u16) -> Vec<u8> {
    record(kind::XF, &[&words(&[font, format])[..], &[0; 16]].concat())
}

fn number(row: u16, column: u16, look: u16, number: f64) -> Vec<u8> {
    record(kind::NUMBER, &[&words(&[row, column, look])[..], &number.to_le_bytes()].concat())
}

fn text_of_table(row: u16, column: u16, look: u16, number: u16) -> Vec<u8> {
    record(kind::LABEL_SST, &words(&[row, column, look, number, 0]))
}

fn formula(row: u16, column: u16, result: [u8; 8]) -> Vec<u8> {
    record(kind::FORMULA, &[&words(&[row, column, 0])[..], &result, &[0; 8]].concat())
}

/// The stream of a workbook with one sheet: what stands before it, and the records of the sheet.
fn stream(before: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
    let head = |at: usize| {
        let at = u32::try_from(at).unwrap().to_le_bytes();
        record(kind::BOUND_SHEET, &[&at[..], &[0, 0, 1, 0, b'a']].concat())
    };
    let start = [bof(5), before.concat()].concat();
    let at = start.len() + head(0).len() + 4;
    [start, head(at), record(kind::EOF, &[]), bof(0x10), sheet.concat(), record(kind::EOF, &[])].concat()
}

/// A compound file around a stream: its table in sector 0, its directory in sector 1, the stream from sector 2 on.
fn compound(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    let sectors = stream.len().max(4_096).div_ceil(SECTOR);
    assert!(sectors + 2 <= 128, "the test's table has one sector");
    let mut bytes = vec![0_u8; SECTOR * (3 + sectors)];
    let mut put = |at: usize, data: &[u8]| bytes[at..at + data.len()].copy_from_slice(data);
    put(0, &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    put(24, &words(&[0x3e, 3, 0xfffe, 9, 6]));
    put(44, &1_u32.to_le_bytes());
    put(48, &1_u32.to_le_bytes());
    put(56, &4_096_u32.to_le_bytes());
    put(60, &[0xfe, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff]);
    put(76, &[0xff; 436]);
    put(76, &0_u32.to_le_bytes());
    put(SECTOR, &[0xff; SECTOR]);
    put(SECTOR, &0xffff_fffd_u32.to_le_bytes());
    put(SECTOR + 4, &0xffff_fffe_u32.to_le_bytes());
    for at in 0..sectors {
        let next = if at + 1 == sectors { 0xffff_fffe } else { u32::try_from(at + 3).unwrap() };
        put(SECTOR + 8 + at * 4, &next.to_le_bytes());
    }
    for (at, name, kind, child, start) in
        [(0, "Root Entry", 5, 1, 0xffff_fffe_u32), (1, "Workbook", 2, 0xffff_ffff_u32, 2)]
    {
        let entry = SECTOR * 2 + at * 128;
        let units: Vec<u16> = name.encode_utf16().collect();
        put(entry, &words(&units));
        put(entry + 64, &words(&[u16::try_from(units.len() * 2 + 2).unwrap()]));
        put(entry + 66, &[kind, 1]);
        put(entry + 68, &[0xff; 8]);
        put(entry + 76, &child.to_le_bytes());
        put(entry + 116, &start.to_le_bytes());
        if kind == 2 {
            put(entry + 120, &u32::try_from(stream.len().max(4_096)).unwrap().to_le_bytes());
        }
    }
    put(SECTOR * 3, stream);
    bytes
}

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    read(bytes).unwrap()[0].rows.iter().map(|row| row.cells.clone()).collect()
}

#[test]
fn every_kind_of_cell_is_read() {
    let rk = |number: u32| number.to_le_bytes();
    let before = [
        font("Arial"),
        font(".VnTime"),
        look(0, 0),
        look(0, 14),
        look(1, 0),
        record(kind::FORMAT, &[&words(&[200])[..], &narrow("mm/yyyy")].concat()),
        look(0, 200),
        record(kind::SST, &[&[2, 0, 0, 0, 2, 0, 0, 0][..], &wide("Đặng"), &narrow("NguyÔn")].concat()),
    ];
    let sheet = [
        record(0x0200, &[&u32::MAX.to_le_bytes()[..], &[0xff; 10]].concat()),
        text_of_table(0, 0, 0, 0),
        text_of_table(0, 1, 2, 1),
        number(1, 0, 0, 1985.0),
        number(1, 1, 1, 27_646.0),
        number(1, 2, 3, 27_646.0),
        record(kind::RK, &[&words(&[2, 0, 0])[..], &rk((75 << 2) | 2)].concat()),
        record(
            kind::MUL_RK,
            &[&words(&[2, 1, 0])[..], &rk((1 << 2) | 2), &words(&[1]), &rk((27_646 << 2) | 2), &words(&[2])]
                .concat(),
        ),
        record(kind::LABEL, &[&words(&[3, 0, 0])[..], &wide("chữ")].concat()),
        record(kind::R_STRING, &[&words(&[3, 1, 0])[..], &narrow("Vò"), &words(&[1, 0, 1])].concat()),
        record(kind::BOOL_ERR, &[&words(&[3, 2, 0])[..], &[1, 0]].concat()),
        record(kind::BOOL_ERR, &[&words(&[3, 3, 0])[..], &[0x2a, 1]].concat()),
        formula(4, 0, 2.5_f64.to_le_bytes()),
        formula(4, 1, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
        record(kind::STRING, &wide("kết quả")),
        formula(4, 2, [2, 0, 7, 0, 0, 0, 0xff, 0xff]),
        formula(4, 3, [3, 0, 0, 0, 0, 0, 0xff, 0xff]),
        // A chart inside the sheet has cells of its own.
        bof(0x20),
        number(9, 0, 0, 1.0),
        record(kind::EOF, &[]),
        record(kind::ROW, &[&words(&[1, 0, 3, 255, 0, 0])[..], &[0x20, 0, 0, 0]].concat()),
        record(kind::COL_INFO, &words(&[2, 3, 2_560, 0, 1, 0])),
        record(kind::MERGE_CELLS, &words(&[1, 0, 1, 0, 2])),
    ];
    let bytes = compound(&stream(&before, &sheet));
    let grid = read(&bytes).unwrap().remove(0);
    let texts: Vec<Vec<String>> = grid.rows.iter().map(|row| row.cells.clone()).collect();
    assert_eq!(
        texts,
        [
            vec!["Đặng", "Nguyễn"],
            vec!["1985", "09/09/1975", "09/1975"],
            vec!["75", "1", "09/09/1975"],
            vec!["chữ", "Vũ", "TRUE", "#N/A"],
            vec!["2,5", "kết quả", "#DIV/0!"],
        ]
    );
    assert_eq!(
        grid.rows.iter().map(|row| row.hidden).collect::<Vec<_>>(),
        [false, true, false, false, false]
    );
    assert_eq!(grid.hidden_columns, [2, 3]);
    assert_eq!((grid.merges[0].first_row, grid.merges[0].last_row, grid.merges[0].last_column), (1, 2, 2));
    let marks: Vec<CellMarkKind> = grid.rows[4].marks.iter().map(|mark| mark.kind).collect();
    assert_eq!(marks, [CellMarkKind::Formula, CellMarkKind::Formula, CellMarkKind::Error]);
}

#[test]
fn a_text_goes_on_in_the_next_record_however_wide_its_letters_are() {
    // "abcd" in 8 bits, broken off, "ễf" in 16, broken off again, "gh" in 8; then one with fonts that cross a border.
    let pieces = [
        record(kind::SST, &[&[0; 8][..], &words(&[8]), &[0], b"abcd"].concat()),
        record(
            kind::CONTINUE,
            &[&[1][..], &words(&[u16::try_from(u32::from('ễ')).unwrap(), u16::from(b'f')])].concat(),
        ),
        record(
            kind::CONTINUE,
            &[&[0][..], b"gh", &words(&[2]), &[8], &words(&[2]), b"ij", &words(&[0, 0])].concat(),
        ),
        record(kind::CONTINUE, &[&words(&[1, 0])[..], &wide("cuối")].concat()),
    ];
    let sheet = [text_of_table(0, 0, 0, 0), text_of_table(0, 1, 0, 1), text_of_table(0, 2, 0, 2)];
    let bytes = compound(&stream(&pieces, &sheet));
    assert_eq!(rows(&bytes), [["abcdễfgh", "ij", "cuối"]]);
}

#[test]
fn formulas_of_a_program_that_cannot_calculate_are_told() {
    let empty = [3, 0, 0, 0, 0, 0, 0xff, 0xff];
    let bytes = compound(&stream(&[], &[number(0, 0, 0, 1.0), formula(0, 1, empty)]));
    let grid = read(&bytes).unwrap().remove(0);
    assert_eq!(grid.rows[0].marks[0].kind, CellMarkKind::FormulaWithoutResult);
    let bytes = compound(&stream(&[], &[formula(0, 0, 1_f64.to_le_bytes()), formula(0, 1, empty)]));
    assert_eq!(read(&bytes).unwrap()[0].rows[0].marks.len(), 1);
}

#[test]
fn workbooks_of_excel_95_are_read_in_the_letters_of_their_windows() {
    for (code_page, text) in [(1252, "c\u{e3} §\u{d0}"), (1258, "că §Đ")] {
        let old = |of| record(kind::BOF, &words(&[0x0500, of, 0, 0]));
        let start = [old(5), record(kind::CODE_PAGE, &words(&[code_page]))].concat();
        let head = |at: usize| {
            record(
                kind::BOUND_SHEET,
                &[&u32::try_from(at).unwrap().to_le_bytes()[..], &[0, 0, 1, b'a']].concat(),
            )
        };
        let at = start.len() + head(0).len() + 4;
        let label = [&words(&[0, 0, 0, 5])[..], &[b'c', 0xe3, b' ', 0xa7, 0xd0]].concat();
        let sheet = [old(0x10), record(kind::LABEL, &label), record(kind::EOF, &[])].concat();
        let bytes = compound(&[start, head(at), record(kind::EOF, &[]), sheet].concat());
        assert_eq!(rows(&bytes), [[text]], "{code_page}");
    }
}

#[test]
fn broken_and_locked_workbooks_are_refused() {
    let locked = compound(&stream(&[record(kind::FILE_PASS, &[0; 6])], &[]));
    assert_eq!(read(&locked), Err(ReadProblem::Encrypted));
    let whole = stream(&[], &[number(0, 0, 0, 1.0)]);
    for (cut, stream) in [(whole.len() - 4, &whole), (whole.len() - 10, &whole), (30, &whole)] {
        let refused = read(&compound(&stream[..cut])).unwrap_err();
        assert!(matches!(refused, ReadProblem::Damaged { .. }), "cut at {cut}: {refused:?}");
    }
    // A chain that runs in a circle, of a stream said to be endless, and one that leaves the file.
    for next in [2_u32, 5_000] {
        let mut circle = compound(&whole);
        circle[512 + 12..512 + 16].copy_from_slice(&next.to_le_bytes());
        circle[1_024 + 128 + 120..][..4].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
        assert!(matches!(read(&circle), Err(ReadProblem::Damaged { .. })), "{next}");
    }
    let nowhere = compound(&stream(&[], &[text_of_table(0, 0, 0, 7)]));
    assert!(matches!(read(&nowhere), Err(ReadProblem::Damaged { .. })));
}

#[test]
fn another_reader_says_the_same() {
    for bytes in [LIBRE_OFFICE, include_bytes!("../../../tests/data/danh_sach.xls")] {
        let mut other: Xls<_> = Xls::new(std::io::Cursor::new(bytes)).unwrap();
        for grid in read(bytes).unwrap() {
            let range = other.worksheet_range(&grid.name).unwrap();
            let mut compared = 0;
            for (row, column, value) in range.used_cells() {
                let start = range.start().unwrap();
                let (row, column) = (start.0 + u32::try_from(row).unwrap(), start.1 as usize + column);
                let known = grid.row(row + 1).unwrap();
                let raw =
                    known.raws.iter().find(|raw| raw.column as usize == column).map(|raw| raw.text.as_str());
                if let calamine::Data::String(text) = value {
                    assert_eq!(raw.unwrap_or(&known.cells[column]), text);
                }
                assert!(!known.cells[column].is_empty());
                compared += 1;
            }
            let filled = grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.is_empty()).count();
            assert_eq!(compared, filled, "{}", grid.name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_damage_makes_reading_fail_badly(changes in prop::collection::vec((0_usize..8_000, any::<u8>()), 1..12), cut in 0_usize..30_000) {
        let mut bytes = LIBRE_OFFICE.to_vec();
        let length = bytes.len();
        for (at, byte) in changes {
            bytes[at % length] = byte;
        }
        let _ = read(&bytes[..cut.min(length)]);
    }

    #[test]
    fn no_record_makes_reading_fail_badly(records in prop::collection::vec((prop::sample::select(vec![
        kind::FORMULA, kind::CONTINUE, kind::COL_INFO, kind::MUL_RK, kind::R_STRING, kind::MERGE_CELLS, kind::LABEL_SST,
        kind::NUMBER, kind::LABEL, kind::BOOL_ERR, kind::STRING, kind::ROW, kind::RK, kind::BOF,
    ]), prop::collection::vec(any::<u8>(), 0..40)), 0..40), table in prop::collection::vec(any::<u8>(), 0..60)) {
        let sheet: Vec<Vec<u8>> = records.iter().map(|(kind, data)| record(*kind, data)).collect();
        let _ = read(&compound(&stream(&[], &sheet)));
        let _ = read(&compound(&stream(&[record(kind::SST, &table), record(kind::CONTINUE, &table)], &[])));
        let _ = read(&compound(&stream(&[record(kind::FONT, &table), record(kind::FORMAT, &table), record(kind::XF, &table), record(kind::BOUND_SHEET, &table)], &sheet)));
    }
}
