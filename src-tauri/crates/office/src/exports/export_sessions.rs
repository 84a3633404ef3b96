//! Writes the list of sessions, newest first.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::records::sessions::SessionRow;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{Numbered, count, no, numbered, short, text};
use super::{Sheet, one_list, words};
use crate::contract::exports::ExportSessions;
use crate::contract::office::ExportedFile;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<Numbered<SessionRow>>] = &[
    no(),
    text("Phiên họp", 40.0, |line| Cell::text(&line.row.fields.title)),
    short("Ngày", 12.0, |line| Cell::Date(line.row.fields.held_on)),
    short("Giờ", 8.0, |line| {
        Cell::text(line.row.fields.held_at.map_or_else(String::new, |time| time.to_string()))
    }),
    text("Địa điểm", 40.0, |line| Cell::text(&line.row.fields.place)),
    text("Thư ký", 26.0, |line| Cell::text(&line.row.fields.secretary_name)),
    text("Tình trạng", 18.0, |line| Cell::text(words::session_stage(line.row.stage))),
    short("Số mục", 9.0, |line| count(line.row.items)),
    short("Đã có kết quả", 11.0, |line| count(line.row.closed)),
    short("Đạt", 8.0, |line| count(line.row.passed)),
];

pub(crate) fn export_sessions(
    ctx: &Ctx,
    db: &Db<'_>,
    _request: ExportSessions,
) -> Result<ExportedFile, OfficeError> {
    let rows = numbered(store::sessions::list(db)?);
    let sheet = Sheet {
        tab: "Phiên họp",
        title: "DANH SÁCH PHIÊN HỌP",
        filter_line: String::new(),
        file: "Danh sách phiên họp",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}
