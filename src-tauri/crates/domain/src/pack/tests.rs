//! What a comparison tells, and what it never tells.

use proptest::prelude::*;

use super::*;
use crate::award::{AuthorityLevel, AwardKind, Certainty, Threshold, VoteBase, VoteMethod, VoteRule};
use crate::deadline::{DeadlineStep, Term};
use crate::dossier::{Component, PaperRule, PaperScope};
use crate::money::{
    Coefficient, CoefficientRule, Figure, Fund, FundRule, MultiplierRule, Rounding, RoundingMode,
    SamePeriodTitles,
};
use crate::nominee::NomineeKind;
use crate::quota::QuotaBase;
use crate::standard::{
    Alternative, Condition, ConsecutiveAward, Freeze, Manual, MinimumGap, ProceedingKind, Rating,
    RatingAtLeast,
};

/// A pack that is its own.
#[derive(Clone, Debug)]
struct Owned {
    laws: Vec<String>,
    awards: Vec<Award>,
    standards: BTreeMap<String, Standard>,
    quotas: Vec<Quota>,
    rules: EraRules,
    prizes: PrizeRules,
    deadlines: Vec<Deadline>,
    papers: DossierRules,
}

impl Owned {
    fn content(&self) -> PackContent<'_> {
        PackContent {
            laws: &self.laws,
            decrees: &[],
            awards: &self.awards,
            standards: &self.standards,
            quotas: &self.quotas,
            rules: &self.rules,
            prizes: &self.prizes,
            deadlines: &self.deadlines,
            papers: &self.papers,
        }
    }
}

fn figure<T: ts_rs::TS>(value: T) -> Figure<T> {
    Figure { value, legal_basis: "Điều 49".into(), certainty: Certainty::Page }
}

fn paper(code: &str) -> Component {
    Component { code: code.into(), name: format!("Giấy {code}"), scope: PaperScope::Nomination, note: None }
}

fn paper_rule(awards: &[&str], components: &[&str]) -> PaperRule {
    let owned = |list: &[&str]| list.iter().map(|id| (*id).to_owned()).collect();
    PaperRule {
        awards: owned(awards),
        recipients: None,
        types: None,
        enterprise: None,
        simplified: None,
        components: owned(components),
        sets: None,
        legal_basis: "Điều 84".into(),
        certainty: Certainty::Page,
    }
}

fn coefficient(text: &str) -> Figure<Coefficient> {
    figure(text.parse().unwrap())
}

fn award(id: &str, rank: u32) -> Award {
    Award {
        id: id.into(),
        name: format!("Danh hiệu {id}"),
        short_name: id.into(),
        kind: AwardKind::EmulationTitle,
        recipients: vec![NomineeKind::Person],
        authority: AuthorityLevel::Province,
        rank,
        lower_awards: Vec::new(),
        synonyms: Vec::new(),
        rule: VoteRule {
            method: VoteMethod::SecretBallot,
            threshold: Some(Threshold::percent(90)),
            base: VoteBase::TotalMembers,
            written_opinions: true,
            legal_basis: "Điều 33".into(),
            certainty: Certainty::Page,
        },
    }
}

fn way(conditions: Vec<Condition>, basis: &str) -> Alternative {
    Alternative { recipients: None, all: conditions, legal_basis: basis.into(), certainty: Certainty::Page }
}

fn rated(min: Rating) -> Condition {
    Condition::Rating(RatingAtLeast { min })
}

fn asked(code: &str) -> Condition {
    Condition::Manual(Manual { code: code.into(), text: "đoàn kết".into() })
}

fn deadline(id: &str, days: u32) -> Deadline {
    Deadline {
        id: id.into(),
        step: DeadlineStep::Appraisal,
        level: None,
        awards: Vec::new(),
        sector: None,
        term: Term::WorkingDaysAfter { days },
        legal_basis: "Điều 35".into(),
        certainty: Certainty::Page,
    }
}

fn gap(award: &str, years: u32) -> MinimumGap {
    MinimumGap {
        award: award.into(),
        after: vec!["a".into()],
        years,
        except: Vec::new(),
        legal_basis: "Điều 33".into(),
        certainty: Certainty::Mixed,
    }
}

