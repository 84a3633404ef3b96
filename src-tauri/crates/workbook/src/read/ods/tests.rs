//! Documents as LibreOffice and others write them, and as nobody honest does.

use std::io::{Cursor, Read as _, Write};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;
use crate::read::assemble::Assembler;
use crate::read::grid::{CellMarkKind, SheetGrid};

const LIBRE_OFFICE: &[u8] = include_bytes!("../../../tests/data/day_du.ods");

/// Reads without the net that catches panics.
fn read(bytes: &[u8]) -> Result<Vec<SheetGrid>, ReadProblem> {
    let watch = Reading::new();
    let mut sheets = Assembler::new("a.ods", &watch);
    read_ods(bytes, &watch, &mut sheets)?;
    sheets.finish()
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A document of one table: styles and what is in the table.
fn document(styles: &str, table: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles><office:body>\
         <office:spreadsheet><table:table table:name=\"a\">{table}</table:table></office:spreadsheet>\
         </office:body></office:document-content>"
    );
    zipped(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)])
}

fn text(words: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{words}</text:p></table:table-cell>")
}

#[test]
fn a_cell_shows_what_a_person_sees() {
    let styles = "<number:date-style style:name=\"n\"><number:year/></number:date-style>\
        <style:style style:name=\"y\" style:family=\"table-cell\" style:data-style-name=\"n\"/>";
    let value = |kind: &str, attributes: &str, words: &str| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\" {attributes}><text:p>{words}</text:p></table:table-cell>"
        )
    };
    let formula = "table:formula=\"of:=1\"";
    let none = None;
    let made = Some(CellMarkKind::Formula);
    let cases: Vec<(String, &str, Option<CellMarkKind>)> = vec![
        (text("A &amp; B &#273;"), "A & B đ", none),
        (text("a<text:line-break/>b<text:tab/>c<text:s text:c=\"3\"/>d"), "a\nb\tc   d", none),
        (text("\n   một\n   hai"), "một hai", none),
        (text("x<office:annotation><text:p>ghi chú</text:p></office:annotation>y"), "xy", none),
        (text("<text:a>liên</text:a> <text:span>kết</text:span>"), "liên kết", none),
        (value("float", "office:value=\"0.30000000000000004\"", "0.3"), "0,3", none),
        (value("float", "office:value=\"912345678\"", "0912345678"), "0912345678", none),
        (value("percentage", "office:value=\"0.905\"", "90.5%"), "90,5%", none),
        (value("currency", "office:value=\"1490000\"", "1.490.000 đ"), "1490000", none),
        (value("boolean", "office:boolean-value=\"true\"", "ĐÚNG"), "TRUE", none),
        (value("date", "office:date-value=\"1975-09-09\"", "9-9-75"), "09/09/1975", Some(CellMarkKind::Date)),
        (
            value("date", "office:date-value=\"1975-09-09T08:30:00.000000000\"", "?"),
            "09/09/1975 08:30",
            Some(CellMarkKind::Date),
        ),
        (
            value("date", "table:style-name=\"y\" office:date-value=\"1975-01-01\"", "1975"),
            "1975",
            Some(CellMarkKind::Date),
        ),
        (value("time", "office:time-value=\"PT08H30M00S\"", "8:30"), "08:30", none),
        (value("time", "office:time-value=\"PT36H00M00S\"", "36:00"), "36:00", none),
        (value("string", "office:string-value=\"chữ\"", ""), "chữ", none),
        (value("float", &format!("{formula} office:value=\"2\""), "2"), "2", made),
        (
            value("string", &format!("{formula} calcext:value-type=\"error\""), "#N/A"),
            "#N/A",
            Some(CellMarkKind::Error),
        ),
        (
            value("float", &format!("{formula} office:value=\"0\""), "Err:502"),
            "Err:502",
            Some(CellMarkKind::Error),
        ),
        (format!("<table:table-cell {formula}/>"), "", Some(CellMarkKind::FormulaWithoutResult)),
    ];
    for (cell, words, mark) in cases {
        let row = format!("<table:table-row>{}{cell}</table:table-row>", text("x"));
        let grid = read(&document(styles, &row)).unwrap().remove(0);
        let read = (grid.text(1, 1), grid.rows[0].marks.first().map(|mark| mark.kind));
        assert_eq!(read, (words, mark), "{cell}");
    }
}

