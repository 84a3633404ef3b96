//! What the rules say of a nomination: the facts kept of its nominee, asked of the regulations of the day it was received.
//!
//! What nobody has entered stays unknown: an award that is not kept is missing only where the office said that its
//! records are complete.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::ids::{NominationId, NomineeId, UnitId};
use domain::nominee::NomineeKind;
use domain::records::appraisals::{ConditionAnswer, LookedFor, LookedInto};
use domain::records::history::{InitiativeRow, PastAwardRow};
use domain::records::nominations::AskFields;
use domain::standard::{
    AnswerFact, Coverage, DisciplineFact, Evaluation, Facts, HeldFact, InitiativeFact, ProceedingFact,
    Question, RatingFact, Status, UnitFact, Verdict,
};
use store::Db;
use store::nominations::Opened;
use store::nominees::NomineeRecord;

use super::{require_nomination, require_submission};
use crate::history::require_nominee;
use crate::regulations::Pack;
use crate::{Ctx, OfficeError};

/// A nomination asked of its regulations, with what they went by.
pub(super) struct Evaluated {
    pub(super) nomination: Opened,
    pub(super) pack: &'static Pack,
    pub(super) evaluation: Evaluation,
    pub(super) answers: Vec<ConditionAnswer>,
    pub(super) past_awards: Vec<PastAwardRow>,
    pub(super) initiatives: Vec<InitiativeRow>,
}

/// Asks the rules, of the facts of now.
pub(super) fn evaluated(ctx: &Ctx, db: &Db<'_>, id: NominationId) -> Result<Evaluated, OfficeError> {
    let nomination = require_nomination(db, id)?;
    let received_on = require_submission(db, nomination.submission)?.fields.received_on;
    let pack = ctx.regulations.pack_on(received_on)?;
    let nominee = require_nominee(db, nomination.nominee)?;
    let known = facts_of_many(db, std::slice::from_ref(&nominee))?.remove(&nominee.id);
    let Known { mut facts, past_awards, initiatives } =
        known.unwrap_or_else(|| Known::nothing(nominee.fields.kind));
    let answers = store::appraisals::answers_of(db, id)?;
    facts.answers =
        answers.iter().map(|answer| AnswerFact { code: answer.code.clone(), met: answer.met }).collect();
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

/// What is known of a nominee, with the rows it was read from.
pub(crate) struct Known {
    pub(crate) facts: Facts,
    /// Those of its predecessors as well, behind its own.
    pub(crate) past_awards: Vec<PastAwardRow>,
    pub(crate) initiatives: Vec<InitiativeRow>,
}

impl Known {
    fn nothing(kind: NomineeKind) -> Known {
        Known { facts: Facts::unknown(kind), past_awards: Vec::new(), initiatives: Vec::new() }
    }
}

/// The facts kept of some nominees, in the same number of queries whatever their number. A person's answers belong to a
/// nomination and are not among them.
pub(crate) fn facts_of_many(
    db: &Db<'_>,
    nominees: &[NomineeRecord],
) -> Result<BTreeMap<NomineeId, Known>, OfficeError> {
    let ids: Vec<NomineeId> = nominees.iter().map(|nominee| nominee.id).collect();
    let units: Vec<UnitId> = nominees.iter().map(|nominee| nominee.fields.unit).collect();
    let profile = store::profile::read(db)?;
    let since = |year: Option<i32>| year.map_or(Coverage::Nothing, Coverage::Since);
    let awards = store::past_awards::of_nominees(db, &ids)?.into_iter().map(|row| (row.fields.nominee, row));
    let mut awards = by_nominee(awards);
    let mut predecessors = by_nominee(store::past_awards::of_predecessors(db, &ids)?);
    let mut initiatives: BTreeMap<NomineeId, Vec<InitiativeRow>> = BTreeMap::new();
    for row in store::initiatives::of_nominees(db, &ids)? {
        for author in &row.fields.authors {
            initiatives.entry(*author).or_default().push(row.clone());
        }
    }
    let mut ratings = by_nominee(store::appraisals::ratings_of_many(db, &ids)?);
    let mut disciplines = by_nominee(store::appraisals::disciplines_of_many(db, &ids)?);
    let mut proceedings = by_nominee(store::appraisals::proceedings_of_many(db, &ids)?);
    let mut looked = by_nominee(store::appraisals::looked_into_many(db, &ids)?);
    let ends: BTreeMap<UnitId, NaiveDate> = store::units::ends_of(db, &units)?.into_iter().collect();
    let mut all = BTreeMap::new();
    for nominee in nominees {
        let (id, kind) = (nominee.id, nominee.fields.kind);
        let own = awards.remove(&id).unwrap_or_default();
        let of_predecessors = predecessors.remove(&id).unwrap_or_default();
        let initiatives = initiatives.remove(&id).unwrap_or_default();
        let ratings = ratings.remove(&id).unwrap_or_default();
        let looked = looked.remove(&id).unwrap_or_default();
        let disciplines: Vec<DisciplineFact> = disciplines
            .remove(&id)
            .unwrap_or_default()
            .into_iter()
            .map(|row| DisciplineFact {
                level: row.fields.level,
                decided_on: row.fields.decided_on,
                ends_on: row.fields.ends_on,
            })
            .collect();
        let proceedings: Vec<ProceedingFact> = proceedings
            .remove(&id)
            .unwrap_or_default()
            .into_iter()
            .map(|row| ProceedingFact {
                kind: row.fields.kind,
                opened_on: row.fields.opened_on,
                closed_on: row.fields.closed_on,
            })
            .collect();
        let facts = Facts {
            awards: own.iter().map(held).collect(),
            awards_known: since(profile.as_ref().and_then(|profile| profile.awards_since)),
            predecessor_awards: of_predecessors.iter().map(held).collect(),
            ratings: ratings
                .into_iter()
                .map(|row| RatingFact { year: row.year, rating: row.rating })
                .collect(),
            initiatives: initiatives.iter().map(initiative).collect(),
            initiatives_known: since(profile.as_ref().and_then(|profile| profile.initiatives_since)),
            discipline: known(disciplines, &looked, LookedFor::Disciplines),
            proceedings: known(proceedings, &looked, LookedFor::Proceedings),
            unit: match kind {
                NomineeKind::Collective => {
                    Some(UnitFact { dissolved_on: ends.get(&nominee.fields.unit).copied() })
                }
                NomineeKind::Person | NomineeKind::Household => None,
            },
            ..Facts::unknown(kind)
        };
        let past_awards = own.into_iter().chain(of_predecessors).collect();
        all.insert(id, Known { facts, past_awards, initiatives });
    }
    Ok(all)
}

fn by_nominee<T>(rows: impl IntoIterator<Item = (NomineeId, T)>) -> BTreeMap<NomineeId, Vec<T>> {
    let mut by_nominee: BTreeMap<NomineeId, Vec<T>> = BTreeMap::new();
    for (nominee, row) in rows {
        by_nominee.entry(nominee).or_default().push(row);
    }
    by_nominee
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
pub(crate) fn award_names(pack: &Pack) -> BTreeMap<String, String> {
    pack.awards.iter().map(|award| (award.id.clone(), award.name.clone())).collect()
}
