mod awards;
mod initiatives;
mod members;
mod next;
mod obstacles;
mod properties;
mod reported;
mod verdicts;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::*;
use crate::award::{
    AuthorityLevel, Award, AwardKind, Certainty, CommendationType, VoteBase, VoteMethod, VoteRule,
};
use crate::ids::PastAwardId;
use crate::nominee::NomineeKind;

/// The evaluation year of every test that does not say otherwise.
const YEAR: i32 = 2023;
/// The award of every question that does not say otherwise: a title of the province.
const ASKED: &str = "cstd_tinh";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn award(id: &str, kind: AwardKind, authority: AuthorityLevel) -> Award {
    Award {
        id: id.into(),
        name: id.into(),
        short_name: id.into(),
        kind,
        recipients: vec![NomineeKind::Person, NomineeKind::Collective],
        authority,
        rank: 1,
        lower_awards: Vec::new(),
        synonyms: Vec::new(),
        rule: VoteRule {
            method: VoteMethod::None,
            threshold: None,
            base: VoteBase::TotalMembers,
            written_opinions: false,
            legal_basis: String::new(),
            certainty: Certainty::Page,
        },
    }
}

fn catalogue() -> Vec<Award> {
    let (title, form) = (AwardKind::EmulationTitle, AwardKind::CommendationForm);
    vec![
        award("lao_dong_tien_tien", title, AuthorityLevel::Department),
        award("cstd_co_so", title, AuthorityLevel::Department),
        award("cstd_tinh", title, AuthorityLevel::Province),
        award("tap_the_ldxs", title, AuthorityLevel::Province),
        award("bang_khen_tinh", form, AuthorityLevel::Province),
        award("bang_khen_ttg", form, AuthorityLevel::Central),
        award("huan_chuong_lao_dong_3", form, AuthorityLevel::State),
        award("thu_khen", AwardKind::Informal, AuthorityLevel::Province),
    ]
}

/// Rules as the newest decrees have them, read in their source.
fn rules() -> EraRules {
    let (legal_basis, certainty) = ("Điều 4".to_owned(), Certainty::Page);
    EraRules {
        no_stepping_stone: Some(NoSteppingStone {
            types: vec![CommendationType::Sudden, CommendationType::Thematic],
            legal_basis: legal_basis.clone(),
            certainty,
        }),
        initiative_reuse: Some(InitiativeReuse {
            between_title_and_form: Reuse::Barred,
            between_titles: Reuse::Unknown,
            between_forms: Reuse::Allowed,
            legal_basis,
            certainty,
        }),
        ..EraRules::default()
    }
}

fn alternative(all: Vec<Condition>) -> Alternative {
    Alternative { recipients: None, all, legal_basis: "Điều 22".into(), certainty: Certainty::Page }
}

fn question(award: &str) -> Question<'_> {
    Question { award, year: YEAR, on: day("2023-12-20"), commendation_type: Some(CommendationType::Merit) }
}

/// Judges `asked` where these are the standards.
fn judge(
    standards: &[(&str, Vec<Alternative>)],
    rules: &EraRules,
    asked: Question<'_>,
    facts: &Facts,
) -> Evaluation {
    let awards = catalogue();
    let standards: BTreeMap<String, Standard> = standards
        .iter()
        .map(|(id, alternatives)| ((*id).to_owned(), Standard::Known { alternatives: alternatives.clone() }))
        .collect();
    evaluate(Law { awards: &awards, standards: &standards, rules }, asked, facts).unwrap()
}

/// One condition asked alone.
fn ask_under(rules: &EraRules, condition: &Condition, facts: &Facts) -> ConditionFinding {
    let standard = [(ASKED, vec![alternative(vec![condition.clone()])])];
    judge(&standard, rules, question(ASKED), facts).alternatives.remove(0).conditions.remove(0)
}

fn ask(condition: &Condition, facts: &Facts) -> ConditionFinding {
    ask_under(&rules(), condition, facts)
}

fn person() -> Facts {
    Facts::unknown(NomineeKind::Person)
}

/// A list that somebody looked through (`Some`), or of which nothing is known.
fn listed<T>(rows: Option<Vec<T>>) -> Listed<T> {
    rows.map_or_else(Listed::unknown, Listed::whole)
}

/// What somebody entered without saying that it is all.
fn entered<T>(rows: Vec<T>) -> Listed<T> {
    Listed { rows, looked: Looked::Never }
}

fn holds(id: i64, award: &str, year: i32) -> HeldFact {
    HeldFact {
        id: PastAwardId(id),
        award: Some(award.into()),
        year,
        decided_in: None,
        commendation_type: None,
        revoked: false,
    }
}

fn given_as(commendation_type: CommendationType, row: HeldFact) -> HeldFact {
    HeldFact { commendation_type: Some(commendation_type), ..row }
}

fn revoked(row: HeldFact) -> HeldFact {
    HeldFact { revoked: true, ..row }
}

/// Someone whose list of awards is complete.
fn with_awards(awards: Vec<HeldFact>) -> Facts {
    Facts { awards, awards_known: Coverage::Everything, ..person() }
}

/// `cstd_co_so` of these years, numbered from 1.
fn titles_of(years: &[i32]) -> Vec<HeldFact> {
    (1..).zip(years).map(|(id, year)| holds(id, "cstd_co_so", *year)).collect()
}

fn rated(ratings: &[(i32, Rating)]) -> Vec<RatingFact> {
    ratings.iter().map(|(year, rating)| RatingFact { year: *year, rating: *rating }).collect()
}

/// A condition as a pack writes it.
fn held(award: &str) -> HeldAward {
    HeldAward {
        award: award.into(),
        count: 1,
        same_year: false,
        or_standard_met: false,
        within_years: None,
        after_award: None,
    }
}

fn in_a_row(count: u32) -> ConsecutiveAward {
    ConsecutiveAward { award: "cstd_co_so".into(), count, apart_years: 1, may_end_years_before: 0 }
}

fn question_to_a_person(code: &str) -> Condition {
    Condition::Manual(Manual { code: code.into(), text: "đoàn kết".into() })
}
