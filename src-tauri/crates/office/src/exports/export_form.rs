//! Writes a blank form for units: what they fill in comes back without anybody saying what a column means.
//! Who: the secretary. When: the office exists. Changes: nothing.

mod columns;
mod guide;
mod history_sheets;
mod nomination_sheets;
mod place;
#[cfg(test)]
mod tests;
mod unit_sheets;

use domain::ids::UnitId;
use domain::nominee::NomineeKind;
use domain::records::imports::ImportKind;
use domain::records::units::UnitRow;
use store::Db;
use store::units::UnitFilter;
use workbook::{BlankForm, Catalogue, FileFacts, FormSheet, write_form};

use super::{exported, facts, write_problem};
use crate::contract::exports::ExportForm;
use crate::contract::office::ExportedFile;
use crate::movements::{require_movement, require_phase};
use crate::regulations::{Pack, Regulations};
use crate::units::require_unit;
use crate::{Ctx, OfficeError};

pub(super) use columns::plan;
pub(super) use place::Place;

/// Where a person writes what the program does not know.
const DOTS: &str = "……………………………………………";

pub(crate) fn export_form(ctx: &Ctx, db: &Db<'_>, request: ExportForm) -> Result<ExportedFile, OfficeError> {
    let title = file_title(request.kind);
    let head = head(db, &request)?;
    let stem = match &head.unit {
        Some(unit) => format!("{title} {unit}"),
        None => title.to_owned(),
    };
    let pack = ctx.regulations.pack_on(ctx.now.date())?;
    let units = unit_names(db, request.unit)?;
    let form = blank_form(request.kind, &head, pack, units, facts(ctx, db, &stem)?);
    Ok(exported(&stem, &write_form(&form).map_err(write_problem)?, 0))
}

/// Who fills a form in, and for what; absent where the person writes it.
#[derive(Default)]
pub(super) struct FormHead {
    pub(super) unit: Option<String>,
    /// `“…”, đợt 1`.
    pub(super) movement: Option<String>,
}

fn head(db: &Db<'_>, request: &ExportForm) -> Result<FormHead, OfficeError> {
    let movement = match (request.movement, request.phase_no) {
        (Some(movement), Some(no)) => Some(require_phase(db, movement, no)?),
        (Some(movement), None) => Some(require_movement(db, movement)?),
        (None, _) => None,
    };
    let movement = movement.and_then(|detail| {
        let fields = detail.fields;
        let title = fields.title.map(|title| format!("“{title}”")).or(fields.subject).or(fields.doc_number)?;
        Some(request.phase_no.map_or_else(|| title.clone(), |no| format!("{title}, đợt {no}")))
    });
    let unit = request.unit.map(|unit| require_unit(db, unit)).transpose()?;
    Ok(FormHead { unit: unit.map(|unit| unit.fields.name), movement })
}

/// Units a line may name, in tree order: those of the unit that fills the form in, else all. A name borne by several
/// is told apart by the unit above.
pub(super) fn unit_names(db: &Db<'_>, within: Option<UnitId>) -> Result<Vec<String>, OfficeError> {
    let all = store::units::list_all(db, &UnitFilter { query: None, kind: None })?;
    let shared =
        |unit: &UnitRow| all.iter().filter(|other| other.fields.name == unit.fields.name).count() > 1;
    let name = |unit: &UnitRow| match &unit.parent_name {
        Some(parent) if shared(unit) => format!("{}, {parent}", unit.fields.name),
        Some(_) | None => unit.fields.name.clone(),
    };
    let Some(root) = within else { return Ok(all.iter().map(name).collect()) };
    // Tree order: a unit's parent always stands before it.
    let mut below = vec![root];
    for unit in &all {
        if unit.fields.parent.is_some_and(|parent| below.contains(&parent)) {
            below.push(unit.id);
        }
    }
    Ok(all.iter().filter(|unit| below.contains(&unit.id)).map(name).collect())
}

