//! The office, its journal, what search finds, and what its health check says.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::JournalId;
use crate::profile::{MoneyRounding, OfficeLevel, SigningCapacity, ThousandWord, ZeroWord};

/// The office profile (U1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeProfile {
    /// "Hội đồng Thi đua - Khen thưởng tỉnh …".
    pub name: String,
    pub level: OfficeLevel,
    /// Left letterhead, first line: cơ quan chủ quản. May be blank.
    pub governing_agency: String,
    /// Left letterhead, second line: cơ quan ban hành.
    pub issuing_agency: String,
    /// Place printed before dates ("Sóc Trăng").
    pub place: String,
    /// Cơ quan thường trực.
    pub standing_agency: String,
    /// Whoever works at this PC; stands in the journal.
    pub secretary: String,
    pub money_rounding: MoneyRounding,
    pub zero_word: ZeroWord,
    pub thousand_word: ThousandWord,
    /// In the order papers list them.
    pub signers: Vec<Signer>,
    /// True for the sample office: screens say so.
    pub is_sample: bool,
    /// The year from which past awards kept here are complete: within it, what is not kept does not exist. Absent
    /// while nobody has said.
    #[serde(default)]
    pub awards_since: Option<i32>,
    /// The same of initiatives.
    #[serde(default)]
    pub initiatives_since: Option<i32>,
}

/// Somebody who signs papers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Signer {
    pub name: String,
    pub capacity: SigningCapacity,
    /// Line under the capacity: "CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC".
    pub post: String,
}

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalLine {
    pub id: JournalId,
    #[ts(type = "string")]
    pub at: NaiveDateTime,
    pub actor: String,
    /// The command's name.
    pub verb: String,
    /// What it was about, in words that need no look-up ("Sở Y tế, 218/TTr-SYT").
    pub subject: String,
    /// The request and what it changed, as JSON text; file contents are replaced by their fingerprint.
    pub detail: String,
    /// SHA-256 of the previous line's hash and this line, hexadecimal.
    pub hash: String,
}

/// What a search hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    Nomination,
    Nominee,
    Unit,
    Movement,
    Document,
    Session,
    Submission,
}

/// One search hit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    pub kind: HitKind,
    #[ts(type = "number")]
    pub id: i64,
    pub title: String,
    pub detail: String,
}

/// One law of the data or integrity check and how many rows break it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LawCheck {
    /// Name of the law ("every_closed_item_has_one_result").
    pub law: String,
    pub broken: u32,
    /// The first few offending rows, as JSON text.
    pub examples: Vec<String>,
}

/// Health of the store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreHealth {
    pub healthy: bool,
    pub laws: Vec<LawCheck>,
    pub schema_version: u32,
    #[ts(type = "number")]
    pub bytes: i64,
    pub journal_lines: u32,
    /// Hash of the journal's last line, absent when it is empty.
    pub journal_head: Option<String>,
}
