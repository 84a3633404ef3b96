//! Requests about units.

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
