//! Excel, both ways: the only room that names calamine and rust_xlsxwriter.
//!
//! Pure functions: bytes in, data out, and data in, bytes out.
//! Deliberately absent: the file system, the clock, and any rule of the office.

mod book;
mod find;
mod list;
mod paper;
mod plain;
mod read;
mod sheet;

pub use book::data::*;
pub use book::{write_book, write_minutes};
pub use find::field::Field;
pub use find::table::{FoundColumn, FoundLine, FoundTable, Section, SkipReason, SkippedRow};
pub use find::words::FieldWords;
pub use find::{apply_mapping, find_table};
pub use list::{ListSheet, write_list};
pub use plain::{PlainCell, PlainSheet, write_plain};
pub use read::grid::*;
pub use read::read_sheets;
pub use sheet::{Align, Cell, Column, FileFacts, WriteProblem};
