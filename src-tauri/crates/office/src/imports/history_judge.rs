//! Loads what rows of lists of members, past awards and initiatives are compared with, and judges them.

use std::collections::{BTreeMap, HashMap};

use domain::ids::NomineeId;
use domain::records::imports::DraftSheet;
use domain::refusal::Refusal;
use domain::text::{fold, name_key, tidy};
use store::Db;
use store::imports::{Draft, NewRow};
use store::initiatives::title_key;

use super::heading_words::KnownHeadings;
use super::initiative_judge::{self, JudgedInitiative};
use super::initiative_line::{InitiativeLine, InitiativeReader};
use super::judge::{Ground, on_sheet};
use super::member_judge::{self, Council, JudgedMember};
use super::namesakes::kept_under;
use super::nomination_line::{Lists, Reader};
use super::past_award_judge::{self, JudgedPastAward};
use super::past_award_line::{AwardReader, Memo, PastAwardLine};
use super::sheets::kept_grids;
use crate::{Ctx, OfficeError};

/// Judges a list of council members against the council of now.
pub(super) fn judge_members(
    ctx: &Ctx,
    db: &Db<'_>,
    ground: &Ground<'_>,
    rows: &[NewRow],
) -> Result<Vec<JudgedMember>, OfficeError> {
    let today = ctx.now.date();
    let Some(council) = ground.draft.row.council else {
        return Err(Refusal::FieldBlank { field: "council".into() }.into());
    };
    let Some(row) = store::council::find(db, council, today)? else {
        return Err(Refusal::NotFound { what: "council".into(), id: council.0 }.into());
    };
    let members = store::council::members(db, council)?;
    let council = Council { members, since: row.fields.doc_on, today };
    Ok(member_judge::judge(&ground.layouts, &ground.units, &council, rows))
}

/// Judges a list of past awards.
pub(super) fn judge_past_awards(
    ctx: &Ctx,
    db: &Db<'_>,
    ground: &Ground<'_>,
    rows: &[NewRow],
) -> Result<Vec<JudgedPastAward>, OfficeError> {
    let titles = titles_above(ctx, db, ground.draft)?;
    let head = ground.draft.row.decision.clone().unwrap_or_default();
    let memo = Memo::default();
    let shared = AwardReader {
        nominees: Reader {
            layout: ground.layouts.of_sheet(0),
            units: &ground.units,
            sender: ground.draft.sender(),
            received_on: ctx.now.date(),
            lists: Lists::default(),
        },
        regulations: &ctx.regulations,
        head: &head,
        titles: &[],
        today: ctx.now.date(),
        memo: &memo,
    };
    let readers: BTreeMap<u32, AwardReader<'_>> = ground
        .draft
        .sheets
        .iter()
        .map(|sheet| {
            let nominees = on_sheet(shared.nominees, ground, sheet, rows);
            let titles = titles.get(&sheet.no).map_or(&[][..], Vec::as_slice);
            (sheet.no, AwardReader { nominees, titles, ..shared })
        })
        .collect();
    let lines: Vec<PastAwardLine> =
        rows.iter().map(|row| readers.get(&row.sheet_no).unwrap_or(&shared).read(row)).collect();
    let nominees = kept_under(db, lines.iter().map(|line| line.nominee.same_key.clone()))?;
    let ids: Vec<NomineeId> = nominees.values().flatten().map(|nominee| nominee.id).collect();
    let mut held: HashMap<NomineeId, Vec<store::past_awards::KeptPastAward>> = HashMap::new();
    for award in store::past_awards::held_by(db, &ids)? {
        held.entry(award.fields.nominee).or_default().push(award);
    }
    Ok(past_award_judge::judge(&ground.layouts, rows, lines, &past_award_judge::Known { nominees, held }))
}

/// Judges a list of initiatives.
pub(super) fn judge_initiatives(
    ctx: &Ctx,
    db: &Db<'_>,
    ground: &Ground<'_>,
    rows: &[NewRow],
) -> Result<Vec<JudgedInitiative>, OfficeError> {
    let titles = titles_above(ctx, db, ground.draft)?;
    let headings = KnownHeadings::default();
    let shared = InitiativeReader {
        layout: ground.layouts.of_sheet(0),
        units: &ground.units,
        sender: ground.draft.sender(),
        titles: &[],
        lists_topics: false,
        today: ctx.now.date(),
        headings: &headings,
    };
    let readers: BTreeMap<u32, InitiativeReader<'_>> = ground
        .draft
        .sheets
        .iter()
        .map(|sheet| {
            let reader = InitiativeReader {
                layout: ground.layouts.of_sheet(sheet.no),
                titles: titles.get(&sheet.no).map_or(&[][..], Vec::as_slice),
                lists_topics: lists_topics(sheet),
                ..shared
            };
            (sheet.no, reader)
        })
        .collect();
    let lines: Vec<InitiativeLine> =
        rows.iter().map(|row| readers.get(&row.sheet_no).unwrap_or(&shared).read(row)).collect();
    let names = lines.iter().flat_map(|line| &line.authors).map(|author| name_key(&author.name));
    let nominees = kept_under(db, names)?;
    let mut keys: Vec<String> =
        lines.iter().filter_map(|line| line.title.as_deref()).map(title_key).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut initiatives: HashMap<String, Vec<store::initiatives::KeptInitiative>> = HashMap::new();
    for kept in store::initiatives::of_titles(db, &keys)? {
        initiatives.entry(title_key(&kept.row.fields.title)).or_default().push(kept);
    }
    let known = initiative_judge::Known { nominees, initiatives };
    Ok(initiative_judge::judge(&ground.layouts, rows, lines, &known))
}

/// Whether the heading over the titles speaks of research topics only ("Tên đề tài").
fn lists_topics(sheet: &DraftSheet) -> bool {
    sheet.columns.iter().filter(|column| column.field.as_deref() == Some("title")).any(|column| {
        let heading = fold(&column.heading);
        heading.contains("de tai") && !heading.contains("sang kien") && !heading.contains("giai phap")
    })
}

/// The rows above the list of each sheet, from the top, the sheet's own name before them.
pub(super) fn titles_above(
    ctx: &Ctx,
    db: &Db<'_>,
    draft: &Draft,
) -> Result<BTreeMap<u32, Vec<String>>, OfficeError> {
    let grids = kept_grids(ctx, db, draft)?;
    let mut titles = BTreeMap::new();
    for (no, grid) in (1..).zip(grids.iter()) {
        let header_row = draft.sheet(no).and_then(|sheet| sheet.header_row).unwrap_or(0);
        let above = grid.rows.iter().take_while(|row| row.row_no < header_row);
        let text = |row: &workbook::GridRow| tidy(&row.cells.join(" "));
        let texts = above.map(text).filter(|text| !text.is_empty());
        titles.insert(no, std::iter::once(tidy(&grid.name)).chain(texts).collect());
    }
    Ok(titles)
}
