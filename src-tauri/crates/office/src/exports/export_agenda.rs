//! Writes the agenda of a session as it stands.
//! Who: the secretary. When: the session is called. Changes: nothing.

use domain::records::sessions::AgendaRow;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{count, maybe_count, short, text};
use super::{Sheet, one_list, session_words, words};
use crate::contract::exports::ExportAgenda;
use crate::contract::office::ExportedFile;
use crate::contract::sessions::ReadSession;
use crate::sessions::read_session::read_session;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<AgendaRow>] = &[
    short("Mục", 6.0, |row| count(row.position)),
    text("Đối tượng", 12.0, |row| Cell::text(words::nominee_kind(row.kind))),
    text("Họ và tên, tên tập thể", 32.0, |row| Cell::text(&row.name)),
    text("Chức vụ", 26.0, |row| Cell::maybe(row.person_position.as_deref())),
    text("Đơn vị", 34.0, |row| Cell::text(&row.unit_name)),
    text("Danh hiệu, hình thức đề nghị", 34.0, |row| Cell::text(&row.award_name)),
    short("Thành viên có liên quan", 12.0, |row| {
        if row.conflicts == 0 { Cell::Empty } else { count(row.conflicts) }
    }),
    text("Kết quả", 14.0, |row| Cell::text(row.outcome.map_or("", words::outcome))),
    short("Đồng ý", 9.0, |row| maybe_count(row.agree)),
    short("Tính trên", 9.0, |row| maybe_count(row.base)),
    short("Tỷ lệ", 11.0, |row| words::share(row.agree, row.base)),
    text("Hạ xuống", 28.0, |row| Cell::maybe(row.lowered_award_name.as_deref())),
];

pub(crate) fn export_agenda(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportAgenda,
) -> Result<ExportedFile, OfficeError> {
    let room = read_session(ctx, db, ReadSession { session: request.session })?;
    let sheet = Sheet {
        tab: "Chương trình",
        title: "CHƯƠNG TRÌNH XÉT KHEN THƯỞNG",
        filter_line: session_words(&room.session),
        file: &format!("Chương trình {}", room.session.fields.title),
    };
    one_list(ctx, db, &sheet, COLUMNS, &room.agenda)
}
