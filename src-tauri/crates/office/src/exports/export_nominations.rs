//! Writes the list of nominations as filtered and ordered on screen, with the whole achievement summary.
//! Who: the secretary. When: the office exists. Changes: nothing.

use std::collections::HashMap;

use domain::ids::NominationId;
use domain::records::nominations::NominationRow;
use store::Db;
use workbook::{Cell, Column};

use super::columns::{Numbered, no, numbered, short, text};
use super::{Sheet, award_words, filter_line, movement_words, one_list, query_words, unit_words, words};
use crate::contract::nominations::{ExportNominations, NominationFilter};
use crate::contract::office::ExportedFile;
use crate::nominations::{store_filter, store_order};
use crate::{Ctx, OfficeError};

/// A nomination and what its row on screen only begins to tell.
struct Line {
    shown: NominationRow,
    achievement: String,
    award_history: Option<String>,
}

const COLUMNS: &[Column<Numbered<Line>>] = &[
    no(),
    text("Đối tượng", 10.0, |line| Cell::text(words::nominee_kind(line.row.shown.kind))),
    text("Họ và tên, tên tập thể", 30.0, |line| Cell::text(&line.row.shown.name)),
    short("Ngày, năm sinh", 11.0, |line| {
        Cell::text(line.row.shown.born.map_or_else(String::new, |born| born.table()))
    }),
    text("Chức vụ", 24.0, |line| Cell::maybe(line.row.shown.position.as_deref())),
    text("Đơn vị", 30.0, |line| Cell::text(&line.row.shown.unit_name)),
    text("Đơn vị trình", 26.0, |line| Cell::text(&line.row.shown.sender_name)),
    text("Danh hiệu, hình thức đề nghị", 26.0, |line| Cell::text(&line.row.shown.award_name)),
    text("Tóm tắt thành tích", 60.0, |line| Cell::text(&line.row.achievement)),
    text("Thành tích đã được khen", 30.0, |line| Cell::maybe(line.row.award_history.as_deref())),
    short("Ngày nhận", 12.0, |line| Cell::Date(line.row.shown.received_on)),
    text("Tình trạng", 18.0, |line| Cell::text(words::stage(line.row.shown.stage))),
    text("Lý do", 30.0, |line| Cell::maybe(line.row.shown.reason.as_deref())),
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
    let rows = numbered(page.rows.into_iter().map(|shown| {
        let ask = kept.remove(&shown.id);
        let (achievement, award_history) =
            ask.map(|ask| (ask.achievement, ask.award_history)).unwrap_or_default();
        Line { shown, achievement, award_history }
    }));
    let sheet = Sheet {
        tab: "Đề nghị",
        title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
        filter_line,
        file: "Danh sách đề nghị khen thưởng",
    };
    one_list(ctx, db, &sheet, COLUMNS, &rows)
}

/// The filter in words, each key replaced by the name behind it.
fn filter_words(ctx: &Ctx, db: &Db<'_>, filter: &NominationFilter) -> Result<String, OfficeError> {
    let submission = match filter.submission {
        Some(submission) => {
            store::submissions::read(db, submission)?.map(|row| match row.fields.doc_number {
                Some(number) => format!("tờ trình {number} của {}", row.unit_name),
                None => format!("tờ trình của {}", row.unit_name),
            })
        }
        None => None,
    };
    let nominee = match filter.nominee {
        Some(nominee) => store::nominees::read(db, nominee)?.map(|kept| kept.fields.name),
        None => None,
    };
    let stages = filter.stages.as_deref().filter(|stages| !stages.is_empty());
    Ok(filter_line([
        movement_words(db, filter.movement)?,
        filter.phase_no.map(|no| format!("đợt {no}")),
        submission,
        unit_words(db, "đơn vị trình", filter.sender)?,
        unit_words(db, "đơn vị", filter.unit)?,
        nominee,
        stages.map(|stages| stages.iter().map(|stage| words::stage(*stage)).collect::<Vec<_>>().join(", ")),
        filter.kind.map(|kind| words::nominee_kind(kind).to_lowercase()),
        award_words(ctx, filter.award_id.as_deref()),
        query_words(filter.query.as_deref()),
    ]))
}
