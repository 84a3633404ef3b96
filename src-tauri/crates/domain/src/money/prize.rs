//! The prize of one line, with everything it rests on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    BaseSalaries, BaseSalary, Coefficient, ExactAmount, Figure, PrizeRules, Rounding, least_certain,
};
use crate::award::{Award, Certainty};
use crate::nominee::NomineeKind;

/// The largest amount a decision may fix, in đồng: above it somebody slipped.
pub const MAX_FIXED_AMOUNT: i64 = 100_000_000_000;

/// An amount the decision itself fixes instead of a coefficient: a province in 2021 paid 5.000.000 đ to collectives
/// and 2.000.000 đ to people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FixedAmount {
    /// Đồng, 0 to [`MAX_FIXED_AMOUNT`]; 0 pays nothing on purpose.
    #[ts(type = "number")]
    pub amount: i64,
    /// The document that fixes it.
    pub legal_basis: Option<String>,
}

/// Whose choice the rounding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoundingBy {
    /// The regulations'.
    Regulations,
    /// The office's own, different from that of the regulations.
    Office,
}

/// How a prize was computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Computation {
    pub coefficient: Figure<Coefficient>,
    /// Applied to the coefficient before rounding; absent where the recipient has a coefficient of its own.
    pub multiplier: Option<Figure<Coefficient>>,
    pub base_salary: BaseSalary,
    /// Base salary times coefficient times multiplier, in đồng.
    pub before_rounding: ExactAmount,
    /// The rule used. Its source is that of the regulations also where the office chose otherwise.
    pub rounding: Figure<Rounding>,
    pub rounding_by: RoundingBy,
    /// Đồng.
    #[ts(type = "number")]
    pub amount: i64,
    /// Of the least sure figure.
    pub certainty: Certainty,
}

/// Why no prize can be computed; the decision may still fix one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "reason", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum NoPrize {
    /// The regulations of the decision's day do not have the award.
    AwardNotInRegulations,
    /// The award cannot go to this kind of nominee.
    NotForThisKind,
    /// The regulations name no coefficient; the source says why as far as it does.
    NoCoefficient { legal_basis: Option<String>, certainty: Certainty },
    /// No base salary is known for the decision's day.
    NoBaseSalary,
    /// The figures do not give an amount in đồng.
    NotAnAmount,
}

/// What a line is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum PrizeSum {
    /// Coefficient times base salary.
    Coefficient(Box<Computation>),
    /// The decision says it.
    Decision(FixedAmount),
    /// Nobody has said it: the office must.
    Unknown(NoPrize),
}

impl PrizeSum {
    /// Đồng, when known.
    pub fn amount(&self) -> Option<i64> {
        match self {
            PrizeSum::Coefficient(computed) => Some(computed.amount),
            PrizeSum::Decision(fixed) => Some(fixed.amount),
            PrizeSum::Unknown(_) => None,
        }
    }

    /// How sure the amount is. What the decision fixes is sure.
    pub fn certainty(&self) -> Certainty {
        match self {
            PrizeSum::Coefficient(computed) => computed.certainty,
            PrizeSum::Decision(_) => Certainty::Confirmed,
            PrizeSum::Unknown(_) => Certainty::Unknown,
        }
    }
}

/// The prize of an award to one nominee by a decision of that day (NĐ 152/2025/NĐ-CP, khoản 1 and 2 Điều 49: the base
/// salary in force when the decision is issued; rounded up to tens of thousands). `rules` are those of the award's
/// pack; `office` is the office's own rounding, which wins where it differs.
pub fn prize_of(
    rules: &PrizeRules,
    award: &Award,
    recipient: NomineeKind,
    salaries: &BaseSalaries,
    decision_on: NaiveDate,
    office: Option<Rounding>,
) -> PrizeSum {
    computed(rules, award, recipient, salaries, decision_on, office)
        .map_or_else(PrizeSum::Unknown, |computation| PrizeSum::Coefficient(Box::new(computation)))
}

fn computed(
    rules: &PrizeRules,
    award: &Award,
    recipient: NomineeKind,
    salaries: &BaseSalaries,
    decision_on: NaiveDate,
    office: Option<Rounding>,
) -> Result<Computation, NoPrize> {
    if !award.recipients.contains(&recipient) {
        return Err(NoPrize::NotForThisKind);
    }
    let (coefficient, multiplier) = factors(rules, award, recipient)?;
    let base_salary = salaries.on(decision_on).ok_or(NoPrize::NoBaseSalary)?;
    let (rounding, rounding_by) = match office {
        Some(own) if own != rules.rounding.value => {
            (Figure { value: own, ..rules.rounding.clone() }, RoundingBy::Office)
        }
        Some(_) | None => (rules.rounding.clone(), RoundingBy::Regulations),
    };
    let times = multiplier.map_or(Coefficient::ONE, |multiplier| multiplier.value);
    let before_rounding = ExactAmount::product(base_salary.amount, coefficient.value, times);
    let amount = rounding.value.apply(before_rounding).ok_or(NoPrize::NotAnAmount)?;
    // The office's own rounding rests on the office, not on the article it departs from.
    let rounding_certainty = match rounding_by {
        RoundingBy::Office => Certainty::Confirmed,
        RoundingBy::Regulations => rounding.certainty,
    };
    let certainty = least_certain(
        [coefficient.certainty, base_salary.certainty, rounding_certainty]
            .into_iter()
            .chain(multiplier.map(|multiplier| multiplier.certainty)),
    );
    Ok(Computation {
        coefficient: coefficient.clone(),
        multiplier: multiplier.cloned(),
        base_salary: base_salary.clone(),
        before_rounding,
        rounding,
        rounding_by,
        amount,
        certainty,
    })
}

/// A coefficient of the recipient's own, with nothing to multiply; else a person's coefficient and the multiplier.
fn factors<'a>(
    rules: &'a PrizeRules,
    award: &Award,
    recipient: NomineeKind,
) -> Result<(&'a Figure<Coefficient>, Option<&'a Figure<Coefficient>>), NoPrize> {
    if let Some(own) = rules.coefficient(&award.id, recipient) {
        return Ok((own, None));
    }
    let of_a_person = rules.coefficient(&award.id, NomineeKind::Person);
    match (of_a_person, rules.multiplier(award.kind, recipient)) {
        (Some(coefficient), Some(times)) => Ok((coefficient, Some(times))),
        (Some(_) | None, _) => {
            let said = rules.without_coefficient.get(&award.id);
            Err(NoPrize::NoCoefficient {
                legal_basis: said.map(|figure| figure.legal_basis.clone()),
                certainty: said.map_or(Certainty::Unknown, |figure| figure.certainty),
            })
        }
    }
}
