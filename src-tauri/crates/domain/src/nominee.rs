//! Who can be nominated.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::PartialDate;
use crate::records::nominations::NomineeFields;
use crate::text::same_name;

/// Kind of nominee (đối tượng).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NomineeKind {
    /// Tập thể, including enterprises.
    Collective,
    /// Cá nhân.
    Person,
    /// Hộ gia đình.
    Household,
}

/// Sex as written in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    Male,
    Female,
}

/// Recipient class of a person, as the statutory statistics count them (TT 02/2023/TT-BNV, form 0603.N).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecipientClass {
    /// Lãnh đạo cấp tỉnh.
    ProvinceLeader,
    /// Lãnh đạo cấp sở và tương đương.
    DepartmentLeader,
    /// Doanh nhân.
    BusinessPerson,
    /// Phó phòng trở lên.
    DivisionLeader,
    /// Trực tiếp lao động, công tác.
    DirectWorker,
}

/// How sure a line of a list is about somebody who is already kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    /// Taken as the same without asking.
    Same,
    /// Perhaps the same; a person must say.
    Perhaps,
    /// Not the same unless a person says so.
    Different,
}

/// Whether the nominee a list names is one that is kept.
///
/// Collectives and households: the same name in the same unit. People: the same name in the same unit unless the
/// birth dates contradict each other; the same name and birth in another unit is perhaps the same person, who moved.
/// Two people of one name whose births are not known in different units are taken as two people.
pub fn compare(known: &NomineeFields, typed: &NomineeFields) -> Sameness {
    match compare_namesakes(known, typed) {
        Sameness::Same | Sameness::Perhaps if !same_name(&known.name, &typed.name) => Sameness::Different,
        sameness @ (Sameness::Same | Sameness::Perhaps | Sameness::Different) => sameness,
    }
}

/// [`compare`] of two that are known to have one name ([`crate::text::name_key`]).
pub fn compare_namesakes(known: &NomineeFields, typed: &NomineeFields) -> Sameness {
    if known.kind != typed.kind {
        return Sameness::Different;
    }
    let same_unit = known.unit == typed.unit;
    match known.kind {
        NomineeKind::Collective | NomineeKind::Household if same_unit => Sameness::Same,
        NomineeKind::Collective | NomineeKind::Household => Sameness::Different,
        NomineeKind::Person => match (known.born, typed.born) {
            (Some(a), Some(b)) if !compatible(a, b) => Sameness::Different,
            (Some(_), Some(_)) if !same_unit => Sameness::Perhaps,
            (Some(_) | None, _) if same_unit => Sameness::Same,
            (Some(_) | None, _) => Sameness::Different,
        },
    }
}

/// Whether two dates of different precision can be the same day: 1980 and 05/3/1980 can.
pub fn compatible(a: PartialDate, b: PartialDate) -> bool {
    a.first_day() <= b.last_day() && b.first_day() <= a.last_day()
}

/// The date that says more; the second where both say as much.
pub fn more_precise(a: Option<PartialDate>, b: Option<PartialDate>) -> Option<PartialDate> {
    match (a, b) {
        (Some(a), Some(b)) if days(a) < days(b) => Some(a),
        (a, b) => b.or(a),
    }
}

/// How many days a date can stand for.
fn days(date: PartialDate) -> i64 {
    (date.last_day() - date.first_day()).num_days()
}

#[cfg(test)]
mod tests;
