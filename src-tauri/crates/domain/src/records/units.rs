//! Units as listed and edited.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{UnitChangeId, UnitId};
use crate::unit::{UnitChangeKind, UnitKind};

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

/// A change of a unit, by a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitChange {
    pub id: UnitChangeId,
    pub kind: UnitChangeKind,
    pub unit: UnitId,
    /// Its name until then.
    pub old_name: String,
    /// The first day it held.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// The decision ("45/QĐ-UBND").
    pub document: String,
    /// The units that go on; empty after a rename or where none does.
    pub into: Vec<UnitChoice>,
}

/// A unit opened, with its past and what goes along when it changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitDetail {
    #[serde(flatten)]
    pub row: UnitRow,
    /// What happened to it, newest first.
    pub changes: Vec<UnitChange>,
    /// Merges and splits it came from, newest first; those of its predecessors as well.
    pub came_from: Vec<UnitChange>,
    /// People and households that belong to it now.
    pub people: u32,
}
