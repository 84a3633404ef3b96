//! Loads what rows are compared with, judges them all, and writes the judgements that changed.

use std::cell::RefCell;
use std::collections::BTreeMap;

use domain::award::CommendationType;
use domain::ids::DraftId;
use domain::movement::MovementMethod;
use domain::records::imports::{DraftSheet, ImportKind, ImportRow, ImportTarget};
use domain::refusal::Refusal;
use domain::text::fold;
use store::imports::{Draft, NewRow};
use store::{Db, Tx};

use super::history_judge::{judge_initiatives, judge_members, judge_past_awards, titles_above};
use super::initiative_judge::JudgedInitiative;
use super::member_judge::JudgedMember;
use super::namesakes::kept_under;
use super::nomination_judge::{self, JudgedNomination, Known};
use super::nomination_line::{Line, LineReader, Lists, Reader};
use super::past_award_judge::JudgedPastAward;
use super::require_draft;
use super::row_text::{Fixes, Layouts};
use super::unit_book::{UnitBook, UnitMatch};
use super::unit_judge::{self, JudgedUnit};
use crate::movements::require_phase;
use crate::{Ctx, OfficeError};

/// The rows of a draft, judged; of every kind in the order of the rows.
pub(super) enum Judged {
    Nominations(Vec<JudgedNomination>),
    Units(Vec<JudgedUnit>),
    Members(Vec<JudgedMember>),
    PastAwards(Vec<JudgedPastAward>),
    Initiatives(Vec<JudgedInitiative>),
}

impl Judged {
    pub(super) fn rows(&self) -> Vec<&ImportRow> {
        match self {
            Judged::Nominations(rows) => rows.iter().map(|judged| &judged.row).collect(),
            Judged::Units(rows) => rows.iter().map(|judged| &judged.row).collect(),
            Judged::Members(rows) => rows.iter().map(|judged| &judged.row).collect(),
            Judged::PastAwards(rows) => rows.iter().map(|judged| &judged.row).collect(),
            Judged::Initiatives(rows) => rows.iter().map(|judged| &judged.row).collect(),
        }
    }
}

/// What the rows of a draft are judged by, whatever they list.
pub(super) struct Ground<'d> {
    pub(super) draft: &'d Draft,
    pub(super) layouts: Layouts,
    pub(super) units: UnitBook,
}

/// Judges every row of a draft against the store of now and writes what changed. The rows come back beside their
/// judgements.
pub(super) fn judge_draft(
    ctx: &Ctx,
    tx: &Tx<'_>,
    id: DraftId,
) -> Result<(Draft, Vec<NewRow>, Judged), OfficeError> {
    let draft = require_draft(tx, id)?;
    let rows: Vec<NewRow> =
        store::imports::load_rows(tx, id, true)?.into_iter().map(|record| record.row).collect();
    let judged = judge_rows(ctx, tx, &draft, &rows)?;
    store::imports::set_judged(tx, id, judged.rows())?;
    Ok((draft, rows, judged))
}

/// Judges rows of a draft against the store of now.
pub(super) fn judge_rows(
    ctx: &Ctx,
    db: &Db<'_>,
    draft: &Draft,
    rows: &[NewRow],
) -> Result<Judged, OfficeError> {
    let (kind, sender) = (draft.row.kind, draft.sender());
    let ground = Ground {
        draft,
        layouts: Layouts::new(&draft.sheets, Fixes::new(store::imports::fixes(db, kind, sender)?)),
        units: UnitBook::new(store::imports::all_units(db)?, store::imports::aliases(db, sender)?, sender),
    };
    match kind {
        ImportKind::Units => {
            let today = ctx.now.date();
            Ok(Judged::Units(unit_judge::judge(&ground.layouts, &ground.units, rows, today)))
        }
        ImportKind::Nominations => judge_nominations(ctx, db, &ground, rows).map(Judged::Nominations),
        ImportKind::Members => judge_members(ctx, db, &ground, rows).map(Judged::Members),
        ImportKind::PastAwards => judge_past_awards(ctx, db, &ground, rows).map(Judged::PastAwards),
        ImportKind::Initiatives => judge_initiatives(ctx, db, &ground, rows).map(Judged::Initiatives),
    }
}

