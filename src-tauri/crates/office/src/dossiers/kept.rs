//! What is kept of the papers of some lines and submissions, looked up by paper.

use std::collections::HashMap;

use domain::dossier::{PaperMark, Standing};
use domain::ids::{NominationId, SubmissionId};
use domain::records::dossiers::{AttachmentRow, MarkRow, PaperOwner};
use store::Db;

use crate::OfficeError;

/// Marks and scans by owner and paper.
#[derive(Default)]
pub(super) struct Kept {
    papers: HashMap<PaperOwner, HashMap<String, One>>,
}

#[derive(Clone, Copy, Default)]
struct One {
    mark: Option<PaperMark>,
    scans: u32,
}

impl Kept {
    /// Reads all of it in two statements, however many lines there are.
    pub(super) fn read(
        db: &Db<'_>,
        nominations: &[NominationId],
        submissions: &[SubmissionId],
    ) -> Result<Kept, OfficeError> {
        let marks = store::dossiers::marks(db, nominations, submissions)?;
        Ok(Kept::of(&marks, &store::dossiers::attachments(db, nominations, submissions)?))
    }

    /// What these marks and files say.
    pub(super) fn of(marks: &[MarkRow], attachments: &[AttachmentRow]) -> Kept {
        let mut kept = Kept::default();
        for row in marks {
            kept.one(row.owner, &row.component).mark = Some(row.mark);
        }
        for row in attachments {
            if let Some(component) = &row.component {
                kept.one(row.owner, component).scans += 1;
            }
        }
        kept
    }

    fn one(&mut self, owner: PaperOwner, component: &str) -> &mut One {
        self.papers.entry(owner).or_default().entry(component.to_owned()).or_default()
    }

    /// What is kept of one paper of a line.
    pub(super) fn standing(
        &self,
        nomination: NominationId,
        submission: SubmissionId,
        component: &str,
    ) -> Standing {
        let look = |owner| {
            let papers: Option<&HashMap<String, One>> = self.papers.get(&owner);
            papers.and_then(|papers| papers.get(component)).copied().unwrap_or_default()
        };
        let own = look(PaperOwner::Nomination(nomination));
        let shared = look(PaperOwner::Submission(submission));
        Standing { own_mark: own.mark, shared_mark: shared.mark, scans: own.scans + shared.scans }
    }
}
