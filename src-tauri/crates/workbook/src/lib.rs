//! Excel, both ways: the only room that opens workbooks and names rust_xlsxwriter.
//!
//! Pure functions: bytes in, data out, and data in, bytes out.
//! Deliberately absent: the file system, the clock, and any rule of the office.

mod book;
mod find;
mod form;
mod list;
mod official;
mod paper;
mod plain;
mod read;
mod sheet;
mod worker;

pub use book::data::*;
pub use book::{write_book, write_minutes};
pub use find::decision::{DecisionWords, decision_in};
pub use find::field::Field;
pub use find::name_cell::{
    NameParts, people_in, split_name_cell, split_plain_name, split_titles, without_list_mark,
};
pub use find::table::{FoundColumn, FoundLine, FoundTable, Section, SkipReason, SkippedRow};
pub use find::words::FieldWords;
pub use find::{apply_mapping, find_table, heading_row_at, lists_side_by_side};
pub use form::data::*;
pub use form::{FORM_ROWS, write_form};
pub use list::{ListSheet, SomeSheets, write_list, write_sheets};
pub use official::data::*;
pub use official::write_official;
pub use plain::{PlainCell, PlainSheet, write_plain};
pub use read::grid::*;
pub use read::problem::{LooksLike, ReadProblem, TooLarge};
pub use read::read_sheets;
pub use read::watch::{Reading, ReadingProgress};
pub use sheet::{Align, Cell, Column, FileFacts, WriteProblem, column_letters};
pub use worker::{SheetReader, WORKER_ARGUMENT, run_import_worker};
