//! What the rules say of a nomination: the facts kept of its nominee, asked of the regulations of the day it was received.
//!
//! What nobody has entered stays unknown: an award that is not kept is missing only where the office said that its
//! records are complete.

use std::collections::BTreeMap;

use chrono::Datelike;
use domain::ids::NominationId;
use domain::nominee::NomineeKind;
use domain::records::appraisals::{ConditionAnswer, LookedFor, LookedInto};
use domain::records::history::{HistoryFilter, InitiativeRow, PastAwardRow};
use domain::records::nominations::AskFields;
use domain::standard::{
    AnswerFact, Coverage, DisciplineFact, Evaluation, Facts, HeldFact, InitiativeFact, ProceedingFact,
    Question, RatingFact, Status, UnitFact, Verdict,
};
use store::Db;
use store::nominations::Opened;

use super::{require_nomination, require_submission};
use crate::regulations::Pack;
use crate::{Ctx, OfficeError};

/// A nomination asked of its regulations, with what they went by.
pub(super) struct Evaluated<'c> {
    pub(super) nomination: Opened,
    pub(super) pack: &'c Pack,
    pub(super) evaluation: Evaluation,
    pub(super) answers: Vec<ConditionAnswer>,
    pub(super) past_awards: Vec<PastAwardRow>,
    pub(super) initiatives: Vec<InitiativeRow>,
}

/// Asks the rules, of the facts of now.
pub(super) fn evaluated<'c>(
    ctx: &'c Ctx,
    db: &Db<'_>,
    id: NominationId,
) -> Result<Evaluated<'c>, OfficeError> {
    let nomination = require_nomination(db, id)?;
    let received_on = require_submission(db, nomination.submission)?.fields.received_on;
    let pack = ctx.regulations.pack_on(received_on)?;
    let filter = HistoryFilter { nominee: Some(nomination.nominee), ..HistoryFilter::default() };
    let past_awards = store::past_awards::list(db, &filter, 0, u32::MAX)?.rows;
    let initiatives = store::initiatives::list(db, &filter, 0, u32::MAX)?.rows;
    let answers = store::appraisals::answers_of(db, id)?;
    let facts = facts_of(db, &nomination, &past_awards, &initiatives, &answers)?;
    let question = Question {
        award: &nomination.ask.award_id,
        year: year_of(&nomination.ask).unwrap_or(received_on.year()),
        on: ctx.now.date(),
        commendation_type: Some(nomination.ask.commendation_type),
    };
    let evaluation = pack.evaluate(question, &facts)?;
    Ok(Evaluated { nomination, pack, evaluation, answers, past_awards, initiatives })
}

/// The last year of the achievements, where the line says it.
fn year_of(ask: &AskFields) -> Option<i32> {
    ask.period_to.or(ask.period_from).map(|day| day.year())
}

fn facts_of(
    db: &Db<'_>,
    nomination: &Opened,
    past_awards: &[PastAwardRow],
    initiatives: &[InitiativeRow],
    answers: &[ConditionAnswer],
) -> Result<Facts, OfficeError> {
    let profile = store::profile::read(db)?;
    let since = |year: Option<i32>| year.map_or(Coverage::Nothing, Coverage::Since);
    let kind = nomination.nominee_fields.kind;
    let looked = store::appraisals::looked_into(db, nomination.nominee)?;
    let ratings = store::appraisals::ratings_of(db, nomination.nominee)?;
    let disciplines: Vec<DisciplineFact> = store::appraisals::disciplines_of(db, nomination.nominee)?
        .into_iter()
        .map(|row| DisciplineFact {
            level: row.fields.level,
            decided_on: row.fields.decided_on,
            ends_on: row.fields.ends_on,
        })
        .collect();
    let proceedings: Vec<ProceedingFact> = store::appraisals::proceedings_of(db, nomination.nominee)?
        .into_iter()
        .map(|row| ProceedingFact {
            kind: row.fields.kind,
            opened_on: row.fields.opened_on,
            closed_on: row.fields.closed_on,
        })
        .collect();
    let unit = store::units::read(db, nomination.nominee_fields.unit)?;
    Ok(Facts {
        awards: past_awards.iter().map(held).collect(),
        awards_known: since(profile.as_ref().and_then(|profile| profile.awards_since)),
        ratings: ratings.into_iter().map(|row| RatingFact { year: row.year, rating: row.rating }).collect(),
        initiatives: initiatives.iter().map(initiative).collect(),
        initiatives_known: since(profile.as_ref().and_then(|profile| profile.initiatives_since)),
        discipline: known(disciplines, &looked, LookedFor::Disciplines),
        proceedings: known(proceedings, &looked, LookedFor::Proceedings),
        unit: match kind {
            NomineeKind::Collective => unit.map(|unit| UnitFact { dissolved_on: unit.fields.valid_to }),
            NomineeKind::Person | NomineeKind::Household => None,
        },
        answers: answers
            .iter()
            .map(|answer| AnswerFact { code: answer.code.clone(), met: answer.met })
            .collect(),
        ..Facts::unknown(kind)
    })
}

/// A list that is empty because nobody looked is not known.
fn known<T>(list: Vec<T>, looked: &[LookedInto], what: LookedFor) -> Option<Vec<T>> {
    (!list.is_empty() || looked.iter().any(|looked| looked.what == what)).then_some(list)
}

fn held(row: &PastAwardRow) -> HeldFact {
    HeldFact {
        id: row.id,
        award: row.fields.award_id.clone(),
        year: row.fields.year,
        decided_in: row.fields.decision_on.map(|date| date.year()),
        commendation_type: row.fields.commendation_type,
        revoked: row.revoked.is_some(),
    }
}

fn initiative(row: &InitiativeRow) -> InitiativeFact {
    InitiativeFact {
        id: row.id,
        kind: row.fields.kind,
        scope: row.fields.scope,
        year: row.fields.year,
        // Which awards an initiative has served for is not kept yet.
        used_for: Vec::new(),
    }
}

/// Whether a verdict or a condition came out otherwise.
pub(super) fn differs(before: &Evaluation, now: &Evaluation) -> bool {
    fn outcomes(evaluation: &Evaluation) -> (Verdict, Vec<Status>) {
        let conditions = evaluation.alternatives.iter().flat_map(|finding| &finding.conditions);
        let obstacles = evaluation.obstacles.iter().map(|obstacle| obstacle.status);
        (evaluation.verdict, conditions.map(|condition| condition.status).chain(obstacles).collect())
    }
    outcomes(before) != outcomes(now)
}

/// Names of all awards of the regulations, by id: conditions speak of some of them.
pub(super) fn award_names(pack: &Pack) -> BTreeMap<String, String> {
    pack.awards.iter().map(|award| (award.id.clone(), award.name.clone())).collect()
}
