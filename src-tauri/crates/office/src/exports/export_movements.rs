//! Writes the list of movements as found on screen.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::dates::PartialDate;
use domain::movement::Phase;
use domain::records::movements::MovementRow;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{Numbered, count, no, numbered, short, text};
use super::{Sheet, filter_line, one_list, query_words, words};
use crate::contract::exports::ExportMovements;
use crate::contract::office::ExportedFile;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<Numbered<MovementRow>>] = &[
    no(),
    text("Phong trào thi đua", 60.0, |line| Cell::text(&line.row.display_title)),
    text("Văn bản", 14.0, |line| Cell::text(words::launch_doc(line.row.doc_kind))),
    text("Số, ký hiệu", 18.0, |line| Cell::maybe(line.row.doc_number.as_deref())),
    short("Ngày ban hành", 13.0, |line| date(line.row.launched_on)),
    text("Cơ quan phát động", 32.0, |line| Cell::text(&line.row.issuer)),
    text("Các đợt", 44.0, |line| {
        Cell::text(line.row.phases.iter().map(phase).collect::<Vec<_>>().join("\n"))
    }),
    short("Tờ trình", 9.0, |line| count(line.row.submissions)),
    short("Hồ sơ", 9.0, |line| count(line.row.nominations)),
];

pub(crate) fn export_movements(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportMovements,
) -> Result<ExportedFile, OfficeError> {
    let rows = numbered(store::movements::list(db, request.query.as_deref())?);
    let sheet = Sheet {
        tab: "Phong trào",
        title: "DANH SÁCH PHONG TRÀO THI ĐUA",
        filter_line: filter_line([query_words(request.query.as_deref())]),
        file: "Danh sách phong trào thi đua",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}

/// A whole day is a date in Excel too; a month or a year stays as the document says it.
fn date(date: Option<PartialDate>) -> Cell {
    match date {
        Some(PartialDate::Day(day)) => Cell::Date(day),
        Some(part @ (PartialDate::Month { .. } | PartialDate::Year(_))) => Cell::text(part.table()),
        None => Cell::Empty,
    }
}

/// `Đợt 1: 09/09/2021 – 31/12/2021`; what the document leaves open stays open.
fn phase(phase: &Phase) -> String {
    let end = |day: Option<PartialDate>, condition: &Option<String>| {
        day.map(PartialDate::table).or_else(|| condition.clone()).unwrap_or_else(|| "…".to_owned())
    };
    let (from, to) = (end(phase.from_on, &phase.from_condition), end(phase.to_on, &phase.end_condition));
    format!("Đợt {}: {from} – {to}", phase.no)
}
