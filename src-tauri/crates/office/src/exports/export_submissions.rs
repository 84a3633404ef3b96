//! Writes the list of submissions as filtered on screen, newest first.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::records::nominations::SubmissionRow;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{Numbered, count, no, numbered, short, text};
use super::{Sheet, filter_line, movement_words, one_list, unit_words};
use crate::contract::exports::ExportSubmissions;
use crate::contract::office::ExportedFile;
use crate::{Ctx, OfficeError};

pub(super) const COLUMNS: &[Column<Numbered<SubmissionRow>>] = &[
    no(),
    text("Đơn vị trình", 34.0, |line| Cell::text(&line.row.unit_name)),
    text("Số tờ trình", 18.0, |line| Cell::maybe(line.row.fields.doc_number.as_deref())),
    short("Ngày tờ trình", 13.0, |line| line.row.fields.doc_on.map_or(Cell::Empty, Cell::Date)),
    short("Ngày nhận", 13.0, |line| Cell::Date(line.row.fields.received_on)),
    text("Phong trào", 46.0, |line| Cell::text(&line.row.movement_title)),
    short("Đợt", 6.0, |line| count(line.row.fields.phase_no)),
    short("Hồ sơ", 8.0, |line| count(line.row.nominations)),
    short("Chưa thẩm định", 11.0, |line| count(line.row.not_appraised)),
    text("Tệp danh sách", 30.0, |line| Cell::maybe(line.row.file_name.as_deref())),
    text("Ghi chú", 26.0, |line| Cell::maybe(line.row.fields.note.as_deref())),
];

pub(crate) fn export_submissions(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportSubmissions,
) -> Result<ExportedFile, OfficeError> {
    let rows = numbered(store::submissions::list(db, request.movement, None, request.unit)?);
    let sheet = Sheet {
        tab: "Tờ trình",
        title: "DANH SÁCH TỜ TRÌNH ĐỀ NGHỊ KHEN THƯỞNG",
        filter_line: filter_line([
            movement_words(db, request.movement)?,
            unit_words(db, "đơn vị trình", request.unit)?,
        ]),
        file: "Danh sách tờ trình",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}
