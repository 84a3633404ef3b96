//! Minutes of a session (S8): narrative parts are typed, numbers come only from the record.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::SessionId;

/// A part of the minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MinutesPart {
    /// Stable id: "opening", "attendance", "agenda", "discussion", "votes", "conclusion", "closing".
    pub id: String,
    pub heading: String,
    /// Paragraphs computed from the record; never edited.
    pub from_record: Vec<String>,
    /// Text the secretary writes; blank until written.
    pub narrative: String,
    /// Whether the secretary writes in this part at all.
    pub is_editable: bool,
    /// Ready phrases offered for the narrative.
    pub phrases: Vec<String>,
}

/// The minutes of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Minutes {
    pub session: SessionId,
    /// "01/BB-HĐTĐKT"; may be blank until given.
    pub doc_number: Option<String>,
    pub parts: Vec<MinutesPart>,
    #[ts(type = "string")]
    pub drafted_at: NaiveDateTime,
    /// The record changed after the draft: draft again before signing.
    pub is_out_of_date: bool,
    pub signed: Option<Signing>,
}

/// Who signed and when. Signing locks the session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Signing {
    #[ts(type = "string")]
    pub signed_on: NaiveDate,
    pub chair_name: String,
    pub secretary_name: String,
    /// SHA-256 over the signed text and the frozen results, hexadecimal.
    pub sha256: String,
}
