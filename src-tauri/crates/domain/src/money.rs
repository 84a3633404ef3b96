//! Prize money (tiền thưởng): a coefficient times the base salary in force on the decision's date, or an amount the
//! decision fixes itself; which of several awards of one nominee are paid; what each unit and fund pays in all.
//!
//! [`prize_of`] computes one line, [`pay`] decides between the lines of one nominee and adds them up. Every figure
//! comes with its article and how sure we are of it, so that a sum explains itself.
//! Exact throughout: coefficients in thousandths, amounts in millionths of a đồng until they are rounded once, at
//! the end. Multipliers work on the coefficient, so they come before rounding.
//!
//! Not here: the figures themselves (regulation packs), words and grouped digits ([`crate::amounts`]).

mod coefficient;
mod payment;
mod prize;
mod rounding;
mod rules;
mod salary;

pub use coefficient::{Coefficient, NotACoefficient};
pub use payment::{
    AppliedRule, FundTotal, PaymentLine, Payments, PrizeClaim, PrizeCode, PrizePeriod, UnitTotal, pay,
};
pub use prize::{Computation, FixedAmount, MAX_FIXED_AMOUNT, NoPrize, PrizeSum, RoundingBy, prize_of};
pub use rounding::{ExactAmount, NotAnExactAmount, Rounding, RoundingMode};
pub use rules::{
    CoefficientRule, Figure, Fund, FundRule, MultiplierRule, PrizeRules, SamePeriodTitles, least_certain,
};
pub use salary::{BaseSalaries, BaseSalary, SalaryProblem};

#[cfg(test)]
mod tests;
