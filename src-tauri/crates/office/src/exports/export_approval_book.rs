//! Writes the approval book for the superior: summary, lists, vote results and minutes of a session (X5).
//! Who: the secretary. When: the session is concluded or signed, and minutes that were drafted match the record.
//! Changes: nothing.
//! Names and figures come from the frozen results; nothing is counted twice.

mod lists;
pub(super) mod sheet;

use domain::refusal::Refusal;
use domain::session::SessionStage;
use store::Db;
use workbook::{ApprovalBook, Letterhead, write_book};

use super::{exported, facts, write_problem};
use crate::contract::office::ExportedFile;
use crate::contract::sessions::ExportApprovalBook;
use crate::minutes::record::Record;
use crate::minutes::require_up_to_date;
use crate::profile::require_office;
use crate::sessions::require_stage;
use crate::{Ctx, OfficeError};

pub(crate) fn export_approval_book(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportApprovalBook,
) -> Result<ExportedFile, OfficeError> {
    let record = Record::read(db, request.session)?;
    require_stage(&record.room.session, &[SessionStage::Concluded, SessionStage::Signed])?;
    if record.results.is_empty() {
        return Err(Refusal::AgendaEmpty.into());
    }
    let profile = require_office(db)?;
    let kept = store::minutes::find(db, request.session)?;
    if let Some(kept) = &kept {
        require_up_to_date(&record, kept)?;
    }
    let title = &record.room.session.fields.title;
    let lines = lists::book_lines(ctx, &record);
    let book = ApprovalBook {
        facts: facts(ctx, db, &format!("Danh sách đề nghị khen thưởng, {title}"))?,
        letterhead: Letterhead {
            governing_agency: profile.governing_agency.clone(),
            issuing_agency: profile.issuing_agency.clone(),
        },
        place_and_date: sheet::place_and_date(&profile, &record, kept.as_ref()),
        summary_title: "TỔNG HỢP KẾT QUẢ XÉT KHEN THƯỞNG".to_owned(),
        votes_title: format!("KẾT QUẢ BIỂU QUYẾT CỦA {}", record.room.council_name.to_uppercase()),
        movement_line: sheet::movement_line(&record),
        attached_to: sheet::attached_to(&record, kept.as_ref()),
        lists: lists::lists(&lines, &profile),
        votes: lists::votes(&record),
        minutes: sheet::minutes(&profile, &record, kept.as_ref()),
        signatures: sheet::signatures(&profile, &record, kept.as_ref()),
    };
    let bytes = write_book(&book).map_err(write_problem)?;
    Ok(exported(&format!("Sổ duyệt {title}"), &bytes, record.results.len()))
}
