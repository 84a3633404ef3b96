//! Reads what needs the secretary today: only what is known, nothing estimated.
//! Who: the secretary. When: always; a new file shows zeros. Changes: nothing.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;
use domain::award::{Certainty, VoteMethod};
use domain::ids::UnitId;
use domain::movement::Phase;
use domain::records::movements::MovementRow;
use domain::session::SessionStage;
use store::Db;

use crate::contract::office::{Dashboard, ReadDashboard};
use crate::regulations::rules_in_force;
use crate::{Ctx, OfficeError};

pub(crate) fn read_dashboard(
    ctx: &Ctx,
    db: &Db<'_>,
    _request: ReadDashboard,
) -> Result<Dashboard, OfficeError> {
    let today = ctx.now.date();
    let mut sessions = store::sessions::list(db)?;
    sessions.retain(|session| session.stage != SessionStage::Signed);
    sessions.sort_by_key(|session| (session.fields.held_on, session.id));
    let mut movements = store::movements::list(db, None)?;
    movements.retain(|movement| movement.phases.iter().any(|phase| is_open(phase, today)));
    Ok(Dashboard {
        stages: store::nominations::counts(db, &store::nominations::Filter::default())?,
        open_drafts: store::imports::list(db, None, true)?,
        sessions,
        units_without_submission: silent_units(db, &movements)?,
        movements,
        unconfirmed_awards: unconfirmed_awards(ctx, db)?,
        units: store::units::count(db)?,
    })
}

/// Begun by the end of the day at the latest and not ended; a begin or end that no date names does not close a phase.
fn is_open(phase: &Phase, today: NaiveDate) -> bool {
    phase.from_on.is_none_or(|from| from.first_day() <= today)
        && phase.to_on.is_none_or(|to| today <= to.last_day())
}

/// Units expected to send that have sent nothing to any of the movements. Open movements are a handful at a time,
/// so one statement for each is few.
fn silent_units(db: &Db<'_>, movements: &[MovementRow]) -> Result<u32, OfficeError> {
    let mut silent: Option<HashSet<UnitId>> = None;
    for movement in movements {
        let from =
            movement.phases.iter().map(|phase| phase.from_on.map(|from| from.first_day())).min().flatten();
        let to = movement.phases.iter().map(|phase| phase.to_on.map(|to| to.last_day()));
        let to = to.reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b))).flatten();
        let not_sent = store::movements::units_without_submission(db, movement.id, None, from, to)?;
        let not_sent: HashSet<UnitId> = not_sent.into_iter().map(|unit| unit.id).collect();
        silent = Some(match silent {
            Some(silent) => silent.intersection(&not_sent).copied().collect(),
            None => not_sent,
        });
    }
    Ok(silent.map_or(0, |units| u32::try_from(units.len()).unwrap_or(u32::MAX)))
}

/// Ids of awards asked for by nominations still under way, whose rule the office has not confirmed in their pack.
fn unconfirmed_awards(ctx: &Ctx, db: &Db<'_>) -> Result<Vec<String>, OfficeError> {
    let asked = store::regulations::awards_under_way(db)?;
    let mut unconfirmed = BTreeSet::new();
    for pack in ctx.regulations.packs() {
        let mut of_pack = Vec::new();
        for (award_id, received_on) in &asked {
            if ctx.regulations.pack_on(*received_on)?.id == pack.id {
                of_pack.push(award_id);
            }
        }
        if of_pack.is_empty() {
            continue;
        }
        let rules = rules_in_force(db, pack)?;
        let open = of_pack.into_iter().filter(|id| {
            rules
                .get(*id)
                .is_some_and(|rule| rule.method != VoteMethod::None && rule.certainty != Certainty::Confirmed)
        });
        unconfirmed.extend(open.cloned());
    }
    Ok(unconfirmed.into_iter().collect())
}