/// The form of a kind of list.
pub(super) fn blank_form(
    kind: ImportKind,
    head: &FormHead,
    pack: &Pack,
    units: Vec<String>,
    facts: FileFacts,
) -> BlankForm {
    let sheets = plan(kind)
        .into_iter()
        .map(|sheet| FormSheet {
            tab: sheet.tab.to_owned(),
            title: sheet.title.to_owned(),
            lines_above: lines_above(kind, head),
            columns: sheet.columns.into_iter().map(|planned| planned.column).collect(),
            filled: Vec::new(),
        })
        .collect();
    BlankForm {
        facts,
        sheets,
        catalogues: catalogues(pack, units),
        guide_title: format!("HƯỚNG DẪN GHI {}", file_title(kind).to_uppercase()),
        guide: guide::paragraphs(kind),
    }
}

fn lines_above(kind: ImportKind, head: &FormHead) -> Vec<String> {
    let unit = head.unit.as_deref().unwrap_or(DOTS);
    match kind {
        ImportKind::Nominations => {
            let movement = head.movement.as_deref().unwrap_or(DOTS);
            vec![format!("Đơn vị: {unit}"), format!("Phong trào thi đua: {movement}")]
        }
        ImportKind::Units | ImportKind::Members | ImportKind::PastAwards | ImportKind::Initiatives => {
            vec![format!("Đơn vị: {unit}")]
        }
    }
}

/// What drop-downs offer, in the order of [`Place`].
fn catalogues(pack: &Pack, units: Vec<String>) -> Vec<Catalogue> {
    let awards = |fits: &dyn Fn(&[NomineeKind]) -> bool| {
        pack.awards.iter().filter(|award| fits(&award.recipients)).map(|award| award.name.clone()).collect()
    };
    Place::ALL
        .iter()
        .map(|place| Catalogue {
            heading: place.heading().to_owned(),
            entries: match place {
                Place::AwardsOfCollectives => awards(&|kinds| kinds.contains(&NomineeKind::Collective)),
                Place::AwardsOfPeople => awards(&|kinds| kinds.contains(&NomineeKind::Person)),
                Place::AwardsOfHouseholds => awards(&|kinds| kinds.contains(&NomineeKind::Household)),
                Place::Awards => awards(&|_| true),
                Place::Units => units.clone(),
                Place::Sexes
                | Place::Classes
                | Place::Types
                | Place::Kinds
                | Place::UnitKinds
                | Place::YesNo
                | Place::Roles
                | Place::InitiativeKinds
                | Place::Scopes => place.words().into_iter().map(str::to_owned).collect(),
            },
        })
        .collect()
}

fn file_title(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Nominations => "Mẫu danh sách đề nghị khen thưởng",
        ImportKind::Units => "Mẫu danh sách đơn vị",
        ImportKind::Members => "Mẫu danh sách thành viên Hội đồng",
        ImportKind::PastAwards => "Mẫu danh sách khen thưởng các năm trước",
        ImportKind::Initiatives => "Mẫu danh sách sáng kiến, đề tài",
    }
}

/// The forms of no office in particular, as they lie in `assets/sheets`: file names and contents. Their awards are
/// those of the newest regulations.
///
/// # Errors
/// A shipped regulation pack is damaged, or a form cannot be written.
pub fn general_forms() -> Result<Vec<(String, Vec<u8>)>, OfficeError> {
    let packs = Regulations::shipped()?.packs();
    let Some(pack) = packs.last() else { return Ok(Vec::new()) };
    // The same forms give the same files: they are as old as the regulations they follow.
    let made_at = pack.valid_from.and_time(chrono::NaiveTime::MIN);
    [
        ImportKind::Nominations,
        ImportKind::Units,
        ImportKind::Members,
        ImportKind::PastAwards,
        ImportKind::Initiatives,
    ]
    .into_iter()
    .map(|kind| {
        let facts =
            FileFacts { title: file_title(kind).to_owned(), author: "Sổ Vàng".to_owned(), made_at };
        let form = blank_form(kind, &FormHead::default(), pack, Vec::new(), facts);
        let bytes = write_form(&form).map_err(write_problem)?;
        Ok((format!("{}.xlsx", super::safe_stem(file_title(kind))), bytes))
    })
    .collect()
}
