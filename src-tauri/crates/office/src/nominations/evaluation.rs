//! What the rules say of a nomination: the facts kept of its nominee, asked of the regulations of the day it was received.

use std::collections::BTreeMap;

use chrono::Datelike;
use domain::ids::NominationId;
use domain::nominee::NomineeKind;
use domain::records::appraisals::{ConditionAnswer, Double};
use domain::records::history::{HistoryFilter, InitiativeRow, PastAwardRow};
use domain::records::nominations::AskFields;
use domain::standard::{AnswerFact, Evaluation, Question, Status, Verdict};
use domain::text::fold;
use store::Db;
use store::nominations::Opened;

use super::doubles::doubles_of;
use super::facts::{Known, facts_of_many, members_awards};
use super::{require_nomination, require_submission};
use crate::history::require_nominee;
use crate::regulations::Pack;
use crate::{Ctx, OfficeError};

/// A nomination asked of its regulations, with what they went by.
pub(super) struct Evaluated<'c> {
    pub(super) nomination: Opened,
    pub(super) pack: &'c Pack,
    pub(super) evaluation: Evaluation,
    pub(super) answers: Vec<ConditionAnswer>,
    pub(super) doubles: Vec<Double>,
    /// The nominee's, then those of its predecessors and of the members of a collective.
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
    let year = year_of(&nomination.ask).unwrap_or(received_on.year());
    let nominee = require_nominee(db, nomination.nominee)?;
    let known = facts_of_many(db, std::slice::from_ref(&nominee), received_on)?.remove(&nominee.id);
    let Known { mut facts, mut past_awards, initiatives } =
        known.unwrap_or_else(|| Known::nothing(nominee.fields.kind));
    let of_members = awards_of_members(db, &nomination, year)?;
    facts.members.awards = members_awards(&of_members);
    let answers = store::appraisals::answers_of(db, id)?;
    facts.answers =
        answers.iter().map(|answer| AnswerFact { code: answer.code.clone(), met: answer.met }).collect();
    let question = Question {
        award: &nomination.ask.award_id,
        year,
        on: ctx.now.date(),
        commendation_type: Some(nomination.ask.commendation_type),
    };
    let evaluation = pack.evaluate(question, &facts)?;
    let doubles = doubles_of(db, pack, &nomination, &past_awards)?;
    past_awards.extend(of_members);
    Ok(Evaluated { nomination, pack, evaluation, answers, doubles, past_awards, initiatives })
}

/// The last year of the achievements, where the line says it.
pub(super) fn year_of(ask: &AskFields) -> Option<i32> {
    ask.period_to.or(ask.period_from).map(|day| day.year())
}

/// Awards of the year of the people registered with a collective that is a whole unit.
fn awards_of_members(db: &Db<'_>, nomination: &Opened, year: i32) -> Result<Vec<PastAwardRow>, OfficeError> {
    let fields = &nomination.nominee_fields;
    let unit = store::units::read(db, fields.unit)?;
    let is_unit = unit.is_some_and(|unit| fold(&unit.fields.name) == fold(&fields.name));
    if fields.kind != NomineeKind::Collective || !is_unit {
        return Ok(Vec::new());
    }
    let filter = HistoryFilter {
        unit: Some(fields.unit),
        year_from: Some(year),
        year_to: Some(year),
        ..HistoryFilter::default()
    };
    let mut rows = store::past_awards::list(db, &filter, 0, u32::MAX)?.rows;
    rows.retain(|row| row.kind == NomineeKind::Person);
    Ok(rows)
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
