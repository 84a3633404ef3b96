//! Counts the nominations of a filter by stage; the filter's own stages are ignored, and every stage is told.
//! Who: everybody. When: always. Changes: nothing.

use domain::nomination::Stage;
use domain::records::nominations::StageCount;
use store::Db;

use super::store_filter;
use crate::contract::nominations::{CountNominations, NominationCounts, NominationFilter};
use crate::{Ctx, OfficeError};

pub(crate) fn count_nominations(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: CountNominations,
) -> Result<NominationCounts, OfficeError> {
    let filter = store_filter(&NominationFilter { stages: None, ..request.filter });
    let found = store::nominations::counts(db, &filter)?;
    let count = |stage| found.iter().find(|count| count.stage == stage).map_or(0, |count| count.count);
    Ok(NominationCounts {
        total: found.iter().map(|count| count.count).sum(),
        stages: Stage::ALL.iter().map(|stage| StageCount { stage: *stage, count: count(*stage) }).collect(),
    })
}
