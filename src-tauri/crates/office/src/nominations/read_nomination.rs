//! Opens one nomination: what is asked, its road, the steps that fit now, and what else its nominee is nominated for.
//! Who: everybody. When: always. Changes: nothing.

use domain::nomination::Step;
use domain::records::nominations::NominationDetail;
use store::Db;

use super::{require_nomination, require_submission};
use crate::contract::nominations::ReadNomination;
use crate::{Ctx, OfficeError};

/// Steps a person takes from the dossier itself; the others are taken on an agenda or by the vote.
const STEPS_OF_A_PERSON: [Step; 7] = [
    Step::BeginAppraisal,
    Step::MarkEligible,
    Step::MarkIneligible,
    Step::ReturnNomination,
    Step::ReceiveAgain,
    Step::ReconsiderNomination,
    Step::WithdrawNomination,
];

pub(crate) fn read_nomination(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ReadNomination,
) -> Result<NominationDetail, OfficeError> {
    let found = require_nomination(db, request.nomination)?;
    Ok(NominationDetail {
        id: found.id,
        stage: found.stage,
        nominee: found.nominee,
        nominee_fields: found.nominee_fields,
        unit_name: found.unit_name,
        ask: found.ask,
        award_name: found.award_name,
        submission: require_submission(db, found.submission)?,
        opinion: found.opinion,
        source_row: found.source_row,
        source_sheet: found.source_sheet,
        source_file: found.source_file,
        steps: store::nominations::steps_of(db, found.id)?,
        possible_steps: STEPS_OF_A_PERSON
            .into_iter()
            .filter(|step| found.stage.after(*step).is_ok())
            .collect(),
        others: store::nominations::of_nominee(db, found.nominee, Some(found.id))?,
        session: found.session,
    })
}