fn judge_nominations(
    ctx: &Ctx,
    db: &Db<'_>,
    ground: &Ground<'_>,
    rows: &[NewRow],
) -> Result<Vec<JudgedNomination>, OfficeError> {
    let Some(target) = &ground.draft.row.target else {
        return Err(Refusal::FieldBlank { field: "target".into() }.into());
    };
    let movement = require_phase(db, target.movement, target.phase_no)?;
    let pack = ctx.regulations.pack_on(target.received_on)?;
    let default_type = match movement.fields.method {
        Some(MovementMethod::Regular) => CommendationType::Merit,
        Some(MovementMethod::Thematic) | None => CommendationType::Thematic,
    };
    let awards_named = RefCell::default();
    // Of a sheet without columns; every sheet has its own beside what all share.
    let nominees = Reader {
        layout: ground.layouts.of_sheet(0),
        units: &ground.units,
        sender: Some(target.unit),
        received_on: target.received_on,
        lists: Lists::default(),
    };
    let shared = LineReader {
        nominees,
        pack,
        default_award: target.default_award.as_deref().map(|award| pack.award(award)).transpose()?,
        default_type,
        awards_named: &awards_named,
        sheet_award: None,
    };
    let readers: BTreeMap<u32, LineReader<'_>> = ground
        .draft
        .sheets
        .iter()
        .map(|sheet| (sheet.no, LineReader { nominees: on_sheet(nominees, ground, sheet, rows), ..shared }))
        .collect();
    let mut lines: Vec<Line<'_>> =
        rows.iter().map(|row| readers.get(&row.sheet_no).unwrap_or(&shared).read(row)).collect();
    if lines.iter().any(|line| line.lacks_award()) {
        // Only then, for the titles have to be fetched with their sheets.
        let titles = titles_above(ctx, db, ground.draft)?;
        for (line, row) in lines.iter_mut().zip(rows).filter(|(line, _)| line.lacks_award()) {
            let reader = readers.get(&row.sheet_no).unwrap_or(&shared);
            let titles = titles.get(&row.sheet_no).map_or(&[][..], Vec::as_slice);
            let sheet_award = reader.award_over(ground.layouts.sheet_name(row), titles);
            if sheet_award.is_some() {
                *line = LineReader { sheet_award, ..*reader }.read(row);
            }
        }
    }
    let known = known(db, target, &lines)?;
    Ok(nomination_judge::judge(&shared, &ground.layouts, rows, lines, &known))
}

/// The reader of one sheet's nominees.
pub(super) fn on_sheet<'a>(
    shared: Reader<'a>,
    ground: &'a Ground<'_>,
    sheet: &DraftSheet,
    rows: &[NewRow],
) -> Reader<'a> {
    let layout = ground.layouts.of_sheet(sheet.no);
    let names_unit = |row: &NewRow| !layout.in_sheet(row, &["unit"]).is_blank();
    let fills_units = rows.iter().filter(|row| row.sheet_no == sheet.no).any(names_unit);
    let of_tab = match ground.units.find(&sheet.name) {
        UnitMatch::Known(unit) => Some(unit),
        UnitMatch::Several(_) | UnitMatch::Unknown => None,
    };
    Reader { layout, lists: Lists { fills_units, of_tab, ..whom_headings_list(sheet) }, ..shared }
}

/// Whether the heading over the names speaks of people only, and whether of the heads of households. "Họ và tên, tên
/// tập thể" says nothing; "Họ và tên" or "Tên cá nhân" alone does.
fn whom_headings_list(sheet: &DraftSheet) -> Lists {
    let name_headings = || sheet.columns.iter().filter(|column| column.field.as_deref() == Some("name"));
    let households = name_headings().any(|column| fold(&column.heading).contains("chu ho"));
    let people = name_headings().any(|column| {
        let heading = fold(&column.heading);
        ["ho va ten", "ho ten", "ca nhan"].iter().any(|people| heading.contains(people))
            && !["tap the", "don vi", "gia dinh"].iter().any(|other| heading.contains(other))
    });
    let collectives = name_headings().any(|column| {
        let heading = fold(&column.heading);
        ["tap the", "don vi", "doanh nghiep", "co quan", "to chuc"].iter().any(|all| heading.contains(all))
            && !["ho va ten", "ho ten", "ca nhan", "gia dinh", "/", "chuc vu"]
                .iter()
                .any(|other| heading.contains(other))
    });
    Lists { people, collectives, households, ..Lists::default() }
}

/// Namesakes and their nominations, in two queries however many rows there are.
fn known(db: &Db<'_>, target: &ImportTarget, lines: &[Line<'_>]) -> Result<Known, OfficeError> {
    let nominees = kept_under(db, lines.iter().map(|line| line.nominee.same_key.clone()))?;
    let active = store::nominations::active_in_phase(db, target.movement, target.phase_no)?
        .into_iter()
        .map(|nomination| ((nomination.nominee, nomination.award_id.clone()), nomination))
        .collect();
    Ok(Known { nominees, active })
}
