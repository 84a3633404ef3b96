//! Writes the journal as filtered on screen, newest first, with the hash of each line.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::records::office::JournalLine;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{short, text};
use super::{Sheet, filter_line, one_list, query_words, words};
use crate::contract::office::{ExportJournal, ExportedFile};
use crate::trust::list_journal::journal_filter;
use crate::{Ctx, OfficeError};

/// The detail is not printed: it is JSON for the program, and may be longer than a cell holds.
const COLUMNS: &[Column<JournalLine>] = &[
    short("Số", 8.0, |line| Cell::Integer(line.id.0)),
    short("Lúc", 20.0, |line| Cell::text(line.at.format("%d/%m/%Y %H:%M:%S").to_string())),
    text("Người làm", 26.0, |line| Cell::text(&line.actor)),
    text("Việc", 32.0, |line| Cell::text(words::verb(&line.verb).unwrap_or(&line.verb))),
    text("Về", 60.0, |line| Cell::text(&line.subject)),
    text("Mã kiểm tra", 40.0, |line| Cell::text(&line.hash)),
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
    let sheet = Sheet { tab: "Nhật ký", title: "NHẬT KÝ", filter_line, file: "Nhật ký" };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}
