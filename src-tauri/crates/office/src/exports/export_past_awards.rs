//! Writes the list of past awards as filtered on screen, under headings that are understood when it is read again.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::records::history::PastAwardRow;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{Numbered, date, no, numbered, short, text};
use super::history_filter::filter_words;
use super::{Sheet, one_list, words};
use crate::contract::history::ExportPastAwards;
use crate::contract::office::ExportedFile;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<Numbered<PastAwardRow>>] = &[
    no(),
    text("Loại đối tượng", 11.0, |line| Cell::text(words::nominee_kind(line.row.kind))),
    text("Tên tập thể, cá nhân", 30.0, |line| Cell::text(&line.row.name)),
    short("Năm sinh", 11.0, |line| date(line.row.born)),
    text("Đơn vị", 30.0, |line| Cell::text(&line.row.unit_name)),
    text("Danh hiệu, hình thức khen thưởng", 32.0, |line| Cell::text(&line.row.fields.award_name)),
    short("Năm", 7.0, |line| Cell::Integer(i64::from(line.row.fields.year))),
    text("Số quyết định", 18.0, |line| Cell::maybe(line.row.fields.decision_number.as_deref())),
    short("Ngày quyết định", 12.0, |line| date(line.row.fields.decision_on)),
    text("Cơ quan ban hành", 24.0, |line| Cell::maybe(line.row.fields.issuer.as_deref())),
    text("Loại hình khen thưởng", 16.0, |line| {
        Cell::maybe(line.row.fields.commendation_type.map(words::commendation_type))
    }),
    text("Nội dung khen thưởng", 44.0, |line| Cell::maybe(line.row.fields.achievement.as_deref())),
    text("Ghi chú", 20.0, |line| Cell::maybe(line.row.fields.note.as_deref())),
];

pub(crate) fn export_past_awards(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportPastAwards,
) -> Result<ExportedFile, OfficeError> {
    let filter_line = filter_words(ctx, db, &request.filter)?;
    let page = store::past_awards::list(db, &request.filter, 0, u32::MAX)?;
    let rows = numbered(page.rows);
    let sheet = Sheet {
        tab: "Khen thưởng đã có",
        title: "DANH SÁCH KHEN THƯỞNG ĐÃ CÓ",
        filter_line,
        file: "Danh sách khen thưởng đã có",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}
