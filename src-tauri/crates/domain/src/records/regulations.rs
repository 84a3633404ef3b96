//! What an office keeps of the law: packs it loaded, figures it confirmed, quotas of its own statute.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::Certainty;
use crate::ids::LocalQuotaId;
use crate::quota::{Quota, QuotaBase};

/// A quota of the office's own statute, as it is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LocalQuotaFields {
    /// Id of the award it limits.
    pub award_id: String,
    pub of: QuotaBase,
    /// 1 to 100.
    pub max_pct: u32,
    /// The share itself is already too much.
    pub strict: bool,
    /// The document that sets it ("Quyết định 12/2026/QĐ-UBND, Điều 7").
    pub document: String,
    /// First day it holds; until the next one for the same award and base begins.
    #[ts(type = "string")]
    pub valid_from: NaiveDate,
}

/// A quota of the office's own statute, as kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LocalQuota {
    pub id: LocalQuotaId,
    #[serde(flatten)]
    pub fields: LocalQuotaFields,
    pub set_by: String,
    #[ts(type = "string")]
    pub set_at: NaiveDateTime,
}

impl LocalQuota {
    /// As the rules take it: the office stands for it with its document.
    pub fn quota(&self) -> Quota {
        Quota {
            award: self.fields.award_id.clone(),
            of: self.fields.of.clone(),
            max_pct: self.fields.max_pct,
            strict: self.fields.strict,
            legal_basis: self.fields.document.clone(),
            certainty: Certainty::Confirmed,
        }
    }
}

/// That the office stands for a figure of law, with the document it compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureConfirmation {
    /// The document it was compared with ("Nghị định 152/2025/NĐ-CP, khoản 5 Điều 33").
    pub document: String,
    pub note: Option<String>,
    pub confirmed_by: String,
    #[ts(type = "string")]
    pub confirmed_at: NaiveDateTime,
}

/// Who loaded a pack from which file, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackLoad {
    pub file_name: String,
    /// Of the file's bytes.
    pub sha256: String,
    pub loaded_by: String,
    #[ts(type = "string")]
    pub loaded_at: NaiveDateTime,
}
