//! Writes the list of units as filtered on screen.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::records::units::UnitRow;
use store::Db;
use store::units::UnitFilter;
use workbook::{Cell, Column};

use super::columns::{short, text};
use super::{Sheet, filter_line, one_list, query_words, words};
use crate::contract::office::ExportedFile;
use crate::contract::units::ExportUnits;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<UnitRow>] = &[
    text("Mã", 12.0, |unit| Cell::maybe(unit.fields.code.as_deref())),
    text("Tên đơn vị", 44.0, |unit| Cell::text(&unit.fields.name)),
    text("Trực thuộc", 34.0, |unit| Cell::maybe(unit.parent_name.as_deref())),
    text("Loại", 20.0, |unit| Cell::text(words::unit_kind(unit.fields.kind))),
    text("Lĩnh vực", 22.0, |unit| Cell::maybe(unit.fields.field_of_activity.as_deref())),
    short("Thuộc Nhà nước", 11.0, |unit| {
        Cell::text(if unit.fields.is_state { "Có" } else { "Không" })
    }),
    text("Khối, cụm thi đua", 34.0, |unit| Cell::maybe(unit.fields.bloc.as_deref())),
    short("Trưởng khối", 9.0, |unit| Cell::text(if unit.fields.is_bloc_leader { "x" } else { "" })),
    short("Từ ngày", 12.0, |unit| unit.fields.valid_from.map_or(Cell::Empty, Cell::Date)),
    short("Đến ngày", 12.0, |unit| unit.fields.valid_to.map_or(Cell::Empty, Cell::Date)),
];

pub(crate) fn export_units(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportUnits,
) -> Result<ExportedFile, OfficeError> {
    let filter = UnitFilter { query: request.query, kind: request.kind };
    let rows = store::units::list_all(db, &filter)?;
    let filter_line = filter_line([
        filter.kind.map(|kind| format!("loại {}", words::unit_kind(kind))),
        query_words(filter.query.as_deref()),
    ]);
    let sheet = Sheet {
        tab: "Đơn vị", title: "DANH SÁCH ĐƠN VỊ", filter_line, file: "Danh sách đơn vị"
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}