fn pack() -> Owned {
    let ways = |ways: Vec<Alternative>| Standard::Known { alternatives: ways };
    Owned {
        laws: vec!["06/2022/QH15".into()],
        awards: vec![award("a", 3), award("b", 2), award("c", 1)],
        standards: BTreeMap::from([
            ("a".into(), ways(vec![way(vec![rated(Rating::Good)], "Điều 21")])),
            ("b".into(), ways(vec![way(vec![asked("x")], "Điều 22"), way(vec![asked("y")], "Điều 22")])),
            ("c".into(), Standard::Unknown { why: "không có trong Luật".into() }),
        ]),
        quotas: vec![Quota {
            award: "a".into(),
            of: QuotaBase::HoldersOf { award: "b".into() },
            max_pct: 20,
            strict: false,
            legal_basis: "Điều 7".into(),
            certainty: Certainty::Page,
        }],
        rules: EraRules {
            freeze: Some(Freeze {
                pending: vec![ProceedingKind::Investigation],
                legal_basis: "Điều 4".into(),
                certainty: Certainty::Page,
            }),
            minimum_gap: vec![gap("a", 5), gap("b", 5)],
            ..EraRules::default()
        },
        prizes: PrizeRules {
            rounding: figure(Rounding { mode: RoundingMode::Up, unit: 10_000 }),
            coefficients: vec![
                CoefficientRule {
                    award_id: "a".into(),
                    recipient: NomineeKind::Person,
                    coefficient: coefficient("3"),
                },
                CoefficientRule {
                    award_id: "b".into(),
                    recipient: NomineeKind::Person,
                    coefficient: coefficient("1.5"),
                },
            ],
            multipliers: vec![MultiplierRule {
                recipient: NomineeKind::Collective,
                award_kind: AwardKind::CommendationForm,
                times: coefficient("2"),
            }],
            without_coefficient: BTreeMap::new(),
            titles_same_period: figure(SamePeriodTitles::HighestOnly),
            titles_other_periods_paid: figure(true),
            title_and_form_paid: figure(true),
            forms_other_achievements_paid: figure(true),
            funds: vec![FundRule { authority: AuthorityLevel::Province, fund: figure(Fund::Province) }],
        },
        deadlines: vec![deadline("appraisal", 20), deadline("recovery", 15)],
        papers: DossierRules {
            components: ["report", "minutes"].map(paper).to_vec(),
            rules: vec![paper_rule(&["a", "b"], &["report"]), paper_rule(&["a"], &["minutes"])],
        },
    }
}

/// The changes from [`pack`] after an edit, as their kinds with the award they are about.
fn told(edit: impl FnOnce(&mut Owned)) -> Vec<PackChange> {
    let (old, mut new) = (pack(), pack());
    edit(&mut new);
    compare_packs(old.content(), new.content())
}

#[test]
fn a_pack_compared_with_itself_tells_nothing() {
    assert_eq!(told(|_| {}), []);
}

