//! Writes the list of initiatives as filtered on screen, under headings that are understood when it is read again.
//! Who: the secretary. When: the office exists. Changes: nothing.

use std::collections::HashMap;

use domain::ids::NomineeId;
use domain::records::history::InitiativeRow;
use store::Db;
use store::nominees::NomineeRecord;
use workbook::{Cell, Column};

use super::columns::{Numbered, date, no, numbered, short, text};
use super::history_filter::filter_words;
use super::{Sheet, one_list, words};
use crate::contract::history::ExportInitiatives;
use crate::contract::office::ExportedFile;
use crate::{Ctx, OfficeError};

/// An initiative and its authors.
struct Line {
    initiative: InitiativeRow,
    /// Names, in their order, between semicolons.
    authors: String,
    /// The authors' unit; as many as there are authors where they are not of one unit.
    units: String,
}

const COLUMNS: &[Column<Numbered<Line>>] = &[
    no(),
    text("Loại", 11.0, |line| Cell::text(words::initiative_kind(line.row.initiative.fields.kind))),
    text("Tên sáng kiến, đề tài", 50.0, |line| Cell::text(&line.row.initiative.fields.title)),
    text("Tác giả, đồng tác giả", 34.0, |line| Cell::text(&line.row.authors)),
    text("Đơn vị", 30.0, |line| Cell::text(&line.row.units)),
    short("Năm công nhận", 9.0, |line| Cell::Integer(i64::from(line.row.initiative.fields.year))),
    text("Phạm vi ảnh hưởng", 22.0, |line| {
        Cell::maybe(line.row.initiative.fields.scope.map(words::influence_scope))
    }),
    text("Đơn vị công nhận", 28.0, |line| {
        Cell::maybe(line.row.initiative.fields.recognised_by.as_deref())
    }),
    short("Ngày công nhận", 12.0, |line| date(line.row.initiative.fields.recognised_on)),
    text("Số quyết định", 18.0, |line| Cell::maybe(line.row.initiative.fields.doc_number.as_deref())),
    text("Hiệu quả", 44.0, |line| Cell::maybe(line.row.initiative.fields.summary.as_deref())),
    text("Ghi chú", 20.0, |line| Cell::maybe(line.row.initiative.fields.note.as_deref())),
];

pub(crate) fn export_initiatives(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportInitiatives,
) -> Result<ExportedFile, OfficeError> {
    let filter_line = filter_words(ctx, db, &request.filter)?;
    let page = store::initiatives::list(db, &request.filter, 0, u32::MAX)?;
    let ids: Vec<NomineeId> = page.rows.iter().flat_map(|row| row.fields.authors.iter().copied()).collect();
    let known: HashMap<NomineeId, NomineeRecord> =
        store::nominees::read_all(db, &ids)?.into_iter().map(|record| (record.id, record)).collect();
    let rows = numbered(page.rows.into_iter().map(|row| line(row, &known)));
    let sheet = Sheet {
        tab: "Sáng kiến",
        title: "DANH SÁCH SÁNG KIẾN, ĐỀ TÀI",
        filter_line,
        file: "Danh sách sáng kiến, đề tài",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}

fn line(initiative: InitiativeRow, known: &HashMap<NomineeId, NomineeRecord>) -> Line {
    let authors: Vec<&NomineeRecord> =
        initiative.fields.authors.iter().filter_map(|author| known.get(author)).collect();
    let names: Vec<&str> = authors.iter().map(|author| author.fields.name.as_str()).collect();
    let mut units: Vec<&str> = authors.iter().map(|author| author.unit_name.as_str()).collect();
    if units.windows(2).all(|pair| pair[0] == pair[1]) {
        units.truncate(1);
    }
    Line { authors: names.join("; "), units: units.join("; "), initiative }
}
