//! Writes the list of units as filtered on screen.
//! Who: the secretary. When: the office exists. Changes: nothing.

use domain::records::units::UnitRow;
use store::Db;
use store::units::UnitFilter;
use workbook::{Align, Cell, Column, ListSheet, write_list};

use super::{exported, facts, filter_line, query_words, words, write_problem};
use crate::contract::office::ExportedFile;
use crate::contract::units::ExportUnits;
use crate::{Ctx, OfficeError};

const COLUMNS: &[Column<UnitRow>] = &[
    Column {
        header: "Mã",
        width: 12.0,
        align: Align::Left,
        cell: |unit| Cell::maybe(unit.fields.code.as_deref()),
    },
    Column {
        header: "Tên đơn vị",
        width: 44.0,
        align: Align::Left,
        cell: |unit| Cell::text(&unit.fields.name),
    },
    Column {
        header: "Trực thuộc",
        width: 34.0,
        align: Align::Left,
        cell: |unit| Cell::maybe(unit.parent_name.as_deref()),
    },
    Column {
        header: "Loại",
        width: 20.0,
        align: Align::Left,
        cell: |unit| Cell::text(words::unit_kind(unit.fields.kind)),
    },
    Column {
        header: "Lĩnh vực",
        width: 22.0,
        align: Align::Left,
        cell: |unit| Cell::maybe(unit.fields.field_of_activity.as_deref()),
    },
    Column {
        header: "Thuộc Nhà nước",
        width: 11.0,
        align: Align::Center,
        cell: |unit| Cell::text(if unit.fields.is_state { "Có" } else { "Không" }),
    },
    Column {
        header: "Khối, cụm thi đua",
        width: 34.0,
        align: Align::Left,
        cell: |unit| Cell::maybe(unit.fields.bloc.as_deref()),
    },
    Column {
        header: "Trưởng khối",
        width: 9.0,
        align: Align::Center,
        cell: |unit| Cell::text(if unit.fields.is_bloc_leader { "x" } else { "" }),
    },
    Column {
        header: "Từ ngày",
        width: 12.0,
        align: Align::Center,
        cell: |unit| unit.fields.valid_from.map_or(Cell::Empty, Cell::Date),
    },
    Column {
        header: "Đến ngày",
        width: 12.0,
        align: Align::Center,
        cell: |unit| unit.fields.valid_to.map_or(Cell::Empty, Cell::Date),
    },
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
    let list = ListSheet {
        name: "Đơn vị",
        title: "DANH SÁCH ĐƠN VỊ",
        filter_line: &filter_line,
        columns: COLUMNS,
        rows: &rows,
        facts: facts(ctx, db, "Danh sách đơn vị")?,
    };
    Ok(exported("Danh sách đơn vị", &write_list(&list).map_err(write_problem)?, rows.len()))
}
