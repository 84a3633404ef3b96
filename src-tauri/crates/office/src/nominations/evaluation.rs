//! What the rules say of a nomination: the facts kept of its nominee, asked of the regulations of the day it was received.
//!
//! What nobody has entered stays unknown: an award that is not kept is missing only where the office said that its
//! records are complete.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::ids::NominationId;
use domain::nominee::NomineeKind;
use domain::records::appraisals::{
    Achieved, AchievementFields, AchievementRow, AwardHolders, ConditionAnswer, DisciplineRow, Double,
    LookedFor, LookedInto, MembershipRow, ProceedingRow,
};
use domain::records::history::{HistoryFilter, InitiativeRow, PastAwardRow};
use domain::records::nominations::AskFields;
use domain::standard::{
    AnswerFact, ClusterFact, Coverage, DisciplineFact, Evaluation, Facts, HeldFact, InitiativeFact, Listed,
    Looked, MemberAwardFact, MembersCount, MembersFacts, MovementFact, ProceedingFact, Question, RatingFact,
    Status, SuddenFact, UnitFact, Verdict,
};
use domain::text::fold;
use store::Db;
use store::nominations::Opened;

use super::doubles::doubles_of;
use super::{require_nomination, require_submission};
use crate::regulations::Pack;
use crate::{Ctx, OfficeError};

/// A nomination asked of its regulations, with what they went by.
pub(super) struct Evaluated<'c> {
    pub(super) nomination: Opened,
    pub(super) pack: &'c Pack,
    pub(super) evaluation: Evaluation,
    pub(super) answers: Vec<ConditionAnswer>,
    pub(super) doubles: Vec<Double>,
    /// The nominee's, then those of the members of a collective.
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
    let mut past_awards = store::past_awards::list(db, &filter, 0, u32::MAX)?.rows;
    let initiatives = store::initiatives::list(db, &filter, 0, u32::MAX)?.rows;
    let answers = store::appraisals::answers_of(db, id)?;
    let year = year_of(&nomination.ask).unwrap_or(received_on.year());
    let members_awards = members_awards(db, &nomination, year)?;
    let lists = Lists { past_awards: &past_awards, initiatives: &initiatives, members: &members_awards };
    let facts = facts_of(db, &nomination, (received_on, year), &lists, &answers)?;
    let question = Question {
        award: &nomination.ask.award_id,
        year,
        on: ctx.now.date(),
        commendation_type: Some(nomination.ask.commendation_type),
    };
    let evaluation = pack.evaluate(question, &facts)?;
    let doubles = doubles_of(db, pack, &nomination, &past_awards)?;
    past_awards.extend(members_awards);
    Ok(Evaluated { nomination, pack, evaluation, answers, doubles, past_awards, initiatives })
}

/// The last year of the achievements, where the line says it.
pub(super) fn year_of(ask: &AskFields) -> Option<i32> {
    ask.period_to.or(ask.period_from).map(|day| day.year())
}

/// What the lists of the office keep of the nominee.
struct Lists<'a> {
    past_awards: &'a [PastAwardRow],
    initiatives: &'a [InitiativeRow],
    members: &'a [PastAwardRow],
}

