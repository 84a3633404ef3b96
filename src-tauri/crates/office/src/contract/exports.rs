//! Requests for finished Excel files: lists as they stand on screen, forms for units to fill in, official lists.
//!
//! A list's request has the fields of the command that fills its screen, so that screen and file agree.
//! The answer is always an [`super::office::ExportedFile`].

use chrono::NaiveDate;
use domain::ids::{CouncilId, DraftId, MovementId, SessionId, UnitId};
use domain::nomination::Stage;
use domain::records::imports::{ImportKind, RowVerdict};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::request;

request! {
    /// Movements as listed.
    ExportMovements { query: Option<String> }
    /// Submissions as filtered.
    ExportSubmissions { movement: Option<MovementId>, unit: Option<UnitId> }
    /// Who has sent what in a movement, and on a second sheet who has sent nothing.
    ExportSubmissionBoard { movement: MovementId, phase_no: Option<u32> }
    /// Members of a council in its order; `on`: only those whose term covers that day.
    ExportMembers {
        council: CouncilId,
        #[ts(type = "string | null")]
        on: Option<NaiveDate>
    }
    /// Sessions, newest first.
    ExportSessions {}
    /// The agenda of a session as it stands.
    ExportAgenda { session: SessionId }
    /// Frozen results of a session, in the order of its agenda.
    ExportResults { session: SessionId }
    /// Awards in force on a day (absent: today) with the rule the office votes by.
    ExportAwards {
        #[ts(type = "string | null")]
        on: Option<NaiveDate>
    }
    /// Rows of a draft with what is wrong in words, to be sent back to the unit; a second sheet holds the same rows in
    /// the layout of the form, to be corrected and sent again.
    ExportImportRows { draft: DraftId, verdict: Option<RowVerdict>, sheet: Option<u32>, note: Option<String> }
    /// A blank form for units to fill in; what is filled in comes back without mapping.
    ExportForm {
        kind: ImportKind,
        /// Named in the letterhead of a form for nominations.
        movement: Option<MovementId>,
        phase_no: Option<u32>,
        /// Who is to fill it in.
        unit: Option<UnitId>
    }
    /// A list in the layout of official papers (NĐ 30/2020, Phụ lục I).
    ExportOfficialList {
        list: OfficialList,
        source: ListSource,
        group_by: ListGrouping,
        /// Absent: numbers start again with each kind of nominee.
        numbering: Option<ListNumbering>,
        /// Number of the paper the list goes with ("394/TTr-HĐTĐKT"); absent: dots to be filled in by hand.
        doc_number: Option<String>,
        /// Day of that paper; absent: dots.
        #[ts(type = "string | null")]
        doc_on: Option<NaiveDate>,
        /// Who issues that paper ("Chủ tịch UBND tỉnh"); absent: the office.
        doc_issuer: Option<String>
    }
}

/// Which official list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfficialList {
    /// Danh sách trích ngang: who is who, and for what.
    Summary,
    /// Danh sách trình Hội đồng: with appraisal, and room for the council's opinion.
    Council,
    /// Kết quả bỏ phiếu: from frozen results only, so from a session only.
    Results,
    /// Danh sách kèm theo tờ trình.
    SubmissionAnnex,
    /// Danh sách kèm theo quyết định.
    DecisionAnnex,
}

/// Whom a list names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub enum ListSource {
    /// Nominations of a movement.
    Movement {
        movement: MovementId,
        phase_no: Option<u32>,
        /// Sending unit.
        unit: Option<UnitId>,
        /// Absent or empty: the stages the list is made for. Summary: all but withdrawn and returned; for the council:
        /// eligible, on the agenda, deferred; annexes: passed and lowered.
        stages: Option<Vec<Stage>>,
    },
    /// The agenda of a session; the annexes name those that passed or were lowered there.
    Session { session: SessionId },
}

/// What the sections inside the kinds (A. Tập thể, B. Cá nhân, C. Hộ gia đình) are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListGrouping {
    /// No sections: the kinds alone.
    Kind,
    /// I, II, … by award, the higher first.
    Award,
    /// I, II, … by sending unit.
    Unit,
}

/// Where the running numbers start again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListNumbering {
    /// With each kind of nominee.
    #[default]
    PerKind,
    /// With each section.
    PerSection,
    /// Nowhere.
    Throughout,
}
