//! What comes next for nominees, as listed: one nominee's way to every award, and who has come within reach of which.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::PartialDate;
use crate::ids::{NomineeId, UnitId};
use crate::nominee::NomineeKind;
use crate::standard::{NextStep, YearStep};

/// What leads to every award a nominee can get.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextSteps {
    /// The regulations it was judged by: those of the day of the call.
    pub pack: String,
    pub pack_title: String,
    pub year: i32,
    /// Nearest first.
    pub steps: Vec<NextStep>,
    /// Names of all awards of the regulations, by id.
    pub award_names: BTreeMap<String, String>,
}

/// A nominee within reach of an award.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    pub nominee: NomineeId,
    pub kind: NomineeKind,
    pub name: String,
    #[ts(as = "Option<String>")]
    pub born: Option<PartialDate>,
    pub position: Option<String>,
    pub unit: UnitId,
    pub unit_name: String,
    pub award_id: String,
    pub step: YearStep,
    /// Asked for it in a line that is under way.
    pub is_nominated: bool,
}

/// One page of nominees looked at, and what was found of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestions {
    /// The year asked about; that of the office's clock where none was.
    pub year: i32,
    /// How many nominees there are to look at.
    pub total: u32,
    /// How many of them this page looked at, from its offset on.
    pub looked_at: u32,
    pub pack: String,
    pub pack_title: String,
    /// Of each nominee: nothing lacking before one lacking, then higher awards first.
    pub rows: Vec<Suggestion>,
    /// Names of all awards of the regulations, by id.
    pub award_names: BTreeMap<String, String>,
}
