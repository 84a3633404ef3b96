//! An amount before rounding, and how it is rounded.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Coefficient;
use crate::profile::MoneyRounding;

/// An amount before rounding, in whole millionths of a đồng: the product of two coefficients in thousandths and a
/// whole base salary has no smaller part. In JSON decimal text in đồng, `"447000"`, `"335250.5"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct ExactAmount {
    millionths: i128,
}

/// Why a text is no [`ExactAmount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an exact amount is decimal text in đồng with at most six decimals")]
pub struct NotAnExactAmount;

const MILLION: i128 = 1_000_000;

impl ExactAmount {
    /// Base salary in đồng, times the coefficient, times the multiplier.
    pub fn product(base_salary: i64, coefficient: Coefficient, multiplier: Coefficient) -> ExactAmount {
        let factor = i128::from(coefficient.thousandths()) * i128::from(multiplier.thousandths());
        ExactAmount { millionths: i128::from(base_salary) * factor }
    }

    /// A whole number of đồng.
    pub fn whole(amount: i64) -> ExactAmount {
        ExactAmount { millionths: i128::from(amount) * MILLION }
    }

    /// The amount in millionths of a đồng.
    pub fn millionths(self) -> i128 {
        self.millionths
    }
}

impl fmt::Display for ExactAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.millionths < 0 { "-" } else { "" };
        let size = self.millionths.unsigned_abs();
        let (whole, rest) = (size / MILLION.unsigned_abs(), size % MILLION.unsigned_abs());
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        write!(f, "{sign}{whole}.{}", format!("{rest:06}").trim_end_matches('0'))
    }
}

impl TryFrom<String> for ExactAmount {
    type Error = NotAnExactAmount;

    fn try_from(text: String) -> Result<ExactAmount, NotAnExactAmount> {
        let (sign, size) = text.strip_prefix('-').map_or((1, text.as_str()), |size| (-1, size));
        let (whole, decimals) = size.split_once('.').unwrap_or((size, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty()
            || whole.len() > 18
            || decimals.len() > 6
            || !all_digits(whole)
            || !all_digits(decimals)
        {
            return Err(NotAnExactAmount);
        }
        let digits: i128 = format!("{whole}{decimals:0<6}").parse().map_err(|_| NotAnExactAmount)?;
        Ok(ExactAmount { millionths: sign * digits })
    }
}

impl From<ExactAmount> for String {
    fn from(amount: ExactAmount) -> String {
        amount.to_string()
    }
}

/// Which way an amount goes to a multiple of the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoundingMode {
    /// Never less than was computed.
    Up,
    /// To the nearer multiple, up from the middle.
    Nearest,
    /// Never more than was computed.
    Down,
}

/// How a prize is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rounding {
    pub mode: RoundingMode,
    /// Amounts are multiples of this many đồng; at least 1, at most 1.000.000.
    pub unit: u32,
}

impl Rounding {
    /// The unit lies in its limits.
    pub fn is_sound(self) -> bool {
        (1..=1_000_000).contains(&self.unit)
    }

    /// The amount in whole đồng, a multiple of the unit. `None` when it does not fit or the unit is 0.
    pub fn apply(self, exact: ExactAmount) -> Option<i64> {
        let step = i128::from(self.unit) * MILLION;
        let amount = exact.millionths();
        let raised = match self.mode {
            RoundingMode::Up => amount.checked_add(step - 1)?,
            RoundingMode::Nearest => amount.checked_add(step / 2)?,
            RoundingMode::Down => amount,
        };
        let multiples = raised.checked_div_euclid(step)?;
        i64::try_from(multiples * i128::from(self.unit)).ok()
    }
}

impl From<MoneyRounding> for Rounding {
    /// "As computed" still pays whole đồng: a part of a đồng is made whole upwards.
    fn from(choice: MoneyRounding) -> Rounding {
        match choice {
            MoneyRounding::UpTo10000 => Rounding { mode: RoundingMode::Up, unit: 10_000 },
            MoneyRounding::Nearest1000 => Rounding { mode: RoundingMode::Nearest, unit: 1_000 },
            MoneyRounding::Exact => Rounding { mode: RoundingMode::Up, unit: 1 },
        }
    }
}
