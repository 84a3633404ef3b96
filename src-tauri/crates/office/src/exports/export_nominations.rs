//! Writes the list of nominations as filtered and ordered on screen, with the whole achievement summary.
//! Who: the secretary. When: the office exists. Changes: nothing.

use std::collections::HashMap;

use domain::ids::NominationId;
use domain::records::nominations::NominationRow;
use store::Db;
use workbook::{Align, Cell, Column, ListSheet, write_list};

use super::{exported, facts, filter_line, query_words, words, write_problem};
use crate::contract::nominations::{ExportNominations, NominationFilter};
use crate::contract::office::ExportedFile;
use crate::nominations::{store_filter, store_order};
use crate::{Ctx, OfficeError};

/// A line with its number in the list and what the row on screen only begins to tell.
struct Line {
    no: i64,
    row: NominationRow,
    achievement: String,
    award_history: Option<String>,
}

const COLUMNS: &[Column<Line>] = &[
    Column { header: "STT", width: 6.0, align: Align::Center, cell: |line| Cell::Integer(line.no) },
    Column {
        header: "Đối tượng",
        width: 10.0,
        align: Align::Left,
        cell: |line| Cell::text(words::nominee_kind(line.row.kind)),
    },
    Column {
        header: "Họ và tên, tên tập thể",
        width: 30.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.name),
    },
    Column {
        header: "Ngày, năm sinh",
        width: 11.0,
        align: Align::Center,
        cell: |line| Cell::text(line.row.born.map_or_else(String::new, |born| born.table())),
    },
    Column {
        header: "Chức vụ",
        width: 24.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.position.as_deref()),
    },
    Column {
        header: "Đơn vị",
        width: 30.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.unit_name),
    },
    Column {
        header: "Đơn vị trình",
        width: 26.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.sender_name),
    },
    Column {
        header: "Danh hiệu, hình thức đề nghị",
        width: 26.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.row.award_name),
    },
    Column {
        header: "Tóm tắt thành tích",
        width: 60.0,
        align: Align::Left,
        cell: |line| Cell::text(&line.achievement),
    },
    Column {
        header: "Thành tích đã được khen",
        width: 30.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.award_history.as_deref()),
    },
    Column {
        header: "Ngày nhận",
        width: 12.0,
        align: Align::Center,
        cell: |line| Cell::Date(line.row.received_on),
    },
    Column {
        header: "Tình trạng",
        width: 18.0,
        align: Align::Left,
        cell: |line| Cell::text(words::stage(line.row.stage)),
    },
    Column {
        header: "Lý do",
        width: 30.0,
        align: Align::Left,
        cell: |line| Cell::maybe(line.row.reason.as_deref()),
    },
];

pub(crate) fn export_nominations(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportNominations,
) -> Result<ExportedFile, OfficeError> {
    let filter_line = filter_words(ctx, db, &request.filter)?;
    let page = store::nominations::list(
        db,
        &store_filter(&request.filter),
        store_order(request.order),
        request.descending,
        0,
        u32::MAX,
    )?;
    let ids: Vec<NominationId> = page.rows.iter().map(|row| row.id).collect();
    let mut kept: HashMap<NominationId, _> = store::nominations::read_kept(db, &ids)?
        .into_iter()
        .map(|nomination| (nomination.id, nomination.ask))
        .collect();
    let lines: Vec<Line> = (1..)
        .zip(page.rows)
        .map(|(no, row)| {
            let ask = kept.remove(&row.id);
            let (achievement, award_history) =
                ask.map(|ask| (ask.achievement, ask.award_history)).unwrap_or_default();
            Line { no, row, achievement, award_history }
        })
        .collect();
    let list = ListSheet {
        name: "Đề nghị",
        title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
        filter_line: &filter_line,
        columns: COLUMNS,
        rows: &lines,
        facts: facts(ctx, db, "Danh sách đề nghị khen thưởng")?,
    };
    Ok(exported("Danh sách đề nghị khen thưởng", &write_list(&list).map_err(write_problem)?, lines.len()))
}

/// The filter in words, each key replaced by the name behind it.
fn filter_words(ctx: &Ctx, db: &Db<'_>, filter: &NominationFilter) -> Result<String, OfficeError> {
    let movement = match filter.movement {
        Some(movement) => store::movements::read(db, movement)?
            .map(|detail| detail.fields)
            .and_then(|fields| fields.title.or(fields.subject).or(fields.doc_number))
            .map(|title| format!("phong trào “{title}”")),
        None => None,
    };
    let submission = match filter.submission {
        Some(submission) => {
            store::submissions::read(db, submission)?.map(|row| match row.fields.doc_number {
                Some(number) => format!("tờ trình {number} của {}", row.unit_name),
                None => format!("tờ trình của {}", row.unit_name),
            })
        }
        None => None,
    };
    let sender = match filter.sender {
        Some(sender) => {
            store::units::read(db, sender)?.map(|unit| format!("đơn vị trình {}", unit.fields.name))
        }
        None => None,
    };
    let unit = match filter.unit {
        Some(unit) => store::units::read(db, unit)?.map(|unit| format!("đơn vị {}", unit.fields.name)),
        None => None,
    };
    let nominee = match filter.nominee {
        Some(nominee) => store::nominees::read(db, nominee)?.map(|kept| kept.fields.name),
        None => None,
    };
    let stages = filter.stages.as_deref().filter(|stages| !stages.is_empty());
    let award = filter.award_id.as_deref().map(|id| {
        let named = ctx.regulations.packs().iter().rev().find_map(|pack| pack.award(id).ok());
        named.map_or_else(|| id.to_owned(), |award| award.name.clone())
    });
    Ok(filter_line([
        movement,
        filter.phase_no.map(|no| format!("đợt {no}")),
        submission,
        sender,
        unit,
        nominee,
        stages.map(|stages| stages.iter().map(|stage| words::stage(*stage)).collect::<Vec<_>>().join(", ")),
        filter.kind.map(|kind| words::nominee_kind(kind).to_lowercase()),
        award,
        query_words(filter.query.as_deref()),
    ]))
}
