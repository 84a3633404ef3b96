//! Offers nominees whose name or unit holds the typed words: those written with the typed marks before the others.
//! Who: the secretary. When: a nominee is being chosen. Changes: nothing.

use domain::text::name_key;
use store::Db;

use crate::contract::history::{ChooseNominee, NomineeChoice, NomineeChoices};
use crate::{Ctx, OfficeError};

/// Offered when the request names no number, and at most.
const OFFERED: u32 = 20;
const MOST: u32 = 100;
/// Read from the store before the marks are compared: SQLite orders by folded words only.
const READ: u32 = 400;

pub(crate) fn choose_nominee(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ChooseNominee,
) -> Result<NomineeChoices, OfficeError> {
    let mut found = store::nominees::choose(db, &request.query, READ)?;
    let typed = name_key(&request.query);
    // Stable: the store's order holds among equals.
    found.sort_by_key(|nominee| !nominee.same_key.contains(&typed));
    found.truncate(request.limit.unwrap_or(OFFERED).min(MOST) as usize);
    let nominees = found
        .into_iter()
        .map(|nominee| {
            let fields = nominee.fields;
            let detail = [fields.born.map(|born| born.table()), Some(nominee.unit_name), fields.position];
            NomineeChoice {
                nominee: nominee.id,
                name: fields.name,
                detail: detail.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            }
        })
        .collect();
    Ok(NomineeChoices { nominees })
}
