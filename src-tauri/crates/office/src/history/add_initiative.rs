//! Enters an initiative or research topic with its authors.
//! Who: the secretary. When: it has a title and an author and is not kept already. Changes: adds the initiative.

use serde_json::json;
use store::Tx;

use super::check_initiative;
use crate::contract::history::{AddInitiative, InitiativeAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_initiative(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddInitiative,
) -> Result<InitiativeAdded, OfficeError> {
    let fields = check_initiative(ctx, tx, request.fields, None)?;
    let initiative = store::initiatives::insert(tx, &fields, None)?;
    store::initiatives::write_search_keys(tx, &[initiative])?;
    tx.subject(format!("{}, {}", fields.title, fields.year));
    tx.note("initiative", json!({ "old": null, "new": initiative }));
    Ok(InitiativeAdded { initiative })
}
