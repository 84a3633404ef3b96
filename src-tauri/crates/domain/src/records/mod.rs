//! The shapes of things as they are kept and shown: the store fills them, the wire carries them, screens list them.
//!
//! One shape serves all three on purpose: a field is named once. No behaviour lives here.
//! Dates are ISO text on the wire; `*_on` is a civil date, `*_at` a civil date and time of the office's clock.

pub mod appraisals;
pub mod council;
pub mod dossiers;
pub mod history;
pub mod imports;
pub mod minutes;
pub mod movements;
pub mod next;
pub mod nominations;
pub mod office;
pub mod quotas;
pub mod regulations;
pub mod sessions;
pub mod units;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A page of a longer list: `total` rows exist, `rows` are those asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Page<T: TS> {
    pub total: u32,
    pub rows: Vec<T>,
}

/// Which page of a list is asked for. At most 500 rows come back whatever `limit` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PageRequest {
    pub offset: u32,
    pub limit: u32,
}

impl Default for PageRequest {
    fn default() -> Self {
        PageRequest { offset: 0, limit: 200 }
    }
}
