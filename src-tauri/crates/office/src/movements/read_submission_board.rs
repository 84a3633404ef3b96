//! Shows which units have sent what in a movement or in one of its phases, and which have sent nothing.
//! Who: everybody. When: always. Changes: nothing.

use chrono::NaiveDate;
use domain::movement::Phase;
use domain::records::movements::MovementFields;
use store::Db;

use super::{require_movement, require_phase};
use crate::contract::movements::{ReadSubmissionBoard, SubmissionBoard};
use crate::{Ctx, OfficeError};

pub(crate) fn read_submission_board(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ReadSubmissionBoard,
) -> Result<SubmissionBoard, OfficeError> {
    let movement = match request.phase_no {
        Some(no) => require_phase(db, request.movement, no)?,
        None => require_movement(db, request.movement)?,
    };
    let (from_on, to_on) = period(&movement.fields, request.phase_no, ctx.now.date());
    Ok(SubmissionBoard {
        sent: store::submissions::list(db, Some(request.movement), request.phase_no, None)?,
        not_sent: store::movements::units_without_submission(
            db,
            request.movement,
            request.phase_no,
            from_on,
            to_on,
        )?,
    })
}

/// First and last day of the phase, or of all phases. A beginning the document does not date is the day of its
/// launch, else today; an end it does not date is open.
fn period(
    fields: &MovementFields,
    phase_no: Option<u32>,
    today: NaiveDate,
) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let phases: Vec<&Phase> =
        fields.phases.iter().filter(|phase| phase_no.is_none_or(|no| no == phase.no)).collect();
    let launched = fields.launched_on.map_or(today, |date| date.first_day());
    let begin = phases.iter().map(|phase| phase.from_on.map_or(launched, |date| date.first_day())).min();
    let ends: Option<Vec<NaiveDate>> =
        phases.iter().map(|phase| phase.to_on.map(|date| date.last_day())).collect();
    (Some(begin.unwrap_or(launched)), ends.and_then(|ends| ends.into_iter().max()))
}
