//! Writes the list of past awards as filtered on screen, under headings that are understood when it is read again.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::dates::PartialDate;
use domain::records::history::PastAwardRow;
use store::Db;
use workbook::{Align, Cell, Column, ListSheet, write_list};

use super::history_filter::filter_words;
use super::{exported, facts, words, write_problem};
use crate::contract::history::ExportPastAwards;
use crate::contract::office::ExportedFile;
use crate::{Ctx, OfficeError};

/// A row with its number in the list.
struct Line {
    no: i64,
    row: PastAwardRow,
}

const COLUMNS: &[Column<Line>] = &[
    Column { header: "STT", width: 6.0, align: Align::Center, cell: |line| Cell::Integer(line.no) },
    Column {
        header: "Loại đối tượng",
        width: 11.0,
        align: Align::Left,
        cell: |line| Cell::text(words::nominee_kind(line.row.kind)),
    },
    Column {
        header: "Tên tập thể, cá nhân",
        width: 30.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.name),
    },
    Column { header: "Năm sinh", width: 11.0, align: Align::Center, cell: |line| date(line.row.born) },
    Column {
        header: "Đơn vị",
        width: 30.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.unit_name),
    },
    Column {
        header: "Danh hiệu, hình thức khen thưởng",
        width: 32.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.fields.award_name),
    },
    Column {
        header: "Năm",
        width: 7.0,
        align: Align::Center,
        cell: |line| Cell::Integer(i64::from(line.row.fields.year)),
    },
    Column {
        header: "Số quyết định",
        width: 18.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.decision_number.as_deref()),
    },
    Column {
        header: "Ngày quyết định",
        width: 12.0,
        align: Align::Center,
        cell: |line| date(line.row.fields.decision_on),
    },
    Column {
        header: "Cơ quan ban hành",
        width: 24.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.issuer.as_deref()),
    },
    Column {
        header: "Loại hình khen thưởng",
        width: 16.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.commendation_type.map(words::commendation_type)),
    },
    Column {
        header: "Nội dung khen thưởng",
        width: 44.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.achievement.as_deref()),
    },
    Column {
        header: "Ghi chú",
        width: 20.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.note.as_deref()),
    },
];

pub(crate) fn export_past_awards(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportPastAwards,
) -> Result<ExportedFile, OfficeError> {
    let filter_line = filter_words(ctx, db, &request.filter)?;
    let page = store::past_awards::list(db, &request.filter, 0, u32::MAX)?;
    let rows: Vec<Line> = (1..).zip(page.rows).map(|(no, row)| Line { no, row }).collect();
    let list = ListSheet {
        name: "Khen thưởng đã có",
        title: "DANH SÁCH KHEN THƯỞNG ĐÃ CÓ",
        filter_line: &filter_line,
        columns: COLUMNS,
        rows: &rows,
        facts: facts(ctx, db, "Danh sách khen thưởng đã có")?,
    };
    Ok(exported("Danh sách khen thưởng đã có", &write_list(&list).map_err(write_problem)?, rows.len()))
}

/// A whole day as Excel's own date; less than that as it is written.
pub(super) fn date(date: Option<PartialDate>) -> Cell {
    match date {
        Some(PartialDate::Day(day)) => Cell::Date(day),
        Some(PartialDate::Year(year)) => Cell::Integer(i64::from(year)),
        Some(month @ PartialDate::Month { .. }) => Cell::text(month.table()),
        None => Cell::Empty,
    }
}