/// Awards of the year of the people registered with a collective that is a whole unit.
fn members_awards(db: &Db<'_>, nomination: &Opened, year: i32) -> Result<Vec<PastAwardRow>, OfficeError> {
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

/// The year of the first call to emulation (Lời kêu gọi thi đua ái quốc, 11/06/1948): complete since then is complete for all time.
const FIRST_EMULATION: i32 = 1948;

fn since(year: Option<i32>) -> Coverage {
    match year {
        None => Coverage::Nothing,
        Some(year) if year <= FIRST_EMULATION => Coverage::Everything,
        Some(year) => Coverage::Since(year),
    }
}

fn facts_of(
    db: &Db<'_>,
    nomination: &Opened,
    (received_on, year): (NaiveDate, i32),
    lists: &Lists<'_>,
    answers: &[ConditionAnswer],
) -> Result<Facts, OfficeError> {
    let profile = store::profile::read(db)?;
    let kind = nomination.nominee_fields.kind;
    let looked = store::appraisals::looked_into(db, nomination.nominee)?;
    let ratings = store::appraisals::ratings_of(db, nomination.nominee)?;
    let disciplines = store::appraisals::disciplines_of(db, nomination.nominee)?;
    let proceedings = store::appraisals::proceedings_of(db, nomination.nominee)?;
    let achieved = achieved(store::appraisals::achievements_of(db, nomination.nominee)?);
    let looked = |what| last_look(&looked, what, received_on);
    let unit = store::units::read(db, nomination.nominee_fields.unit)?;
    Ok(Facts {
        awards: lists.past_awards.iter().map(held).collect(),
        awards_known: since(profile.as_ref().and_then(|profile| profile.awards_since)),
        ratings: ratings.into_iter().map(|row| RatingFact { year: row.year, rating: row.rating }).collect(),
        initiatives: lists.initiatives.iter().map(initiative).collect(),
        initiatives_known: since(profile.as_ref().and_then(|profile| profile.initiatives_since)),
        discipline: Listed {
            rows: disciplines.iter().map(discipline).collect(),
            looked: looked(LookedFor::Disciplines),
        },
        proceedings: Listed {
            rows: proceedings.iter().map(proceeding).collect(),
            looked: looked(LookedFor::Proceedings),
        },
        movements: Listed { rows: achieved.movements, looked: looked(LookedFor::Movements) },
        sudden: Listed { rows: achieved.sudden, looked: looked(LookedFor::SuddenAchievements) },
        clusters: Listed { rows: achieved.clusters, looked: looked(LookedFor::Clusters) },
        members: members(store::appraisals::memberships_of(db, nomination.nominee)?, lists.members, year),
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

/// A look counts for the dossier at hand: what happened after an older one nobody knows.
fn last_look(looked: &[LookedInto], what: LookedFor, received_on: NaiveDate) -> Looked {
    match looked.iter().find(|looked| looked.what == what).map(|looked| looked.said_at.date()) {
        None => Looked::Never,
        Some(day) if day < received_on => Looked::Before(day),
        Some(_) => Looked::Yes,
    }
}

fn discipline(row: &DisciplineRow) -> DisciplineFact {
    DisciplineFact { level: row.fields.level, decided_on: row.fields.decided_on, ends_on: row.fields.ends_on }
}

fn proceeding(row: &ProceedingRow) -> ProceedingFact {
    ProceedingFact { kind: row.fields.kind, opened_on: row.fields.opened_on, closed_on: row.fields.closed_on }
}

/// Achievements by what conditions ask of them.
#[derive(Default)]
struct AchievedFacts {
    movements: Vec<MovementFact>,
    sudden: Vec<SuddenFact>,
    clusters: Vec<ClusterFact>,
}

fn achieved(rows: Vec<AchievementRow>) -> AchievedFacts {
    let mut facts = AchievedFacts::default();
    for AchievementRow { fields: AchievementFields { year, what, .. }, .. } in rows {
        match what {
            Achieved::Movement { launcher, years_run, excellent } => {
                facts.movements.push(MovementFact { launcher, year, years_run, excellent });
            }
            Achieved::Sudden { reach } => facts.sudden.push(SuddenFact { year, reach }),
            Achieved::Cluster { organiser, leads } => {
                facts.clusters.push(ClusterFact { organiser, year, leads });
            }
        }
    }
    facts
}

/// Heads of the evaluation year, and awards of members. Who of a unit is registered says nothing of the others: enough is enough,
/// and too few is not known unless a paper counts them.
fn members(memberships: Vec<MembershipRow>, awards: &[PastAwardRow], year: i32) -> MembersFacts {
    let kept = memberships.into_iter().find(|row| row.year == year);
    let awards = awards.iter().filter_map(|row| {
        Some(MemberAwardFact {
            id: row.id,
            member: row.fields.nominee,
            award: row.fields.award_id.clone()?,
            year: row.fields.year,
            revoked: row.revoked.is_some(),
        })
    });
    MembersFacts {
        heads: kept.as_ref().map(|row| row.heads),
        awards: awards.collect(),
        awards_known: Coverage::Nothing,
        counted: kept.map_or_else(Vec::new, |row| {
            let count =
                |counted: AwardHolders| MembersCount { award: counted.award, year, holders: counted.holders };
            row.holders.into_iter().map(count).collect()
        }),
    }
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
        used_for: row.fields.uses.clone(),
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
