//! Conditions on what others have said of the nominee: ratings, discipline, movements, achievements, answers.

use chrono::Datelike;

use super::chain::{Ask, Mark};
use super::condition::{
    LeadsCluster, Manual, MovementResult, NoDiscipline, Rating, RatingAtLeast, RatingConsecutive,
    SuddenAchievement,
};
use super::counting::{Floor, holdings, judge_run, tidy};
use super::evaluate::Case;
use super::finding::{BreakReason, Detail, Evidence, Status, Unknown};

/// The rating of a year, if there is exactly one.
fn rating_of(case: &Case<'_>, year: i32) -> Result<Rating, Unknown> {
    let mut ratings = case.facts.ratings.iter().filter(|fact| fact.year == year).map(|fact| fact.rating);
    let first = ratings.next().ok_or(Unknown::RatingMissing { year })?;
    match ratings.all(|rating| rating == first) {
        true => Ok(first),
        false => Err(Unknown::RatingsContradict { year }),
    }
}

/// [`RatingAtLeast`].
pub(super) fn rating(case: &Case<'_>, asked: &RatingAtLeast) -> (Status, Detail) {
    let year = case.question.year;
    let mut detail = Detail { needed: 1, ..Detail::default() };
    match rating_of(case, year) {
        Ok(rating) => {
            detail.evidence.push(Evidence::Rating { year, rating });
            if rating < asked.min {
                return (Status::NotMet, detail);
            }
            detail.found = 1;
            detail.years.push(year);
            (Status::Met, detail)
        }
        Err(unknown) => (Status::CannotKnow, Detail { unknown: vec![unknown], ..detail }),
    }
}

/// [`RatingConsecutive`].
pub(super) fn rating_consecutive(case: &Case<'_>, asked: &RatingConsecutive) -> (Status, Detail) {
    let floor = Floor::after(case, asked.after_award.as_deref());
    let or_award = asked.or_award.as_deref().map(|award| holdings(case, award));
    let restart = case.restart_year();
    // What an award of the year says, where one is as good as the rating.
    let by_award = |year: i32| {
        or_award.as_ref().map_or(Mark::No(BreakReason::Nothing), |held| {
            if held.sure.contains_key(&year) {
                Mark::Yes
            } else if held.doubtful.contains_key(&year) || !case.facts.awards_known.has(year) {
                Mark::Perhaps
            } else {
                Mark::No(BreakReason::Nothing)
            }
        })
    };
    let mark = |year: i32| {
        if restart.is_some_and(|restart| year < restart) {
            return Mark::No(BreakReason::Discipline);
        }
        let rated = match rating_of(case, year) {
            Ok(rating) if rating >= asked.min => Mark::Yes,
            Ok(_) => Mark::No(BreakReason::RatedLower),
            Err(_) => Mark::Perhaps,
        };
        let either = match (rated, by_award(year)) {
            (Mark::Yes, _) | (_, Mark::Yes) => Mark::Yes,
            (Mark::Perhaps, _) | (_, Mark::Perhaps) => Mark::Perhaps,
            (no @ Mark::No(_), Mark::No(_)) => no,
        };
        match (floor.mark(year), either) {
            (no @ Mark::No(_), _) | (Mark::Yes | Mark::Perhaps, no @ Mark::No(_)) => no,
            (Mark::Yes, Mark::Yes) => Mark::Yes,
            (Mark::Perhaps, Mark::Yes | Mark::Perhaps) | (Mark::Yes, Mark::Perhaps) => Mark::Perhaps,
        }
    };
    let mut detail = Detail { needed: asked.years, ..Detail::default() };
    let ask = Ask { year: case.question.year, may_end_years_before: 0, apart_years: 1 };
    let (status, perhaps) = judge_run(&mark, ask, &mut detail);
    for year in &detail.years {
        match rating_of(case, *year) {
            Ok(rating) if rating >= asked.min => {
                detail.evidence.push(Evidence::Rating { year: *year, rating });
            }
            Ok(_) | Err(_) => {
                let row = or_award.as_ref().and_then(|held| held.sure.get(year));
                detail.evidence.extend(row.map(|id| Evidence::PastAward { id: *id, year: *year }));
            }
        }
    }
    if let Some(broke) = detail.broke
        && let Ok(rating) = rating_of(case, broke.year)
        && broke.reason == BreakReason::RatedLower
    {
        detail.evidence.push(Evidence::Rating { year: broke.year, rating });
    }
    if status == Status::CannotKnow {
        for year in perhaps {
            if floor.mark(year) == Mark::Perhaps {
                detail.unknown.push(Unknown::AwardsNotComplete);
            }
            match (rating_of(case, year), by_award(year)) {
                (Err(unknown), _) => detail.unknown.push(unknown),
                (Ok(_), Mark::Perhaps) => detail.unknown.push(Unknown::AwardsNotComplete),
                (Ok(_), Mark::Yes | Mark::No(_)) => {}
            }
        }
        tidy(&mut detail.unknown);
    }
    (status, detail)
}

