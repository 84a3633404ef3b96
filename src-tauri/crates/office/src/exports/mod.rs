//! Finished Excel files: lists as filtered on screen, and the papers of a session.
//!
//! Handlers gather what the file says; how a sheet looks is the room `workbook`'s.

mod columns;
pub(crate) mod export_agenda;
pub(crate) mod export_approval_book;
pub(crate) mod export_awards;
pub(crate) mod export_form;
pub(crate) mod export_import_rows;
pub(crate) mod export_initiatives;
pub(crate) mod export_journal;
pub(crate) mod export_members;
pub(crate) mod export_minutes;
pub(crate) mod export_movements;
pub(crate) mod export_nominations;
pub(crate) mod export_official_list;
pub(crate) mod export_past_awards;
pub(crate) mod export_results;
pub(crate) mod export_sessions;
pub(crate) mod export_submission_board;
pub(crate) mod export_submissions;
pub(crate) mod export_units;

mod history_filter;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use words::unit_kind as unit_kind_words;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ids::{MovementId, UnitId};
use domain::records::sessions::SessionRow;
use domain::refusal::Refusal;
use domain::text::{fold, tidy_opt};
use store::Db;
use workbook::{Column, FileFacts, ListSheet, WriteProblem, column_letters, write_list};

use crate::contract::office::ExportedFile;
use crate::error::Broken;
use crate::profile::require_office;
use crate::{Ctx, OfficeError};

/// Longest stem of a file name: room for a folder's path within Windows' 260 characters.
const STEM_MAX_CHARS: usize = 80;

/// The answer of an export: an .xlsx whose proposed name is `stem` without marks, with hyphens for everything
/// Windows or an e-mail would trip over.
pub(crate) fn exported(stem: &str, bytes: &[u8], lines: usize) -> ExportedFile {
    ExportedFile {
        file_name: format!("{}.xlsx", safe_stem(stem)),
        base64: STANDARD.encode(bytes),
        lines: u32::try_from(lines).unwrap_or(u32::MAX),
    }
}

/// What a file says about itself: the office as author, never a person.
pub(crate) fn facts(ctx: &Ctx, db: &Db<'_>, title: &str) -> Result<FileFacts, OfficeError> {
    Ok(FileFacts { title: title.to_owned(), author: require_office(db)?.name, made_at: ctx.now })
}

/// A text too long for a cell is the person's to shorten; anything else is broken.
pub(crate) fn write_problem(problem: WriteProblem) -> OfficeError {
    match problem {
        WriteProblem::CellTooLong { sheet, row, column } => {
            Refusal::CellTooLong { sheet, row, column: column_letters(column) }.into()
        }
        WriteProblem::TooManyRows { .. } | WriteProblem::Broken { .. } => {
            Broken::Workbook(problem.to_string()).into()
        }
    }
}

/// The line under a list's title: what narrowed it, joined; blank when nothing did.
pub(crate) fn filter_line(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!("Chỉ gồm: {}", parts.join("; ")) }
}

/// A sheet of one list: names and what narrowed it.
struct Sheet<'a> {
    tab: &'a str,
    title: &'a str,
    filter_line: String,
    /// What the file is called, and its title under File › Properties.
    file: &'a str,
}

/// An export that is one list.
fn one_list<T>(
    ctx: &Ctx,
    db: &Db<'_>,
    sheet: &Sheet<'_>,
    columns: &[Column<T>],
    rows: &[T],
) -> Result<ExportedFile, OfficeError> {
    let list = ListSheet {
        name: sheet.tab,
        title: sheet.title,
        filter_line: &sheet.filter_line,
        columns,
        rows,
        facts: facts(ctx, db, sheet.file)?,
    };
    Ok(exported(sheet.file, &write_list(&list).map_err(write_problem)?, rows.len()))
}

/// `phong trào “…”`; nothing for a movement that is not there or not asked for.
fn movement_words(db: &Db<'_>, movement: Option<MovementId>) -> Result<Option<String>, OfficeError> {
    let Some(movement) = movement else { return Ok(None) };
    let fields = store::movements::read(db, movement)?.map(|detail| detail.fields);
    let title = fields.and_then(|fields| fields.title.or(fields.subject).or(fields.doc_number));
    Ok(title.map(|title| format!("phong trào “{title}”")))
}

/// `đơn vị trình Sở Y tế`.
fn unit_words(db: &Db<'_>, what: &str, unit: Option<UnitId>) -> Result<Option<String>, OfficeError> {
    let Some(unit) = unit else { return Ok(None) };
    Ok(store::units::read(db, unit)?.map(|unit| format!("{what} {}", unit.fields.name)))
}

/// The award of this id in the newest regulations that know it; an id that none of them knows stays.
fn award_words(ctx: &Ctx, award_id: Option<&str>) -> Option<String> {
    award_id.map(|id| {
        let named = ctx.regulations.packs().iter().rev().find_map(|pack| pack.award(id).ok());
        named.map_or_else(|| id.to_owned(), |award| award.name.clone())
    })
}

/// `Phiên họp lần 1/2022, ngày 12/01/2022`.
fn session_words(session: &SessionRow) -> String {
    format!("{}, ngày {}", session.fields.title, domain::dates::table(session.fields.held_on))
}

/// `có chữ “…”` for the words of a search box; nothing when it was blank.
pub(crate) fn query_words(query: Option<&str>) -> Option<String> {
    tidy_opt(query).map(|typed| format!("có chữ “{typed}”"))
}

fn safe_stem(stem: &str) -> String {
    let plain = fold(stem);
    let words: Vec<&str> =
        plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut name: String = words.join("-").chars().take(STEM_MAX_CHARS).collect();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if name.is_empty() { "Danh-sach".to_owned() } else { name }
}
