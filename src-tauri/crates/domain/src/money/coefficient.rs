//! A prize coefficient, exact to the thousandth.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A coefficient or multiplier (hệ số), more than nothing and below 1.000, in whole thousandths. In JSON and in packs
/// decimal text, `"0.15"`, `"12.5"`: a number there would be a float.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Coefficient {
    thousandths: u32,
}

/// Why a text is no [`Coefficient`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a coefficient is a decimal number above 0 and below 1000 with at most three decimals, like 0.15")]
pub struct NotACoefficient;

impl Coefficient {
    /// Exactly once the base.
    pub const ONE: Coefficient = Coefficient { thousandths: 1_000 };

    const END: u32 = 1_000_000;

    /// From thousandths, 1 to 999.999.
    pub fn from_thousandths(thousandths: u32) -> Option<Coefficient> {
        (1..Self::END).contains(&thousandths).then_some(Coefficient { thousandths })
    }

    /// The value in thousandths.
    pub fn thousandths(self) -> u32 {
        self.thousandths
    }
}

impl FromStr for Coefficient {
    type Err = NotACoefficient;

    /// Reads `1.5`, `1,5`, `12`, `0,15`. No sign, no blanks, at most three decimals.
    fn from_str(text: &str) -> Result<Coefficient, NotACoefficient> {
        let (whole, decimals) = match text.split_once(['.', ',']) {
            Some((_, "")) => return Err(NotACoefficient),
            Some(parts) => parts,
            None => (text, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty()
            || whole.len() > 3
            || decimals.len() > 3
            || !all_digits(whole)
            || !all_digits(decimals)
        {
            return Err(NotACoefficient);
        }
        let thousandths = format!("{whole}{decimals:0<3}").parse().map_err(|_| NotACoefficient)?;
        Coefficient::from_thousandths(thousandths).ok_or(NotACoefficient)
    }
}

impl fmt::Display for Coefficient {
    /// `1.5`: no zeros at the end, no point before nothing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.thousandths / 1_000, self.thousandths % 1_000);
        if rest == 0 {
            return write!(f, "{whole}");
        }
        write!(f, "{whole}.{}", format!("{rest:03}").trim_end_matches('0'))
    }
}

impl TryFrom<String> for Coefficient {
    type Error = NotACoefficient;

    fn try_from(text: String) -> Result<Coefficient, NotACoefficient> {
        text.parse()
    }
}

impl From<Coefficient> for String {
    fn from(coefficient: Coefficient) -> String {
        coefficient.to_string()
    }
}
