//! Requests about movements, guiding documents, and the awards of the regulations.

use chrono::NaiveDate;
use domain::award::{Award, Threshold, VoteBase, VoteMethod};
use domain::ids::{DocumentId, MovementId};
use domain::records::movements::{DocumentFields, DocumentRow, MovementFields, MovementRow};
use serde::Serialize;
use ts_rs::TS;

use super::request;

request! {
    /// Movements, newest first.
    ListMovements { query: Option<String> }
    /// One movement with everything its document says.
    ReadMovement { movement: MovementId }
    /// Enters a movement from its launching document.
    AddMovement { fields: MovementFields }
    /// Replaces what is written about a movement.
    UpdateMovement { movement: MovementId, fields: MovementFields }
    /// Guiding documents, newest first.
    ListDocuments {}
    /// Keeps a guiding document.
    AddDocument { fields: DocumentFields, movements: Vec<MovementId> }
    /// Replaces a guiding document and its links.
    UpdateDocument { document: DocumentId, fields: DocumentFields, movements: Vec<MovementId> }
    /// Which units have sent what in a movement, and which have sent nothing.
    ReadSubmissionBoard { movement: MovementId, phase_no: Option<u32> }
    /// Awards in force on a day, with the office's confirmations applied.
    ListAwards {
        #[ts(type = "string | null")]
        on: Option<NaiveDate>
    }
    /// Confirms or sets the voting rule of an award, with the document it rests on.
    ConfirmAwardRule {
        /// Id of the regulation pack ("e2017").
        pack: String,
        award_id: String,
        method: VoteMethod,
        threshold: Option<Threshold>,
        base: VoteBase,
        written_opinions: bool,
        /// Document and article the office relies on.
        legal_basis: String
    }
}

/// All movements.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Movements {
    pub movements: Vec<MovementRow>,
}

/// All guiding documents.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Documents {
    pub documents: Vec<DocumentRow>,
}

/// A movement was added.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovementAdded {
    pub movement: MovementId,
}

/// A guiding document was added.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentAdded {
    pub document: DocumentId,
}

/// Who has sent what.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionBoard {
    pub sent: Vec<domain::records::nominations::SubmissionRow>,
    /// Units expected to send (departments, boards, unions, armed forces, districts, blocs' leaders) that have not.
    pub not_sent: Vec<domain::records::units::UnitChoice>,
}

/// Awards in force, with the pack they come from.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardCatalogue {
    /// Id of the pack ("e2017").
    pub pack: String,
    pub title: String,
    #[ts(type = "string")]
    pub valid_from: NaiveDate,
    #[ts(type = "string | null")]
    pub valid_to: Option<NaiveDate>,
    pub awards: Vec<AwardEntry>,
}

/// An award and the office's confirmation of its rule, if any. `award.rule` is the rule in force.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardEntry {
    pub award: Award,
    /// The rule as the pack has it, for comparison.
    pub pack_rule: domain::award::VoteRule,
    pub confirmed_by: Option<String>,
    #[ts(type = "string | null")]
    pub confirmed_at: Option<chrono::NaiveDateTime>,
}
