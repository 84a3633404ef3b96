//! Writes the catalogue of awards in force on a day, with the rule the office votes by.
//! Who: the secretary. When: the office exists; without a day, the day of the call. Changes: nothing.

use domain::dates::table;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{Numbered, no, numbered, short, text};
use super::{Sheet, one_list, words};
use crate::contract::exports::ExportAwards;
use crate::contract::movements::{AwardEntry, ListAwards};
use crate::contract::office::ExportedFile;
use crate::minutes::words::{capitalised, rule_words};
use crate::regulations::list_awards::list_awards;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<Numbered<AwardEntry>>] = &[
    no(),
    text("Danh hiệu, hình thức khen thưởng", 46.0, |line| Cell::text(&line.row.award.name)),
    text("Tên ngắn", 22.0, |line| Cell::text(&line.row.award.short_name)),
    text("Loại", 20.0, |line| Cell::text(words::award_kind(line.row.award.kind))),
    text("Dành cho", 24.0, |line| {
        let kinds = line.row.award.recipients.iter().map(|kind| words::nominee_kind(*kind));
        Cell::text(kinds.collect::<Vec<_>>().join(", "))
    }),
    text("Cấp quyết định", 18.0, |line| Cell::text(words::authority(line.row.award.authority))),
    text("Cách biểu quyết", 16.0, |line| Cell::text(words::vote_method(line.row.award.rule.method))),
    text("Phải đạt", 40.0, |line| Cell::text(capitalised(&rule_words(&line.row.award.rule)))),
    text("Căn cứ", 44.0, |line| Cell::text(&line.row.award.rule.legal_basis)),
    text("Xác nhận", 26.0, |line| Cell::text(line.row.confirmed_by.as_deref().unwrap_or("Chưa xác nhận"))),
    short("Ngày xác nhận", 13.0, |line| {
        line.row.confirmed_at.map_or(Cell::Empty, |at| Cell::Date(at.date()))
    }),
];

pub(crate) fn export_awards(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportAwards,
) -> Result<ExportedFile, OfficeError> {
    let on = request.on.unwrap_or(ctx.now.date());
    let catalogue = list_awards(ctx, db, ListAwards { on: Some(on) })?;
    let rows = numbered(catalogue.awards);
    let sheet = Sheet {
        tab: "Danh hiệu, hình thức",
        title: "DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
        filter_line: format!("{}; có hiệu lực ngày {}", catalogue.title, table(on)),
        file: "Danh mục danh hiệu và hình thức khen thưởng",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}
