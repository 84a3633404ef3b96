//! Writes the members of a council in its order: all of them, or those of a day.
//! Who: the secretary. When: the council exists. Changes: nothing.

use domain::dates::table;
use domain::records::council::MemberRow;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{Numbered, no, numbered, short, text};
use super::{Sheet, filter_line, one_list};
use crate::contract::council::ReadCouncil;
use crate::contract::exports::ExportMembers;
use crate::contract::office::ExportedFile;
use crate::council::read_council::read_council;
use crate::minutes::words::role_words;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<Numbered<MemberRow>>] = &[
    no(),
    text("Họ và tên", 28.0, |line| Cell::text(&line.row.fields.name)),
    text("Chức danh trong Hội đồng", 32.0, |line| Cell::text(role_words(line.row.fields.role))),
    text("Chức vụ", 36.0, |line| Cell::text(&line.row.fields.post)),
    text("Đơn vị công tác", 32.0, |line| Cell::maybe(line.row.unit_name.as_deref())),
    short("Từ ngày", 12.0, |line| Cell::Date(line.row.fields.from_on)),
    short("Đến ngày", 12.0, |line| line.row.fields.to_on.map_or(Cell::Empty, Cell::Date)),
    text("Theo quyết định", 30.0, |line| Cell::maybe(line.row.fields.by_decision.as_deref())),
];

pub(crate) fn export_members(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportMembers,
) -> Result<ExportedFile, OfficeError> {
    let detail = read_council(ctx, db, ReadCouncil { council: request.council })?;
    let serves = |member: &MemberRow| {
        request.on.is_none_or(|day| {
            member.fields.from_on <= day && member.fields.to_on.is_none_or(|last| day <= last)
        })
    };
    let rows = numbered(detail.members.into_iter().filter(serves));
    let council = &detail.council.fields;
    let sheet = Sheet {
        tab: "Thành viên",
        title: &format!("THÀNH VIÊN {}", council.name.to_uppercase()),
        filter_line: filter_line([
            Some(format!("theo Quyết định số {} ngày {}", council.doc_number, table(council.doc_on))),
            request.on.map(|day| format!("đương nhiệm ngày {}", table(day))),
        ]),
        file: "Thành viên Hội đồng",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}
