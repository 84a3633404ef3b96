//! Writes the list of initiatives as filtered on screen, under headings that are understood when it is read again.
//! Who: the secretary. When: the office exists. Changes: nothing.

use std::collections::HashMap;

use domain::ids::NomineeId;
use domain::records::history::InitiativeRow;
use store::Db;
use store::nominees::NomineeRecord;
use workbook::{Align, Cell, Column, ListSheet, write_list};

use super::export_past_awards::date;
use super::history_filter::filter_words;
use super::{exported, facts, words, write_problem};
use crate::contract::history::ExportInitiatives;
use crate::contract::office::ExportedFile;
use crate::{Ctx, OfficeError};

/// A row with its number in the list and its authors.
struct Line {
    no: i64,
    row: InitiativeRow,
    /// Names, in their order, between semicolons.
    authors: String,
    /// The authors' unit; as many as there are authors where they are not of one unit.
    units: String,
}

const COLUMNS: &[Column<Line>] = &[
    Column { header: "STT", width: 6.0, align: Align::Center, cell: |line| Cell::Integer(line.no) },
    Column {
        header: "Loại",
        width: 11.0,
        align: Align::Left,
        cell: |line| Cell::text(words::initiative_kind(line.row.fields.kind)),
    },
    Column {
        header: "Tên sáng kiến, đề tài",
        width: 50.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.fields.title),
    },
    Column {
        header: "Tác giả, đồng tác giả",
        width: 34.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.authors),
    },
    Column { header: "Đơn vị", width: 30.0, align: Align::Left, cell: |line| Cell::text(&line.units) },
    Column {
        header: "Năm công nhận",
        width: 9.0,
        align: Align::Center,
        cell: |line| Cell::Integer(i64::from(line.row.fields.year)),
    },
    Column {
        header: "Phạm vi ảnh hưởng",
        width: 22.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.scope.map(words::influence_scope)),
    },
    Column {
        header: "Đơn vị công nhận",
        width: 28.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.recognised_by.as_deref()),
    },
    Column {
        header: "Ngày công nhận",
        width: 12.0,
        align: Align::Center,
        cell: |line| date(line.row.fields.recognised_on),
    },
    Column {
        header: "Số quyết định",
        width: 18.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.doc_number.as_deref()),
    },
    Column {
        header: "Hiệu quả",
        width: 44.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.summary.as_deref()),
    },
    Column {
        header: "Ghi chú",
        width: 20.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.fields.note.as_deref()),
    },
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
    let rows: Vec<Line> = (1..).zip(page.rows).map(|(no, row)| line(no, row, &known)).collect();
    let list = ListSheet {
        name: "Sáng kiến",
        title: "DANH SÁCH SÁNG KIẾN, ĐỀ TÀI",
        filter_line: &filter_line,
        columns: COLUMNS,
        rows: &rows,
        facts: facts(ctx, db, "Danh sách sáng kiến, đề tài")?,
    };
    Ok(exported("Danh sách sáng kiến, đề tài", &write_list(&list).map_err(write_problem)?, rows.len()))
}

fn line(no: i64, row: InitiativeRow, known: &HashMap<NomineeId, NomineeRecord>) -> Line {
    let authors: Vec<&NomineeRecord> =
        row.fields.authors.iter().filter_map(|author| known.get(author)).collect();
    let names: Vec<&str> = authors.iter().map(|author| author.fields.name.as_str()).collect();
    let mut units: Vec<&str> = authors.iter().map(|author| author.unit_name.as_str()).collect();
    if units.windows(2).all(|pair| pair[0] == pair[1]) {
        units.truncate(1);
    }
    Line { no, authors: names.join("; "), units: units.join("; "), row }
}