/// [`NoDiscipline`].
pub(super) fn no_discipline(case: &Case<'_>, asked: &NoDiscipline) -> (Status, Detail) {
    let mut detail = Detail::default();
    let listed = &case.facts.discipline;
    for measure in &listed.rows {
        if measure.level >= asked.from && measure.decided_on.year() == case.question.year {
            detail.found += 1;
            detail.evidence.push(Evidence::Discipline { level: measure.level, on: measure.decided_on });
        }
    }
    detail.evidence.sort();
    if detail.found > 0 {
        return (Status::NotMet, detail);
    }
    detail.unknown.extend(listed.missing(|looked_on| Unknown::DisciplineMissing { looked_on }));
    (if detail.unknown.is_empty() { Status::Met } else { Status::CannotKnow }, detail)
}

/// [`MovementResult`].
pub(super) fn movement_result(case: &Case<'_>, asked: &MovementResult) -> (Status, Detail) {
    let listed = &case.facts.movements;
    let results = listed
        .rows
        .iter()
        .filter(|fact| fact.year == case.question.year && asked.launchers.contains(&fact.launcher))
        .map(|fact| {
            let long_enough = match (asked.min_years, fact.years_run) {
                (None, _) => Some(true),
                (Some(_), None) => None,
                (Some(needed), Some(run)) => Some(run >= needed),
            };
            both(fact.excellent, long_enough)
        });
    let missing = listed.missing(|looked_on| Unknown::MovementsMissing { looked_on });
    let evidence = Evidence::Movement { year: case.question.year };
    any_of(results.collect(), missing, evidence, Unknown::MovementNotJudged)
}

/// [`SuddenAchievement`].
pub(super) fn sudden_achievement(case: &Case<'_>, asked: &SuddenAchievement) -> (Status, Detail) {
    let listed = &case.facts.sudden;
    let results = listed
        .rows
        .iter()
        .filter(|fact| fact.year == case.question.year)
        .map(|fact| fact.reach.map(|reach| reach >= asked.reach));
    let missing = listed.missing(|looked_on| Unknown::SuddenMissing { looked_on });
    let evidence = Evidence::Sudden { year: case.question.year };
    any_of(results.collect(), missing, evidence, Unknown::SuddenNotJudged)
}

/// [`LeadsCluster`].
pub(super) fn leads_cluster(case: &Case<'_>, asked: &LeadsCluster) -> (Status, Detail) {
    let listed = &case.facts.clusters;
    let results = listed
        .rows
        .iter()
        .filter(|fact| fact.year == case.question.year && fact.organiser == asked.organised_by)
        .map(|fact| fact.leads);
    let missing = listed.missing(|looked_on| Unknown::ClustersMissing { looked_on });
    let evidence = Evidence::Cluster { year: case.question.year };
    any_of(results.collect(), missing, evidence, Unknown::ClusterNotJudged { organiser: asked.organised_by })
}

/// [`Manual`].
pub(super) fn manual(case: &Case<'_>, asked: &Manual) -> (Status, Detail) {
    let mut answers = case.facts.answers.iter().filter(|fact| fact.code == asked.code).map(|fact| fact.met);
    let mut detail = Detail { needed: 1, ..Detail::default() };
    let Some(first) = answers.next() else {
        detail.unknown.push(Unknown::PersonMustSay);
        return (Status::CannotKnow, detail);
    };
    if !answers.all(|answer| answer == first) {
        detail.unknown.push(Unknown::AnswersContradict);
        return (Status::CannotKnow, detail);
    }
    detail.evidence.push(Evidence::Answer { code: asked.code.clone() });
    detail.found = u32::from(first);
    (if first { Status::Met } else { Status::NotMet }, detail)
}

fn both(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(true), Some(true)) => Some(true),
        (Some(false), _) | (_, Some(false)) => Some(false),
        (None, _) | (_, None) => None,
    }
}

/// One of the entries is enough; an entry nobody has judged leaves it open, and so does a list that may not be whole.
fn any_of(
    results: Vec<Option<bool>>,
    missing: Option<Unknown>,
    evidence: Evidence,
    not_judged: Unknown,
) -> (Status, Detail) {
    let mut detail = Detail { needed: 1, ..Detail::default() };
    if !results.is_empty() {
        detail.evidence.push(evidence);
    }
    if results.contains(&Some(true)) {
        detail.found = 1;
        return (Status::Met, detail);
    }
    if results.contains(&None) {
        detail.unknown.push(not_judged);
    }
    detail.unknown.extend(missing);
    (if detail.unknown.is_empty() { Status::NotMet } else { Status::CannotKnow }, detail)
}
