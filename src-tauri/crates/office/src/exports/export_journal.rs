//! Writes the journal as filtered on screen, newest first, with the hash of each line.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::records::office::JournalLine;
use store::Db;
use workbook::{Align, Cell, Column, ListSheet, write_list};

use super::{exported, facts, filter_line, query_words, words, write_problem};
use crate::contract::office::{ExportJournal, ExportedFile};
use crate::trust::list_journal::journal_filter;
use crate::{Ctx, OfficeError};

/// The detail is not printed: it is JSON for the program, and may be longer than a cell holds.
const COLUMNS: &[Column<JournalLine>] = &[
    Column { header: "Số", width: 8.0, align: Align::Center, cell: |line| Cell::Integer(line.id.0) },
    Column {
        header: "Lúc",
        width: 20.0,
        align: Align::Center,
        cell: |line| Cell::text(line.at.format("%d/%m/%Y %H:%M:%S").to_string()),
    },
    Column { header: "Người làm", width: 26.0, align: Align::Left, cell: |line| Cell::text(&line.actor) },
    Column {
        header: "Việc",
        width: 32.0,
        align: Align::Left,
        cell: |line| Cell::text(words::verb(&line.verb).unwrap_or(&line.verb)),
    },
    Column { header: "Về", width: 60.0, align: Align::Left, cell: |line| Cell::text(&line.subject) },
    Column { header: "Mã kiểm tra", width: 40.0, align: Align::Left, cell: |line| Cell::text(&line.hash) },
];

pub(crate) fn export_journal(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportJournal,
) -> Result<ExportedFile, OfficeError> {
    let filter = journal_filter(request.verb, request.query);
    let rows = store::list_whole_journal(db, &filter)?;
    let filter_line = filter_line([
        filter.verb.as_deref().map(|name| format!("việc {}", words::verb(name).unwrap_or(name))),
        query_words(filter.query.as_deref()),
    ]);
    let list = ListSheet {
        name: "Nhật ký",
        title: "NHẬT KÝ",
        filter_line: &filter_line,
        columns: COLUMNS,
        rows: &rows,
        facts: facts(ctx, db, "Nhật ký")?,
    };
    Ok(exported("Nhật ký", &write_list(&list).map_err(write_problem)?, rows.len()))
}
