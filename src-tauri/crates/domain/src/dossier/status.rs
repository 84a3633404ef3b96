//! How one paper of a dossier stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person says of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperMark {
    /// It came on paper (bản giấy).
    OnPaper,
    /// This dossier does not need it; a reason is kept.
    NotNeeded,
}

/// How a paper stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperStatus {
    Missing,
    OnPaper,
    /// A scan is attached, whether or not the paper came too.
    Scanned,
    NotNeeded,
}

/// What is kept about a paper: of the line itself, and of the submission it came with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What was said of the line's own paper.
    pub own_mark: Option<PaperMark>,
    /// What was said of the submission's paper.
    pub shared_mark: Option<PaperMark>,
    /// Scans attached to the line or to its submission.
    pub scans: u32,
}

/// How a paper stands. Who says that a line does not need it is heard first; a scan says more than a mark.
pub fn status_of(standing: Standing) -> PaperStatus {
    match standing {
        Standing { own_mark: Some(PaperMark::NotNeeded), .. } => PaperStatus::NotNeeded,
        Standing { scans: 1.., .. } => PaperStatus::Scanned,
        Standing { own_mark: Some(PaperMark::OnPaper), .. }
        | Standing { shared_mark: Some(PaperMark::OnPaper), .. } => PaperStatus::OnPaper,
        Standing { shared_mark: Some(PaperMark::NotNeeded), .. } => PaperStatus::NotNeeded,
        Standing { own_mark: None, shared_mark: None, scans: 0 } => PaperStatus::Missing,
    }
}

impl PaperStatus {
    /// Whether nothing more is wanted of the unit.
    pub fn is_settled(self) -> bool {
        match self {
            PaperStatus::OnPaper | PaperStatus::Scanned | PaperStatus::NotNeeded => true,
            PaperStatus::Missing => false,
        }
    }
}
