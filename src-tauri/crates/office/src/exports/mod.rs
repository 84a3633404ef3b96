//! Finished Excel files: lists as filtered on screen, and the papers of a session.
//!
//! Handlers gather what the file says; how a sheet looks is the room `workbook`'s.

pub(crate) mod export_approval_book;
pub(crate) mod export_journal;
pub(crate) mod export_minutes;
pub(crate) mod export_nominations;
pub(crate) mod export_units;

#[cfg(test)]
mod tests;
mod words;

pub(crate) use words::unit_kind as unit_kind_words;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::refusal::Refusal;
use domain::text::{fold, tidy_opt};
use store::Db;
use workbook::{FileFacts, WriteProblem};

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

/// `A`, `B`, … `AA` for a column counted from 0.
fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.into_iter().rev().collect()
}
