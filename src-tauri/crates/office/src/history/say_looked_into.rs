//! Keeps that somebody looked for disciplinary measures or proceedings: only then does an empty list say that there are none.
//! Who: the secretary. When: always. Changes: who looked last, and when.

use serde_json::json;
use store::Tx;

use super::{nominee_in_words, require_nominee};
use crate::contract::Done;
use crate::contract::history::SayLookedInto;
use crate::{Ctx, OfficeError};

pub(crate) fn say_looked_into(_ctx: &Ctx, tx: &Tx<'_>, request: SayLookedInto) -> Result<Done, OfficeError> {
    let nominee = require_nominee(tx, request.nominee)?;
    store::appraisals::say_looked_into(tx, nominee.id, request.what)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    tx.note("lookedInto", json!({ "old": null, "new": request.what }));
    Ok(Done::OK)
}
