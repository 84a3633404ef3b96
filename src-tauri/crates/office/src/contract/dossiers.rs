//! Requests about dossiers: their papers, files attached, what is missing, requests for supplement.

use chrono::NaiveDate;
use domain::dossier::{LineField, PaperMark};
use domain::ids::{AttachmentId, NominationId, SubmissionId, UnitId};

use super::office::FileInput;
use super::request;

request! {
    /// The papers a nomination needs and how each stands.
    ReadDossier { nomination: NominationId }
    /// Says that a paper came, or is not needed (with a reason in `note`); absent mark: taken back. Exactly one of
    /// `nomination` and `submission`: a paper of the whole submission is marked once for all its lines.
    MarkComponent { nomination: Option<NominationId>, submission: Option<SubmissionId>, component: String, mark: Option<PaperMark>, note: Option<String> }
    /// Attaches a file as a paper of a line or of a submission; without `component` as a file beside the list.
    AttachFile { nomination: Option<NominationId>, submission: Option<SubmissionId>, component: Option<String>, file: FileInput }
    /// The file itself, as it was attached.
    ReadAttachment { attachment: AttachmentId }
    /// Takes a file out, with the reason.
    RemoveAttachment { attachment: AttachmentId, reason: String }
    /// What is missing for lines whose appraisal has not ended; of one submission, of one sender, or of all.
    ListMissing { submission: Option<SubmissionId>, sender: Option<UnitId> }
    /// Returns a line and unlocks only the fields and papers named, until it is received again.
    RequestSupplement {
        nomination: NominationId,
        fields: Vec<LineField>,
        components: Vec<String>,
        reason: String,
        /// Until when the unit should answer.
        #[ts(type = "string | null")]
        due_on: Option<NaiveDate>,
    }
}