#[test]
fn each_thing_that_changes_is_told_once() {
    type Edit = fn(&mut Owned);
    type Is = fn(&PackChange) -> bool;
    let cases: [(&str, Edit, Is); 23] = [
        (
            "a law more",
            |pack| pack.laws.push("06/2026/QH16".into()),
            |change| matches!(change, PackChange::Sources { added, removed } if added == &["06/2026/QH16"] && removed.is_empty()),
        ),
        (
            "a new award",
            |pack| pack.awards.push(award("d", 0)),
            |change| matches!(change, PackChange::AwardAdded { award, .. } if award == "d"),
        ),
        (
            "a name",
            |pack| pack.awards[0].name = "Tên mới".into(),
            |change| matches!(change, PackChange::AwardDetail { change: AwardDetail::Name { new, .. }, .. } if new == "Tên mới"),
        ),
        (
            "one recipient for another",
            |pack| pack.awards[0].recipients = vec![NomineeKind::Collective],
            |change| {
                matches!(change, PackChange::AwardDetail { change: AwardDetail::Recipients { added, removed }, .. }
                if added == &[NomineeKind::Collective] && removed == &[NomineeKind::Person])
            },
        ),
        (
            "authority",
            |pack| pack.awards[0].authority = AuthorityLevel::Commune,
            |change| matches!(change, PackChange::AwardDetail { change: AwardDetail::Authority { .. }, .. }),
        ),
        (
            "rank",
            |pack| pack.awards[2].rank = 9,
            |change| {
                matches!(change, PackChange::AwardDetail { change: AwardDetail::Rank { old: 1, new: 9 }, .. })
            },
        ),
        (
            "threshold",
            |pack| pack.awards[1].rule.threshold = Some(Threshold::percent(80)),
            |change| matches!(change, PackChange::Vote { award, new, .. } if award == "b" && new.threshold == Some(Threshold::percent(80))),
        ),
        (
            "the only way",
            |pack| {
                pack.standards.insert(
                    "a".into(),
                    Standard::Known { alternatives: vec![way(vec![rated(Rating::Excellent)], "Điều 21")] },
                );
            },
            |change| matches!(change, PackChange::Alternative { old: Some(_), new: Some(new), .. } if new.all == [rated(Rating::Excellent)]),
        ),
        (
            "a way less",
            |pack| {
                pack.standards.insert(
                    "b".into(),
                    Standard::Known { alternatives: vec![way(vec![asked("y")], "Điều 22")] },
                );
            },
            |change| matches!(change, PackChange::Alternative { old: Some(old), new: None, .. } if old.all == [asked("x")]),
        ),
        (
            "the source of a way among others",
            |pack| {
                pack.standards.insert(
                    "b".into(),
                    Standard::Known {
                        alternatives: vec![
                            way(vec![asked("y")], "Điều 22"),
                            way(vec![asked("x")], "Điều 23"),
                        ],
                    },
                );
            },
            |change| matches!(change, PackChange::Alternative { old: Some(old), new: Some(new), .. } if old.all == new.all && new.legal_basis == "Điều 23"),
        ),
        (
            "why none is known",
            |pack| {
                pack.standards.insert("c".into(), Standard::Unknown { why: "chưa đọc".into() });
            },
            |change| matches!(change, PackChange::StandardUnknown { new: Some(new), .. } if new == "chưa đọc"),
        ),
        (
            "a share",
            |pack| pack.quotas[0].max_pct = 25,
            |change| matches!(change, PackChange::Quota { old: Some(old), new: Some(new), .. } if (old.max_pct, new.max_pct) == (20, 25)),
        ),
        (
            "no share any more",
            |pack| pack.quotas.clear(),
            |change| matches!(change, PackChange::Quota { old: Some(_), new: None, .. }),
        ),
        (
            "a coefficient",
            |pack| pack.prizes.coefficients[0].coefficient = coefficient("3.5"),
            |change| matches!(change, PackChange::Coefficient { award, recipient: NomineeKind::Person, .. } if award == "a"),
        ),
        (
            "a multiplier",
            |pack| pack.prizes.multipliers[0].times = coefficient("1.5"),
            |change| {
                matches!(
                    change,
                    PackChange::Multiplier {
                        recipient: NomineeKind::Collective,
                        old: Some(_),
                        new: Some(_),
                        ..
                    }
                )
            },
        ),
        (
            "a fund",
            |pack| pack.prizes.funds[0].fund = figure(Fund::OwnUnit),
            |change| matches!(change, PackChange::Fund { .. }),
        ),
        (
            "rounding",
            |pack| pack.prizes.rounding.value.unit = 1_000,
            |change| matches!(change, PackChange::Rounding { .. }),
        ),
        (
            "a rule of money",
            |pack| pack.prizes.title_and_form_paid = figure(false),
            |change| matches!(change, PackChange::MoneyRule { rule: MoneyRule::TitleAndFormPaid, .. }),
        ),
        (
            "a deadline",
            |pack| pack.deadlines[0].term = Term::WorkingDaysAfter { days: 25 },
            |change| matches!(change, PackChange::Deadline { old: Some(_), new: Some(new), .. } if new.id == "appraisal"),
        ),
        (
            "a paper more",
            |pack| pack.papers.rules[1].awards.push("b".into()),
            |change| {
                matches!(change, PackChange::Papers { award, added, removed, rewritten: true, .. }
                if award == "b" && *added == ["Giấy minutes"] && removed.is_empty())
            },
        ),
        (
            "a paper asked of fewer",
            |pack| pack.papers.rules[1].enterprise = Some(true),
            |change| {
                matches!(change, PackChange::Papers { award, added, removed, rewritten: true, .. }
                if award == "a" && added.is_empty() && removed.is_empty())
            },
        ),
        (
            "a rule gone",
            |pack| pack.rules.freeze = None,
            |change| matches!(change, PackChange::Rule { old: Some(EraRule::Freeze(_)), new: None }),
        ),
        (
            "a gap",
            |pack| pack.rules.minimum_gap[1].years = 3,
            |change| {
                matches!(change, PackChange::Rule { old: Some(EraRule::MinimumGap(old)), new: Some(EraRule::MinimumGap(new)) }
                if (old.years, new.years) == (5, 3))
            },
        ),
    ];
    for (what, edit, is) in cases {
        let found = told(edit);
        assert!(found.len() == 1 && is(&found[0]), "{what}: {found:?}");
    }
}

