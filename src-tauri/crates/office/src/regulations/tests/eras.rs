//! Realistic histories under each era: what an appraiser would say, line by line.

mod e2017;
mod e2024;
mod e2025;
mod e2026;

use std::collections::BTreeMap;

use domain::award::CommendationType;
use domain::ids::{InitiativeId, NomineeId, PastAwardId};
use domain::nominee::NomineeKind;
use domain::records::history::{InfluenceScope, InitiativeKind};
use domain::standard::{
    AnswerFact, Break, BreakReason, ClusterFact, ClusterOrganiser, Condition, Coverage, DisciplineFact,
    DisciplineLevel, Evaluation, Evidence, Facts, HeldFact, InitiativeFact, InitiativeUse, Launcher, Listed,
    MemberAwardFact, MembersFacts, MovementFact, ProceedingFact, ProceedingKind, Question, Rating,
    RatingFact, Reach, Standard, SuddenFact, UnitFact, Verdict, YearRun,
};

use super::super::Pack;
use super::regulations;

use CommendationType::{Merit, Sudden, Thematic};
use Verdict::{Eligible, NeedsAPerson, NotEligible};

/// What is written of a nominee; everything else is known and harmless.
#[derive(Clone, Copy)]
enum Fact {
    /// The award of each of these years.
    Holds(&'static str, &'static [i32]),
    /// The same, given as this type.
    HoldsAs(CommendationType, &'static str, i32),
    Revoked(&'static str, i32),
    Rated(Rating, &'static [i32]),
    /// Recognised initiatives of these years.
    Ideas(InfluenceScope, &'static [i32]),
    /// An initiative of that year that has served for an award.
    Used(i32, &'static str),
    /// Members with an award of the year, out of so many.
    Members(&'static str, i64, u32),
    Disciplined(DisciplineLevel, &'static str, &'static str),
    Pending,
    Leads,
    Excelled(Launcher, u32),
    Saved(Reach),
    Dissolved(&'static str),
    /// The list of past awards begins only in this year.
    ListedSince(i32),
    /// Nobody has asked the people concerned.
    Unasked,
}

use Fact::{
    Disciplined, Dissolved, Excelled, Holds, HoldsAs, Ideas, Leads, ListedSince, Members, Pending, Rated,
    Revoked, Saved, Unasked, Used,
};
use InfluenceScope::{Base, National, Province};
use Rating::{Done, Excellent, Good};

const PERSON: NomineeKind = NomineeKind::Person;
const COLLECTIVE: NomineeKind = NomineeKind::Collective;
const LDTT: &str = "lao_dong_tien_tien";
const CSTDCS: &str = "cstd_co_so";
const CSTDT: &str = "cstd_tinh";
const CSTDTQ: &str = "cstd_toan_quoc";
const BKT: &str = "bang_khen_tinh";
const TTG: &str = "bang_khen_ttg";
const HC3: &str = "huan_chuong_lao_dong_3";
const LDXS: &str = "tap_the_ldxs";
const FLAG: &str = "co_thi_dua_tinh";
const FLAG_CP: &str = "co_thi_dua_chinh_phu";

/// What would by itself be enough, or is rare, is not claimed by anybody here; every other question is answered with yes.
fn answers(pack: &Pack) -> Vec<AnswerFact> {
    let mut answers: BTreeMap<&str, bool> = BTreeMap::new();
    for award in &pack.awards {
        let Standard::Known { alternatives } = pack.standard(&award.id).unwrap() else { continue };
        for alternative in alternatives {
            for condition in &alternative.all {
                if let Condition::Manual(manual) = condition {
                    *answers.entry(&manual.code).or_default() |= alternative.all.len() > 1;
                }
            }
        }
    }
    answers.insert("ingenuity", false);
    answers.into_iter().map(|(code, met)| AnswerFact { code: code.to_owned(), met }).collect()
}

fn facts(pack: &Pack, kind: NomineeKind, year: i32, of: &[Fact]) -> Facts {
    let mut facts = Facts {
        awards_known: Coverage::Everything,
        initiatives_known: Coverage::Everything,
        discipline: Listed::whole(vec![]),
        proceedings: Listed::whole(vec![]),
        unit: Some(UnitFact { dissolved_on: None }),
        movements: Listed::whole(vec![]),
        sudden: Listed::whole(vec![]),
        clusters: Listed::whole(vec![]),
        answers: answers(pack),
        members: MembersFacts { awards_known: Coverage::Everything, ..MembersFacts::default() },
        ..Facts::unknown(kind)
    };
    let mut id = 0;
    for fact in of {
        id += 1000;
        let row = |place: i64, award: &str, year| HeldFact {
            id: PastAwardId(id + place),
            award: Some(award.to_owned()),
            year,
            decided_in: None,
            commendation_type: Some(Merit),
            revoked: false,
        };
        let idea = |place: i64, scope, year| InitiativeFact {
            id: InitiativeId(id + place),
            kind: InitiativeKind::Initiative,
            scope: Some(scope),
            year,
            used_for: vec![],
        };
        match *fact {
            Holds(award, years) => {
                facts.awards.extend((0..).zip(years).map(|(n, year)| row(n, award, *year)));
            }
            HoldsAs(as_type, award, year) => {
                facts.awards.push(HeldFact { commendation_type: Some(as_type), ..row(0, award, year) });
            }
            Revoked(award, year) => facts.awards.push(HeldFact { revoked: true, ..row(0, award, year) }),
            Rated(rating, years) => {
                facts.ratings.extend(years.iter().map(|year| RatingFact { year: *year, rating }));
            }
            Ideas(scope, years) => {
                facts.initiatives.extend((0..).zip(years).map(|(n, year)| idea(n, scope, *year)));
            }
            Used(year, award) => facts.initiatives.push(InitiativeFact {
                used_for: vec![InitiativeUse { award: award.to_owned(), year }],
                ..idea(0, Base, year)
            }),
            Members(award, holders, heads) => {
                facts.members.heads.insert(year, heads);
                facts.members.awards.extend((1..=holders).map(|member| MemberAwardFact {
                    id: PastAwardId(id + member),
                    member: NomineeId(member),
                    award: award.to_owned(),
                    year,
                    revoked: false,
                }));
            }
            Disciplined(level, from, to) => {
                let measure = DisciplineFact {
                    level,
                    decided_on: from.parse().unwrap(),
                    ends_on: Some(to.parse().unwrap()),
                };
                facts.discipline = Listed::whole(vec![measure]);
            }
            Pending => {
                facts.proceedings = Listed::whole(vec![ProceedingFact {
                    kind: ProceedingKind::Complaint,
                    opened_on: format!("{year}-11-01").parse().unwrap(),
                    closed_on: None,
                }]);
            }
            Leads => {
                let organiser = ClusterOrganiser::Province;
                facts.clusters = Listed::whole(vec![ClusterFact { organiser, year, leads: Some(true) }]);
            }
            Excelled(launcher, years_run) => {
                facts.movements = Listed::whole(vec![MovementFact {
                    launcher,
                    year,
                    years_run: Some(years_run),
                    excellent: Some(true),
                }]);
            }
            Saved(reach) => facts.sudden = Listed::whole(vec![SuddenFact { year, reach: Some(reach) }]),
            Dissolved(on) => facts.unit = Some(UnitFact { dissolved_on: Some(on.parse().unwrap()) }),
            ListedSince(from) => facts.awards_known = Coverage::Since(from),
            Unasked => facts.answers.clear(),
        }
    }
    facts
}

fn judged(era: &str, kind: NomineeKind, award: &str, year: i32, of: &[Fact]) -> Evaluation {
    let pack = regulations().pack(era).unwrap();
    let on = format!("{year}-12-20").parse().unwrap();
    let commendation_type = match of.iter().any(|fact| matches!(fact, Saved(_))) {
        true => Some(Sudden),
        false => Some(Merit),
    };
    pack.evaluate(Question { award, year, on, commendation_type }, &facts(pack, kind, year, of)).unwrap()
}

/// Who, asked for what, with which history: what is sure now, and what would be once the office confirms the figures.
type Line = (NomineeKind, &'static str, &'static [Fact], Verdict, Verdict);

fn check(era: &str, year: i32, lines: &[Line]) {
    for (number, (kind, award, of, verdict, once_confirmed)) in (1..).zip(lines) {
        let found = judged(era, *kind, award, year, of);
        let told = (found.verdict, found.once_confirmed);
        assert_eq!(told, (*verdict, *once_confirmed), "{era} line {number}, {award}: {found:#?}");
    }
}

#[test]
fn a_finding_names_the_run_the_break_and_the_rows_that_prove_it() {
    let history = [Holds(CSTDCS, &[2019, 2021, 2022, 2023]), Ideas(Province, &[2023])];
    let found = judged("e2017", PERSON, CSTDT, 2023, &history);
    let detail = &found.alternatives[0].conditions[0].detail;
    assert_eq!((detail.needed, detail.found), (3, 3));
    assert_eq!(detail.run, Some(YearRun { from: 2021, to: 2023 }));
    assert_eq!(detail.broke, Some(Break { year: 2020, reason: BreakReason::Nothing }));
    let rows: Vec<Evidence> = [(1001, 2021), (1002, 2022), (1003, 2023)]
        .map(|(id, year)| Evidence::PastAward { id: PastAwardId(id), year })
        .to_vec();
    assert_eq!(detail.evidence, rows);
}

#[test]
fn a_finding_is_read_back_as_it_was_written() {
    for (era, kind, award, year, history) in [
        ("e2017", PERSON, CSTDT, 2023, &[Holds(CSTDCS, &[2021, 2023]), Revoked(CSTDCS, 2022)][..]),
        ("e2017", PERSON, HC3, 2023, &[Holds(TTG, &[2018, 2023]), Used(2020, CSTDCS)]),
        ("e2024", COLLECTIVE, LDXS, 2024, &[Members(LDTT, 3, 4), Rated(Good, &[2024])]),
        ("e2025", COLLECTIVE, BKT, 2025, &[Dissolved("2025-07-01"), Unasked]),
        ("e2025", PERSON, BKT, 2025, &[Pending, Saved(Reach::Field)]),
    ] {
        let found = judged(era, kind, award, year, history);
        let written = serde_json::to_string(&found).unwrap();
        assert_eq!(serde_json::from_str::<Evaluation>(&written).unwrap(), found, "{era} {award}");
    }
}
