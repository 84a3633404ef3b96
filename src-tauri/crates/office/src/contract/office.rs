//! Requests about the office, its health, its journal and search.

use domain::records::PageRequest;
use domain::records::office::{Hit, OfficeProfile};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::request;

request! {
    /// Reads the office profile; null in a new file.
    ReadOffice {}
    /// Creates the office in a new file.
    CreateOffice { profile: OfficeProfile }
    /// Replaces the office profile.
    UpdateOffice { profile: OfficeProfile }
    /// Fills a new file with the sample office, up to a point on the road.
    LoadSample { up_to: SamplePoint }
    /// Searches everything by folded words.
    FindAnything { query: String }
    /// Runs the laws of the data and SQLite's integrity check.
    CheckStore {}
    /// The journal, newest first.
    ListJournal {
        /// Only this command, if given.
        verb: Option<String>,
        /// Folded words in subject or actor.
        query: Option<String>,
        page: PageRequest
    }
    /// What needs the secretary today.
    ReadDashboard {}
    /// Writes a finished list as an Excel file, as filtered on screen.
    ExportJournal { verb: Option<String>, query: Option<String> }
}

/// How far the sample office has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SamplePoint {
    /// Office, units, movements, council: ready for the first list.
    Ready,
    /// Lists of several units received, some appraised, a session called with its agenda.
    Session,
    /// The session held, minutes signed.
    Signed,
}

/// Search answer.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    pub hits: Vec<Hit>,
}

/// The dashboard: only what is known, nothing estimated.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dashboard {
    /// Counts by stage over all movements.
    pub stages: Vec<domain::records::nominations::StageCount>,
    /// Drafts waiting for repair or acceptance.
    pub open_drafts: Vec<domain::records::imports::DraftRow>,
    /// Sessions that are not signed, soonest first.
    pub sessions: Vec<domain::records::sessions::SessionRow>,
    /// Movements with a phase open today or without an end, with what was received.
    pub movements: Vec<domain::records::movements::MovementRow>,
    /// Awards in use whose rule the office has not confirmed.
    pub unconfirmed_awards: Vec<String>,
    pub units: u32,
    /// Blocs' member units and others that have sent nothing in any open movement.
    pub units_without_submission: u32,
}

/// A finished file.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedFile {
    /// Proposed name, safe on Windows.
    pub file_name: String,
    /// Content, base64.
    pub base64: String,
    /// Lines written, headings not counted.
    pub lines: u32,
}

/// A file handed in: its content, or a path the program may read (command line only).
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FileInput {
    /// Name with ending, shown and kept.
    pub name: String,
    pub base64: Option<String>,
    pub path: Option<String>,
}
