//! Units as listed and edited.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::UnitId;
use crate::unit::UnitKind;

/// What the office writes down about a unit (U2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitFields {
    /// Short code of the office's own, unique; may be absent.
    pub code: Option<String>,
    pub name: String,
    pub parent: Option<UnitId>,
    pub kind: UnitKind,
    /// Lĩnh vực hoạt động, in words.
    pub field_of_activity: Option<String>,
    /// True for state bodies, false for enterprises and others outside the state.
    pub is_state: bool,
    /// Khối, cụm thi đua the unit belongs to, by name.
    pub bloc: Option<String>,
    /// Leads its bloc (trưởng khối).
    pub is_bloc_leader: bool,
    #[ts(type = "string | null")]
    pub valid_from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub valid_to: Option<NaiveDate>,
}

/// A unit in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitRow {
    pub id: UnitId,
    #[serde(flatten)]
    pub fields: UnitFields,
    pub parent_name: Option<String>,
    /// 0 for a root.
    pub depth: u32,
    /// Direct children.
    pub children: u32,
    pub nominations: u32,
}

/// A unit as a pick list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitChoice {
    pub id: UnitId,
    pub name: String,
    pub parent_name: Option<String>,
}