#[test]
fn repeats_spans_and_what_is_hidden_are_counted_out() {
    let table = format!(
        "<table:table-column table:number-columns-repeated=\"2\"/>\
         <table:table-column-group table:display=\"false\"><table:table-column/></table:table-column-group>\
         <table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"16381\"/>\
         <table:table-header-rows><table:table-row>\
           <table:table-cell table:number-columns-spanned=\"3\" table:number-rows-spanned=\"2\"><text:p>đầu</text:p></table:table-cell>\
           <table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>che</text:p></table:covered-table-cell>{d}\
         </table:table-row></table:table-header-rows>\
         <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/>{c}</table:table-row>\
         <table:table-row-group table:display=\"false\"><table:table-row>{g}</table:table-row></table:table-row-group>\
         <table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"><text:p>f</text:p></table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048500\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         <table:table-row>{far}</table:table-row>",
        d = text("d"),
        c = text("c"),
        g = text("g"),
        far = text("xa"),
    );
    let grid = read(&document("", &table)).unwrap().remove(0);
    let rows: Vec<(u32, bool, String)> =
        grid.rows.iter().map(|row| (row.row_no, row.hidden, row.cells.join("|"))).collect();
    let expected = [
        (1, false, "đầu|||d"),
        (2, false, "||c"),
        (3, false, "||c"),
        (4, false, "||c"),
        (5, true, "g"),
        (6, true, "f|f"),
        (7, true, "f|f"),
    ];
    assert_eq!(rows, expected.map(|(row_no, hidden, cells)| (row_no, hidden, cells.to_owned())));
    assert_eq!((grid.hidden_columns.first(), grid.hidden_columns.last()), (Some(&2), Some(&199)));
    assert_eq!((grid.merges[0].last_row, grid.merges[0].last_column, grid.merges.len()), (2, 2, 1));
}

#[test]
fn documents_made_to_do_harm_are_refused_at_once() {
    let long = "x".repeat(30_000);
    let row = |cells: &str| {
        format!("<table:table-row table:number-rows-repeated=\"1048576\">{cells}</table:table-row>")
    };
    let wide = |words: &str| {
        format!(
            "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>{words}</text:p></table:table-cell>"
        )
    };
    let deep = "<text:span>".repeat(500);
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (document("", &row(&wide("1"))), "Cells"),
        (document("", &row(&wide(&long))), "Memory"),
        (document("", &format!("<table:table-row>{}</table:table-row>", text(&long.repeat(2)))), "CellText"),
        (
            document(
                "",
                &format!("<table:table-row>{}</table:table-row>", text("<text:s text:c=\"4294967295\"/>")),
            ),
            "CellText",
        ),
        (document("", &format!("<table:table-row>{}</table:table-row>", text(&deep))), "Nesting"),
        (zipped(&[("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]), "Damaged"),
        (zipped(&[("content.xml", "<a><b>")]), "Damaged"),
        (zipped(&[("styles.xml", "<a/>")]), "Damaged"),
        (
            zipped(&[("META-INF/manifest.xml", "<manifest:encryption-data/>"), ("content.xml", "")]),
            "Encrypted",
        ),
    ];
    for (bytes, refused) in cases {
        let start = Instant::now();
        let problem = read(&bytes).unwrap_err();
        let told = if let ReadProblem::TooLarge { what, .. } = problem {
            format!("{what:?}")
        } else {
            format!("{problem:?}")
        };
        assert!(told.starts_with(refused), "{told} instead of {refused}");
        assert!(start.elapsed() < Duration::from_secs(5), "{refused} took {:?}", start.elapsed());
    }
}

#[test]
fn a_ring_of_styles_ends() {
    let styles = "<style:style style:name=\"a\" style:family=\"table-cell\" style:parent-style-name=\"b\"/>\
        <style:style style:name=\"b\" style:family=\"table-cell\" style:parent-style-name=\"a\"/>";
    let cell = "<table:table-cell table:style-name=\"a\"><text:p>x</text:p></table:table-cell>";
    let grid =
        read(&document(styles, &format!("<table:table-row>{cell}</table:table-row>"))).unwrap().remove(0);
    assert_eq!(grid.text(1, 0), "x");
}

#[test]
fn the_font_of_the_words_comes_before_that_of_the_cell() {
    let styles = "<style:style style:name=\"v\" style:family=\"table-cell\"><style:text-properties style:font-name=\".VnTime\"/></style:style>\
        <style:style style:name=\"t\" style:family=\"text\"><style:text-properties fo:font-family=\"VNI-Times\"/></style:style>\
        <style:style style:name=\"r\" style:family=\"text\"><style:text-properties fo:font-family=\"Arial\"/></style:style>";
    for (own, words, read_as) in [("t", "Sôn", "Sơn"), ("r", "Sôn", "Sôn"), ("", "Sôn", "Sụn")] {
        let cell = format!(
            "<table:table-cell table:style-name=\"v\"><text:p><text:span text:style-name=\"{own}\">{words}</text:span></text:p></table:table-cell>"
        );
        let grid =
            read(&document(styles, &format!("<table:table-row>{cell}</table:table-row>"))).unwrap().remove(0);
        assert_eq!(grid.text(1, 0), read_as, "{own}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_damage_makes_reading_fail_badly(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), inside in any::<bool>()) {
        if !inside {
            let mut bytes = LIBRE_OFFICE.to_vec();
            let length = bytes.len();
            for (at, byte) in changes {
                bytes[at.index(length)] = byte;
            }
            let _ = read(&bytes);
            return Ok(());
        }
        let mut content = String::new();
        ZipArchive::new(Cursor::new(LIBRE_OFFICE)).unwrap().by_name("content.xml").unwrap().read_to_string(&mut content).unwrap();
        let mut bytes = content.into_bytes();
        let length = bytes.len();
        for (at, byte) in changes {
            bytes[at.index(length)] = byte & 0x7f;
        }
        let _ = read(&zipped(&[("content.xml", &String::from_utf8_lossy(&bytes))]));
    }
}
