//! Loads what rows are compared with, judges them all, and writes the judgements that changed.

use std::cell::RefCell;
use std::collections::HashMap;

use domain::award::CommendationType;
use domain::ids::DraftId;
use domain::movement::MovementMethod;
use domain::records::imports::{ImportColumn, ImportKind, ImportRow, ImportTarget};
use domain::refusal::Refusal;
use domain::text::fold;
use store::imports::{Draft, NewRow};
use store::{Db, Tx};

use super::nomination_judge::{self, JudgedNomination, Known};
use super::nomination_line::{Line, Reader};
use super::require_draft;
use super::row_text::Layout;
use super::unit_book::UnitBook;
use super::unit_judge::{self, JudgedUnit};
use crate::movements::require_phase;
use crate::{Ctx, OfficeError};

/// The rows of a draft, judged.
pub(super) enum Judged {
    Nominations(Vec<JudgedNomination>),
    Units(Vec<JudgedUnit>),
}

impl Judged {
    fn rows(&self) -> Vec<&ImportRow> {
        match self {
            Judged::Nominations(rows) => rows.iter().map(|judged| &judged.row).collect(),
            Judged::Units(rows) => rows.iter().map(|judged| &judged.row).collect(),
        }
    }
}

/// Judges every row of a draft against the store of now and writes what changed.
pub(super) fn judge_draft(ctx: &Ctx, tx: &Tx<'_>, id: DraftId) -> Result<(Draft, Judged), OfficeError> {
    let draft = require_draft(tx, id)?;
    let records = store::imports::load_rows(tx, id)?;
    let (rows, before): (Vec<NewRow>, Vec<Option<String>>) =
        records.into_iter().map(|record| (record.row, record.judged)).unzip();
    let judged = judge_rows(ctx, tx, &draft, &rows)?;
    for (row, before) in judged.rows().into_iter().zip(before) {
        let text = serde_json::to_string(row)?;
        if before.as_deref() != Some(text.as_str()) {
            store::imports::set_judged(tx, id, row.row_no, &text, row.verdict)?;
        }
    }
    Ok((draft, judged))
}

fn judge_rows(ctx: &Ctx, db: &Db<'_>, draft: &Draft, rows: &[NewRow]) -> Result<Judged, OfficeError> {
    let sender = draft.sender();
    let units = UnitBook::new(store::imports::all_units(db)?, store::imports::aliases(db, sender)?, sender);
    match draft.row.kind {
        ImportKind::Units => {
            Ok(Judged::Units(unit_judge::judge(&Layout::new(&draft.table.columns), &units, rows)))
        }
        ImportKind::Nominations => {
            let Some(target) = &draft.row.target else {
                return Err(Refusal::FieldBlank { field: "target".into() }.into());
            };
            let reader = reader(ctx, db, target, &draft.table.columns, units)?;
            let lines: Vec<Line<'_>> = rows.iter().map(|row| reader.read(row)).collect();
            let known = known(db, target, &lines)?;
            Ok(Judged::Nominations(nomination_judge::judge(&reader, rows, lines, &known)))
        }
    }
}

fn reader<'a>(
    ctx: &'a Ctx,
    db: &Db<'_>,
    target: &ImportTarget,
    columns: &[ImportColumn],
    units: UnitBook,
) -> Result<Reader<'a>, OfficeError> {
    let movement = require_phase(db, target.movement, target.phase_no)?;
    let pack = ctx.regulations.pack_on(target.received_on)?;
    let default_type = match movement.fields.method {
        Some(MovementMethod::Regular) => CommendationType::Merit,
        Some(MovementMethod::Thematic) | None => CommendationType::Thematic,
    };
    let default_award = target.default_award.as_deref().map(|award| pack.award(award)).transpose()?;
    // "Họ và tên, tên tập thể" says nothing; "Họ và tên" or "Tên cá nhân" alone does.
    let name_headings = || columns.iter().filter(|column| column.field.as_deref() == Some("name"));
    let lists_households = name_headings().any(|column| fold(&column.heading).contains("chu ho"));
    let lists_people = name_headings().any(|column| {
        let heading = fold(&column.heading);
        ["ho va ten", "ho ten", "ca nhan"].iter().any(|people| heading.contains(people))
            && !["tap the", "don vi", "gia dinh"].iter().any(|other| heading.contains(other))
    });
    Ok(Reader {
        layout: Layout::new(columns),
        units,
        pack,
        sender: target.unit,
        received_on: target.received_on,
        default_award,
        default_type,
        lists_people,
        lists_households,
        awards_named: RefCell::default(),
    })
}

/// Namesakes and their nominations, in two queries however many rows there are.
fn known(db: &Db<'_>, target: &ImportTarget, lines: &[Line<'_>]) -> Result<Known, OfficeError> {
    let mut same_keys: Vec<String> =
        lines.iter().map(|line| line.same_key.clone()).filter(|key| !key.is_empty()).collect();
    same_keys.sort_unstable();
    same_keys.dedup();
    let mut nominees: HashMap<String, Vec<store::nominees::NomineeRecord>> = HashMap::new();
    for nominee in store::nominees::find_same_all(db, &same_keys)? {
        nominees.entry(nominee.same_key.clone()).or_default().push(nominee);
    }
    let active = store::nominations::active_in_phase(db, target.movement, target.phase_no)?
        .into_iter()
        .map(|nomination| ((nomination.nominee, nomination.award_id.clone()), nomination))
        .collect();
    Ok(Known { nominees, active })
}
