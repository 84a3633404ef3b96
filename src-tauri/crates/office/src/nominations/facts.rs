//! What is known of nominees, of some at once: the same number of queries whatever their number.
//!
//! What nobody has entered stays unknown: an award that is not kept is missing only where the office said that its
//! records are complete, and a list no register tells is whole only where somebody looked lately enough.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::ids::{NomineeId, UnitId};
use domain::nominee::NomineeKind;
use domain::records::appraisals::{
    Achieved, AchievementFields, AchievementRow, DisciplineRow, LookedFor, LookedInto, MembershipRow,
    ProceedingRow,
};
use domain::records::history::{InitiativeRow, PastAwardRow};
use domain::standard::{
    ClusterFact, Coverage, DisciplineFact, Facts, HeldFact, InitiativeFact, Listed, Looked, MemberAwardFact,
    MembersCount, MembersFacts, MovementFact, ProceedingFact, RatingFact, SuddenFact, UnitFact,
};
use store::Db;
use store::nominees::NomineeRecord;

use crate::OfficeError;

/// What is known of a nominee, with the rows it was read from.
pub(crate) struct Known {
    pub(crate) facts: Facts,
    /// Those of its predecessors as well, behind its own.
    pub(crate) past_awards: Vec<PastAwardRow>,
    pub(crate) initiatives: Vec<InitiativeRow>,
}

impl Known {
    pub(super) fn nothing(kind: NomineeKind) -> Known {
        Known { facts: Facts::unknown(kind), past_awards: Vec::new(), initiatives: Vec::new() }
    }
}

/// The facts kept of some nominees. A look counts that was taken on `looked_since` or later: the day the dossier came in.
/// A person's answers belong to a nomination, and awards of members to the one collective asked about: neither is among them.
pub(crate) fn facts_of_many(
    db: &Db<'_>,
    nominees: &[NomineeRecord],
    looked_since: NaiveDate,
) -> Result<BTreeMap<NomineeId, Known>, OfficeError> {
    let ids: Vec<NomineeId> = nominees.iter().map(|nominee| nominee.id).collect();
    let units: Vec<UnitId> = nominees.iter().map(|nominee| nominee.fields.unit).collect();
    let profile = store::profile::read(db)?;
    let awards_known = since(profile.as_ref().and_then(|profile| profile.awards_since));
    let initiatives_known = since(profile.as_ref().and_then(|profile| profile.initiatives_since));
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
    let mut achievements = by_nominee(store::appraisals::achievements_of_many(db, &ids)?);
    let mut memberships = by_nominee(store::appraisals::memberships_of_many(db, &ids)?);
    let mut looked = by_nominee(store::appraisals::looked_into_many(db, &ids)?);
    let ends: BTreeMap<UnitId, NaiveDate> = store::units::ends_of(db, &units)?.into_iter().collect();
    let mut all = BTreeMap::new();
    for nominee in nominees {
        let (id, kind) = (nominee.id, nominee.fields.kind);
        let own = awards.remove(&id).unwrap_or_default();
        let of_predecessors = predecessors.remove(&id).unwrap_or_default();
        let initiatives = initiatives.remove(&id).unwrap_or_default();
        let ratings = ratings.remove(&id).unwrap_or_default();
        let disciplines = disciplines.remove(&id).unwrap_or_default();
        let proceedings = proceedings.remove(&id).unwrap_or_default();
        let achieved = achieved(achievements.remove(&id).unwrap_or_default());
        let looks = looked.remove(&id).unwrap_or_default();
        let looked = |what| last_look(&looks, what, looked_since);
        let facts = Facts {
            awards: own.iter().map(held).collect(),
            awards_known,
            predecessor_awards: of_predecessors.iter().map(held).collect(),
            ratings: ratings
                .into_iter()
                .map(|row| RatingFact { year: row.year, rating: row.rating })
                .collect(),
            initiatives: initiatives.iter().map(initiative).collect(),
            initiatives_known,
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
            members: members(memberships.remove(&id).unwrap_or_default()),
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

/// The year of the first call to emulation (Lời kêu gọi thi đua ái quốc, 11/06/1948): complete since then is complete for
/// all time.
const FIRST_EMULATION: i32 = 1948;

fn since(year: Option<i32>) -> Coverage {
    match year {
        None => Coverage::Nothing,
        Some(year) if year <= FIRST_EMULATION => Coverage::Everything,
        Some(year) => Coverage::Since(year),
    }
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

/// What the unit's papers count. Who of a unit is registered here says nothing of the others: enough is enough, and too few
/// is not known unless a paper counts them.
fn members(memberships: Vec<MembershipRow>) -> MembersFacts {
    let mut facts = MembersFacts::default();
    for row in memberships {
        facts.heads.insert(row.year, row.heads);
        let year = row.year;
        let counted = row.holders.into_iter();
        facts.counted.extend(counted.map(|counted| MembersCount {
            award: counted.award,
            year,
            holders: counted.holders,
        }));
    }
    facts
}

/// Awards of people who belong to a collective.
pub(super) fn members_awards(rows: &[PastAwardRow]) -> Vec<MemberAwardFact> {
    let award = |row: &PastAwardRow| {
        Some(MemberAwardFact {
            id: row.id,
            member: row.fields.nominee,
            award: row.fields.award_id.clone()?,
            year: row.fields.year,
            revoked: row.revoked.is_some(),
        })
    };
    rows.iter().filter_map(award).collect()
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
