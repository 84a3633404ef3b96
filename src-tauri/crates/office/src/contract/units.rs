//! Requests about units.

use chrono::NaiveDate;
use domain::ids::UnitId;
use domain::records::PageRequest;
use domain::records::units::{UnitChoice, UnitFields};
use domain::unit::UnitKind;
use serde::Serialize;
use ts_rs::TS;

use super::request;

request! {
    /// Units in tree order, or by name when a query is given.
    ListUnits { query: Option<String>, kind: Option<UnitKind>, page: PageRequest }
    /// Units whose name matches, best first, for a pick list. At most 50.
    ChooseUnit { query: String }
    /// One unit.
    ReadUnit { unit: UnitId }
    /// Adds a unit.
    AddUnit { fields: UnitFields }
    /// Replaces what is written about a unit.
    UpdateUnit { unit: UnitId, fields: UnitFields }
    /// Gives a unit another name from a day on, by a decision.
    ChangeUnitName { unit: UnitId, name: String, #[ts(type = "string")] on: NaiveDate, document: String }
    /// Merges units into another one from a day on; `movePeople`: their people and households go along.
    MergeUnits { units: Vec<UnitId>, into: UnitId, #[ts(type = "string")] on: NaiveDate, document: String, move_people: bool }
    /// Splits a unit into others from a day on.
    SplitUnit { unit: UnitId, into: Vec<UnitId>, #[ts(type = "string")] on: NaiveDate, document: String }
    /// Ends a unit from a day on; none goes on.
    DissolveUnit { unit: UnitId, #[ts(type = "string")] on: NaiveDate, document: String }
    /// Removes a unit nothing refers to.
    RemoveUnit { unit: UnitId }
    /// Writes the list of units as filtered.
    ExportUnits { query: Option<String>, kind: Option<UnitKind> }
}

/// Pick list answer.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitChoices {
    pub units: Vec<UnitChoice>,
}

/// A unit was added.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitAdded {
    pub unit: UnitId,
}

/// Units were merged.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitsMerged {
    /// People and households that went along.
    pub people: u32,
}