#[test]
fn an_award_that_is_gone_is_told_and_nothing_more_of_it() {
    let found = told(|pack| {
        pack.awards.remove(2);
    });
    assert_eq!(found, [PackChange::AwardRemoved { award: "c".into(), name: "Danh hiệu c".into() }]);
}

#[test]
fn more_years_in_a_row_are_told_as_the_old_and_the_new_way() {
    let years = |count| {
        let asked = ConsecutiveAward { award: "b".into(), count, apart_years: 1, may_end_years_before: 0 };
        Standard::Known { alternatives: vec![way(vec![Condition::ConsecutiveAward(asked)], "Điều 21")] }
    };
    let (mut old, mut new) = (pack(), pack());
    old.standards.insert("a".into(), years(2));
    new.standards.insert("a".into(), years(3));
    let found = compare_packs(old.content(), new.content());
    assert!(
        matches!(found.as_slice(), [PackChange::Alternative { old: Some(_), new: Some(_), .. }]),
        "{found:?}"
    );
}

fn shuffled() -> impl Strategy<Value = Owned> {
    let parts = pack();
    (
        Just(parts.awards).prop_shuffle(),
        Just(parts.deadlines).prop_shuffle(),
        Just(parts.prizes.coefficients).prop_shuffle(),
        Just(parts.rules.minimum_gap).prop_shuffle(),
        any::<bool>(),
    )
        .prop_map(|(awards, deadlines, coefficients, gaps, turned)| {
            let mut pack = pack();
            pack.awards = awards;
            pack.deadlines = deadlines;
            pack.prizes.coefficients = coefficients;
            pack.rules.minimum_gap = gaps;
            if turned && let Some(Standard::Known { alternatives }) = pack.standards.get_mut("b") {
                alternatives.reverse();
            }
            pack
        })
}

proptest! {
    #[test]
    fn the_order_of_a_file_is_no_change(one in shuffled(), other in shuffled()) {
        prop_assert_eq!(compare_packs(one.content(), other.content()), vec![]);
        prop_assert_eq!(compare_packs(one.content(), one.content()), vec![]);
    }

    #[test]
    fn what_is_told_one_way_is_told_the_other_way_too(share in 1u32..=100, days in 1u32..=120, keep: bool) {
        let (old, mut new) = (pack(), pack());
        new.quotas[0].max_pct = share;
        new.deadlines[0].term = Term::WorkingDaysAfter { days };
        if !keep {
            new.awards.remove(0);
        }
        let there = compare_packs(old.content(), new.content()).len();
        let back = compare_packs(new.content(), old.content()).len();
        prop_assert_eq!(there, back);
    }
}
