//! Everything the office knows about one nominee: past awards, those of the collectives it came from, initiatives,
//! nominations, namesakes, moves.
//! Who: everybody. When: always. Changes: nothing.

use domain::nominee::NomineeKind;
use domain::records::history::{HistoryFilter, NomineeDetail};
use store::Db;

use super::require_nominee;
use crate::contract::history::ReadNominee;
use crate::{Ctx, OfficeError};

pub(crate) fn read_nominee(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ReadNominee,
) -> Result<NomineeDetail, OfficeError> {
    let nominee = require_nominee(db, request.nominee)?;
    let predecessors = match nominee.fields.kind {
        NomineeKind::Collective => store::past_awards::of_predecessors(db, &[nominee.id])?,
        NomineeKind::Person | NomineeKind::Household => Vec::new(),
    };
    let filter = HistoryFilter { nominee: Some(nominee.id), ..HistoryFilter::default() };
    Ok(NomineeDetail {
        id: nominee.id,
        past_awards: store::past_awards::list(db, &filter, 0, u32::MAX)?.rows,
        predecessor_awards: predecessors.into_iter().map(|(_, row)| row).collect(),
        moves: store::nominees::moves_of(db, nominee.id)?,
        initiatives: store::initiatives::list(db, &filter, 0, u32::MAX)?.rows,
        nominations: store::nominations::of_nominee(db, nominee.id, None)?,
        namesakes: store::nominees::namesakes_of(db, nominee.id)?,
        ratings: store::appraisals::ratings_of(db, nominee.id)?,
        disciplines: store::appraisals::disciplines_of(db, nominee.id)?,
        proceedings: store::appraisals::proceedings_of(db, nominee.id)?,
        achievements: store::appraisals::achievements_of(db, nominee.id)?,
        memberships: store::appraisals::memberships_of(db, nominee.id)?,
        looked_into: store::appraisals::looked_into(db, nominee.id)?,
        fields: nominee.fields,
        unit_name: nominee.unit_name,
    })
}
