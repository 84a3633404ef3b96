//! Lists the journal, newest first.
//! Who: the secretary. When: always. Changes: nothing.

use domain::records::Page;
use domain::records::office::JournalLine;
use domain::text::tidy_opt;
use store::{Db, JournalFilter};

use crate::contract::office::ListJournal;
use crate::{Ctx, OfficeError};

pub(crate) fn list_journal(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListJournal,
) -> Result<Page<JournalLine>, OfficeError> {
    Ok(store::list_journal(db, &journal_filter(request.verb, request.query), request.page)?)
}

/// The filter with blank words left out; shared with the export, so that both show the same lines.
pub(crate) fn journal_filter(verb: Option<String>, query: Option<String>) -> JournalFilter {
    JournalFilter { verb: tidy_opt(verb.as_deref()), query: tidy_opt(query.as_deref()) }
}
