//! Writes the minutes as one sheet.
//! Who: the secretary. When: minutes were drafted. Changes: nothing.

use domain::refusal::Refusal;
use store::Db;
use workbook::{Align, Cell, Column, ListSheet, write_list};

use super::export_approval_book::sheet;
use super::{exported, facts, write_problem};
use crate::contract::office::ExportedFile;
use crate::contract::sessions::ExportMinutes;
use crate::minutes::record::Record;
use crate::profile::require_office;
use crate::{Ctx, OfficeError};

/// One paragraph under its heading.
struct Line {
    heading: String,
    text: String,
}

const COLUMNS: &[Column<Line>] = &[
    Column { header: "Mục", width: 26.0, align: Align::Left, cell: |line| Cell::text(&line.heading) },
    Column { header: "Nội dung", width: 110.0, align: Align::Left, cell: |line| Cell::text(&line.text) },
];

pub(crate) fn export_minutes(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportMinutes,
) -> Result<ExportedFile, OfficeError> {
    let record = Record::read(db, request.session)?;
    let kept = store::minutes::find(db, request.session)?.ok_or(Refusal::NoMinutesYet)?;
    let profile = require_office(db)?;
    let title = format!("Biên bản {}", record.room.session.fields.title);
    let printed = sheet::minutes(&profile, &record, Some(&kept));
    let mut lines = vec![Line { heading: printed.number_line, text: printed.place_and_date }];
    for part in &kept.parts {
        let mut paragraphs = part.from_record.clone();
        if !part.narrative.is_empty() {
            // What people wrote comes before the closing formula.
            let at = if part.id == "closing" { 0 } else { paragraphs.len() };
            paragraphs.insert(at, part.narrative.clone());
        }
        let headings = std::iter::once(part.heading.clone()).chain(std::iter::repeat(String::new()));
        lines.extend(headings.zip(paragraphs).map(|(heading, text)| Line { heading, text }));
    }
    for signature in [printed.signatures.left, printed.signatures.right].into_iter().flatten() {
        lines.push(Line { heading: signature.capacity_lines.join(" "), text: signature.name });
    }
    let bytes = write_list(&ListSheet {
        name: "Biên bản",
        title: &format!("{} {}", printed.title, printed.subject),
        filter_line: "",
        columns: COLUMNS,
        rows: &lines,
        facts: facts(ctx, db, &title)?,
    })
    .map_err(write_problem)?;
    Ok(exported(&title, &bytes, lines.len()))
}
