//! The road itself: which commands, in which order, up to which point.

use std::collections::HashMap;

use domain::award::Threshold;
use domain::ids::{CouncilId, MovementId, UnitId};
use domain::records::Page;
use domain::records::imports::ImportKind;
use domain::records::units::UnitRow;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::data::SampleData;
use super::{appraisal, fields, files, history, lists, session};
use crate::OfficeError;
use crate::contract::office::SamplePoint;
use crate::error::Broken;
use crate::regulations::{Pack, Regulations};

/// Runs one command of the office: name, request, answer.
pub type Call<'a> = dyn FnMut(&str, Value) -> Result<Value, OfficeError> + 'a;

/// What happened on the road, counted from the answers of the commands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Units of the tree.
    pub units: u32,
    /// Lists of units that were read.
    pub lists: u32,
    /// Lines of nominees in those lists.
    pub lines: u32,
    /// Lines repaired on screen before they were taken in.
    pub repaired: u32,
    /// Lines left out as doubles.
    pub left_out: u32,
    /// Nominations taken in.
    pub nominations: u32,
    /// Awards of earlier years taken in.
    pub past_awards: u32,
    /// Initiatives and research topics taken in.
    pub initiatives: u32,
    pub eligible: u32,
    pub ineligible: u32,
    pub returned: u32,
    /// Items the council voted on.
    pub votes: u32,
    pub passed: u32,
    pub rejected: u32,
    pub lowered: u32,
    pub deferred: u32,
    pub withdrawn: u32,
    /// Key of the session, once it was called.
    pub session: Option<i64>,
}

/// Walks the road from an empty file up to a point. Everything goes through `call`, which runs the commands on a file
/// or inside a transaction.
pub fn road(up_to: SamplePoint, call: &mut Call<'_>) -> Result<Account, OfficeError> {
    let data = SampleData::shipped()?;
    let pack_id = &data.office.office.default_regulation;
    let pack = Regulations::shipped()?.pack(pack_id).ok_or_else(|| off_road(format!("no pack {pack_id}")))?;
    let mut walk = Walk {
        call,
        data: &data,
        pack,
        account: Account::default(),
        units: HashMap::new(),
        movements: HashMap::new(),
    };
    let council = prepare(&mut walk)?;
    if up_to == SamplePoint::Ready {
        return Ok(walk.account);
    }
    let waiting = lists::receive(&mut walk)?;
    history::receive(&mut walk)?;
    appraisal::appraise_first(&mut walk)?;
    let session = session::call_session(&mut walk, council)?;
    if up_to == SamplePoint::Session {
        return Ok(walk.account);
    }
    lists::finish(&mut walk, &waiting)?;
    appraisal::appraise_rest(&mut walk)?;
    session::hold(&mut walk, session)?;
    Ok(walk.account)
}

/// A traveller on the road.
pub(super) struct Walk<'a, 'c> {
    call: &'a mut Call<'c>,
    pub(super) data: &'a SampleData,
    pub(super) pack: &'a Pack,
    pub(super) account: Account,
    /// Keys by the codes of the sample files.
    pub(super) units: HashMap<String, UnitId>,
    pub(super) movements: HashMap<String, MovementId>,
}

impl Walk<'_, '_> {
    /// Runs a command for its answer as data.
    pub(super) fn ask<T: DeserializeOwned>(&mut self, name: &str, request: Value) -> Result<T, OfficeError> {
        Ok(serde_json::from_value(self.act(name, request)?)?)
    }

    /// Runs a command.
    pub(super) fn act(&mut self, name: &str, request: Value) -> Result<Value, OfficeError> {
        (self.call)(name, request)
    }

    /// The unit with this code of the sample files.
    pub(super) fn unit(&self, code: &str) -> Result<UnitId, OfficeError> {
        self.units.get(code).copied().ok_or_else(|| off_road(format!("no unit {code}")))
    }
}

/// The sample files and the road do not fit each other: a mistake of ours, found by the test that walks the road.
pub(super) fn off_road(detail: String) -> OfficeError {
    Broken::Shipped { file: "samples".into(), detail }.into()
}

/// Reads one field of an answer.
pub(super) fn field<T: DeserializeOwned>(answer: &Value, name: &str) -> Result<T, OfficeError> {
    let value = answer.get(name).ok_or_else(|| off_road(format!("no field {name} in {answer}")))?;
    Ok(T::deserialize(value)?)
}

/// Office, rules of its statute, units from Excel, movements, a guiding document, council.
fn prepare(walk: &mut Walk<'_, '_>) -> Result<CouncilId, OfficeError> {
    let data = walk.data;
    walk.act("create_office", json!({ "profile": fields::profile(&data.office) }))?;
    for rule in &data.office.local_vote_rule {
        for award in &rule.awards {
            let request = json!({
                "pack": walk.pack.id, "awardId": award, "method": rule.method,
                "threshold": Threshold { strict: rule.strict, ..Threshold::percent(rule.threshold_pct) },
                "base": rule.base, "writtenOpinions": rule.absent.is_some(), "legalBasis": rule.legal_basis,
            });
            walk.act("confirm_award_rule", request)?;
        }
    }
    import_units(walk)?;
    for movement in &data.movements {
        let answer = walk.act("add_movement", json!({ "fields": fields::movement(movement, walk.pack) }))?;
        walk.movements.insert(movement.code.clone(), field(&answer, "movement")?);
    }
    for document in &data.documents {
        // The source names no movement; the office links it on screen if it wants to.
        walk.act("add_document", json!({ "fields": fields::document(document), "movements": [] }))?;
    }
    let request = json!({ "fields": fields::council(&data.council)?, "members": fields::members(&data.council, &walk.units) });
    field(&walk.act("establish_council", request)?, "council")
}

fn import_units(walk: &mut Walk<'_, '_>) -> Result<(), OfficeError> {
    let files = files::files_of(walk.data)?;
    let file = files
        .iter()
        .find(|file| file.kind == ImportKind::Units)
        .ok_or_else(|| off_road("no list of units".into()))?;
    let preview = walk
        .act("preview_import", json!({ "kind": "units", "file": lists::file_input(file), "target": null }))?;
    let draft: Value = field(&preview["draft"], "id")?;
    let accepted = walk.act("accept_import", json!({ "draft": draft }))?;
    walk.account.units = field(&accepted, "added")?;
    let page: Page<UnitRow> = walk
        .ask("list_units", json!({ "query": null, "kind": null, "page": { "offset": 0, "limit": 500 } }))?;
    walk.units = page.rows.into_iter().filter_map(|unit| Some((unit.fields.code?, unit.id))).collect();
    Ok(())
}
