//! Writes the minutes as one sheet, laid out as in the approval book.
//! Who: the secretary. When: minutes were drafted and match the record. Changes: nothing.

use domain::refusal::Refusal;
use store::Db;
use workbook::{Letterhead, write_minutes};

use super::export_approval_book::sheet;
use super::{exported, facts, write_problem};
use crate::contract::office::ExportedFile;
use crate::contract::sessions::ExportMinutes;
use crate::minutes::record::Record;
use crate::minutes::require_up_to_date;
use crate::profile::require_office;
use crate::{Ctx, OfficeError};

pub(crate) fn export_minutes(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportMinutes,
) -> Result<ExportedFile, OfficeError> {
    let record = Record::read(db, request.session)?;
    let kept = store::minutes::find(db, request.session)?.ok_or(Refusal::NoMinutesYet)?;
    require_up_to_date(&record, &kept)?;
    let profile = require_office(db)?;
    let title = format!("Biên bản {}", record.room.session.fields.title);
    let letterhead = Letterhead {
        governing_agency: profile.governing_agency.clone(),
        issuing_agency: profile.issuing_agency.clone(),
    };
    let minutes = sheet::minutes(&profile, &record, Some(&kept));
    let bytes = write_minutes(&facts(ctx, db, &title)?, &letterhead, &minutes).map_err(write_problem)?;
    Ok(exported(&title, &bytes, record.results.len()))
}
